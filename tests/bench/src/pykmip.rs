//! Get of an AES-256 key: a PyKMIP server over mutual TLS, asked with bytes encoded before, and Keystead in process on the
//! memory store, sealed.

use std::path::Path;

use kmip_core::engine::{Identity, Session};
use kmip_core::server::Server;

use crate::measure::{median, nanoseconds, rounds, time};
use crate::wire::{self, Wire};
use crate::{Outcome, messages};

/// Prints requests per second of both and their ratio.
pub(crate) fn run(port: &str, folder: &Path) -> Outcome {
    let (config, address) = (wire::client(folder)?, format!("127.0.0.1:{port}"));
    let id = messages::created(Wire::open(&config, &address)?.call(&messages::create())?)?;
    let request = messages::get(&id);
    if !messages::succeeded(Wire::open(&config, &address)?.call(&request)?) {
        return Err("PyKMIP does not answer Get".into());
    }
    let server = Server::builder().memory().build()?;
    let mut session = Session::new(Identity::new("bench"));
    let mut response = Vec::with_capacity(4096);
    server
        .engine()
        .handle(&mut session, &messages::create(), &mut response);
    let own = messages::get(&messages::created(&response)?);
    let requests = [request];
    let (mut one, mut eight, mut ours) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds() {
        one.push(wire::rate(&config, &address, 1, &requests)?);
        eight.push(wire::rate(&config, &address, 8, &requests)?);
        ours.push(
            1e9 / nanoseconds(time() / 2, || {
                response.clear();
                server.engine().handle(&mut session, &own, &mut response);
            }),
        );
    }
    let (one, eight, ours) = (median(one), median(eight), median(ours));
    println!("PyKMIP 0.11.0 over TLS: {one:.0}/s with 1 connection, {eight:.0}/s with 8");
    println!("Keystead in process, one thread: {ours:.0}/s of processor time");
    println!(
        "ratio: {:.0} to 1 connection, {:.0} to 8 (target 2,000)",
        ours / one,
        ours / eight
    );
    Ok(())
}
