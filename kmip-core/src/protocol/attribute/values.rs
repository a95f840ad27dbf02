//! Values of attributes that are structures, and the check of a value against its attribute.

use super::list::Attribute;
use super::seen::has_types;
use crate::protocol::enumeration::{
    AlternativeNameType, BlockCipherMode, CryptographicAlgorithm, DeactivationReasonCode,
    DigitalSignatureAlgorithm, DrbgAlgorithm, Fips186Variation, HashingAlgorithm, KemAlgorithm,
    KeyFormatType, KeyRoleType, KeyValueLocationType, LinkType, MaskGenerator, NameType,
    PaddingMethod, RecommendedCurve, RevocationReasonCode, RngAlgorithm, RotateNameType,
    UsageLimitsUnit,
};
use crate::protocol::shape::{
    AnyShape, Bytes, Decode, DecodeError, DecodeErrorKind, Description, Encode, Lack, Raw, Secret,
    Text, Value, any_shape,
};
use crate::protocol::tag::{self, TagInfo};
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, Item, ItemType, Tag};

crate::structure! {
    /// Name (1.4: 3.2; 2.1: 4.32). In 3.0 a plain text.
    pub struct Name<'a> {
        /// The name.
        name_value: Text<'a> = field(tag::NAME_VALUE),
        /// Uninterpreted text or URI.
        name_type: NameType = field(tag::NAME_TYPE),
    }

    /// Link (1.4: 3.35; 2.1: 4.31). In 3.0 each kind has a tag of its own.
    pub struct Link<'a> {
        /// What the linked object is to this one.
        link_type: LinkType = field(tag::LINK_TYPE),
        /// Unique Identifier of the linked object: a text, or from 2.0 on an enumeration or integer.
        linked_object_identifier: Raw<'a> = field(tag::LINKED_OBJECT_IDENTIFIER),
    }

    /// Alternative Name (1.4: 3.40; 2.1: 4.2).
    pub struct AlternativeName<'a> {
        /// The name.
        alternative_name_value: Text<'a> = field(tag::ALTERNATIVE_NAME_VALUE),
        /// What kind of name.
        alternative_name_type: AlternativeNameType = field(tag::ALTERNATIVE_NAME_TYPE),
    }

    /// Application Specific Information (1.4: 3.36; 2.1: 4.4).
    pub struct ApplicationSpecificInformation<'a> {
        /// Namespace of the application.
        application_namespace: Text<'a> = field(tag::APPLICATION_NAMESPACE),
        /// Data of the application; the server may make it up where it is absent.
        application_data: Option<Text<'a>> = field(tag::APPLICATION_DATA),
    }

    /// Cryptographic Parameters (1.4: 3.6; 2.1: 4.16).
    pub struct CryptographicParameters<'a> {
        /// Mode of a block cipher.
        block_cipher_mode: Option<BlockCipherMode> = field(tag::BLOCK_CIPHER_MODE),
        /// Padding.
        padding_method: Option<PaddingMethod> = field(tag::PADDING_METHOD),
        /// Hash.
        hashing_algorithm: Option<HashingAlgorithm> = field(tag::HASHING_ALGORITHM),
        /// Role of a key (TR-31).
        key_role_type: Option<KeyRoleType> = field(tag::KEY_ROLE_TYPE),
        /// Signature algorithm.
        digital_signature_algorithm: Option<DigitalSignatureAlgorithm> = field(tag::DIGITAL_SIGNATURE_ALGORITHM).since(V::V1_2),
        /// Algorithm.
        cryptographic_algorithm: Option<CryptographicAlgorithm> = field(tag::CRYPTOGRAPHIC_ALGORITHM).since(V::V1_2),
        /// The server makes the IV.
        random_iv: Option<bool> = field(tag::RANDOM_IV).since(V::V1_2),
        /// Bytes of the IV.
        iv_length: Option<i32> = field(tag::IV_LENGTH).since(V::V1_2),
        /// Bytes of the authentication tag.
        tag_length: Option<i32> = field(tag::TAG_LENGTH).since(V::V1_2),
        /// Bytes of the fixed part of the IV.
        fixed_field_length: Option<i32> = field(tag::FIXED_FIELD_LENGTH).since(V::V1_2),
        /// Bytes of the invocation part of the IV.
        invocation_field_length: Option<i32> = field(tag::INVOCATION_FIELD_LENGTH).since(V::V1_2),
        /// Bits of the counter.
        counter_length: Option<i32> = field(tag::COUNTER_LENGTH).since(V::V1_2),
        /// First value of the counter.
        initial_counter_value: Option<i32> = field(tag::INITIAL_COUNTER_VALUE).since(V::V1_2),
        /// Bytes of the salt of PSS.
        salt_length: Option<i32> = field(tag::SALT_LENGTH).since(V::V1_4),
        /// Mask generator of OAEP and PSS.
        mask_generator: Option<MaskGenerator> = field(tag::MASK_GENERATOR).since(V::V1_4),
        /// Its hash.
        mask_generator_hashing_algorithm: Option<HashingAlgorithm> = field(tag::MASK_GENERATOR_HASHING_ALGORITHM).since(V::V1_4),
        /// Encoding parameter of OAEP.
        p_source: Option<Bytes<'a>> = field(tag::P_SOURCE).since(V::V1_4),
        /// Trailer of PSS.
        trailer_field: Option<i32> = field(tag::TRAILER_FIELD).since(V::V1_4),
        /// Construction of a key encapsulation.
        kem_algorithm: Option<KemAlgorithm> = field(tag::KEM_ALGORITHM).since(V::V3_0),
        /// ML-DSA and SLH-DSA sign without a random value.
        deterministic: Option<bool> = field(tag::DETERMINISTIC).since(V::V3_0),
        /// Context of ML-DSA and SLH-DSA signatures, at most 255 bytes.
        context_string: Option<Bytes<'a>> = field(tag::CONTEXT_STRING).since(V::V3_0),
        /// The random input of Encapsulate, in place of one that the server draws.
        input_key_material: Option<Secret<'a>> = field(tag::INPUT_KEY_MATERIAL).since(V::V3_0).secret(),
        /// The signature is that of the internal function, without a context.
        internal: Option<bool> = field(tag::INTERNAL).since(V::V3_0),
        /// The data are the message representative of ML-DSA, not the message.
        external_mu: Option<bool> = field(tag::EXTERNAL_MU).since(V::V3_0),
        /// The random value of a signature, in place of one that the server draws.
        random: Option<Secret<'a>> = field(tag::RANDOM).since(V::V3_0).secret(),
    }

    /// Cryptographic Domain Parameters (1.4: 3.7; 2.1: 4.14).
    pub struct CryptographicDomainParameters {
        /// Bits of the subgroup order.
        qlength: Option<i32> = field(tag::QLENGTH),
        /// Curve.
        recommended_curve: Option<RecommendedCurve> = field(tag::RECOMMENDED_CURVE),
    }

    /// Digest (1.4: 3.17; 2.1: 4.21).
    pub struct Digest<'a> {
        /// Hash.
        hashing_algorithm: HashingAlgorithm = field(tag::HASHING_ALGORITHM),
        /// Hash of the key value.
        digest_value: Option<Bytes<'a>> = field(tag::DIGEST_VALUE),
        /// Format of the key that was hashed.
        key_format_type: Option<KeyFormatType> = field(tag::KEY_FORMAT_TYPE).since(V::V1_1),
    }

    /// Usage Limits (1.4: 3.21; 2.1: 4.59).
    pub struct UsageLimits {
        /// Units in total.
        usage_limits_total: i64 = field(tag::USAGE_LIMITS_TOTAL),
        /// Units that are left.
        usage_limits_count: Option<i64> = field(tag::USAGE_LIMITS_COUNT),
        /// Bytes or objects.
        usage_limits_unit: UsageLimitsUnit = field(tag::USAGE_LIMITS_UNIT),
    }

    /// Revocation Reason (1.4: 3.31; 2.1: 4.47).
    pub struct RevocationReason<'a> {
        /// Code.
        revocation_reason_code: RevocationReasonCode = field(tag::REVOCATION_REASON_CODE),
        /// Text for people.
        revocation_message: Option<Text<'a>> = field(tag::REVOCATION_MESSAGE),
    }

    /// Deactivation Reason (3.0: 4).
    pub struct DeactivationReason<'a> {
        /// Code.
        deactivation_reason_code: DeactivationReasonCode = field(tag::DEACTIVATION_REASON_CODE),
        /// Text for people.
        deactivation_message: Option<Text<'a>> = field(tag::DEACTIVATION_MESSAGE),
    }

    /// Key Value Location (1.2: 3.42; 2.1: 4.27).
    pub struct KeyValueLocation<'a> {
        /// Place.
        key_value_location_value: Text<'a> = field(tag::KEY_VALUE_LOCATION_VALUE),
        /// Text or URI.
        key_value_location_type: KeyValueLocationType = field(tag::KEY_VALUE_LOCATION_TYPE),
    }

    /// RNG Parameters (1.3: 2.1.18; 2.1: 7.36).
    pub struct RngParameters {
        /// Kind of generator.
        rng_algorithm: RngAlgorithm = field(tag::RNG_ALGORITHM),
        /// Cipher that it rests on.
        cryptographic_algorithm: Option<CryptographicAlgorithm> = field(tag::CRYPTOGRAPHIC_ALGORITHM),
        /// Bits of its key.
        cryptographic_length: Option<i32> = field(tag::CRYPTOGRAPHIC_LENGTH),
        /// Hash that it rests on.
        hashing_algorithm: Option<HashingAlgorithm> = field(tag::HASHING_ALGORITHM),
        /// Kind of DRBG.
        drbg_algorithm: Option<DrbgAlgorithm> = field(tag::DRBG_ALGORITHM),
        /// Curve that it rests on.
        recommended_curve: Option<RecommendedCurve> = field(tag::RECOMMENDED_CURVE),
        /// Variation of FIPS 186.
        fips186_variation: Option<Fips186Variation> = field(tag::FIPS186_VARIATION),
        /// Whether it is reseeded for each call.
        prediction_resistance: Option<bool> = field(tag::PREDICTION_RESISTANCE),
    }

    /// Rotate Name (2.1: 4.53). In 3.0 a plain text.
    pub struct RotateName<'a> {
        /// The name.
        rotate_name_value: Text<'a> = field(tag::ROTATE_NAME_VALUE),
        /// How to read it.
        rotate_name_type: RotateNameType = field(tag::ROTATE_NAME_TYPE),
    }

    /// X.509 Certificate Identifier (1.4: 3.10; 2.1: 4.61).
    pub struct X509CertificateIdentifier<'a> {
        /// DER of the issuer's name.
        issuer_distinguished_name: Bytes<'a> = field(tag::ISSUER_DISTINGUISHED_NAME),
        /// DER of the serial number.
        certificate_serial_number: Bytes<'a> = field(tag::CERTIFICATE_SERIAL_NUMBER),
    }

    /// X.509 Certificate Subject (1.4: 3.11; 2.1: 4.63).
    pub struct X509CertificateSubject<'a> {
        /// DER of the subject's name; may be empty.
        subject_distinguished_name: Bytes<'a> = field(tag::SUBJECT_DISTINGUISHED_NAME),
        /// DER of each alternative name; one at least where the name is empty.
        subject_alternative_name: Vec<Bytes<'a>> = field(tag::SUBJECT_ALTERNATIVE_NAME),
    }

    /// X.509 Certificate Issuer (1.4: 3.12; 2.1: 4.62).
    pub struct X509CertificateIssuer<'a> {
        /// DER of the issuer's name.
        issuer_distinguished_name: Bytes<'a> = field(tag::ISSUER_DISTINGUISHED_NAME),
        /// DER of each alternative name.
        issuer_alternative_name: Vec<Bytes<'a>> = field(tag::ISSUER_ALTERNATIVE_NAME),
    }

    /// Certificate Identifier of 1.x, deprecated from 1.1 on (1.4: 3.13).
    pub struct CertificateIdentifier<'a> {
        /// The issuer's name as text.
        issuer: Text<'a> = field(tag::ISSUER),
        /// The serial number as text; PGP certificates have none.
        serial_number: Option<Text<'a>> = field(tag::SERIAL_NUMBER),
    }

    /// Certificate Subject of 1.x, deprecated from 1.1 on (1.4: 3.14).
    pub struct CertificateSubject<'a> {
        /// The subject's name as text; may be empty.
        certificate_subject_distinguished_name: Text<'a> = field(tag::CERTIFICATE_SUBJECT_DISTINGUISHED_NAME),
        /// Alternative names.
        certificate_subject_alternative_name: Vec<Text<'a>> = field(tag::CERTIFICATE_SUBJECT_ALTERNATIVE_NAME),
    }

    /// Certificate Issuer of 1.x, deprecated from 1.1 on (1.4: 3.15).
    pub struct CertificateIssuer<'a> {
        /// The issuer's name as text.
        certificate_issuer_distinguished_name: Text<'a> = field(tag::CERTIFICATE_ISSUER_DISTINGUISHED_NAME),
        /// Alternative names.
        certificate_issuer_alternative_name: Vec<Text<'a>> = field(tag::CERTIFICATE_ISSUER_ALTERNATIVE_NAME),
    }
}

