//! Certificates and raw mutual TLS for clients that send bytes encoded before.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::{Arc, Barrier};
use std::time::{Instant, SystemTime};

use kmip_core::server::dev_certificates::DevCertificates;
use rustls::client::Resumption;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::Outcome;
use crate::measure::time;

/// Makes an authority, a server and the client `bench` in a folder.
pub(crate) fn certificates(folder: &Path) -> Outcome<DevCertificates> {
    let made = DevCertificates::ensure(folder, &[], SystemTime::now())?;
    made.client("bench")?;
    Ok(made)
}

/// The certificates of a file.
pub(crate) fn chain(path: &Path) -> Outcome<Vec<CertificateDer<'static>>> {
    Ok(CertificateDer::pem_file_iter(path)?.collect::<Result<_, _>>()?)
}

/// The authority of the folder, as the only one that is trusted.
pub(crate) fn roots(folder: &Path) -> Outcome<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in chain(&folder.join("ca.pem"))? {
        roots.add(certificate)?;
    }
    Ok(roots)
}

/// How the client `bench` connects; every connection makes a full handshake.
pub(crate) fn client(folder: &Path) -> Outcome<Arc<ClientConfig>> {
    let mut config = ClientConfig::builder()
        .with_root_certificates(roots(folder)?)
        .with_client_auth_cert(
            chain(&folder.join("bench.pem"))?,
            PrivateKeyDer::from_pem_file(folder.join("bench.key"))?,
        )?;
    config.resumption = Resumption::disabled();
    Ok(Arc::new(config))
}

/// One connection.
pub(crate) struct Wire {
    stream: StreamOwned<ClientConnection, TcpStream>,
    answer: Vec<u8>,
}

impl Wire {
    pub(crate) fn open(config: &Arc<ClientConfig>, address: &str) -> Outcome<Self> {
        let socket = TcpStream::connect(address)?;
        socket.set_nodelay(true)?;
        let connection = ClientConnection::new(config.clone(), "localhost".try_into()?)?;
        Ok(Self {
            stream: StreamOwned::new(connection, socket),
            answer: vec![0; 4096],
        })
    }

    /// Sends a message and reads the one that comes back.
    pub(crate) fn call(&mut self, request: &[u8]) -> Outcome<&[u8]> {
        self.stream.write_all(request)?;
        self.stream.flush()?;
        self.stream.read_exact(&mut self.answer[..8])?;
        let header = &self.answer[4..8];
        let length = u32::from_be_bytes(header.try_into()?) as usize + 8;
        if length > self.answer.len() {
            self.answer.resize(length, 0);
        }
        self.stream.read_exact(&mut self.answer[8..length])?;
        Ok(&self.answer[..length])
    }
}

/// Calls per second over so many connections, a thread for each, the next call when the answer is there.
pub(crate) fn rate(
    config: &Arc<ClientConfig>,
    address: &str,
    connections: usize,
    requests: &[Vec<u8>],
) -> Outcome<f64> {
    let barrier = Barrier::new(connections);
    let work = |number: usize| -> Outcome<f64> {
        let mut wire = Wire::open(config, address);
        let mut at = number * 7919;
        let mut call = |wire: &mut Wire| {
            at = (at + 7919) % requests.len();
            wire.call(&requests[at]).map(|_| ())
        };
        if let Ok(wire) = &mut wire {
            for _ in 0..3 {
                call(wire)?;
            }
        }
        barrier.wait();
        let mut wire = wire?;
        let (start, mut calls) = (Instant::now(), 0u64);
        while start.elapsed() < time() {
            call(&mut wire)?;
            calls += 1;
        }
        Ok(calls as f64 / start.elapsed().as_secs_f64())
    };
    std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = (0..connections)
            .map(|number| scope.spawn(move || work(number)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("clients do not panic"))
            .sum()
    })
}
