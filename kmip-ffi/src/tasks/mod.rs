//! The typed tasks: a short list, frozen. Everything else goes through the generic calls in `call`.

pub(crate) mod attributes;
pub(crate) mod cipher;
pub(crate) mod create;
pub(crate) mod get;
pub(crate) mod lifecycle;
pub(crate) mod locate;
pub(crate) mod register;
