//! A server that listens on mTLS, and a client that comes in over it.
//!
//! `cargo run -p kmip-core --example listen --features listen,dev-certificates`

use std::error::Error;
use std::time::SystemTime;

use kmip_core::client::{Client, ConnectOptions, CreateSymmetricKey};
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::dev_certificates::DevCertificates;
use kmip_core::server::{ListenOptions, Server, TlsServerOptions};

/// Opens a store and a port in a folder of its own, uses them, and leaves nothing behind.
pub fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("keystead-example-{}", std::process::id()));
    let certificates = DevCertificates::ensure(&folder, &[], SystemTime::now())?;

    let server = Server::builder()
        .sqlite(folder.join("keys.sqlite"))
        .key_encryption_key(KeyEncryptionKey::passphrase("correct horse battery staple"))
        .build()?;
    let files = certificates.server();
    let tls = TlsServerOptions::from_files(&files.cert, &files.key, certificates.authority())?;
    let listener = server.listen(ListenOptions::new("127.0.0.1:0", tls))?;
    println!("listening on {}", listener.local_addr());

    // On the server, the common name of the certificate is who asks.
    let alice = certificates.client("alice")?;
    let address = listener.local_addr().to_string();
    let options = ConnectOptions::new(address, certificates.authority(), alice.cert, alice.key);
    let client = Client::connect(&options)?;
    println!(
        "speaking KMIP {} with {}",
        client.version()?,
        client.server()
    );
    let id = client.create_symmetric_key(&CreateSymmetricKey::aes(256))?;
    println!("created {id}, durable before the answer came");

    drop(listener); // begun requests are finished, connections closed, threads joined
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}
