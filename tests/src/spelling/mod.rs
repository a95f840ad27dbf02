//! The table `spelling.tsv`, walked: what one version writes is read in all of them, as the table says.
//!
//! Requests and answers are XML, as the table is; they pass the server as TTLV. Nothing here uses the typed model, so that
//! a mistake of it cannot hide.

mod bench;
mod item;
mod names;
mod objects;
mod samples;
mod server_made;
mod tables;
mod walk;

pub use bench::{Bench, Refusal};
pub use item::{Name, Piece, pieces};
pub use names::{walk_attribute_names, walk_values};
pub use server_made::walk_server_made;
pub use tables::walk_tables;
pub use walk::walk;
