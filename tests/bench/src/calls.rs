//! `Client::get` of 32 bytes in process, the call that the faces of the other languages wrap.

use std::hint::black_box;

use kmip_core::client::CreateSymmetricKey;
use kmip_core::engine::Identity;
use kmip_core::server::Server;

use crate::Outcome;
use crate::measure::{median, nanoseconds, rounds, time};

/// Prints nanoseconds for one call.
pub(crate) fn run() -> Outcome {
    let server = Server::builder().memory().build()?;
    let client = server.client(Identity::new("bench"));
    let id = client.create_symmetric_key(&CreateSymmetricKey::aes(256))?;
    let mut measured = Vec::new();
    for _ in 0..rounds() {
        measured.push(nanoseconds(time() / 2, || {
            let key = client.get(black_box(&id)).expect("the key is there");
            assert_eq!(key.material.len(), 32);
        }));
    }
    println!("rust get {:.0}", median(measured));
    Ok(())
}
