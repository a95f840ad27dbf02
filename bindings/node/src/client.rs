//! The class `Client`: each task once as a promise and once, in process, at once.

use std::cell::RefCell;
use std::rc::Rc;

use kmip_core::client::{AsyncClient, Client, KeyMaterial};
use kmip_core::protocol::attribute::Attributes;
use kmip_core::protocol::enumeration::Operation;
use napi::bindgen_prelude::{
    Buffer, BufferSlice, Function, FunctionCallContext, PromiseRaw, Unknown,
};
use napi::{Env, Result};
use napi_derive::napi;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::material::{answer_buffer, material_buffer, pack, packed_length, secret_buffer};
use crate::options::{
    CipherFields, CiphertextFields, ConnectFields, CreateFields, CreateKeyPairFields, FactFields,
    LocateFields, RegisterFields, RevokeFields, get_options, milliseconds, owned, single_attribute,
};
use crate::task;

/// Where calls go.
#[derive(Clone)]
enum Backend {
    InProcess(Client),
    Remote(AsyncClient),
}

/// A client of one server.
#[napi(js_name = "Client")]
pub struct NodeClient {
    state: Rc<State>,
}

#[derive(Default)]
struct State {
    /// `None` once closed.
    backend: RefCell<Option<Backend>>,
    /// Material of the last synchronous get whose buffer was too small.
    rest: RefCell<Option<KeyMaterial>>,
}

/// Calls a method of whichever client it is, off the JavaScript thread; gives a promise.
macro_rules! promise {
    ($env:ident, $me:ident.$method:ident($($argument:expr),*) => $finish:expr) => {
        match $me.backend($env)? {
            Backend::InProcess(client) => {
                task::pooled($env, move || Ok(client.$method($($argument),*)?), $finish)
            }
            Backend::Remote(client) => {
                task::networked($env, async move { Ok(client.$method($($argument),*).await?) }, $finish)
            }
        }
    };
}

/// Calls a method of the client in process, on this thread.
macro_rules! here {
    ($env:ident, $me:ident.$method:ident($($argument:expr),*)) => {{
        let client = $me.in_process($env)?;
        task::here($env, move || Ok(client.$method($($argument),*)?))
    }};
}

