//! Managed objects: what is stored, what Get returns and Register takes (1.4: 2.2; 2.1: 2).

mod credential;
mod item;
mod key_block;
mod transparent;

pub use credential::{
    DeviceCredential, HashedPasswordCredential, OtpCredential, PasswordCredential,
};
pub use item::ObjectItem;
pub use key_block::{
    EncryptionKeyInformation, KeyBlock, KeyMaterial, KeyValue, KeyValueContent, KeyWrappingData,
    KeyWrappingSpecification, MacSignatureKeyInformation, check_material,
};
pub use transparent::{
    SeedPrivateKey, TransparentDhPrivateKey, TransparentDhPublicKey, TransparentDsaPrivateKey,
    TransparentDsaPublicKey, TransparentEcPrivateKey, TransparentEcPublicKey,
    TransparentRsaPrivateKey, TransparentRsaPublicKey, TransparentSymmetricKey, transparent_shape,
};

use super::attribute::AttributeList;
use super::enumeration::{
    CertificateRequestType, CertificateType, ObjectType, OpaqueDataType, SecretDataType,
    SplitKeyMethod,
};
use super::shape::{
    BigInteger, Bytes, Decode, DecodeError, DecodeErrorKind, Description, Encode, Insists,
    IntoOwned, Raw, Secret, Shape, Value,
};
use super::tag;
use super::version::ProtocolVersion as V;
use crate::ttlv::{Item, Tag};

crate::structure! {
    /// Certificate (1.4: 2.2.1; 2.1: 2.1).
    pub struct Certificate<'a> {
        /// X.509 or PGP.
        certificate_type: CertificateType = field(tag::CERTIFICATE_TYPE),
        /// DER or PGP packet.
        certificate_value: Bytes<'a> = field(tag::CERTIFICATE_VALUE),
    }

    /// Certificate Request (2.1: 2.2).
    pub struct CertificateRequest<'a> {
        /// PKCS#10, CRMF or PEM.
        certificate_request_type: CertificateRequestType = field(tag::CERTIFICATE_REQUEST_TYPE),
        /// The request.
        certificate_request_value: Bytes<'a> = field(tag::CERTIFICATE_REQUEST_VALUE),
    }

    /// Symmetric Key (1.4: 2.2.2; 2.1: 2.9).
    pub struct SymmetricKey<'a> {
        /// The key.
        key_block: KeyBlock<'a> = field(tag::KEY_BLOCK),
    }

    /// Public Key (1.4: 2.2.3; 2.1: 2.6).
    pub struct PublicKey<'a> {
        /// The key.
        key_block: KeyBlock<'a> = field(tag::KEY_BLOCK),
    }

    /// Private Key (1.4: 2.2.4; 2.1: 2.5).
    pub struct PrivateKey<'a> {
        /// The key.
        key_block: KeyBlock<'a> = field(tag::KEY_BLOCK),
    }

    /// Split Key (1.4: 2.2.5; 2.1: 2.8).
    pub struct SplitKey<'a> {
        /// Parts in total.
        split_key_parts: i32 = field(tag::SPLIT_KEY_PARTS),
        /// Which part this is.
        key_part_identifier: i32 = field(tag::KEY_PART_IDENTIFIER),
        /// Parts that are needed.
        split_key_threshold: i32 = field(tag::SPLIT_KEY_THRESHOLD),
        /// How the key was split.
        split_key_method: SplitKeyMethod = field(tag::SPLIT_KEY_METHOD),
        /// Prime of the field.
        prime_field_size: Option<BigInteger<'a>> = field(tag::PRIME_FIELD_SIZE),
        /// The part.
        key_block: KeyBlock<'a> = field(tag::KEY_BLOCK),
    }

    /// Template (1.4: 2.2.6): attributes under a name; 1.x only, deprecated from 1.3 on.
    pub struct Template<'a> {
        /// The attributes.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTE).required_since(V::V1_0),
    }

    /// Secret Data (1.4: 2.2.7; 2.1: 2.7).
    pub struct SecretData<'a> {
        /// Password or seed.
        secret_data_type: SecretDataType = field(tag::SECRET_DATA_TYPE),
        /// The secret.
        key_block: KeyBlock<'a> = field(tag::KEY_BLOCK),
    }

    /// Opaque Object (1.4: 2.2.8; 2.1: 2.3).
    pub struct OpaqueObject<'a> {
        /// A number of the vendor; the enumeration has no other values.
        opaque_data_type: OpaqueDataType = field(tag::OPAQUE_DATA_TYPE),
        /// Bytes that the server does not interpret.
        opaque_data_value: Secret<'a> = field(tag::OPAQUE_DATA_VALUE).secret(),
    }

    /// PGP Key (1.2: 2.2.9; 2.1: 2.4).
    pub struct PgpKey<'a> {
        /// Version of PGP.
        pgp_key_version: i32 = field(tag::PGP_KEY_VERSION),
        /// The key.
        key_block: KeyBlock<'a> = field(tag::KEY_BLOCK),
    }
}

