//! `keystead.Client`: calls to a server, over mTLS or in this process. Conversion and release of the lock only.

use kmip_core::client::{
    Client as Core, ClientError, CreateKeyPair, CreateSymmetricKey, GetOptions, Locate, Register,
    Revocation,
};
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, KeyFormatType, SecretDataType};
use kmip_core::protocol::version::ProtocolVersion;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString};
use zeroize::Zeroizing;

use crate::arguments::{self, ByteArgument};
use crate::attributes::{attribute, attributes, dictionary, task_name, which};
use crate::cipher;
use crate::fork::Held;
use crate::material::KeyMaterial;
use crate::secret::Secret;
use crate::{connect, errors, generic};

/// An object handed in from Python.
type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// A client of one KMIP server.
///
/// Made by ``Client.connect`` or ``Server.client``. Calls block, without the interpreter's lock; threads may
/// share a client and their calls run at the same time. Enumerations are given as members, names or numbers.
#[pyclass(frozen, weakref, module = "keystead")]
pub(crate) struct Client(Held<Core>);

impl Client {
    pub(crate) fn of(client: Core) -> Self {
        Self(Held::new("client", client))
    }

    /// Does `work` without the interpreter's lock.
    pub(crate) fn run<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&Core) -> Result<T, ClientError> + Send,
    ) -> PyResult<T> {
        let client = self.0.with(Clone::clone)?;
        py.detach(|| work(&client))
            .map_err(|error| errors::client(&error))
    }

    /// What all kinds of Register share.
    fn register(
        &self,
        py: Python<'_>,
        object: Result<Register<'_>, ClientError>,
        name: Option<String>,
        usage: Option<Any<'_, '_>>,
        more: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        let mut object = object.map_err(|error| errors::client(&error))?;
        object.name = name;
        if let Some(usage) = usage {
            object.usage_mask = Some(arguments::usage(usage)?);
        }
        object.attributes = attributes(more)?;
        object.activate = activate;
        self.run(py, |client| client.register(&object))
    }
}

