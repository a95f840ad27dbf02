//! Paths in Rust source, read from its tokens: what a file names, wherever and however it names it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path with the segments that a group of imports gave it, such as `crate`, `ttlv`, `Tag`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathFound {
    /// Line of the first segment, from 1.
    pub line: usize,
    /// Segments; `*` for a glob.
    pub segments: Vec<String>,
    /// Modules written out inside the file around it.
    pub depth: usize,
    /// Whether the path is renamed by `as`.
    pub renamed: bool,
    /// Whether the path is all of an attribute up to its equals sign, such as `path` in `#[path = …]`.
    pub assigned: bool,
}

/// Every path in a text of Rust source.
pub fn paths(text: &str) -> Result<Vec<PathFound>, String> {
    let tokens: TokenStream = text
        .parse()
        .map_err(|error| format!("no Rust source: {error}"))?;
    let mut found = Vec::new();
    walk(tokens, 0, &mut found);
    Ok(found)
}

/// Words in front of a path that are no part of it.
const KEYWORDS: &[&str] = &[
    "use", "return", "as", "in", "dyn", "impl", "mut", "ref", "move", "else", "match", "if",
    "while", "where",
];

/// Walks tokens that are no import.
fn walk(tokens: TokenStream, depth: usize, found: &mut Vec<PathFound>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    // `mod name {`: what is in the braces is one module deeper.
    let mut module = false;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                if let Some(TokenTree::Group(group)) = tokens.get(at + 1)
                    && group.delimiter() == Delimiter::Bracket
                {
                    attribute(group.stream(), depth, found);
                    at += 1;
                }
                at += 1;
            }
            TokenTree::Group(group) => {
                let inside = usize::from(module && group.delimiter() == Delimiter::Brace);
                walk(group.stream(), depth + inside, found);
                module = false;
                at += 1;
            }
            TokenTree::Ident(word) if *word == "mod" => {
                module = true;
                at += 2;
            }
            // A path may follow that begins with colons.
            TokenTree::Ident(word) if KEYWORDS.iter().any(|keyword| word == keyword) => {
                found.push(PathFound {
                    line: token.span().start().line,
                    segments: vec![word.to_string()],
                    depth,
                    renamed: false,
                    assigned: false,
                });
                at += 1;
            }
            TokenTree::Ident(_) => {
                at = path(&tokens, at, &[], depth, found);
            }
            _ => {
                module = false;
                at += 1;
            }
        }
    }
}

/// Walks an attribute.
fn attribute(tokens: TokenStream, depth: usize, found: &mut Vec<PathFound>) {
    let is_equals =
        |token: Option<TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == '=');
    let assigned = is_equals(tokens.clone().into_iter().nth(1));
    let first = found.len();
    walk(tokens, depth, found);
    if let (true, Some(path)) = (assigned, found.get_mut(first)) {
        path.assigned = true;
    }
}

/// Reads the path that begins at `at`, after these segments; returns the place behind it.
fn path(
    tokens: &[TokenTree],
    mut at: usize,
    before: &[String],
    depth: usize,
    found: &mut Vec<PathFound>,
) -> usize {
    let line = tokens.get(at).map_or(0, |token| token.span().start().line);
    let mut segments = before.to_vec();
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(word)) => {
                segments.push(word.to_string().trim_start_matches("r#").to_owned());
                at += 1;
            }
            Some(TokenTree::Punct(star)) if star.as_char() == '*' && is_import(&segments) => {
                segments.push("*".to_owned());
                at += 1;
            }
            Some(TokenTree::Group(group))
                if group.delimiter() == Delimiter::Brace && is_import(&segments) =>
            {
                branches(&group.stream(), &segments, depth, found);
                return at + 1;
            }
            _ => break,
        }
        if !is_colons(tokens, at) {
            break;
        }
        at += 2;
    }
    let renamed = matches!(tokens.get(at), Some(TokenTree::Ident(word)) if *word == "as");
    found.push(PathFound {
        line,
        segments,
        depth,
        renamed,
        assigned: false,
    });
    at
}

/// Reads each path of a group of imports.
fn branches(group: &TokenStream, before: &[String], depth: usize, found: &mut Vec<PathFound>) {
    let tokens: Vec<TokenTree> = group.clone().into_iter().collect();
    for branch in tokens
        .split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','))
        .filter(|branch| !branch.is_empty())
    {
        path(branch, 0, before, depth, found);
    }
}

/// Whether a group or a star may follow: only behind segments.
fn is_import(segments: &[String]) -> bool {
    !segments.is_empty()
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == ':');
    colon(tokens.get(at)) && colon(tokens.get(at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        paths(source)
            .unwrap()
            .iter()
            .map(|path| path.segments.join("::"))
            .collect()
    }

    #[test]
    fn groups_of_imports_are_spread_out() {
        assert_eq!(
            texts("use crate::{a::{B, C as D}, super::e, f::*};"),
            [
                "use",
                "crate::a::B",
                "crate::a::C",
                "crate::super::e",
                "crate::f::*"
            ]
        );
    }

    #[test]
    fn white_space_comments_and_strings_do_not_deceive() {
        assert_eq!(
            texts("let a = r\"\\\"; crate\n  :: /* x */ engine;"),
            ["let", "a", "crate::engine"]
        );
        assert_eq!(texts("// crate::engine\n\"crate::engine\""), [""; 0]);
    }

    #[test]
    fn modules_in_a_file_are_counted() {
        let found = paths("mod tests { fn f() { super::g() } } fn h() { i::j() }").unwrap();
        let depth = |name: &str| {
            found
                .iter()
                .find(|path| path.segments.iter().any(|s| s == name))
                .map(|path| path.depth)
        };
        assert_eq!((depth("g"), depth("j")), (Some(1), Some(0)));
    }
}