#[napi]
impl NodeClient {
    /// Connects to a server over mTLS.
    #[napi]
    pub fn connect(env: &Env, fields: ConnectFields) -> Result<PromiseRaw<'_, NodeClient>> {
        let options = fields
            .options()
            .map_err(|failure| failure.into_error(env))?;
        let connected = async move { Ok(AsyncClient::connect(&options).await?) };
        task::networked(env, connected, |_, client| {
            Ok(Self::over(Backend::Remote(client)))
        })
    }

    fn over(backend: Backend) -> Self {
        Self {
            state: Rc::new(State {
                backend: RefCell::new(Some(backend)),
                ..State::default()
            }),
        }
    }

    pub(crate) fn in_process_over(client: Client) -> Self {
        Self::over(Backend::InProcess(client))
    }

    fn backend(&self, env: &Env) -> Result<Backend> {
        let backend = self.state.backend.borrow();
        backend
            .clone()
            .ok_or_else(|| Failure::closed("client").into_error(env))
    }

    fn in_process(&self, env: &Env) -> Result<Client> {
        match self.backend(env)? {
            Backend::InProcess(client) => Ok(client),
            Backend::Remote(_) => Err(not_in_process().into_error(env)),
        }
    }

    /// The same client with another time limit, in milliseconds.
    #[napi]
    pub fn with_timeout(&self, env: &Env, timeout: u32) -> Result<NodeClient> {
        let timeout = milliseconds(timeout);
        Ok(Self::over(match self.backend(env)? {
            Backend::InProcess(client) => Backend::InProcess(client.with_timeout(timeout)),
            Backend::Remote(client) => Backend::Remote(client.with_timeout(timeout)),
        }))
    }

    /// Lets go of the connections; calls under way finish.
    #[napi]
    pub fn close(&self) {
        self.state.backend.take();
        self.state.rest.take();
    }

    /// `HOST:PORT` or `in process`.
    #[napi]
    pub fn server(&self, env: &Env) -> Result<String> {
        Ok(match self.backend(env)? {
            Backend::InProcess(client) => client.server().to_owned(),
            Backend::Remote(client) => client.server().to_owned(),
        })
    }

    /// The version that is spoken.
    #[napi]
    pub fn version<'e>(&self, env: &'e Env) -> Result<PromiseRaw<'e, String>> {
        promise!(env, self.version() => |_, version| Ok(version.to_string()))
    }

    /// All versions that the server listed.
    #[napi]
    pub fn server_versions<'e>(&self, env: &'e Env) -> Result<PromiseRaw<'e, Vec<String>>> {
        promise!(env, self.server_versions() => |_, list| Ok(list.iter().map(ToString::to_string).collect()))
    }

    /// Makes a symmetric key.
    #[napi]
    pub fn create_symmetric_key<'e>(
        &self,
        env: &'e Env,
        fields: CreateFields,
    ) -> Result<PromiseRaw<'e, String>> {
        let key = fields
            .options()
            .map_err(|failure| failure.into_error(env))?;
        promise!(env, self.create_symmetric_key(&key) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn create_symmetric_key_sync(&self, env: &Env, fields: CreateFields) -> Result<String> {
        let key = fields
            .options()
            .map_err(|failure| failure.into_error(env))?;
        here!(env, self.create_symmetric_key(&key))
    }

    /// Makes a key pair: private key first.
    #[napi]
    pub fn create_key_pair<'e>(
        &self,
        env: &'e Env,
        fields: CreateKeyPairFields,
    ) -> Result<PromiseRaw<'e, Vec<String>>> {
        let pair = fields.options();
        promise!(env, self.create_key_pair(&pair) => |_, made| Ok(vec![made.private_key, made.public_key]))
    }

    /// The same, at once.
    #[napi]
    pub fn create_key_pair_sync(
        &self,
        env: &Env,
        fields: CreateKeyPairFields,
    ) -> Result<Vec<String>> {
        let pair = fields.options();
        let made = here!(env, self.create_key_pair(&pair))?;
        Ok(vec![made.private_key, made.public_key])
    }

    /// Stores an object.
    #[napi]
    pub fn register<'e>(
        &self,
        env: &'e Env,
        fields: RegisterFields,
        material: BufferSlice<'_>,
    ) -> Result<PromiseRaw<'e, String>> {
        let material = owned(&material);
        promise!(env, self.register(&fields.options(material.as_bytes())?) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn register_sync(
        &self,
        env: &Env,
        fields: RegisterFields,
        material: BufferSlice<'_>,
    ) -> Result<String> {
        here!(env, self.register(&fields.options(&material)?))
    }

    /// Reads material: header and material in one piece.
    #[napi]
    pub fn get<'e>(
        &self,
        env: &'e Env,
        id: String,
        key_format_type: Option<u32>,
    ) -> Result<PromiseRaw<'e, Buffer>> {
        let options = get_options(key_format_type);
        promise!(env, self.get_with(&id, &options) => material_buffer)
    }

    /// A function `(id, keyFormatType, out)` that reads material at once into `out` and gives its length. If it
    /// does not fit, nothing is written and `getRest` has it.
    ///
    /// A function and not a method: napi guards the object of every method call, for half a microsecond.
    #[napi]
    pub fn getter<'e>(&self, env: &'e Env) -> Result<Function<'e, Unknown<'static>, u32>> {
        let state = self.state.clone();
        env.create_function_from_closure("getSync", move |call: FunctionCallContext<'_>| {
            let (id, format): (String, Option<u32>) = (call.get(0)?, call.get(1)?);
            let mut out: BufferSlice<'_> = call.get(2)?;
            state.get_into(call.env, &id, format, &mut out)
        })
    }

    /// Writes the material of the synchronous get before.
    #[napi]
    pub fn get_rest(&self, mut out: BufferSlice<'_>) {
        if let Some(found) = self.state.rest.take()
            && packed_length(&found) <= out.len()
        {
            pack(&found, &mut out);
        }
    }

    /// Attributes as JSON.
    #[napi]
    pub fn get_attributes<'e>(
        &self,
        env: &'e Env,
        id: String,
        names: Vec<String>,
    ) -> Result<PromiseRaw<'e, String>> {
        promise!(env, self.get_attributes(&id, &borrowed(&names)) => |env, list| {
            attributes_json(list).map_err(|failure| failure.into_error(env))
        })
    }

    /// The same, at once.
    #[napi]
    pub fn get_attributes_sync(&self, env: &Env, id: String, names: Vec<String>) -> Result<String> {
        let list = here!(env, self.get_attributes(&id, &borrowed(&names)))?;
        attributes_json(list).map_err(|failure| failure.into_error(env))
    }

    /// Names of attributes.
    #[napi]
    pub fn get_attribute_list<'e>(
        &self,
        env: &'e Env,
        id: String,
    ) -> Result<PromiseRaw<'e, Vec<String>>> {
        promise!(env, self.get_attribute_list(&id) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn get_attribute_list_sync(&self, env: &Env, id: String) -> Result<Vec<String>> {
        here!(env, self.get_attribute_list(&id))
    }

    /// Adds an attribute, given as JSON.
    #[napi]
    pub fn add_attribute<'e>(
        &self,
        env: &'e Env,
        id: String,
        json: String,
    ) -> Result<PromiseRaw<'e, ()>> {
        promise!(env, self.add_attribute(&id, &single_attribute(&json)?) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn add_attribute_sync(&self, env: &Env, id: String, json: String) -> Result<()> {
        here!(env, self.add_attribute(&id, &single_attribute(&json)?))
    }

    /// Changes the first instance of an attribute, given as JSON.
    #[napi]
    pub fn modify_attribute<'e>(
        &self,
        env: &'e Env,
        id: String,
        json: String,
    ) -> Result<PromiseRaw<'e, ()>> {
        promise!(env, self.modify_attribute(&id, &single_attribute(&json)?) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn modify_attribute_sync(&self, env: &Env, id: String, json: String) -> Result<()> {
        here!(env, self.modify_attribute(&id, &single_attribute(&json)?))
    }

    /// Sets an attribute, given as JSON.
    #[napi]
    pub fn set_attribute<'e>(
        &self,
        env: &'e Env,
        id: String,
        json: String,
    ) -> Result<PromiseRaw<'e, ()>> {
        promise!(env, self.set_attribute(&id, &single_attribute(&json)?) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn set_attribute_sync(&self, env: &Env, id: String, json: String) -> Result<()> {
        here!(env, self.set_attribute(&id, &single_attribute(&json)?))
    }

    /// Deletes an attribute.
    #[napi]
    pub fn delete_attribute<'e>(
        &self,
        env: &'e Env,
        id: String,
        name: String,
    ) -> Result<PromiseRaw<'e, ()>> {
        promise!(env, self.delete_attribute(&id, &name) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn delete_attribute_sync(&self, env: &Env, id: String, name: String) -> Result<()> {
        here!(env, self.delete_attribute(&id, &name))
    }

    /// Finds objects.
    #[napi]
    pub fn locate<'e>(
        &self,
        env: &'e Env,
        fields: LocateFields,
    ) -> Result<PromiseRaw<'e, Vec<String>>> {
        let what = fields
            .options()
            .map_err(|failure| failure.into_error(env))?;
        promise!(env, self.locate(&what) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn locate_sync(&self, env: &Env, fields: LocateFields) -> Result<Vec<String>> {
        let what = fields
            .options()
            .map_err(|failure| failure.into_error(env))?;
        here!(env, self.locate(&what))
    }

    /// Makes an object usable.
    #[napi]
    pub fn activate<'e>(&self, env: &'e Env, id: String) -> Result<PromiseRaw<'e, ()>> {
        promise!(env, self.activate(&id) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn activate_sync(&self, env: &Env, id: String) -> Result<()> {
        here!(env, self.activate(&id))
    }

    /// Takes an object out of use.
    #[napi]
    pub fn revoke<'e>(
        &self,
        env: &'e Env,
        id: String,
        fields: RevokeFields,
    ) -> Result<PromiseRaw<'e, ()>> {
        let why = fields.options();
        promise!(env, self.revoke(&id, &why) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn revoke_sync(&self, env: &Env, id: String, fields: RevokeFields) -> Result<()> {
        let why = fields.options();
        here!(env, self.revoke(&id, &why))
    }

    /// Destroys an object's material.
    #[napi]
    pub fn destroy<'e>(&self, env: &'e Env, id: String) -> Result<PromiseRaw<'e, ()>> {
        promise!(env, self.destroy(&id) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn destroy_sync(&self, env: &Env, id: String) -> Result<()> {
        here!(env, self.destroy(&id))
    }

    /// Encrypts on the server.
    #[napi]
    pub fn encrypt<'e>(
        &self,
        env: &'e Env,
        id: String,
        data: BufferSlice<'_>,
        fields: CipherFields,
    ) -> Result<PromiseRaw<'e, CiphertextFields>> {
        let (options, data) = (fields.options(), owned(&data));
        promise!(env, self.encrypt(&id, &options, data.as_bytes()) => |_, made| Ok(made.into()))
    }

    /// The same, at once.
    #[napi]
    pub fn encrypt_sync(
        &self,
        env: &Env,
        id: String,
        data: BufferSlice<'_>,
        fields: CipherFields,
    ) -> Result<CiphertextFields> {
        let options = fields.options();
        Ok(here!(env, self.encrypt(&id, &options, &data))?.into())
    }

    /// Decrypts on the server.
    #[napi]
    pub fn decrypt<'e>(
        &self,
        env: &'e Env,
        id: String,
        data: BufferSlice<'_>,
        fields: CipherFields,
    ) -> Result<PromiseRaw<'e, Buffer>> {
        let (options, data) = (fields.options(), owned(&data));
        promise!(env, self.decrypt(&id, &options, data.as_bytes()) => secret_buffer)
    }

    /// The same, at once.
    #[napi]
    pub fn decrypt_sync(
        &self,
        env: &Env,
        id: String,
        data: BufferSlice<'_>,
        fields: CipherFields,
    ) -> Result<Buffer> {
        let options = fields.options();
        secret_buffer(env, here!(env, self.decrypt(&id, &options, &data))?)
    }

    /// What the server says about itself.
    #[napi]
    pub fn query<'e>(&self, env: &'e Env) -> Result<PromiseRaw<'e, FactFields>> {
        promise!(env, self.query() => |_, facts| Ok(facts.into()))
    }

    /// The same, at once.
    #[napi]
    pub fn query_sync(&self, env: &Env) -> Result<FactFields> {
        Ok(here!(env, self.query())?.into())
    }

    /// Any operation, JSON in and out.
    #[napi]
    pub fn call<'e>(
        &self,
        env: &'e Env,
        operation: String,
        json: String,
    ) -> Result<PromiseRaw<'e, String>> {
        promise!(env, self.call_json(&operation, &json) => task::plain)
    }

    /// The same, at once.
    #[napi]
    pub fn call_sync(&self, env: &Env, operation: String, json: String) -> Result<String> {
        here!(env, self.call_json(&operation, &json))
    }

    /// Any operation, encoded payloads in and out.
    #[napi]
    pub fn call_ttlv<'e>(
        &self,
        env: &'e Env,
        operation: u32,
        payload: BufferSlice<'_>,
    ) -> Result<PromiseRaw<'e, Buffer>> {
        let (operation, payload) = (Operation::new(operation), owned(&payload));
        promise!(env, self.call_ttlv(operation, payload.as_bytes()) => |env, answer| {
            answer_buffer(env, Zeroizing::new(answer))
        })
    }

    /// The same, at once.
    #[napi]
    pub fn call_ttlv_sync(
        &self,
        env: &Env,
        operation: u32,
        payload: BufferSlice<'_>,
    ) -> Result<Buffer> {
        let answer = here!(env, self.call_ttlv(Operation::new(operation), &payload))?;
        answer_buffer(env, Zeroizing::new(answer))
    }

    /// A whole request message in, the whole answer out.
    #[napi]
    pub fn call_message<'e>(
        &self,
        env: &'e Env,
        message: BufferSlice<'_>,
    ) -> Result<PromiseRaw<'e, Buffer>> {
        let message = owned(&message);
        promise!(env, self.call_message(message.as_bytes()) => |env, answer| {
            answer_buffer(env, Zeroizing::new(answer))
        })
    }

    /// The same, at once.
    #[napi]
    pub fn call_message_sync(&self, env: &Env, message: BufferSlice<'_>) -> Result<Buffer> {
        let answer = here!(env, self.call_message(&message))?;
        answer_buffer(env, Zeroizing::new(answer))
    }
}

impl State {
    fn get_into(&self, env: &Env, id: &str, format: Option<u32>, out: &mut [u8]) -> Result<u32> {
        let found = task::here(env, || match &*self.backend.borrow() {
            Some(Backend::InProcess(client)) => Ok(client.get_with(id, &get_options(format))?),
            Some(Backend::Remote(_)) => Err(not_in_process()),
            None => Err(Failure::closed("client")),
        })?;
        let length = packed_length(&found);
        if length <= out.len() {
            pack(&found, out);
        } else {
            self.rest.replace(Some(found));
        }
        Ok(u32::try_from(length).unwrap_or(u32::MAX))
    }
}

fn not_in_process() -> Failure {
    Failure::new(
        "KEYSTEAD_NOT_IN_PROCESS",
        "synchronous calls need a server in this process: a network is not waited for on this thread",
    )
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn attributes_json(
    list: Vec<kmip_core::protocol::attribute::Attribute<'static>>,
) -> std::result::Result<String, Failure> {
    let attributes = Attributes {
        list,
        ..Attributes::default()
    };
    Ok(attributes.to_json()?)
}
