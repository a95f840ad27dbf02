//! Get over mutual TLS on SQLite with 1,000 objects, beside a bare rustls echo of as many bytes; and the memory of idle
//! connections. Servers are processes of their own on the same cores.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use kmip_core::engine::{Identity, Session};
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::{ListenOptions, Server, TlsServerOptions};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use rustls::server::WebPkiClientVerifier;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::measure::{compare, scratch};
use crate::wire::{self, Wire};
use crate::{Outcome, messages};

const OBJECTS: u64 = 1_000;
const IDLE: usize = 1_000;

/// Prints round trips per second, the ratio to the echo, and the memory of an idle connection.
pub(crate) fn run() -> Outcome {
    let folder = scratch()?;
    let folder = folder.path();
    wire::certificates(folder)?;
    let config = wire::client(folder)?;
    let keystead = Process::start(&["serve-keystead", path(folder)?])?;
    let ids = std::fs::read_to_string(folder.join("ids"))?;
    let requests: Vec<Vec<u8>> = ids.lines().map(messages::get).collect();
    let mut wire = Wire::open(&config, &keystead.address)?;
    let answer = wire.call(&requests[0])?;
    if !messages::succeeded(answer) {
        return Err("Get failed".into());
    }
    let (sent, received) = (requests[0].len().to_string(), answer.len().to_string());
    let before = keystead.memory()?;
    let mut idle = Vec::new();
    for at in 0..IDLE {
        let mut wire = Wire::open(&config, &keystead.address)
            .map_err(|error| format!("connection {at}: {error}; ulimit -n must be above 2,000"))?;
        wire.call(&requests[at % requests.len()])?;
        idle.push(wire);
    }
    std::thread::sleep(Duration::from_millis(500));
    let each = (keystead.memory()?.saturating_sub(before)) as f64 / IDLE as f64;
    println!("idle mTLS connection: {each:.1} KiB (target at most 20)");
    drop(idle);

    let echo = Process::start(&["serve-echo", path(folder)?, &sent, &received])?;
    println!(
        "{:<48}{:>12}{:>12}",
        format!("Get over mTLS, {sent} B in, {received} B out"),
        "bare echo",
        "Keystead"
    );
    for connections in [1, 8, 64] {
        compare(
            &format!("{connections} connections (target 0.5)"),
            "/s",
            || wire::rate(&config, &echo.address, connections, &requests),
            || wire::rate(&config, &keystead.address, connections, &requests),
        )?;
    }
    Ok(())
}

fn path(folder: &Path) -> Outcome<&str> {
    Ok(folder.to_str().ok_or("the path is not UTF-8")?)
}

/// This program as a server; it ends when dropped.
struct Process {
    child: Child,
    address: String,
}

impl Process {
    fn start(arguments: &[&str]) -> Outcome<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut address = String::new();
        if let Some(output) = &mut child.stdout {
            BufReader::new(output).read_line(&mut address)?;
        }
        if address.is_empty() {
            return Err("the server did not start".into());
        }
        let address = address.trim().to_owned();
        Ok(Self { child, address })
    }

    /// Resident memory in KiB.
    fn memory(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        Ok(line
            .and_then(|line| line.trim().trim_end_matches(" kB").parse().ok())
            .ok_or("no VmRSS")?)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A Keystead server on SQLite with its objects. Writes their identifiers to the file `ids`, prints its address.
pub(crate) fn serve_keystead(folder: &Path) -> Outcome {
    let server = Server::builder()
        .sqlite(folder.join("keys.sqlite"))
        .key_encryption_key(KeyEncryptionKey::raw([7; 32]))
        .build()?;
    let mut session = Session::new(Identity::new("bench"));
    let (mut request, mut response, mut ids) = (messages::create(), Vec::new(), String::new());
    for number in 0..OBJECTS {
        messages::numbered(&mut request, number);
        response.clear();
        server
            .engine()
            .handle(&mut session, &request, &mut response);
        ids.push_str(&messages::created(&response)?);
        ids.push('\n');
    }
    std::fs::write(folder.join("ids"), ids)?;
    let files = wire::certificates(folder)?;
    let tls =
        TlsServerOptions::from_files(&files.server().cert, &files.server().key, files.authority())?;
    let listener = server.listen(ListenOptions::new("127.0.0.1:0", tls))?;
    println!("{}", listener.local_addr());
    wait_for_end();
    Ok(())
}

/// Blocks until the process that started this one is gone.
fn wait_for_end() {
    let _ = std::io::stdin().read(&mut [0]);
}

/// Answers so many bytes to so many bytes, a thread for each connection. Prints its address.
pub(crate) fn serve_echo(folder: &Path, request: &str, response: &str) -> Outcome {
    let (request, response): (usize, usize) = (request.parse()?, response.parse()?);
    // The answer is framed as a message, so that the same client reads both.
    let mut answer = vec![7; response];
    answer[4..8].copy_from_slice(&u32::try_from(response - 8)?.to_be_bytes());
    let verifier = WebPkiClientVerifier::builder(Arc::new(wire::roots(folder)?)).build()?;
    let config = ServerConfig::builder()
        .with_client_cert_verifier(verifier)
        .with_single_cert(
            wire::chain(&folder.join("server.pem"))?,
            PrivateKeyDer::from_pem_file(folder.join("server.key"))?,
        )?;
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    std::thread::spawn(move || {
        wait_for_end();
        std::process::exit(0);
    });
    for socket in listener.incoming() {
        let (socket, config, answer) = (socket?, config.clone(), answer.clone());
        std::thread::spawn(move || {
            // Ends with its connection, however that ends.
            let _ = echo(socket, config, request, &answer);
        });
    }
    Ok(())
}

fn echo(socket: TcpStream, config: Arc<ServerConfig>, request: usize, answer: &[u8]) -> Outcome {
    socket.set_nodelay(true)?;
    let mut stream = StreamOwned::new(ServerConnection::new(config)?, socket);
    let mut buffer = vec![0; request];
    loop {
        stream.read_exact(&mut buffer)?;
        stream.write_all(answer)?;
        stream.flush()?;
    }
}
