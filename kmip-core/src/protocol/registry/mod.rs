//! Number to name and back: how the generated tables of tags, enumerations, masks and attribute
//! rules are read.
//!
//! The tables themselves are generated from `kmip-core/schema` into [`tag`](super::tag),
//! [`enumeration`](super::enumeration), [`mask`](super::mask) and
//! [`attribute_rules`](super::attribute_rules). Nothing here allocates; lookups are an index or a
//! binary search.

pub mod enumerations;
pub mod masks;
pub mod rules;
pub mod tags;
#[cfg(test)]
mod tests;

use core::cmp::Ordering;

/// Compares text, with each run of white space in it counted as one blank and none at its ends,
/// to a name.
pub(crate) fn compare_collapsed(text: &str, name: &str) -> Ordering {
    let words = text.split_ascii_whitespace().enumerate();
    let bytes = words.flat_map(|(i, word)| (i > 0).then_some(b' ').into_iter().chain(word.bytes()));
    bytes.cmp(name.bytes())
}

/// Looks a name up in a table by an index sorted by that name.
pub(crate) fn find_by<'t, T>(
    table: &'t [T],
    sorted: &[u16],
    compare: impl Fn(&T) -> Ordering,
) -> Option<&'t T> {
    let position = sorted
        .binary_search_by(|&i| compare(&table[usize::from(i)]))
        .ok()?;
    table.get(usize::from(*sorted.get(position)?))
}
