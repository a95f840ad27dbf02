//! Arrows between rooms point down only.
//!
//! Reads the source of the core library as text, finds every path that begins at the crate root
//! (`crate::room`, `crate::{room, …}`, or enough `super::`), and compares it with one table. Text
//! is enough: a path can be written in no other way, and macros that build one would not pass
//! review.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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

/// An import that the table does not allow.
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
        if relative == Path::new("lib.rs") {
            continue;
        }
        violations.extend(check_text(&relative, &fs::read_to_string(&file)?));
    }
    Ok(violations)
}

/// Every violation in one file; `file` is relative to the source folder.
pub fn check_text(file: &Path, text: &str) -> Vec<Violation> {
    let module: Vec<String> = file
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .filter(|part| part != "mod")
        .collect();
    let violation = |line, what| Violation {
        file: file.to_owned(),
        line,
        what,
    };
    let Some(room) = module.first() else {
        return Vec::new();
    };
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| name == room) else {
        return vec![violation(
            1,
            format!("`{room}` has no place in the table of rooms"),
        )];
    };
    roots(&strip(text), module.len())
        .into_iter()
        .filter(|(_, target)| {
            target != room
                && ROOMS.iter().any(|(name, _)| name == target)
                && !allowed.contains(&target.as_str())
        })
        .map(|(line, target)| violation(line, format!("`{room}` imports `{target}`")))
        .collect()
}

/// The text without comments and string contents, with every line kept.
fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '/' if characters.peek() == Some(&'/') => {
                for skipped in characters.by_ref() {
                    if skipped == '\n' {
                        out.push('\n');
                        break;
                    }
                }
            }
            '/' if characters.peek() == Some(&'*') => {
                let mut before = ' ';
                for skipped in characters.by_ref() {
                    if skipped == '\n' {
                        out.push('\n');
                    }
                    if before == '*' && skipped == '/' {
                        break;
                    }
                    before = skipped;
                }
            }
            '"' => {
                while let Some(skipped) = characters.next() {
                    match skipped {
                        '\\' if characters.next() == Some('\n') => {
                            out.push('\n');
                        }
                        '"' => break,
                        '\n' => out.push('\n'),
                        _ => {}
                    }
                }
                out.push_str("\"\"");
            }
            // A quote as a character literal does not open a string.
            '\'' if characters.peek() == Some(&'"') => {
                characters.next();
                characters.next();
            }
            other => out.push(other),
        }
    }
    out
}

/// First segments of the paths that begin at the crate root, with their lines. `depth` is the
/// number of modules between the root and the code of this file.
fn roots(text: &str, depth: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let previous = text[..at].chars().next_back();
        let starts_path = !previous.is_some_and(|character| is_word(character) || character == ':');
        let root = if !starts_path {
            None
        } else if let Some(path) = rest.strip_prefix("crate::") {
            Some(path)
        } else {
            let path = rest.trim_start_matches("super::");
            let levels = (rest.len() - path.len()) / "super::".len();
            (levels >= depth && levels > 0).then_some(path)
        };
        if let Some(path) = root {
            let line = text[..at].matches('\n').count() + 1;
            found.extend(
                first_segments(path)
                    .into_iter()
                    .map(|segment| (line, segment)),
            );
        }
        at += rest.chars().next().map_or(1, char::len_utf8);
    }
    found
}

/// The first segment of a path, or of each path in its braces.
fn first_segments(path: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![word(path)];
    };
    let (mut depth, mut begin, mut segments) = (0, 0, Vec::new());
    for (position, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                segments.push(word(&group[begin..position]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                segments.push(word(&group[begin..position]));
                begin = position + 1;
            }
            _ => {}
        }
    }
    segments
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
}
