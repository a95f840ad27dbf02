//! The walls of the house: which room may import which, and how files are kept.

pub mod arrows;
pub mod files;
pub mod links;
pub mod paths;
