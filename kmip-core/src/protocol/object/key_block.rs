//! Key Block, Key Value and wrapping (1.4: 2.1.3 to 2.1.6; 2.1: 3.1 to 3.3).

use super::transparent::transparent_shape;
use crate::protocol::attribute::{AttributeList, AttributeNames, CryptographicParameters};
use crate::protocol::enumeration::{
    CryptographicAlgorithm, EncodingOption, KeyCompressionType, KeyFormatType, WrappingMethod,
};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{
    Boxed, Bytes, Decode, DecodeError, DecodeErrorKind, Encode, IntoOwned, Kind, Raw, Secret, Value,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

crate::structure! {
    /// Key Block (1.4: 2.1.3; 2.1: 3.1).
    pub struct KeyBlock<'a> {
        /// Format of the key material.
        key_format_type: KeyFormatType = field(tag::KEY_FORMAT_TYPE),
        /// Compression of EC public keys.
        key_compression_type: Option<KeyCompressionType> = field(tag::KEY_COMPRESSION_TYPE),
        /// The key; absent where only its place is known (from 1.2 on).
        key_value: Option<KeyValueContent<'a>> = field(tag::KEY_VALUE).required_between(V::V1_0, V::V1_1),
        /// Algorithm; may be left out where the material tells it.
        cryptographic_algorithm: Option<CryptographicAlgorithm> = field(tag::CRYPTOGRAPHIC_ALGORITHM),
        /// Length in bits; may be left out where the material tells it.
        cryptographic_length: Option<i32> = field(tag::CRYPTOGRAPHIC_LENGTH),
        /// How the key is wrapped.
        key_wrapping_data: Option<Boxed<KeyWrappingData<'a>>> = field(tag::KEY_WRAPPING_DATA),
    }

    /// Key Value (1.4: 2.1.4; 2.1: 3.2).
    pub struct KeyValue<'a> {
        /// Bytes, or a structure for transparent formats.
        key_material: KeyMaterial<'a> = field(tag::KEY_MATERIAL).secret(),
        /// Attributes that travel, and are wrapped, with the key.
        attributes: AttributeList<'a> = field(tag::ATTRIBUTES).spelled_1x(tag::ATTRIBUTE),
    }

    /// Key Wrapping Data (1.4: 2.1.5; 2.1: 3.3).
    pub struct KeyWrappingData<'a> {
        /// How.
        wrapping_method: WrappingMethod = field(tag::WRAPPING_METHOD),
        /// Key that encrypts.
        encryption_key_information: Option<EncryptionKeyInformation<'a>> = field(tag::ENCRYPTION_KEY_INFORMATION),
        /// Key that authenticates.
        mac_signature_key_information: Option<MacSignatureKeyInformation<'a>> = field(tag::MAC_SIGNATURE_KEY_INFORMATION),
        /// The MAC or signature.
        mac_signature: Option<Bytes<'a>> = field(tag::MAC_SIGNATURE),
        /// IV, counter or nonce.
        iv_counter_nonce: Option<Bytes<'a>> = field(tag::IV_COUNTER_NONCE),
        /// What was wrapped: the material alone or the encoded Key Value.
        encoding_option: Option<EncodingOption> = field(tag::ENCODING_OPTION).since(V::V1_1),
    }

    /// Encryption Key Information (1.4: 2.1.5; 2.1: 3.3).
    pub struct EncryptionKeyInformation<'a> {
        /// The wrapping key. In 3.0 a Reference or Name Reference, but an Identifier is understood.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// How it is used.
        cryptographic_parameters: Option<CryptographicParameters<'a>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
    }

    /// MAC/Signature Key Information (1.4: 2.1.5; 2.1: 3.3).
    pub struct MacSignatureKeyInformation<'a> {
        /// The key. In 3.0 a Reference or Name Reference, but an Identifier is understood.
        unique_identifier: ObjectReference<'a> = field(tag::UNIQUE_IDENTIFIER),
        /// How it is used.
        cryptographic_parameters: Option<CryptographicParameters<'a>> = field(tag::CRYPTOGRAPHIC_PARAMETERS),
    }

    /// Key Wrapping Specification (1.4: 2.1.6; 2.1: 7.18).
    pub struct KeyWrappingSpecification<'a> {
        /// How.
        wrapping_method: WrappingMethod = field(tag::WRAPPING_METHOD),
        /// Key that encrypts.
        encryption_key_information: Option<EncryptionKeyInformation<'a>> = field(tag::ENCRYPTION_KEY_INFORMATION),
        /// Key that authenticates.
        mac_signature_key_information: Option<MacSignatureKeyInformation<'a>> = field(tag::MAC_SIGNATURE_KEY_INFORMATION),
        /// Attributes that are to be wrapped with the key.
        attribute_names: AttributeNames<'a> = field(tag::ATTRIBUTE_REFERENCE).spelled_until(V::V2_1, tag::ATTRIBUTE_NAME),
        /// What is to be wrapped.
        encoding_option: Option<EncodingOption> = field(tag::ENCODING_OPTION).since(V::V1_1),
    }
}