#[pymethods]
impl Client {
    /// Connects over mTLS: with the connect file ``file``, or with ``server``, ``ca``, ``cert`` and ``key``,
    /// or, without arguments, with the connect file that ``$KEYSTEAD_CONNECT`` names. Over HTTPS ``server`` is
    /// ``https://HOST:PORT/PATH``, or ``https`` takes the HTTPS listener of the connect file; ``encoding`` then chooses
    /// ``"ttlv"``, ``"xml"`` or ``"json"``.
    #[staticmethod]
    #[pyo3(signature = (file=None, *, server=None, ca=None, cert=None, key=None, server_name=None, version=None,
                        timeout=None, connect_timeout=None, https=false, encoding=None))]
    fn connect(
        py: Python<'_>,
        file: Option<std::path::PathBuf>,
        server: Option<String>,
        ca: Option<Any<'_, '_>>,
        cert: Option<Any<'_, '_>>,
        key: Option<Any<'_, '_>>,
        server_name: Option<String>,
        version: Option<&str>,
        timeout: Option<f64>,
        connect_timeout: Option<f64>,
        https: bool,
        encoding: Option<&str>,
    ) -> PyResult<Self> {
        let mut options = connect::options(file, server, ca, cert, key, https)?;
        if let Some(name) = encoding {
            options.encoding = arguments::encoding(name)?;
        }
        options.server_name = server_name;
        options.version = version.map(arguments::version).transpose()?;
        if let Some(timeout) = timeout {
            options.timeout = arguments::seconds(timeout)?;
        }
        if let Some(timeout) = connect_timeout {
            options.connect_timeout = arguments::seconds(timeout)?;
        }
        py.detach(|| Core::connect(&options))
            .map(Self::of)
            .map_err(|error| errors::client(&error))
    }

    /// Where the server is: ``HOST:PORT`` or ``in process``.
    #[getter]
    fn server(&self) -> PyResult<String> {
        self.0.with(|client| client.server().to_owned())
    }

    /// The version of KMIP that is spoken, such as ``"2.1"``.
    #[getter]
    fn version(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.run(py, Core::version)?.to_string())
    }

    /// All versions that the server listed when the version was negotiated.
    #[getter]
    fn server_versions(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        Ok(texts(&self.run(py, Core::server_versions)?))
    }

    /// A client of the same server, on the same connections, with another time limit for each call.
    fn with_timeout(&self, seconds: f64) -> PyResult<Self> {
        let timeout = arguments::seconds(seconds)?;
        Ok(Self::of(
            self.0.with(|client| client.with_timeout(timeout))?,
        ))
    }

    /// Makes a symmetric key; gives its identifier.
    #[pyo3(signature = (algorithm=None, length=256, *, usage=None, name=None, attributes=None, activate=false))]
    fn create_symmetric_key(
        &self,
        py: Python<'_>,
        algorithm: Option<Any<'_, '_>>,
        #[pyo3(from_py_with = arguments::whole)] length: u32,
        usage: Option<Any<'_, '_>>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        let mut key = CreateSymmetricKey::aes(length);
        if let Some(algorithm) = algorithm {
            key.algorithm = arguments::enumeration(algorithm)?;
        }
        if let Some(usage) = usage {
            key.usage_mask = arguments::usage(usage)?;
        }
        key.name = name;
        key.attributes = crate::attributes::attributes(attributes)?;
        key.activate = activate;
        self.run(py, |client| client.create_symmetric_key(&key))
    }

    /// Makes a key pair; gives the identifiers of both halves.
    #[pyo3(signature = (algorithm, length=None, *, curve=None, private_usage=None, public_usage=None,
                        private_name=None, public_name=None, activate=false))]
    fn create_key_pair<'py>(
        &self,
        py: Python<'py>,
        algorithm: Any<'_, '_>,
        #[pyo3(from_py_with = arguments::whole)] length: Option<u32>,
        curve: Option<Any<'_, '_>>,
        private_usage: Option<Any<'_, '_>>,
        public_usage: Option<Any<'_, '_>>,
        private_name: Option<String>,
        public_name: Option<String>,
        activate: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        static PAIR: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let mut pair = CreateKeyPair::rsa(0);
        pair.algorithm = arguments::enumeration(algorithm)?;
        pair.length_bits = length;
        pair.curve = arguments::optional(curve)?;
        if let Some(usage) = private_usage {
            pair.private_usage_mask = arguments::usage(usage)?;
        }
        if let Some(usage) = public_usage {
            pair.public_usage_mask = arguments::usage(usage)?;
        }
        pair.private_name = private_name;
        pair.public_name = public_name;
        pair.activate = activate;
        let made = self.run(py, |client| client.create_key_pair(&pair))?;
        PAIR.import(py, "keystead._values", "KeyPair")?
            .call1((made.private_key, made.public_key))
    }

    /// Stores a symmetric key that exists already; gives its identifier.
    #[pyo3(signature = (material, algorithm=None, *, usage=None, name=None, attributes=None, activate=false))]
    fn register_symmetric_key(
        &self,
        py: Python<'_>,
        material: ByteArgument<'_>,
        algorithm: Option<Any<'_, '_>>,
        usage: Option<Any<'_, '_>>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        let algorithm = match algorithm {
            Some(algorithm) => arguments::enumeration(algorithm)?,
            None => CryptographicAlgorithm::AES,
        };
        let object = Register::symmetric_key(algorithm, material.as_bytes());
        self.register(py, object, name, usage, attributes, activate)
    }

    /// Stores a password, seed or other secret; gives its identifier.
    #[pyo3(signature = (material, secret_data_type=None, *, name=None, attributes=None, activate=false))]
    fn register_secret(
        &self,
        py: Python<'_>,
        material: ByteArgument<'_>,
        secret_data_type: Option<Any<'_, '_>>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        let kind = match secret_data_type {
            Some(kind) => arguments::enumeration(kind)?,
            None => SecretDataType::PASSWORD,
        };
        self.register(
            py,
            Register::secret(kind, material.as_bytes()),
            name,
            None,
            attributes,
            activate,
        )
    }

    /// Stores a private key in a format such as ``PKCS_8``; gives its identifier.
    #[pyo3(signature = (material, algorithm, length, key_format_type, *, usage=None, name=None, attributes=None,
                        activate=false))]
    fn register_private_key(
        &self,
        py: Python<'_>,
        material: ByteArgument<'_>,
        algorithm: Any<'_, '_>,
        #[pyo3(from_py_with = arguments::whole)] length: u32,
        key_format_type: Any<'_, '_>,
        usage: Option<Any<'_, '_>>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        let format: KeyFormatType = arguments::enumeration(key_format_type)?;
        let algorithm = arguments::enumeration(algorithm)?;
        let object = Register::private_key(algorithm, length, format, material.as_bytes());
        self.register(py, object, name, usage, attributes, activate)
    }

    /// Stores a public key in a format such as ``X_509``; gives its identifier.
    #[pyo3(signature = (material, algorithm, length, key_format_type, *, usage=None, name=None, attributes=None,
                        activate=false))]
    fn register_public_key(
        &self,
        py: Python<'_>,
        material: ByteArgument<'_>,
        algorithm: Any<'_, '_>,
        #[pyo3(from_py_with = arguments::whole)] length: u32,
        key_format_type: Any<'_, '_>,
        usage: Option<Any<'_, '_>>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        let format: KeyFormatType = arguments::enumeration(key_format_type)?;
        let algorithm = arguments::enumeration(algorithm)?;
        let object = Register::public_key(algorithm, length, format, material.as_bytes());
        self.register(py, object, name, usage, attributes, activate)
    }

    /// Stores an X.509 certificate in DER; gives its identifier.
    #[pyo3(signature = (der, *, usage=None, name=None, attributes=None, activate=false))]
    fn register_certificate(
        &self,
        py: Python<'_>,
        der: ByteArgument<'_>,
        usage: Option<Any<'_, '_>>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
        activate: bool,
    ) -> PyResult<String> {
        self.register(
            py,
            Ok(Register::certificate(der.as_bytes())),
            name,
            usage,
            attributes,
            activate,
        )
    }

    /// Stores bytes that the server does not interpret; gives their identifier.
    #[pyo3(signature = (data, opaque_data_type, *, name=None, attributes=None))]
    fn register_opaque(
        &self,
        py: Python<'_>,
        data: ByteArgument<'_>,
        opaque_data_type: Any<'_, '_>,
        name: Option<String>,
        attributes: Option<Any<'_, '_>>,
    ) -> PyResult<String> {
        let object = Register::opaque(arguments::enumeration(opaque_data_type)?, data.as_bytes());
        self.register(py, Ok(object), name, None, attributes, false)
    }

    /// Reads the material of an object.
    #[pyo3(signature = (id, *, key_format_type=None))]
    fn get(
        &self,
        py: Python<'_>,
        id: &str,
        key_format_type: Option<Any<'_, '_>>,
    ) -> PyResult<KeyMaterial> {
        let found = match key_format_type {
            None => self.run(py, |client| client.get(id))?,
            Some(format) => {
                let mut options = GetOptions::default();
                options.key_format_type = Some(arguments::enumeration(format)?);
                self.run(py, |client| client.get_with(id, &options))?
            }
        };
        KeyMaterial::of(py, found)
    }

    /// Reads the attributes with these names, or all; those that the object does not have are left out.
    #[pyo3(signature = (id, *names))]
    fn get_attributes<'py>(
        &self,
        py: Python<'py>,
        id: &str,
        names: Vec<String>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let names = names
            .iter()
            .map(|name| task_name(name))
            .collect::<PyResult<Vec<_>>>()?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = self.run(py, |client| client.get_attributes(id, &names))?;
        dictionary(py, &found)
    }

    /// Names of the attributes that an object has, as the specification's text spells them.
    fn get_attribute_list(&self, py: Python<'_>, id: &str) -> PyResult<Vec<String>> {
        self.run(py, |client| client.get_attribute_list(id))
    }

    /// Adds an instance of an attribute.
    fn add_attribute(
        &self,
        py: Python<'_>,
        id: &str,
        name: &str,
        value: Any<'_, '_>,
    ) -> PyResult<()> {
        let attribute = attribute(name, value)?;
        self.run(py, |client| client.add_attribute(id, &attribute))
    }

    /// Changes an attribute: its first instance, the one with this ``index`` (1.x), or the one with the value
    /// ``current`` (2.x).
    #[pyo3(signature = (id, name, value, *, index=None, current=None))]
    fn modify_attribute(
        &self,
        py: Python<'_>,
        id: &str,
        name: &str,
        value: Any<'_, '_>,
        #[pyo3(from_py_with = arguments::whole)] index: Option<i32>,
        current: Option<Any<'_, '_>>,
    ) -> PyResult<()> {
        let (attribute, which) = (attribute(name, value)?, which(name, index, current)?);
        self.run(py, |client| {
            client.modify_attribute_instance(id, &attribute, &which)
        })
    }

    /// Deletes an attribute: all instances (2.x) or the first (1.x), the one with this ``index`` (1.x), or the
    /// one with the value ``current`` (2.x).
    #[pyo3(signature = (id, name, *, index=None, current=None))]
    fn delete_attribute(
        &self,
        py: Python<'_>,
        id: &str,
        name: &str,
        #[pyo3(from_py_with = arguments::whole)] index: Option<i32>,
        current: Option<Any<'_, '_>>,
    ) -> PyResult<()> {
        let which = which(name, index, current)?;
        let name = task_name(name)?;
        self.run(py, |client| {
            client.delete_attribute_instance(id, &name, &which)
        })
    }

    /// Sets an attribute that has one instance; from KMIP 2.0 on.
    fn set_attribute(
        &self,
        py: Python<'_>,
        id: &str,
        name: &str,
        value: Any<'_, '_>,
    ) -> PyResult<()> {
        let attribute = attribute(name, value)?;
        self.run(py, |client| client.set_attribute(id, &attribute))
    }

    /// Identifiers of the objects that have all of these attributes; of all objects if there are none.
    #[pyo3(signature = (*, name=None, object_type=None, algorithm=None, length=None, state=None, attributes=None,
                        max_items=None, offset=None))]
    fn locate(
        &self,
        py: Python<'_>,
        name: Option<String>,
        object_type: Option<Any<'_, '_>>,
        algorithm: Option<Any<'_, '_>>,
        #[pyo3(from_py_with = arguments::whole)] length: Option<u32>,
        state: Option<Any<'_, '_>>,
        attributes: Option<Any<'_, '_>>,
        #[pyo3(from_py_with = arguments::whole)] max_items: Option<u32>,
        #[pyo3(from_py_with = arguments::whole)] offset: Option<u32>,
    ) -> PyResult<Vec<String>> {
        let mut what = Locate::default();
        what.name = name;
        what.object_type = arguments::optional(object_type)?;
        what.algorithm = arguments::optional(algorithm)?;
        what.length_bits = length;
        what.state = arguments::optional(state)?;
        what.attributes = crate::attributes::attributes(attributes)?;
        what.max_items = max_items;
        what.offset = offset;
        self.run(py, |client| client.locate(&what))
    }

    /// Makes an object usable.
    fn activate(&self, py: Python<'_>, id: &str) -> PyResult<()> {
        self.run(py, |client| client.activate(id))
    }

    /// Takes an object out of use. ``compromised_at`` is a number of seconds since 1970.
    #[pyo3(signature = (id, reason=None, *, message=None, compromised_at=None))]
    fn revoke(
        &self,
        py: Python<'_>,
        id: &str,
        reason: Option<Any<'_, '_>>,
        message: Option<String>,
        #[pyo3(from_py_with = arguments::whole)] compromised_at: Option<i64>,
    ) -> PyResult<()> {
        let mut why = Revocation::cessation();
        if let Some(reason) = reason {
            why.reason = arguments::enumeration(reason)?;
        }
        why.message = message;
        why.compromised_at = compromised_at;
        self.run(py, |client| client.revoke(id, &why))
    }

    /// Destroys an object's material for good.
    fn destroy(&self, py: Python<'_>, id: &str) -> PyResult<()> {
        self.run(py, |client| client.destroy(id))
    }

    /// Encrypts on the server; the key does not leave it. Without an ``iv`` the server makes one.
    #[pyo3(signature = (id, data, *, mode=None, padding=None, algorithm=None, iv=None, additional_data=None,
                        tag_length=None))]
    fn encrypt<'py>(
        &self,
        py: Python<'py>,
        id: &str,
        data: ByteArgument<'_>,
        mode: Option<Any<'_, '_>>,
        padding: Option<Any<'_, '_>>,
        algorithm: Option<Any<'_, '_>>,
        iv: Option<ByteArgument<'_>>,
        additional_data: Option<ByteArgument<'_>>,
        #[pyo3(from_py_with = arguments::whole)] tag_length: Option<u32>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = cipher::options(mode, padding, algorithm, iv, additional_data, tag_length)?;
        let data = data.as_bytes();
        let made = self.run(py, |client| client.encrypt(id, &options, data))?;
        cipher::text(py, made, &options)
    }

    /// Decrypts on the server. ``data`` is what ``encrypt`` gave, or bytes with ``iv`` and ``tag`` beside them.
    #[pyo3(signature = (id, data, *, mode=None, padding=None, algorithm=None, iv=None, additional_data=None,
                        tag=None, tag_length=None))]
    fn decrypt(
        &self,
        py: Python<'_>,
        id: &str,
        data: Any<'_, '_>,
        mode: Option<Any<'_, '_>>,
        padding: Option<Any<'_, '_>>,
        algorithm: Option<Any<'_, '_>>,
        iv: Option<ByteArgument<'_>>,
        additional_data: Option<ByteArgument<'_>>,
        tag: Option<ByteArgument<'_>>,
        #[pyo3(from_py_with = arguments::whole)] tag_length: Option<u32>,
    ) -> PyResult<Secret> {
        let mut options =
            cipher::options(mode, padding, algorithm, iv, additional_data, tag_length)?;
        options.tag = tag.map(|tag| tag.to_vec());
        let data = cipher::take_apart(data, &mut options)?;
        let data = data.as_bytes();
        self.run(py, |client| client.decrypt(id, &options, data))
            .map(Secret::of)
    }

    /// What the server says about itself.
    fn query<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        generic::facts(py, self.run(py, Core::query)?)
    }

    /// All versions that the server lists, asked anew; from KMIP 1.1 on.
    fn discover_versions(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        Ok(texts(&self.run(py, Core::discover_versions)?))
    }

    /// Performs any operation: a dictionary of the request payload in, one of the response payload out.
    ///
    /// Keys are the XML names of tags, in the spelling of the version that is spoken. See the guide.
    #[pyo3(signature = (operation, payload=None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        operation: Any<'_, '_>,
        payload: Option<Any<'_, '_>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let operation = arguments::enumeration(operation)?;
        generic::call(self, py, operation, payload)
    }

    /// Performs any operation with encoded payloads: a Request Payload, or its fields, in TTLV in; the Response
    /// Payload out, empty if there is none.
    fn call_ttlv<'py>(
        &self,
        py: Python<'py>,
        operation: Any<'_, '_>,
        payload: ByteArgument<'_>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let operation = arguments::enumeration(operation)?;
        let request = payload.as_bytes();
        let answer = Zeroizing::new(self.run(py, |client| client.call_ttlv(operation, request))?);
        Ok(PyBytes::new(py, &answer))
    }

    /// Sends a whole request message in TTLV and gives the whole answer. A failure that the answer reports
    /// raises nothing.
    fn call_message<'py>(
        &self,
        py: Python<'py>,
        message: ByteArgument<'_>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let request = message.as_bytes();
        let answer = Zeroizing::new(self.run(py, |client| client.call_message(request))?);
        Ok(PyBytes::new(py, &answer))
    }

    /// Closes the client's connections once calls that are running are done. Closing twice does nothing.
    pub(crate) fn close(&self, py: Python<'_>) {
        self.0.close(py);
    }

    /// Whether the client can no longer be used.
    #[getter]
    fn closed(&self) -> bool {
        self.0.is_closed()
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: Any<'_, '_>) {
        self.close(py);
    }

    fn __repr__(&self, py: Python<'_>) -> Py<PyString> {
        let text = match self.0.with(|client| client.server().to_owned()) {
            Ok(server) => format!("Client({server})"),
            Err(_) => "Client(closed)".to_owned(),
        };
        PyString::new(py, &text).unbind()
    }
}

fn texts(versions: &[ProtocolVersion]) -> Vec<String> {
    versions.iter().map(ToString::to_string).collect()
}
