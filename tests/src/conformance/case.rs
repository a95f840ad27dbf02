//! One case: its file, its messages, and the playing of them against a peer.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use super::bindings::Bindings;
use super::compare::{Difference, compare};
use super::element::{Element, parse};
use super::node::{Node, to_hex};
use super::registry::Registry;
use super::tolerance::Tolerance;
use super::walk::walk;

/// Operations that the library has so far; cases that use no other are counted apart.
pub const OPERATIONS: &[&str] = &[
    "DiscoverVersions",
    "Query",
    "Create",
    "CreateKeyPair",
    "Register",
    "Get",
    "GetAttributes",
    "GetAttributeList",
    "AddAttribute",
    "ModifyAttribute",
    "DeleteAttribute",
    "SetAttribute",
    "Check",
    "ReKey",
    "ReKeyKeyPair",
    "DeriveKey",
    "Import",
    "Export",
    "AdjustAttribute",
    "Deactivate",
    "ObtainLease",
    "GetUsageAllocation",
    "Archive",
    "Recover",
    "Sign",
    "SignatureVerify",
    "MAC",
    "MACVerify",
    "Hash",
    "CreateSplitKey",
    "JoinSplitKey",
    "RNGRetrieve",
    "RNGSeed",
    "Log",
    "Ping",
    "Interop",
    "Locate",
    "Activate",
    "Revoke",
    "Destroy",
    "Encrypt",
    "Decrypt",
];

/// A peer that answers requests: a connection to a server of its own.
pub trait Peer {
    /// Sends one request message and returns one response message.
    fn exchange(&mut self, request: &[u8]) -> Result<Vec<u8>, String>;
}

/// A row of the index of cases.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Name of the case, unique.
    pub name: String,
    /// Version of the protocol in its headers, such as `1.4`.
    pub version: String,
    /// Operations that it uses.
    pub operations: Vec<String>,
    /// Its file, relative to the index.
    pub path: String,
}

impl Entry {
    /// Operations of the case that the library does not have.
    pub fn missing_operations(&self) -> Vec<&str> {
        let names = self.operations.iter().map(String::as_str);
        names.filter(|name| !OPERATIONS.contains(name)).collect()
    }
}

/// Reads the index of cases.
pub fn index(directory: &Path) -> Result<Vec<Entry>, String> {
    let path = directory.join("INDEX.tsv");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| {
        header
            .iter()
            .position(|column| *column == name)
            .ok_or(format!("no column {name}"))
    };
    let (name, version) = (column("case")?, column("version")?);
    let (operations, path) = (column("operations")?, column("path")?);
    Ok(lines
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|fields| fields.len() >= header.len())
        .map(|fields| Entry {
            name: fields[name].to_owned(),
            version: fields[version].to_owned(),
            operations: fields[operations].split(',').map(str::to_owned).collect(),
            path: fields[path].to_owned(),
        })
        .collect())
}

/// Why a case did not pass.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The file could not be understood.
    File(String),
    /// The request could not be filled or sent, or no readable answer came.
    Exchange {
        /// Number of the request, from 0.
        message: usize,
        /// What went wrong.
        reason: String,
    },
    /// The answer is not as expected.
    Response {
        /// Number of the request, from 0.
        message: usize,
        /// Every place that differs.
        differences: Vec<Difference>,
        /// The request and the answer in hexadecimal, for `keystead decode`.
        bytes: Box<(String, String)>,
    },
}

impl Failure {
    /// One line.
    pub fn summary(&self) -> String {
        match self {
            Self::File(reason) => format!("file: {reason}"),
            Self::Exchange { message, reason } => format!("message {message}: {reason}"),
            Self::Response {
                message,
                differences,
                ..
            } => {
                let Some(first) = differences.first() else {
                    return format!("message {message}");
                };
                format!(
                    "message {message}: {}: expected {}, got {}",
                    first.path, first.expected, first.got
                )
            }
        }
    }
}

/// What became of a case.
#[derive(Debug)]
pub struct Outcome {
    /// None if it passed.
    pub failure: Option<Failure>,
    /// Tolerances that were needed.
    pub used: BTreeSet<Tolerance>,
}

/// Plays one case against a fresh peer. Stops at the first answer that is not as expected.
pub fn play(registry: &Registry, directory: &Path, entry: &Entry, peer: &mut dyn Peer) -> Outcome {
    let mut used = BTreeSet::new();
    let failure = play_file(registry, directory, entry, peer, &mut used).err();
    Outcome { failure, used }
}

/// The requests of a case, with placeholders open.
pub fn requests(registry: &Registry, directory: &Path, entry: &Entry) -> Result<Vec<Node>, String> {
    let text =
        fs::read_to_string(directory.join(&entry.path)).map_err(|error| error.to_string())?;
    let root = parse(&text)?;
    pairs(&root)?
        .into_iter()
        .map(|(request, _)| walk(registry, request))
        .collect()
}

/// The answers that a case expects, with placeholders open.
pub fn expected_answers(
    registry: &Registry,
    directory: &Path,
    entry: &Entry,
) -> Result<Vec<Node>, String> {
    let text =
        fs::read_to_string(directory.join(&entry.path)).map_err(|error| error.to_string())?;
    let root = parse(&text)?;
    pairs(&root)?
        .into_iter()
        .map(|(_, expected)| walk(registry, expected))
        .collect()
}

fn play_file(
    registry: &Registry,
    directory: &Path,
    entry: &Entry,
    peer: &mut dyn Peer,
    used: &mut BTreeSet<Tolerance>,
) -> Result<(), Failure> {
    let text = fs::read_to_string(directory.join(&entry.path))
        .map_err(|error| Failure::File(error.to_string()))?;
    let root = parse(&text).map_err(Failure::File)?;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let mut bindings = Bindings::new(now as i64);
    for (message, (request, expected)) in pairs(&root).map_err(Failure::File)?.iter().enumerate() {
        let at = |reason: String| Failure::Exchange { message, reason };
        let request = walk(registry, request).map_err(Failure::File)?;
        let request = bindings.fill(&request).map_err(at)?;
        let expected = walk(registry, expected).map_err(Failure::File)?;
        let sent = request.encode().map_err(at)?;
        let came = peer.exchange(&sent).map_err(at)?;
        let got = Node::decode(&came).map_err(at)?;
        let finding = compare(registry, &entry.name, bindings, &request, &expected, &got);
        used.extend(finding.used);
        if !finding.differences.is_empty() {
            return Err(Failure::Response {
                message,
                differences: finding.differences,
                bytes: Box::new((to_hex(&sent), to_hex(&came))),
            });
        }
        bindings = finding.bindings;
    }
    Ok(())
}

/// Requests with their expected responses, in order.
fn pairs(root: &Element) -> Result<Vec<(&Element, &Element)>, String> {
    let messages: Vec<&Element> = root
        .children
        .iter()
        .filter(|element| element.name == "RequestMessage" || element.name == "ResponseMessage")
        .collect();
    messages
        .chunks(2)
        .map(|pair| match pair {
            [request, response]
                if request.name == "RequestMessage" && response.name == "ResponseMessage" =>
            {
                Ok((*request, *response))
            }
            _ => Err("requests and responses do not alternate".to_owned()),
        })
        .collect()
}