/// Writes the value of an attribute under `tag` with the fields that the version has.
pub(super) fn write_value(attribute: Tag, item: &Item<'_>, tag: Tag, out: &mut Encode<'_, '_>) {
    match item.item_type() {
        ItemType::Structure => {
            // Values are kept in the form of 2.1, with the fields of 3.0 where they came from there.
            let other = shape_of(attribute).filter(|s| !s.description.is_whole_in(out.version));
            if let Some(shape) = other
                && shape.rewrite(item, &CANONICAL, tag, out).is_ok()
            {
                return;
            }
        }
        ItemType::Integer => {
            let mask = tag::info(attribute).and_then(|info| info.mask);
            if let (Some(mask), Ok(bits)) = (mask, item.integer()) {
                let written = bits as u32 & mask.written_in(out.version);
                if written != bits as u32 {
                    out.leaves_out(attribute, Lack::Bits(bits as u32 & !written));
                }
                return out.writer.integer(tag, written as i32);
            }
        }
        _ => {}
    }
    out.writer.item_as(tag, item);
}

/// Whether the version has the value, if it is one of an enumeration.
pub(super) fn has_value(attribute: Tag, item: &Item<'_>, version: V) -> bool {
    if item.item_type() != ItemType::Enumeration {
        return true;
    }
    let names = tag::info(attribute).and_then(|info| info.enumeration);
    match (names, item.enumeration()) {
        (Some(names), Ok(value)) => names.fits(value, version),
        _ => true,
    }
}

