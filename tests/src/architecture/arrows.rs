//! Arrows between rooms point down only, and each room knows the outside crates of its work only.
//!
//! Reads the source of the core library as tokens, finds every path in it (`paths`), and compares
//! those that begin at the crate root or at an outside crate with two tables. Names that would hide
//! an arrow are refused themselves: the root under another name, everything of the root at once,
//! and re-exports in `lib.rs`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::paths::{PathFound, paths};

/// A room, and the rooms that it may import. What is not listed here may import nothing.
pub const ROOMS: &[(&str, &[&str])] = &[
    ("secret", &[]),
    ("ttlv", &["secret"]),
    ("protocol", &["ttlv", "secret"]),
    ("crypto", &["protocol", "ttlv", "secret"]),
    ("seal", &["secret"]),
    // A store lends its metadata to the sealer through the sealer's own trait (decision 0004).
    ("store", &["seal", "secret"]),
    (
        "engine",
        &["store", "seal", "crypto", "protocol", "ttlv", "secret"],
    ),
    ("client", &["seal", "protocol", "ttlv", "secret"]),
    (
        "server",
        &[
            "engine", "client", "store", "seal", "crypto", "protocol", "ttlv", "secret",
        ],
    ),
];

/// Macros that stand at the crate root, with the room that they belong to.
const MACROS: &[(&str, &str)] = &[("structure", "protocol")];

/// Outside crates that only these rooms may know.
pub const CRATES: &[(&str, &[&str])] = &[
    ("argon2", &["seal"]),
    ("aws_lc_rs", &["seal", "client", "server"]),
    ("httparse", &["client"]),
    ("hyper", &["client", "server"]),
    ("hyper_util", &["client", "server"]),
    ("libsqlite3_sys", &["store"]),
    ("openssl", &["crypto"]),
    ("openssl_sys", &["crypto"]),
    ("quick_xml", &["protocol"]),
    ("rcgen", &["server"]),
    ("rusqlite", &["store"]),
    ("rustls", &["client", "server"]),
    ("serde_json", &["protocol", "client"]),
    ("socket2", &["server"]),
    ("tokio", &["client", "server"]),
    ("tokio_rustls", &["client", "server"]),
    ("x509_parser", &["server"]),
];

/// An import that the tables do not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The file, relative to the source folder.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, in words.
    pub what: String,
}

/// Every violation below a source folder (the one that holds `lib.rs`).
pub fn check(source: &Path) -> io::Result<Vec<Violation>> {
    let mut violations = Vec::new();
    for file in super::files::below(source, &["rs"])? {
        let relative = file.strip_prefix(source).unwrap_or(&file).to_owned();
        violations.extend(check_text(&relative, &fs::read_to_string(&file)?));
    }
    Ok(violations)
}

/// Every violation in one file; `file` is relative to the source folder.
pub fn check_text(file: &Path, text: &str) -> Vec<Violation> {
    let violation = |(line, what)| Violation {
        file: file.to_owned(),
        line,
        what,
    };
    let found = match paths(text) {
        Ok(found) => found,
        Err(error) => return vec![violation((1, error))],
    };
    let module: Vec<String> = file
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .filter(|part| part != "mod")
        .collect();
    if file == Path::new("lib.rs") {
        return found
            .iter()
            .filter(|path| path.segments == ["use"])
            .map(|path| violation((path.line, "the root re-exports or imports".to_owned())))
            .collect();
    }
    let Some(room) = module.first() else {
        return Vec::new();
    };
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| name == room) else {
        return vec![violation((
            1,
            format!("`{room}` has no place in the table of rooms"),
        ))];
    };
    let moved = |path: &PathFound| path.segments == ["path"] && path.assigned;
    let misplaced = found.iter().filter(|path| moved(path)).map(|path| {
        let text = format!("`{room}` has a module in another file than its name says");
        violation((path.line, text))
    });
    found
        .iter()
        .filter_map(|path| Some((path.line, complaint(room, allowed, module.len(), path)?)))
        .map(violation)
        .chain(misplaced)
        .collect()
}

/// What is wrong with a path in a file of `room`, `depth` modules below the root.
fn complaint(room: &str, allowed: &[&str], depth: usize, path: &PathFound) -> Option<String> {
    let Some(rest) = from_root(path, depth) else {
        let name = path.segments.first()?;
        if name == "kmip_core" {
            return Some(format!("`{room}` names the whole library from outside"));
        }
        let (_, rooms) = CRATES.iter().find(|(krate, _)| krate == name)?;
        // A lone word may be a variable or a field.
        let is_crate = path.segments.len() > 1 || path.renamed;
        return (is_crate && !rooms.contains(&room))
            .then(|| format!("`{room}` uses the crate `{name}`"));
    };
    match rest.first().map(String::as_str) {
        None | Some("self") if path.renamed => {
            Some(format!("`{room}` gives the root another name"))
        }
        // `pub(crate)`, `pub(super)`.
        None => None,
        Some("*" | "self") => Some(format!("`{room}` imports everything of the root")),
        Some(name) => {
            let target = MACROS
                .iter()
                .find(|(macro_name, _)| *macro_name == name)
                .map_or(name, |(_, owner)| owner);
            let is_room = ROOMS.iter().any(|(known, _)| *known == target);
            match (target == room || allowed.contains(&target), is_room) {
                (true, _) => None,
                (false, true) => Some(format!("`{room}` imports `{target}`")),
                (false, false) => Some(format!("`{room}` imports `{target}`, which is no room")),
            }
        }
    }
}

