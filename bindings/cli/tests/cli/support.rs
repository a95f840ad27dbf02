//! A server in a process of its own, and the command run against it.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

const KEYSTEAD: &str = env!("CARGO_BIN_EXE_keystead");

/// A folder of its own for one test; gone on drop.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("keystead-cli-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// `keystead serve --dev`.
pub(crate) struct Server {
    child: Child,
    /// What it printed when it was ready.
    pub(crate) line: String,
    connect: PathBuf,
}

impl Server {
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(KEYSTEAD)
            .arg("serve")
            .arg("--dev")
            .arg(folder)
            .args(arguments)
            .env_remove("KEYSTEAD_CONNECT")
            .env("KEYSTEAD_LOG", "error")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        assert!(!line.is_empty(), "the server ended before it was ready");
        Self {
            child,
            line,
            connect: folder.join("connect.json"),
        }
    }

    /// Starts one, ends it when it is ready, and gives what it logged.
    pub(crate) fn start_with_log(folder: &Path) -> String {
        let mut child = Command::new(KEYSTEAD)
            .args(["serve", "--dev"])
            .arg(folder)
            .env_remove("KEYSTEAD_LOG")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        child.kill().unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap()
    }

    pub(crate) fn address(&self) -> String {
        let value: serde_json::Value = serde_json::from_str(&self.line).unwrap();
        value["kmip"].as_str().unwrap().to_owned()
    }

    /// Runs the command against it.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, b"")
    }

    pub(crate) fn run_with(&self, arguments: &[&str], stdin: &[u8]) -> Ran {
        keystead(
            arguments,
            stdin,
            &[("KEYSTEAD_CONNECT", self.connect.to_str().unwrap())],
        )
    }

    /// Runs the command, which must succeed, and gives what it printed.
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        self.run(arguments).success()
    }

    /// Asks it to end, waits for it, and gives its exit code.
    pub(crate) fn terminate(mut self) -> Option<i32> {
        let sent = Command::new("kill")
            .arg("-TERM")
            .arg(self.child.id().to_string())
            .status()
            .unwrap();
        assert!(sent.success());
        self.child.wait().unwrap().code()
    }

    /// Kills it, as a power cut would.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// How a command ended.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Ran {
    /// What it printed; it must have succeeded.
    pub(crate) fn success(self) -> String {
        assert_eq!(self.code, 0, "{}", self.stderr);
        self.text()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.stdout.clone())
            .unwrap()
            .trim_end()
            .to_owned()
    }
}

pub(crate) fn keystead(arguments: &[&str], stdin: &[u8], environment: &[(&str, &str)]) -> Ran {
    let mut child = Command::new(KEYSTEAD)
        .args(arguments)
        .env_remove("KEYSTEAD_CONNECT")
        .env_remove("KEYSTEAD_LOG")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let bytes = stdin.to_vec();
    // A command that does not read its input closes the pipe; that is no failure here.
    let writing = std::thread::spawn(move || input.write_all(&bytes).ok());
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    writing.join().unwrap();
    Ran {
        code: status.code().unwrap(),
        stdout,
        stderr: String::from_utf8(stderr).unwrap(),
    }
}
