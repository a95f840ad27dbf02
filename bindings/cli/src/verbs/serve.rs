//! `keystead serve --dev DIR`: a whole server in one command.

use std::fs::{File, TryLockError};
use std::io::{Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::Args;
use kmip_core::client::ConnectFile;
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::dev_certificates::DevCertificates;
use kmip_core::server::{ListenOptions, Listener, Server, ServerError, Threads, TlsServerOptions};
use zeroize::Zeroizing;

use crate::context::{Context, from_hex, hex};
use crate::failure::Failure;

const HELP: &str = "\
On first use DIR gets a certificate authority, a server and a client certificate, and a sealed SQLite store with
its key beside it. When ready, one line of JSON on standard output says where to connect and with what; it is kept
as DIR/connect.json. Logs go to standard error. SIGTERM or SIGINT lets begun requests finish and ends with code 0.

One process serves a folder at a time. This is for development and tests: whoever can read DIR can read every key in it.

Example:
  keystead serve --dev ./kms --listen 127.0.0.1:5696 --https 127.0.0.1:8443";

#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub(crate) struct Serve {
    /// Folder with certificates, store and store key; made on first use.
    #[arg(long, value_name = "DIR")]
    dev: PathBuf,
    /// Where to listen for KMIP over mTLS; port 0 takes any free one. If left out: 127.0.0.1, on the port of last
    /// time if it is free.
    #[arg(long, value_name = "HOST:PORT")]
    listen: Option<String>,
    /// Where to listen for KMIP over HTTPS as well (POST to /kmip, in TTLV, XML or JSON); port 0 takes any free one,
    /// and so does the option without an address, on 127.0.0.1.
    #[arg(long, value_name = "HOST:PORT", num_args = 0..=1, default_missing_value = "127.0.0.1:0")]
    https: Option<String>,
    /// Network threads; one for each processor if left out.
    #[arg(long, value_name = "COUNT")]
    threads: Option<NonZeroUsize>,
}

impl Serve {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        // Before anything is there to be lost: from now on a signal means an orderly end.
        let mut signals = signals::Signals::catch()?;
        make_folder(&self.dev)?;
        let folder = self
            .dev
            .canonicalize()
            .map_err(|error| at(&self.dev, &error))?;
        let _alone = alone(&folder)?;
        let names: Vec<String> = [&self.listen, &self.https]
            .into_iter()
            .filter_map(|address| host_of(address.as_deref()?))
            .collect();
        let certificates =
            DevCertificates::ensure(&folder, &names, SystemTime::now()).map_err(Failure::local)?;
        let client = certificates.client("client").map_err(Failure::local)?;
        let server = open_store(&folder, context.stderr)?;
        let tls = TlsServerOptions::from_files(
            &certificates.server().cert,
            &certificates.server().key,
            certificates.authority(),
        )
        .map_err(Failure::local)?;
        let listener = self.open_port(&server, &folder, &tls)?;
        let https = match &self.https {
            Some(address) => {
                let options = self.options(address, &tls).over_https();
                Some(server.listen(options).map_err(Failure::local)?)
            }
            None => None,
        };
        let connect = ConnectFile {
            kmip: listener.local_addr().to_string(),
            https: https.as_ref().map(|https| https.local_addr().to_string()),
            ca: certificates.authority(),
            cert: client.cert,
            key: client.key,
        };
        let line = connect.to_json();
        keep(&folder.join("connect.json"), &line)?;
        writeln!(context.stdout, "{line}")?;
        context.stdout.flush()?;
        signals.wait();
        tracing::info!("closing: begun requests are finished first");
        // Both at once: each waits for what has begun.
        std::thread::scope(|scope| {
            scope.spawn(|| drop(https));
            drop(listener);
        });
        Ok(())
    }

    fn options(&self, address: &str, tls: &TlsServerOptions) -> ListenOptions {
        ListenOptions::new(address, tls.clone()).with_threads(Threads::Own(self.threads))
    }

    fn open_port(
        &self,
        server: &Server,
        folder: &Path,
        tls: &TlsServerOptions,
    ) -> Result<Listener, Failure> {
        let options = |address: &str| self.options(address, tls);
        if let Some(address) = &self.listen {
            return server.listen(options(address)).map_err(Failure::local);
        }
        let last = ConnectFile::read(folder.join("connect.json"))
            .ok()
            .map(|file| file.kmip);
        if let Some(address) = last.filter(|address| address.starts_with("127.0.0.1:")) {
            match server.listen(options(&address)) {
                Err(ServerError::PortInUse { .. } | ServerError::Address { .. }) => {}
                other => return other.map_err(Failure::local),
            }
        }
        server
            .listen(options("127.0.0.1:0"))
            .map_err(Failure::local)
    }
}

