//! A client of any KMIP server, here the one that `$KEYSTEAD_CONNECT` names.
//!
//! `keystead serve --dev ./kms`, then
//! `KEYSTEAD_CONNECT=./kms/connect.json cargo run -p kmip-core --example remote`

use std::error::Error;

use kmip_core::client::{Client, ConnectOptions, CreateSymmetricKey, ErrorKind};

/// Makes a key, reads it, and tells failures apart.
fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::connect(&ConnectOptions::from_env()?)?;
    println!("{} speaks KMIP {}", client.server(), client.version()?);

    let id = client.create_symmetric_key(&CreateSymmetricKey::aes(256).activated())?;
    for attribute in client.get_attributes(&id, &["State", "Cryptographic Length"])? {
        println!("{}: {:?}", attribute.id, attribute.value);
    }
    match client.get("no-such-key") {
        Ok(_) => println!("found, against all odds"),
        Err(error) if error.is_not_found() => println!("not found, and the server is well"),
        Err(error) if error.kind() == ErrorKind::Refused => println!("refused: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