/// Content of the field Key Value: a structure, or bytes where the key is wrapped.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyValueContent<'a> {
    /// A key in the clear.
    Plain(KeyValue<'a>),
    /// A wrapped key.
    Wrapped(Secret<'a>),
}

impl<'a> Value<'a> for KeyValueContent<'a> {
    const KIND: Kind = Kind::Any;

    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        match item.item_type() {
            ItemType::ByteString => Ok(Self::Wrapped(Secret::borrowed(item.byte_string()?))),
            _ => KeyValue::decode(item, cx).map(Self::Plain),
        }
    }

    /// Built where it stays: every key that is read goes through here.
    #[inline]
    fn decode_into(
        place: &mut Option<Self>,
        item: &Item<'a>,
        cx: &Decode,
    ) -> Result<(), DecodeError> {
        if item.item_type() == ItemType::ByteString {
            *place = Some(Self::decode(item, cx)?);
            return Ok(());
        }
        match place.insert(Self::Plain(KeyValue::default())) {
            Self::Plain(value) => value.decode_over(item, cx),
            Self::Wrapped(_) => Ok(()),
        }
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        match self {
            Self::Plain(value) => value.encode(tag, out),
            Self::Wrapped(bytes) => bytes.encode(tag, out),
        }
    }
}

impl IntoOwned for KeyValueContent<'_> {
    type Owned = KeyValueContent<'static>;
    fn into_owned(self) -> KeyValueContent<'static> {
        match self {
            Self::Plain(value) => KeyValueContent::Plain(value.into_owned()),
            Self::Wrapped(bytes) => KeyValueContent::Wrapped(bytes.into_owned()),
        }
    }
}

/// Key Material: bytes, or a structure for the transparent formats, which the Key Format Type names.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyMaterial<'a> {
    /// Raw, Opaque, PKCS#1, PKCS#8, X.509, ECPrivateKey, …
    Bytes(Secret<'a>),
    /// A transparent key; read it with the structures of this module.
    Transparent(Raw<'a>),
}

impl Default for KeyMaterial<'_> {
    fn default() -> Self {
        Self::Bytes(Secret::default())
    }
}

impl<'a> Value<'a> for KeyMaterial<'a> {
    const KIND: Kind = Kind::Any;

    fn decode(item: &Item<'a>, _: &Decode) -> Result<Self, DecodeError> {
        match item.item_type() {
            ItemType::ByteString => Ok(Self::Bytes(Secret::borrowed(item.byte_string()?))),
            ItemType::Structure => {
                item.validate()?;
                Ok(Self::Transparent(Raw::borrowed(item)))
            }
            _ => Err(DecodeError::at(
                item,
                DecodeErrorKind::Value("key material is a byte string or a structure"),
            )),
        }
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        match self {
            Self::Bytes(bytes) => bytes.encode(tag, out),
            Self::Transparent(raw) => raw.encode(tag, out),
        }
    }
}

impl IntoOwned for KeyMaterial<'_> {
    type Owned = KeyMaterial<'static>;
    fn into_owned(self) -> KeyMaterial<'static> {
        match self {
            Self::Bytes(bytes) => KeyMaterial::Bytes(bytes.into_owned()),
            Self::Transparent(raw) => KeyMaterial::Transparent(raw.into_owned()),
        }
    }
}

