//! The tasks as methods: declared once, for the blocking and the async client.

use super::attributes::{
    AddAttribute, AttributeChange, DeleteAttribute, GetAttributeList, GetAttributes,
};
use super::attributes::{ModifyAttribute, SetAttribute};
use super::create::{CreateKeyPair, CreateKeyPairTask, CreateSymmetricKey, CreateTask, KeyPair};
use super::crypto::{Ciphertext, Decrypt, Encrypt, EncryptOptions};
use super::get::{Get, GetOptions, KeyMaterial};
use super::lifecycle::{Activate, Destroy, Revocation, Revoke};
use super::locate::Locate;
use super::register::{Register, RegisterTask};
use super::server::{DiscoverVersions, Query, ServerFacts};
use crate::client::blocking::Client;
use crate::client::error::ClientError;
use crate::protocol::attribute::Attribute;
use crate::protocol::version::ProtocolVersion;
use crate::secret::Secret;

#[cfg(feature = "client-async")]
use crate::client::asynchronous::AsyncClient;

/// Declares methods on both clients.
///
/// `task` methods run one task. `made` methods make an object and activate it, if asked, in further calls.
macro_rules! facade {
    ($(
        $(#[doc = $doc:literal])*
        fn $name:ident($($argument:ident: $type:ty),*) -> $output:ty = $kind:ident $body:expr;
    )*) => {
        impl Client { $(
            $(#[doc = $doc])*
            pub fn $name(&self, $($argument: $type),*) -> Result<$output, ClientError> {
                facade!(@blocking $kind self $body)
            }
        )* }

        #[cfg(feature = "client-async")]
        impl AsyncClient { $(
            $(#[doc = $doc])*
            pub async fn $name(&self, $($argument: $type),*) -> Result<$output, ClientError> {
                facade!(@asynchronous $kind self $body)
            }
        )* }
    };
    (@blocking task $me:ident $body:expr) => { $me.run(&$body) };
    (@asynchronous task $me:ident $body:expr) => { $me.run(&$body).await };
    (@blocking made $me:ident $body:expr) => {{
        let (task, activate): (_, bool) = $body;
        let made = $me.run(&task)?;
        if activate {
            for id in Made::ids(&made) {
                $me.run(&Activate(id)).map_err(|error| not_activated(error, id))?;
            }
        }
        Ok(made)
    }};
    (@asynchronous made $me:ident $body:expr) => {{
        let (task, activate): (_, bool) = $body;
        let made = $me.run(&task).await?;
        if activate {
            for id in Made::ids(&made) {
                $me.run(&Activate(id)).await.map_err(|error| not_activated(error, id))?;
            }
        }
        Ok(made)
    }};
}

facade! {
    /// Makes a symmetric key; gives its identifier.
    fn create_symmetric_key(key: &CreateSymmetricKey) -> String = made (CreateTask(key), key.activate);

    /// Makes a key pair; gives the identifiers of both halves.
    fn create_key_pair(pair: &CreateKeyPair) -> KeyPair = made (CreateKeyPairTask(pair), pair.activate);

    /// Stores an object that exists already; gives its identifier.
    fn register(object: &Register<'_>) -> String = made (RegisterTask(object), object.activate);

    /// Reads the material of an object, in the server's choice of format.
    fn get(id: &str) -> KeyMaterial = task Get { id, options: &GetOptions::default() };

    /// Reads the material of an object in a form of the caller's choice.
    fn get_with(id: &str, options: &GetOptions) -> KeyMaterial = task Get { id, options };

    /// Reads the attributes with these names (`State`, `Cryptographic Length`, `x-Project`); all if there are
    /// none. Those that the object does not have are left out.
    fn get_attributes(id: &str, names: &[&str]) -> Vec<Attribute<'static>> = task GetAttributes { id, names };

    /// Names of the attributes that an object has.
    fn get_attribute_list(id: &str) -> Vec<String> = task GetAttributeList(id);

    /// Adds an instance of an attribute.
    fn add_attribute(id: &str, attribute: &Attribute<'static>) -> () = task AddAttribute { id, attribute };

    /// Changes the first instance of an attribute.
    fn modify_attribute(id: &str, attribute: &Attribute<'static>) -> () =
        task ModifyAttribute { id, attribute, which: &AttributeChange::First };

    /// Changes the instance of an attribute that `which` names.
    fn modify_attribute_instance(id: &str, attribute: &Attribute<'static>, which: &AttributeChange) -> () =
        task ModifyAttribute { id, attribute, which };

    /// Deletes an attribute: all instances from KMIP 2.0 on, the first in 1.x.
    fn delete_attribute(id: &str, name: &str) -> () =
        task DeleteAttribute { id, name, which: &AttributeChange::First };

    /// Deletes the instance of an attribute that `which` names.
    fn delete_attribute_instance(id: &str, name: &str, which: &AttributeChange) -> () =
        task DeleteAttribute { id, name, which };

    /// Sets an attribute that has one instance; from KMIP 2.0 on.
    fn set_attribute(id: &str, attribute: &Attribute<'static>) -> () = task SetAttribute { id, attribute };

    /// Identifiers of the objects that have all of these attributes, newest first on servers that follow 1.3.
    fn locate(what: &Locate) -> Vec<String> = task what;

    /// Makes an object usable.
    fn activate(id: &str) -> () = task Activate(id);

    /// Takes an object out of use.
    fn revoke(id: &str, why: &Revocation) -> () = task Revoke(id, why);

    /// Destroys an object's material for good.
    fn destroy(id: &str) -> () = task Destroy(id);

    /// Encrypts on the server; the key does not leave it.
    fn encrypt(id: &str, options: &EncryptOptions, data: &[u8]) -> Ciphertext = task Encrypt { id, options, data };

    /// Decrypts on the server. [`EncryptOptions::for_decrypting`] makes the options from those of encrypting.
    fn decrypt(id: &str, options: &EncryptOptions, data: &[u8]) -> Secret = task Decrypt { id, options, data };

    /// What the server says about itself: operations, object types, product.
    fn query() -> ServerFacts = task Query;

    /// All versions that the server lists, asked anew; from KMIP 1.1 on.
    fn discover_versions() -> Vec<ProtocolVersion> = task DiscoverVersions;
}

/// Identifiers of what was made.
trait Made {
    fn ids(&self) -> Vec<&str>;
}

impl Made for String {
    fn ids(&self) -> Vec<&str> {
        vec![self]
    }
}

impl Made for KeyPair {
    fn ids(&self) -> Vec<&str> {
        vec![&self.private_key, &self.public_key]
    }
}

/// The object exists now: the error has to say which.
fn not_activated(error: ClientError, id: &str) -> ClientError {
    error.with_context(&format!("{id} was made but not activated"))
}
