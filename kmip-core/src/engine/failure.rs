//! Why an operation fails, and the result reason that each version has for it.
//!
//! A handler says what is wrong; the table says how 1.x and 2.x call it. 1.x folds many causes into
//! Item Not Found, Permission Denied and Invalid Field (1.4: 11), 2.0 gave each its own reason
//! (2.1: 11.46).

use std::borrow::Cow;
use std::fmt;

use crate::crypto::CryptoError;
use crate::protocol::enumeration::ResultReason as R;
use crate::protocol::shape::{DecodeError, DecodeErrorKind, Lacking};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::seal::SealError;
use crate::store::{CommitError, StoreError};

/// Declares the causes: name, reason in 1.x, reason from 2.0 on.
macro_rules! failures {
    ($( $(#[doc = $doc:literal])* $name:ident, $old:ident, $new:ident; )*) => {
        /// The cause of a failed operation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Failure { $( $(#[doc = $doc])* $name, )* }

        impl Failure {
            /// How the version calls it.
            pub fn reason(self, version: ProtocolVersion) -> R {
                let (old, new) = match self { $( Self::$name => (R::$old, R::$new), )* };
                if version < ProtocolVersion::V2_0 { old } else { new }
            }
        }
    };
}

failures! {
    /// No activation to which an offset could be added.
    NoActivationDate, ILLEGAL_OPERATION, INVALID_FIELD;
    /// No object with this identifier, or it belongs to somebody else.
    ObjectNotFound, ITEM_NOT_FOUND, OBJECT_NOT_FOUND;
    /// The object was destroyed.
    ObjectDestroyed, PERMISSION_DENIED, OBJECT_DESTROYED;
    /// The object is archived.
    ObjectArchived, OBJECT_ARCHIVED, OBJECT_ARCHIVED;
    /// The object cannot encrypt or decrypt.
    NoCipherKey, PERMISSION_DENIED, INVALID_OBJECT_TYPE;
    /// The key is wrapped, so it cannot be used.
    WrappedKey, PERMISSION_DENIED, PERMISSION_DENIED;
    /// No storage of the kinds that are asked for.
    Storage, PERMISSION_DENIED, PROTECTION_STORAGE_UNAVAILABLE;
    /// The same for a private key.
    PrivateStorage, PERMISSION_DENIED, PRIVATE_PROTECTION_STORAGE_UNAVAILABLE;
    /// The same for a public key.
    PublicStorage, PERMISSION_DENIED, PUBLIC_PROTECTION_STORAGE_UNAVAILABLE;
    /// The object's type does not do that.
    InvalidObjectType, ILLEGAL_OPERATION, INVALID_OBJECT_TYPE;
    /// The object type of the request is none that can be made this way.
    ObjectTypeNotRecognized, INVALID_FIELD, INVALID_OBJECT_TYPE;
    /// The state of the object forbids it.
    WrongState, PERMISSION_DENIED, WRONG_KEY_LIFECYCLE_STATE;
    /// A date or state does not allow the change of the attribute.
    WrongStateForAttribute, PERMISSION_DENIED, WRONG_KEY_LIFECYCLE_STATE;
    /// The usage mask lacks the bit.
    UsageMask, PERMISSION_DENIED, INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK;
    /// The usage limits are used up.
    UsageLimit, PERMISSION_DENIED, PERMISSION_DENIED;
    /// The usage limits leave less than is asked for.
    UsageAllocation, PERMISSION_DENIED, USAGE_LIMIT_EXCEEDED;
    /// The object has no usage limits.
    NoUsageLimits, ILLEGAL_OPERATION, ATTRIBUTE_NOT_FOUND;
    /// Check cannot look at that in objects of the type.
    IllegalObjectType, ILLEGAL_OPERATION, ILLEGAL_OBJECT_TYPE;
    /// The usage mask of a base lacks Derive Key.
    DerivationMask, INVALID_FIELD, INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK;
    /// The state of a base forbids that a key is derived from it.
    DerivationState, INVALID_FIELD, WRONG_KEY_LIFECYCLE_STATE;
    /// Policy says no.
    PermissionDenied, PERMISSION_DENIED, PERMISSION_DENIED;
    /// The key may leave only wrapped.
    Sensitive, SENSITIVE, SENSITIVE;
    /// The key may not leave.
    NotExtractable, NOT_EXTRACTABLE, NOT_EXTRACTABLE;
    /// The server has attributes only.
    KeyValueNotPresent, KEY_VALUE_NOT_PRESENT, KEY_VALUE_NOT_PRESENT;
    /// The key cannot be given in this format.
    KeyFormat, KEY_FORMAT_TYPE_NOT_SUPPORTED, KEY_FORMAT_TYPE_NOT_SUPPORTED;
    /// The key cannot be given in this compression.
    KeyCompression, KEY_COMPRESSION_TYPE_NOT_SUPPORTED, KEY_COMPRESSION_TYPE_NOT_SUPPORTED;
    /// The key wrap type is not supported.
    KeyWrapType, KEY_WRAP_TYPE_NOT_SUPPORTED, KEY_WRAP_TYPE_NOT_SUPPORTED;
    /// The attribute cannot be set by a client.
    ReadOnlyAttribute, PERMISSION_DENIED, ATTRIBUTE_READ_ONLY;
    /// The attribute cannot be added by a client.
    AddReadOnlyAttribute, PERMISSION_DENIED, READ_ONLY_ATTRIBUTE;
    /// The object has no such attribute.
    AttributeNotFound, ITEM_NOT_FOUND, ATTRIBUTE_NOT_FOUND;
    /// The attribute that is to change does not exist.
    AttributeToModifyNotFound, INVALID_FIELD, ATTRIBUTE_NOT_FOUND;
    /// No attribute with this name.
    NoSuchAttribute, ITEM_NOT_FOUND, INVALID_ATTRIBUTE;
    /// A new object would have several values of an attribute that can have one.
    GivenTwice, INVALID_FIELD, ATTRIBUTE_SINGLE_VALUED;
    /// The attribute has no such instance.
    InstanceNotFound, ITEM_NOT_FOUND, ATTRIBUTE_INSTANCE_NOT_FOUND;
    /// The attribute exists and can have one instance only.
    SingleValued, ILLEGAL_OPERATION, ATTRIBUTE_SINGLE_VALUED;
    /// The attribute may have several instances.
    MultiValued, ILLEGAL_OPERATION, MULTI_VALUED_ATTRIBUTE;
    /// More instances than the server keeps.
    TooManyInstances, INDEX_OUT_OF_BOUNDS, SERVER_LIMIT_EXCEEDED;
    /// The attribute does not belong to this type of object.
    AttributeDoesNotApply, PERMISSION_DENIED, INVALID_ATTRIBUTE;
    /// The value is none that the attribute can have.
    AttributeValue, INVALID_FIELD, INVALID_ATTRIBUTE_VALUE;
    /// No such attribute.
    InvalidAttribute, INVALID_FIELD, INVALID_ATTRIBUTE;
    /// An object with this identifier is there already.
    ObjectAlreadyExists, OBJECT_ALREADY_EXISTS, OBJECT_ALREADY_EXISTS;
    /// A new object would have the name of another one.
    NameTaken, INVALID_FIELD, NON_UNIQUE_NAME_ATTRIBUTE;
    /// A changed attribute would give the name of another object.
    NameTakenByChange, ILLEGAL_OPERATION, NON_UNIQUE_NAME_ATTRIBUTE;
    /// No such object, where the tables have the reason of 1.x in later versions, too.
    ItemNotFound, ITEM_NOT_FOUND, ITEM_NOT_FOUND;
    /// An attribute that the server or the version does not have.
    UnsupportedAttribute, INVALID_FIELD, UNSUPPORTED_ATTRIBUTE;
    /// The value is of a type that does not go with the operation.
    InvalidDataType, INVALID_FIELD, INVALID_DATA_TYPE;
    /// A number would get too large or too small for its type.
    NumericRange, INVALID_FIELD, NUMERIC_RANGE;
    /// A Template that does not exist.
    TemplateNotFound, ITEM_NOT_FOUND, ITEM_NOT_FOUND;
    /// The certificates of a request are no list that could be a chain.
    NoCertificateList, INVALID_MESSAGE, INVALID_FIELD;
    /// An object that should be a certificate is none.
    NoCertificate, INVALID_MESSAGE, INVALID_OBJECT_TYPE;
    /// A field has a value that it cannot have here.
    InvalidField, INVALID_FIELD, INVALID_FIELD;
    /// The message breaks the rules of messages.
    InvalidMessage, INVALID_MESSAGE, INVALID_MESSAGE;
    /// Nobody here speaks the major version of the message (1.4: 11.1; 2.1: 11.46).
    UnsupportedVersion, INVALID_MESSAGE, UNSUPPORTED_PROTOCOL_VERSION;
    /// A field that this version does not have.
    UnknownField, INVALID_FIELD, UNKNOWN_TAG;
    /// No handler for the operation.
    OperationNotSupported, OPERATION_NOT_SUPPORTED, OPERATION_NOT_SUPPORTED;
    /// Something optional that is not supported.
    FeatureNotSupported, FEATURE_NOT_SUPPORTED, FEATURE_NOT_SUPPORTED;
    /// The answer is larger than the client or the server allows.
    ResponseTooLarge, RESPONSE_TOO_LARGE, RESPONSE_TOO_LARGE;
    /// No IV where one is needed.
    MissingIv, INVALID_MESSAGE, INVALID_MESSAGE;
    /// Cryptographic parameters that cannot be.
    BadParameters, INVALID_FIELD, BAD_CRYPTOGRAPHIC_PARAMETERS;
    /// Cryptographic parameters that are not supported.
    UnsupportedParameters, INVALID_FIELD, UNSUPPORTED_CRYPTOGRAPHIC_PARAMETERS;
    /// No stream with this correlation value.
    CorrelationValue, ITEM_NOT_FOUND, INVALID_CORRELATION_VALUE;
    /// Cryptography failed: wrong key, wrong tag, wrong padding; not told apart.
    Cryptography, CRYPTOGRAPHIC_FAILURE, CRYPTOGRAPHIC_FAILURE;
    /// The wrapping key does not exist.
    WrappingKeyNotFound, ITEM_NOT_FOUND, WRAPPING_OBJECT_NOT_FOUND;
    /// Too much is asked at once.
    ServerLimit, GENERAL_FAILURE, SERVER_LIMIT_EXCEEDED;
    /// Something else; the server's own trouble included.
    General, GENERAL_FAILURE, GENERAL_FAILURE;
}

/// A failed operation: the cause, and a text for people that holds no secret and names no object
/// but the caller's own.
#[derive(Clone, Debug)]
pub struct OperationError {
    failure: Failure,
    message: Cow<'static, str>,
    /// A reason that stands whatever the version.
    reason: Option<R>,
}

impl OperationError {
    /// An error with a text.
    #[cold]
    pub fn new(failure: Failure, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            failure,
            message: message.into(),
            reason: None,
        }
    }

    /// The cause.
    pub fn failure(&self) -> Failure {
        self.failure
    }

    /// The text.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How the version calls the cause.
    pub fn reason(&self, version: ProtocolVersion) -> R {
        self.reason.unwrap_or_else(|| self.failure.reason(version))
    }
}

impl fmt::Display for OperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for OperationError {}

impl From<Failure> for OperationError {
    #[cold]
    fn from(failure: Failure) -> Self {
        let message = match failure {
            Failure::ObjectNotFound => "no object with this unique identifier",
            Failure::ObjectDestroyed => "the object was destroyed",
            Failure::WrongState => "the state of the object does not allow this",
            Failure::KeyValueNotPresent => "the key value is not present on the server",
            Failure::OperationNotSupported => "the operation is not supported",
            Failure::ResponseTooLarge => "the answer is larger than allowed",
            Failure::Cryptography => "cryptographic failure",
            Failure::General => "the server could not do this",
            _ => "",
        };
        Self::new(failure, message)
    }
}

impl From<DecodeError> for OperationError {
    #[cold]
    fn from(error: DecodeError) -> Self {
        let failure = match error.kind() {
            DecodeErrorKind::Unknown(..) => Failure::UnknownField,
            DecodeErrorKind::UnknownAttributeValue(..) => Failure::AttributeValue,
            DecodeErrorKind::UnknownAttribute(..) | DecodeErrorKind::UnknownName(_) => {
                Failure::InvalidAttribute
            }
            // The tables of errors do not have Unknown Enumeration for any operation.
            DecodeErrorKind::UnknownValue(..) | DecodeErrorKind::Value(_) => Failure::InvalidField,
            _ => Failure::InvalidMessage,
        };
        Self::new(failure, error.to_string())
    }
}

impl From<Lacking> for OperationError {
    /// The answer would have to say what the version of the request does not have; nothing of the request is done.
    #[cold]
    fn from(lacking: Lacking) -> Self {
        let failure = match lacking.tag {
            tag::KEY_FORMAT_TYPE => Failure::KeyFormat,
            tag::OBJECT_TYPE => Failure::InvalidObjectType,
            _ => Failure::General,
        };
        Self::new(failure, format!("the answer cannot be given: {lacking}"))
    }
}

impl From<StoreError> for OperationError {
    #[cold]
    fn from(error: StoreError) -> Self {
        tracing::error!(target: "keystead::engine", %error, "the store failed");
        // What the client can act on, or report, is told; paths and what the system answered are for the log.
        let text = match &error {
            StoreError::Full { .. } => {
                "no space left for the store of the server; nothing of this request was done"
            }
            StoreError::Busy { .. } => {
                "the store of the server is locked by another process; nothing of this request was done"
            }
            StoreError::Damaged { .. } => {
                "the store of the server is damaged; it has to be restored from a backup"
            }
            StoreError::ReadOnly { .. } => "the store of the server cannot be written",
            StoreError::Io { .. } => "input or output failed on the store of the server",
            StoreError::TooLarge => "the object is larger than the store of the server can keep",
            StoreError::Forked => "the server was made before this process was forked",
            _ => "the store of the server failed",
        };
        Self::new(Failure::General, text)
    }
}

impl From<CommitError> for OperationError {
    #[cold]
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Store(error) => error.into(),
            CommitError::Conflict(conflict) => {
                tracing::error!(target: "keystead::engine", %conflict, "a commit failed");
                Self::new(
                    Failure::General,
                    "others change the same object all the time; repeat the request",
                )
            }
        }
    }
}

impl From<SealError> for OperationError {
    #[cold]
    fn from(error: SealError) -> Self {
        tracing::error!(target: "keystead::engine", %error, "a record could not be sealed or opened");
        Self::of_seal(&error)
    }
}

impl OperationError {
    /// The stored record of an object cannot be opened. The log names it, so that its operator knows
    /// what to restore.
    #[cold]
    pub(super) fn unopened(error: &SealError, scope: &str, object: &str) -> Self {
        tracing::error!(target: "keystead::engine", scope, object, %error, "a record cannot be opened");
        Self::of_seal(error)
    }

    fn of_seal(error: &SealError) -> Self {
        let text = match error {
            SealError::Altered { .. }
            | SealError::PartsDoNotMatch
            | SealError::Malformed { .. }
            | SealError::MissingDataKey { .. }
            | SealError::KeyChanged => format!("a record of the server cannot be opened: {error}"),
            _ => "a record of the server could not be sealed or opened".to_owned(),
        };
        Self::new(Failure::General, text)
    }
}

impl From<CryptoError> for OperationError {
    #[cold]
    fn from(error: CryptoError) -> Self {
        super::cryptography::failure_of(&error)
    }
}