/// Checks the key material of an encoded Key Block by the shape that its Key Format Type names, in the version of the message:
/// fields, their order, types and values (1.4: 2.1.4, 2.1.7; 2.1: 3.2, 3.4 to 3.12). Every other format of the specification
/// is bytes, one of a vendor may be either. What a Key Block lacks is no matter of this check.
///
/// Errors: the first thing that the version does not allow; bytes where the format of an unwrapped key is a structure, and a
/// structure where it is bytes.
pub fn check_material(key_block: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    let (mut shape, mut is_bytes, mut material, mut is_wrapped) = (None, false, None, false);
    let mut fields = key_block.structure()?;
    while let Some(field) = fields.next_item()? {
        match (field.tag(), field.item_type()) {
            (tag::KEY_FORMAT_TYPE, _) => {
                let format = field.enumeration()?;
                shape = transparent_shape(KeyFormatType::new(format));
                is_bytes = shape.is_none() && KeyFormatType::INFO.newest(format).is_some();
            }
            (tag::KEY_VALUE, ItemType::Structure) => {
                let mut inner = field.structure()?;
                let first = inner.next_item()?;
                material = first.filter(|item| item.tag() == tag::KEY_MATERIAL);
            }
            (tag::KEY_WRAPPING_DATA, _) => is_wrapped = true,
            _ => {}
        }
    }
    let checked = match (shape, material) {
        (_, Some(material)) if is_wrapped && material.item_type() == ItemType::ByteString => Ok(()),
        (Some(shape), Some(material)) => shape.check(&material, cx),
        (None, Some(material)) if is_bytes && material.item_type() == ItemType::Structure => {
            let (expected, found) = (ItemType::ByteString, ItemType::Structure);
            Err(material
                .error(ErrorKind::WrongType { expected, found })
                .into())
        }
        _ => Ok(()),
    };
    checked.map_err(|e| e.within(tag::KEY_VALUE).within(tag::KEY_BLOCK))
}

/// The formats that name the algorithm of the key in them, or are of one algorithm (1.4: 2.1.3, 2.1.7; 2.1: 3.1, 11.25).
/// What is only bytes or a number, as Raw and Transparent Symmetric Key are, may be of any.
const TELLING_FORMATS: &[KeyFormatType] = &[
    KeyFormatType::PKCS_1,
    KeyFormatType::PKCS_8,
    KeyFormatType::X_509,
    KeyFormatType::ECPRIVATEKEY,
    KeyFormatType::TRANSPARENT_DSA_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_DSA_PUBLIC_KEY,
    KeyFormatType::TRANSPARENT_RSA_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_RSA_PUBLIC_KEY,
    KeyFormatType::TRANSPARENT_DH_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_DH_PUBLIC_KEY,
    KeyFormatType::TRANSPARENT_ECDSA_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_ECDSA_PUBLIC_KEY,
    KeyFormatType::TRANSPARENT_ECDH_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_ECDH_PUBLIC_KEY,
    KeyFormatType::TRANSPARENT_ECMQV_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_ECMQV_PUBLIC_KEY,
    KeyFormatType::TRANSPARENT_EC_PRIVATE_KEY,
    KeyFormatType::TRANSPARENT_EC_PUBLIC_KEY,
    KeyFormatType::PKCS_12,
];

impl<'a> KeyBlock<'a> {
    /// A key in the clear.
    pub fn plain(format: KeyFormatType, material: Secret<'a>) -> Self {
        Self {
            key_format_type: format,
            key_value: Some(KeyValueContent::Plain(KeyValue {
                key_material: KeyMaterial::Bytes(material),
                attributes: AttributeList::default(),
            })),
            ..Self::default()
        }
    }

    /// The bytes of a key that is neither wrapped nor transparent.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.key_value {
            Some(KeyValueContent::Plain(KeyValue {
                key_material: KeyMaterial::Bytes(b),
                ..
            })) => Some(b.expose()),
            _ => None,
        }
    }

    /// Whether the key material tells the algorithm and the length of the key, so that the Key Block may leave both out
    /// (1.4: 2.1.3; 2.1: 3.1). Of a wrapped key it does so when it is unwrapped.
    pub fn tells_algorithm(&self) -> bool {
        self.key_value.is_some() && TELLING_FORMATS.contains(&self.key_format_type)
    }

    /// Whether the key is wrapped.
    pub fn is_wrapped(&self) -> bool {
        self.key_wrapping_data.is_some()
            || matches!(self.key_value, Some(KeyValueContent::Wrapped(_)))
    }
}
