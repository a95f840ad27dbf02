//! Names from outside in the texts of errors: short, and on one line.

/// The part of a name from outside that an error text may show.
pub(crate) fn excerpt(name: &str) -> String {
    let mut shown: String = name.chars().take(60).flat_map(char::escape_debug).collect();
    if name.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}
