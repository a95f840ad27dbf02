//! A KMIP server inside the process, called without a socket.
//!
//! `cargo run -p kmip-core --example embedded`

use std::error::Error;

use kmip_core::client::{CreateSymmetricKey, EncryptOptions, Locate, Revocation};
use kmip_core::engine::Identity;
use kmip_core::server::Server;

/// One key from its birth to its end.
pub fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::builder().memory().build()?;
    let client = server.client(Identity::new("app"));

    let key = CreateSymmetricKey::aes(256).named("disk-1").activated();
    let id = client.create_symmetric_key(&key)?;
    println!("created   {id}");

    let found = client.locate(&Locate::by_name("disk-1"))?;
    assert_eq!(found, [id.as_str()]);
    let material = client.get(&id)?.material;
    println!("read      {} bytes, wiped when dropped", material.len());

    let options = EncryptOptions::gcm().with_additional_data("disk-1");
    let sealed = client.encrypt(&id, &options, b"attack at dawn")?;
    let opened = client.decrypt(&id, &options.for_decrypting(&sealed), &sealed.data)?;
    println!("decrypted {:?}", String::from_utf8_lossy(opened.as_bytes()));

    client.revoke(&id, &Revocation::cessation())?;
    client.destroy(&id)?;
    let error = client.get(&id).expect_err("a destroyed key cannot be read");
    println!("then      {error}");
    Ok(())
}