/// What follows the crate root in a path that leads there; `None` if it does not.
fn from_root(path: &PathFound, depth: usize) -> Option<Vec<String>> {
    let mut here = None;
    let mut segments = path.segments.iter();
    let mut rest = Vec::new();
    for segment in segments.by_ref() {
        match (segment.as_str(), here) {
            ("crate", _) => here = Some(0),
            ("super", None) => here = Some((depth + path.depth).saturating_sub(1)),
            ("super", Some(level)) => here = Some(level.saturating_sub(1)),
            ("self", _) if rest.is_empty() && here != Some(0) => {
                here = here.or(Some(depth + path.depth));
            }
            _ => {
                rest.push(segment.clone());
                break;
            }
        }
    }
    rest.extend(segments.cloned());
    (here == Some(0)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(file: &str, text: &str) -> Vec<String> {
        check_text(Path::new(file), text)
            .into_iter()
            .map(|violation| violation.what)
            .collect()
    }

    #[test]
    fn a_lower_room_that_imports_a_higher_one_is_found() {
        assert_eq!(
            found("store/memory.rs", "use crate::engine::Engine;"),
            ["`store` imports `engine`"]
        );
        assert_eq!(
            found("client/tls.rs", "let x = crate::store::open();"),
            ["`client` imports `store`"]
        );
        assert_eq!(
            found("secret.rs", "use crate::ttlv::Tag;"),
            ["`secret` imports `ttlv`"]
        );
    }

    #[test]
    fn an_arrow_down_is_no_violation() {
        assert_eq!(
            found(
                "engine/mod.rs",
                "use crate::{store::Store, crypto, ttlv::{Tag, Item}};"
            ),
            [""; 0]
        );
        assert_eq!(
            found("server/mod.rs", "use crate::engine;\nuse crate::client;"),
            [""; 0]
        );
        assert_eq!(
            found(
                "protocol/shape.rs",
                "use crate::protocol::tag;\nuse super::version;"
            ),
            [""; 0]
        );
    }

    #[test]
    fn a_group_of_imports_is_looked_through() {
        let text = "use crate::{\n    ttlv::{Tag, engine},\n    server,\n};";
        assert_eq!(
            found("protocol/tag.rs", text),
            ["`protocol` imports `server`"]
        );
    }

    #[test]
    fn a_path_that_climbs_by_super_is_found() {
        assert_eq!(
            found("seal/keys/mod.rs", "use super::super::protocol::tag;"),
            ["`seal` imports `protocol`"]
        );
        assert_eq!(found("seal/keys/mod.rs", "use super::protocol;"), [""; 0]);
    }

    #[test]
    fn comments_and_strings_are_no_imports() {
        let text = "// crate::engine\n/* crate::engine */ let s = \"crate::engine\"; let q = '\"';";
        assert_eq!(found("ttlv/mod.rs", text), [""; 0]);
    }

    #[test]
    fn the_line_is_told() {
        let text = "//! x\n\nuse crate::server::X;";
        assert_eq!(check_text(Path::new("store/mod.rs"), text)[0].line, 3);
    }

    #[test]
    fn a_room_without_a_place_is_found() {
        assert_eq!(
            found("attic/mod.rs", ""),
            ["`attic` has no place in the table of rooms"]
        );
    }

    #[test]
    fn names_that_hide_an_arrow_are_found() {
        for text in [
            "use crate as root;",
            "use crate::{self as root};",
            "use super::super as root;",
        ] {
            assert_eq!(
                found("ttlv/mod/x.rs", text),
                ["`ttlv` gives the root another name"],
                "{text}"
            );
        }
        for text in ["use crate::*;", "use super::super::*;"] {
            assert_eq!(
                found("ttlv/x.rs", text),
                ["`ttlv` imports everything of the root"],
                "{text}"
            );
        }
        for text in [
            "use super::{super::engine::X};",
            "crate\n    ::engine::X;",
            "let s = r\"\\\"; use crate::engine::X;",
            "use crate::{self, engine};",
            "mod tests { use super::super::super::engine; }",
        ] {
            assert!(
                found("ttlv/x.rs", text).contains(&"`ttlv` imports `engine`".to_owned()),
                "{text}"
            );
        }
        assert_eq!(
            found("ttlv/x.rs", "use ::kmip_core::engine::X;"),
            ["`ttlv` names the whole library from outside"]
        );
        assert_eq!(
            found("ttlv/x.rs", r#"#[path = "../engine/x.rs"] mod x;"#),
            ["`ttlv` has a module in another file than its name says"]
        );
        assert_eq!(
            found("lib.rs", "pub mod ttlv;\npub use engine::X;"),
            ["the root re-exports or imports"]
        );
        assert_eq!(
            found("ttlv/x.rs", "use crate::X;"),
            ["`ttlv` imports `X`, which is no room"]
        );
    }

    #[test]
    fn a_crate_outside_of_its_room_is_found() {
        assert_eq!(
            found("engine/x.rs", "use openssl::rsa::Rsa;"),
            ["`engine` uses the crate `openssl`"]
        );
        assert_eq!(
            found("ttlv/x.rs", "tokio::spawn(async {})"),
            ["`ttlv` uses the crate `tokio`"]
        );
        assert_eq!(found("crypto/x.rs", "use openssl::rsa::Rsa;"), [""; 0]);
        assert_eq!(found("engine/x.rs", "let openssl = self.openssl;"), [""; 0]);
    }

    #[test]
    fn a_macro_belongs_to_its_room() {
        assert_eq!(found("engine/x.rs", "crate::structure! {}"), [""; 0]);
        assert_eq!(
            found("store/x.rs", "crate::structure! {}"),
            ["`store` imports `protocol`"]
        );
    }
}
