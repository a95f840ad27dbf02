//! The verbs, one file each.

mod activate;
mod attributes;
mod call;
mod completions;
mod create;
mod create_key_pair;
mod decode;
mod decrypt;
mod destroy;
mod encrypt;
mod get;
mod locate;
mod query;
mod register;
mod revoke;
mod serve;

use clap::Subcommand;

use crate::context::Context;
use crate::failure::Failure;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Start a server.
    Serve(serve::Serve),
    /// Make a symmetric key; prints its identifier.
    Create(create::Create),
    /// Make a key pair; prints the identifiers of the private and the public key.
    CreateKeyPair(create_key_pair::CreateKeyPairVerb),
    /// Store a key, secret or certificate that exists already; prints its identifier.
    Register(register::RegisterVerb),
    /// Find objects by their attributes; prints their identifiers, one a line.
    Locate(locate::LocateVerb),
    /// Read an object's material.
    Get(get::Get),
    /// Read an object's attributes.
    Attributes(attributes::Attributes),
    /// Make an object usable.
    Activate(activate::Activate),
    /// Take an object out of use.
    Revoke(revoke::Revoke),
    /// Destroy an object's material for good.
    Destroy(destroy::Destroy),
    /// Encrypt standard input on the server; prints ciphertext, IV and tag as JSON.
    Encrypt(encrypt::Encrypt),
    /// Decrypt what `encrypt` printed; writes the plaintext.
    Decrypt(decrypt::Decrypt),
    /// Ask the server what it is and can.
    Query(query::Query),
    /// Perform any operation with a payload in JSON.
    Call(call::Call),
    /// Show or convert KMIP messages: TTLV, hexadecimal, XML, JSON, a tree for people.
    Decode(decode::Decode),
    /// Print a completion script for a shell.
    Completions(completions::Completions),
}

impl Verb {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Result<(), Failure> {
        match self {
            Self::Serve(verb) => verb.run(context),
            Self::Create(verb) => verb.run(context),
            Self::CreateKeyPair(verb) => verb.run(context),
            Self::Register(verb) => verb.run(context),
            Self::Locate(verb) => verb.run(context),
            Self::Get(verb) => verb.run(context),
            Self::Attributes(verb) => verb.run(context),
            Self::Activate(verb) => verb.run(context),
            Self::Revoke(verb) => verb.run(context),
            Self::Destroy(verb) => verb.run(context),
            Self::Encrypt(verb) => verb.run(context),
            Self::Decrypt(verb) => verb.run(context),
            Self::Query(verb) => verb.run(context),
            Self::Call(verb) => verb.run(context),
            Self::Decode(verb) => verb.run(context),
            Self::Completions(verb) => verb.run(context),
        }
    }
}