/// Declares the choice of managed objects: variant, Object Type and tag; first those that Get, Register, Import, Export
/// and Put take, then those that only Create Credential takes.
macro_rules! managed_objects {
    (objects { $( $(#[doc = $doc:literal])* $variant:ident, $object_type:ident, $tag:ident; )* }
     credentials { $( $(#[doc = $cdoc:literal])* $credential:ident, $credential_type:ident, $credential_tag:ident; )* }) => {
        managed_objects! { @all
            $( $(#[doc = $doc])* $variant, $object_type, $tag; )*
            $( $(#[doc = $cdoc])* $credential, $credential_type, $credential_tag; )*
        }

        /// Tags of managed objects: the choice in Get, Register, Import, Export and Put.
        pub const OBJECT_TAGS: &[Tag] = &[ $( tag::$tag ),* ];

        /// Tags of credentials: the choice in Create Credential (3.0: 6.1.9).
        pub const CREDENTIAL_TAGS: &[Tag] = &[ $( tag::$credential_tag, )* tag::CERTIFICATE ];
    };
    (@all $( $(#[doc = $doc:literal])* $variant:ident, $object_type:ident, $tag:ident; )*) => {
        /// A managed object of any type.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ManagedObject<'a> {
            $( $(#[doc = $doc])* $variant($variant<'a>), )*
        }

        /// Tag of an object of this type.
        pub fn object_tag(object_type: ObjectType) -> Option<Tag> {
            match object_type {
                $( ObjectType::$object_type => Some(tag::$tag), )*
                _ => None,
            }
        }

        /// What the object under this tag looks like.
        pub fn object_description(tag: Tag) -> Option<&'static Description> {
            match tag {
                $( tag::$tag => Some(<$variant as Shape<'_>>::DESCRIPTION), )*
                _ => None,
            }
        }

        impl<'a> ManagedObject<'a> {
            /// The type of the object.
            pub fn object_type(&self) -> ObjectType {
                match self { $( Self::$variant(_) => ObjectType::$object_type, )* }
            }

            /// Reads an object; the tag of the item decides which.
            pub fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
                match item.tag() {
                    // Built where it stays: the larger ones would be moved twice otherwise.
                    $( tag::$tag => {
                        let mut this = Self::$variant($variant::default());
                        if let Self::$variant(object) = &mut this {
                            object.decode_over(item, cx)?;
                        }
                        Ok(this)
                    } )*
                    other => Err(DecodeError::at(item, DecodeErrorKind::Unknown(other, cx.version))),
                }
            }

            /// Writes the object under its own tag.
            pub fn encode(&self, out: &mut Encode<'_, '_>) {
                match self { $( Self::$variant(o) => o.encode(tag::$tag, out), )* }
            }
        }

        impl IntoOwned for ManagedObject<'_> {
            type Owned = ManagedObject<'static>;
            fn into_owned(self) -> ManagedObject<'static> {
                match self { $( Self::$variant(o) => ManagedObject::$variant(o.into_owned()), )* }
            }
        }
    };
}

managed_objects! {
    objects {
    /// Certificate.
    Certificate, CERTIFICATE, CERTIFICATE;
    /// Symmetric Key.
    SymmetricKey, SYMMETRIC_KEY, SYMMETRIC_KEY;
    /// Public Key.
    PublicKey, PUBLIC_KEY, PUBLIC_KEY;
    /// Private Key.
    PrivateKey, PRIVATE_KEY, PRIVATE_KEY;
    /// Split Key.
    SplitKey, SPLIT_KEY, SPLIT_KEY;
    /// Template.
    Template, TEMPLATE, TEMPLATE;
    /// Secret Data.
    SecretData, SECRET_DATA, SECRET_DATA;
    /// Opaque Object.
    OpaqueObject, OPAQUE_OBJECT, OPAQUE_OBJECT;
    /// PGP Key.
    PgpKey, PGP_KEY, PGP_KEY;
    /// Certificate Request.
    CertificateRequest, CERTIFICATE_REQUEST, CERTIFICATE_REQUEST;
    }
    credentials {
    /// Password Credential (3.0).
    PasswordCredential, PASSWORD_CREDENTIAL, PASSWORD_CREDENTIAL;
    /// Device Credential (3.0).
    DeviceCredential, DEVICE_CREDENTIAL, DEVICE_CREDENTIAL;
    /// One Time Password Credential (3.0).
    OtpCredential, ONE_TIME_PASSWORD_CREDENTIAL, OTP_CREDENTIAL;
    /// Hashed Password Credential (3.0).
    HashedPasswordCredential, HASHED_PASSWORD_CREDENTIAL, HASHED_PASSWORD_CREDENTIAL;
    }
}

/// Checks what [`ManagedObject::decode`] does not look at, since it reads what is kept, too: transparent key material, and
/// fields that others demand.
///
/// Errors: the first thing that the version does not allow.
pub fn check_object(object: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    if let Some(description) = object_description(object.tag()) {
        description.check_conditions_inside(object, cx, Insists::Server)?;
    }
    let mut fields = object.structure()?;
    while let Some(field) = fields.next_item()? {
        if field.tag() == tag::KEY_BLOCK {
            check_material(&field, cx).map_err(|error| error.within(object.tag()))?;
        }
    }
    Ok(())
}

impl<'a> ManagedObject<'a> {
    /// The key block of objects that have one.
    pub fn key_block(&self) -> Option<&KeyBlock<'a>> {
        match self {
            Self::SymmetricKey(o) => Some(&o.key_block),
            Self::PublicKey(o) => Some(&o.key_block),
            Self::PrivateKey(o) => Some(&o.key_block),
            Self::SplitKey(o) => Some(&o.key_block),
            Self::SecretData(o) => Some(&o.key_block),
            Self::PgpKey(o) => Some(&o.key_block),
            _ => None,
        }
    }

    /// The key block of objects that have one, to be changed.
    pub fn key_block_mut(&mut self) -> Option<&mut KeyBlock<'a>> {
        match self {
            Self::SymmetricKey(o) => Some(&mut o.key_block),
            Self::PublicKey(o) => Some(&mut o.key_block),
            Self::PrivateKey(o) => Some(&mut o.key_block),
            Self::SplitKey(o) => Some(&mut o.key_block),
            Self::SecretData(o) => Some(&mut o.key_block),
            Self::PgpKey(o) => Some(&mut o.key_block),
            _ => None,
        }
    }

    /// The object as one encoded item.
    pub fn to_item(&self, version: V) -> Raw<'static> {
        Raw::written(|w| self.encode(&mut Encode::new(w, version)))
    }
}