fn open_store(folder: &Path, stderr: &mut dyn Write) -> Result<Server, Failure> {
    let (store, key_file) = (folder.join("keystead.sqlite"), folder.join("keystead.key"));
    let (key, new) = store_key(&key_file, store.exists())?;
    if new {
        writeln!(
            stderr,
            "keystead: the key of the store is {} beside it; it protects nothing against who can read {}",
            key_file.display(),
            folder.display()
        )?;
    }
    Server::builder()
        .sqlite(store)
        .key_encryption_key(key)
        .interop(true)
        .build()
        .map_err(Failure::local)
}

/// Reads the store's key, or makes one for a store that is not there yet; says whether to warn.
fn store_key(path: &Path, store_exists: bool) -> Result<(KeyEncryptionKey, bool), Failure> {
    let mut text = Zeroizing::new(String::new());
    match File::open(path) {
        Ok(mut file) => {
            file.read_to_string(&mut text)
                .map_err(|error| at(path, &error))?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !store_exists => {
            let mut bytes = Zeroizing::new([0; 32]);
            File::open("/dev/urandom")
                .and_then(|mut random| random.read_exact(&mut *bytes))
                .map_err(|error| {
                    Failure::local(format!("the system gives no random bytes: {error}"))
                })?;
            *text = hex(&*bytes);
            write_new(path, text.as_bytes(), 0o600).map_err(|error| at(path, &error))?;
        }
        Err(error) => {
            return Err(Failure::local(format!(
                "the store is there, its key is not: cannot read {}: {error}",
                path.display()
            )));
        }
    }
    let bytes = from_hex(&text).map(Zeroizing::new).ok();
    let key = bytes
        .as_ref()
        .and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok())
        .map(Zeroizing::new);
    match key {
        Some(key) => Ok((KeyEncryptionKey::raw(*key), true)),
        None => Err(Failure::local(format!(
            "{} is not a key of 32 bytes in hexadecimal",
            path.display()
        ))),
    }
}

fn make_folder(path: &Path) -> Result<(), Failure> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| at(path, &error))
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Locks the folder for as long as the file lives: a second server would overwrite the connect file of the first.
fn alone(folder: &Path) -> Result<File, Failure> {
    let lock = File::open(folder).map_err(|error| at(folder, &error))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(Failure::local(format!(
            "{} is served already, by another process: connect to that one with {}, stop it, or name another folder",
            folder.display(),
            folder.join("connect.json").display()
        ))),
        Err(TryLockError::Error(error)) => Err(at(folder, &error)),
    }
}

/// Writes the connect file as a whole, so that whoever waits for it never reads half of it. One that says the same is
/// left alone: no space is needed then.
fn keep(path: &Path, line: &str) -> Result<(), Failure> {
    let text = format!("{line}\n");
    if std::fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    let temporary = path.with_extension(format!("{}.new", std::process::id()));
    std::fs::remove_file(&temporary).ok();
    write_new(&temporary, text.as_bytes(), 0o644)
        .and_then(|()| std::fs::rename(&temporary, path))
        .map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &std::io::Error) -> Failure {
    Failure::local(format!("{}: {error}", path.display()))
}

/// The host of `HOST:PORT`, if a certificate can stand for it.
fn host_of(address: &str) -> Option<String> {
    let (host, _) = address.rsplit_once(':')?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let anywhere = host.is_empty() || host == "0.0.0.0" || host == "::";
    (!anywhere).then(|| host.to_owned())
}

#[cfg(unix)]
mod signals {
    //! SIGTERM and SIGINT as an event to wait for.

    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals as Iterator;

    use crate::failure::Failure;

    pub(super) struct Signals(Iterator);

    impl Signals {
        pub(super) fn catch() -> Result<Self, Failure> {
            Iterator::new([SIGTERM, SIGINT])
                .map(Self)
                .map_err(|error| Failure::local(format!("cannot catch signals: {error}")))
        }

        /// Blocks until one of them arrives.
        pub(super) fn wait(&mut self) {
            self.0.forever().next();
        }
    }
}