/// How values are read that were checked when they came.
pub(super) const CANONICAL: Decode = Decode::strict(V::V3_0).with_any_value();

/// The shape of an attribute whose value is a structure.
pub fn shape_of(attribute: Tag) -> Option<&'static AnyShape> {
    let found = VALUES.iter().find(|(tag, _)| *tag == attribute);
    found.map(|(_, shape)| shape)
}

/// The shape of each attribute whose value is a structure.
static VALUES: &[(Tag, AnyShape)] = &[
    (tag::NAME, any_shape!(Name<'_>)),
    (tag::LINK, any_shape!(Link<'_>)),
    (tag::ALTERNATIVE_NAME, any_shape!(AlternativeName<'_>)),
    (
        tag::APPLICATION_SPECIFIC_INFORMATION,
        any_shape!(ApplicationSpecificInformation<'_>),
    ),
    (
        tag::CRYPTOGRAPHIC_PARAMETERS,
        any_shape!(CryptographicParameters<'_>),
    ),
    (
        tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS,
        any_shape!(CryptographicDomainParameters),
    ),
    (tag::DIGEST, any_shape!(Digest<'_>)),
    (tag::USAGE_LIMITS, any_shape!(UsageLimits)),
    (tag::REVOCATION_REASON, any_shape!(RevocationReason<'_>)),
    (tag::KEY_VALUE_LOCATION, any_shape!(KeyValueLocation<'_>)),
    (tag::RANDOM_NUMBER_GENERATOR, any_shape!(RngParameters)),
    (tag::ROTATE_NAME, any_shape!(RotateName<'_>)),
    (
        tag::X_509_CERTIFICATE_IDENTIFIER,
        any_shape!(X509CertificateIdentifier<'_>),
    ),
    (
        tag::X_509_CERTIFICATE_SUBJECT,
        any_shape!(X509CertificateSubject<'_>),
    ),
    (
        tag::X_509_CERTIFICATE_ISSUER,
        any_shape!(X509CertificateIssuer<'_>),
    ),
    (
        tag::CERTIFICATE_IDENTIFIER,
        any_shape!(CertificateIdentifier<'_>),
    ),
    (tag::CERTIFICATE_SUBJECT, any_shape!(CertificateSubject<'_>)),
    (tag::CERTIFICATE_ISSUER, any_shape!(CertificateIssuer<'_>)),
    (tag::DEACTIVATION_REASON, any_shape!(DeactivationReason<'_>)),
];

/// What the value of the attribute with this tag looks like, where it is a structure with a shape.
pub fn value_description(attribute: Tag) -> Option<&'static Description> {
    shape_of(attribute).map(|shape| shape.description)
}

/// Attributes that 3.0 spells otherwise; their values are here in the form of 2.1.
const RESPELLED: &[Tag] = &[
    tag::LINK,
    tag::NAME,
    tag::ROTATE_NAME,
    tag::UNIQUE_IDENTIFIER,
];

/// Checks that the value of an attribute has an item type of it in the version, for structures its fields, and that it can
/// be written again as it is. Where the rule passes over fields that nobody knows, they are taken out: what is kept is
/// what can be written.
/// `place` is where the attribute stands in the message. Errors: the path begins with the tag of the value.
pub(super) fn check_value(
    attribute: &mut Attribute<'_>,
    place: &Item<'_>,
    cx: &Decode,
) -> Result<(), DecodeError> {
    let Some(item) = attribute.value.item() else {
        return Ok(());
    };
    let Some(tag) = attribute.id.standard() else {
        item.validate()?;
        if !cx.any_value && !has_types(&item, cx.version) {
            let kind = DecodeErrorKind::Value("the version has no items of this type");
            return Err(DecodeError::at(&item, kind).within(item.tag()));
        }
        return Ok(());
    };
    let changed = match check_standard(tag, &item, cx) {
        Ok(changed) => changed,
        Err(e) if attribute.value.borrowed_item().is_some() => return Err(e.of_attribute()),
        // What 3.0 spells otherwise was written anew: its fields stand nowhere in the message.
        Err(e) => {
            let e = DecodeError::at(place, e.kind().clone()).of_attribute();
            return Err(e.within(place.tag()));
        }
    };
    if let Some(value) = changed {
        attribute.value = value;
    }
    Ok(())
}

/// Checks a value of the attribute `tag`. Gives it without fields that nobody knows, if it has any and the rule passes over
/// them.
fn check_standard(
    tag: Tag,
    item: &Item<'_>,
    cx: &Decode,
) -> Result<Option<Raw<'static>>, DecodeError> {
    let mut rule = *cx;
    if cx.version > V::V2_1 && RESPELLED.contains(&tag) {
        rule.version = V::V2_1;
    }
    let rule = &rule;
    if let Some(info) = tag::info(tag) {
        of_types(item, types_of(info, rule.version))?;
        check_names(info, item, rule)?;
    }
    let shape = shape_of(tag).filter(|_| item.item_type() == ItemType::Structure);
    let Some(shape) = shape else {
        item.validate()?;
        return Ok(None);
    };
    if tag == tag::LINK && cx.version < V::V3_0 {
        check_linked(item, cx.version)?;
    }
    if !rule.ignore_unknown {
        shape.check(item, rule)?;
        return Ok(None);
    }
    if shape.check(item, &CANONICAL).is_ok() {
        return Ok(None);
    }
    let mut written = Ok(());
    let value = Raw::written(|w| {
        let out = &mut Encode::new(w, rule.version);
        written = shape.rewrite(item, rule, item.tag(), out);
    });
    written.map(|()| Some(value))
}

/// The item types of an attribute. A tag may be older than the attribute of that name, and an answer may bring what its
/// version does not have: then those of another version count.
fn types_of(info: &'static TagInfo, version: V) -> &'static [ItemType] {
    let types = info.types(version);
    if !types.is_empty() {
        return types;
    }
    let others = [info.types_2x, info.types_1x, info.types_30];
    let other = others.into_iter().find(|types| !types.is_empty());
    other.unwrap_or_default()
}

/// Whether the version has the value of an enumeration or the bits of a mask.
fn check_names(info: &TagInfo, item: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
    if cx.any_value {
        return Ok(());
    }
    let unknown = match item.item_type() {
        ItemType::Enumeration => {
            let value = item.enumeration()?;
            let known = info
                .enumeration
                .is_none_or(|names| names.has(value, cx.version));
            (!known).then_some(value)
        }
        ItemType::Integer => info.mask.and_then(|mask| {
            let bits = item.integer().ok()? as u32 & !mask.read_in(cx.version);
            (bits != 0).then_some(bits)
        }),
        _ => None,
    };
    match unknown {
        None => Ok(()),
        Some(value) => {
            let kind = DecodeErrorKind::UnknownAttributeValue(info.tag, value, cx.version);
            Err(DecodeError::at(item, kind).within(item.tag()))
        }
    }
}

/// The identifier of a link, which its shape keeps as it is.
fn check_linked(item: &Item<'_>, version: V) -> Result<(), DecodeError> {
    let link = Link::decode(item, &Decode::lenient(version))?;
    let Some(linked) = link.linked_object_identifier.item() else {
        return Ok(());
    };
    let listed = tag::info(tag::LINKED_OBJECT_IDENTIFIER).map(|info| info.types(version));
    let checked = of_types(&linked, listed.unwrap_or_default());
    let checked = checked.and_then(|()| Ok(linked.validate()?));
    checked.map_err(|e| e.within(item.tag()))
}

fn of_types(item: &Item<'_>, types: &[ItemType]) -> Result<(), DecodeError> {
    match types.first() {
        Some(expected) if !types.contains(&item.item_type()) => Err(item
            .error(ErrorKind::WrongType {
                expected: *expected,
                found: item.item_type(),
            })
            .into()),
        _ => Ok(()),
    }
}

impl<'a> Name<'a> {
    /// An uninterpreted text as a name.
    pub fn text(value: impl Into<Text<'a>>) -> Self {
        Self {
            name_value: value.into(),
            name_type: NameType::UNINTERPRETED_TEXT_STRING,
        }
    }
}

impl Link<'_> {
    /// A link to the object with this identifier.
    pub fn to(link_type: LinkType, identifier: &str) -> Link<'static> {
        let linked = Raw::written(|w| w.text_string(tag::LINKED_OBJECT_IDENTIFIER, identifier));
        Link {
            link_type,
            linked_object_identifier: linked,
        }
    }
}

/// The kind of error that a wrong attribute value is.
impl From<ErrorKind> for DecodeErrorKind {
    fn from(kind: ErrorKind) -> Self {
        Self::Ttlv(kind)
    }
}
