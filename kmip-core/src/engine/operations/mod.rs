//! One file for each operation. Policy, ID Placeholder, audit, transaction and versions are dealt
//! with before and after, never in a handler.

pub(super) mod activate;
pub(super) mod add_attribute;
pub(super) mod adjust_attribute;
pub(super) mod archive;
mod certificate_attributes;
pub(super) mod check;
pub(super) mod create;
pub(super) mod create_key_pair;
pub(super) mod create_split_key;
pub(super) mod deactivate;
pub(super) mod decrypt;
pub(super) mod delete_attribute;
pub(super) mod derive_key;
pub(super) mod destroy;
pub(super) mod discover_versions;
pub(super) mod encrypt;
pub(super) mod get;
pub(super) mod get_attributes;
pub(super) mod get_usage_allocation;
pub(super) mod hash;
pub(super) mod interop;
pub(super) mod join_split_key;
pub(super) mod locate;
pub(super) mod log;
pub(super) mod mac;
pub(super) mod modify_attribute;
pub(super) mod obtain_lease;
pub(super) mod ping;
pub(super) mod query;
pub(super) mod re_key;
pub(super) mod re_key_key_pair;
pub(super) mod register;
pub(super) mod revoke;
pub(super) mod rng;
pub(super) mod set_attribute;
pub(super) mod sign;
