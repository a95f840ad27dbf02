//! Looking into messages by their declarations: what an item is, what it means and where the
//! specification says so, and whether a message is what its version asks for.
//!
//! Nothing is known here that is not declared elsewhere: shapes, the tables of tags, enumerations,
//! masks and attributes. [`find`] finds the declaration that belongs to an item, [`explain`]
//! puts it into words, [`check_message`] holds a whole message against it, [`deprecated_uses`] notes what the message
//! uses although its version deprecates it.

mod agreement;
mod check;
mod deprecated;
mod explain;
mod structures;
#[cfg(test)]
mod tests;

pub use check::check_message;
pub use deprecated::{DeprecatedUse, deprecated_uses};
pub use explain::{explain, section_in};
pub use structures::{Found, Inside, Surroundings, find, under};
