//! The typed tasks: a short list, frozen. Everything else goes through the generic calls in `call`.

mod attributes;
pub(crate) mod cipher;
pub(crate) mod create;
mod get;
mod lifecycle;
pub(crate) mod locate;
pub(crate) mod register;
