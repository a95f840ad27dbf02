//! `keystead serve --dev` as a process of its own, for tests that kill it or look at how it ends.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::JoinHandle;

use kmip_core::client::{Client, ClientError, ConnectOptions};

/// A server that runs. Dropping it kills it.
#[derive(Debug)]
pub struct Served {
    child: Child,
    folder: PathBuf,
    address: String,
    log: Option<JoinHandle<String>>,
}

/// How a server ended that did not start.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; none if a signal ended it.
    pub code: Option<i32>,
    /// What it wrote to standard error.
    pub stderr: String,
}

impl Served {
    /// Starts `command serve --dev folder arguments...` and waits for its line.
    ///
    /// # Errors
    /// How it ended, when it ends without one.
    ///
    /// # Panics
    /// When the command cannot be run at all, or its line is no connect file.
    pub fn start(command: &str, folder: &Path, arguments: &[&str]) -> Result<Self, Ended> {
        let mut child = Command::new(command)
            .args(["serve", "--dev"])
            .arg(folder)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot run {command}: {error}"));
        let mut stderr = child.stderr.take().expect("it is piped");
        let log = std::thread::spawn(move || {
            let mut text = Vec::new();
            let _ = stderr.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut line = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("standard output is text");
        if line.is_empty() {
            let status = child.wait().expect("it was started");
            return Err(Ended {
                code: status.code(),
                stderr: log.join().expect("reading does not panic"),
            });
        }
        let line: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
        Ok(Self {
            child,
            folder: folder.to_owned(),
            address: line["kmip"].as_str().expect("an address").to_owned(),
            log: Some(log),
        })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What a client needs.
    ///
    /// # Panics
    /// When the connect file is not there.
    pub fn options(&self) -> ConnectOptions {
        ConnectOptions::from_file(self.folder.join("connect.json")).expect("a connect file")
    }

    /// A client.
    ///
    /// # Errors
    /// When it cannot connect.
    pub fn client(&self) -> Result<Client, ClientError> {
        Client::connect(&self.options())
    }

    /// SIGKILL: no handler runs, nothing is flushed.
    ///
    /// # Panics
    /// When it had ended by itself.
    pub fn kill(mut self) {
        let early = self.child.try_wait().expect("a child can be asked");
        assert!(early.is_none(), "it ended by itself: {early:?}");
        self.child.kill().expect("a child can be killed");
        self.child.wait().expect("a child can be waited for");
    }

    /// SIGTERM, and how it ended with what it had written to standard error.
    ///
    /// # Panics
    /// When it cannot be sent.
    pub fn terminate(mut self) -> (ExitStatus, String) {
        let sent = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(sent.expect("kill is there").success());
        let status = self.child.wait().expect("a child can be waited for");
        let log = self.log.take().expect("it is taken once");
        (status, log.join().expect("reading does not panic"))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
