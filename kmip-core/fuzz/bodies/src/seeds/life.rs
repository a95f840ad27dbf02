//! Requests of every operation, in an order in which an engine can answer them.

use std::borrow::Cow;

use kmip_core::protocol::attribute::{
    Attribute, AttributeId, Attributes, CryptographicParameters, Name, RevocationReason,
    SingleAttribute,
};
use kmip_core::protocol::enumeration::{
    BlockCipherMode, CertificateType, CryptographicAlgorithm, KeyFormatType, ObjectType,
    PaddingMethod, QueryFunction, RecommendedCurve, RevocationReasonCode, SecretDataType,
};
use kmip_core::protocol::identifier::ObjectReference;
use kmip_core::protocol::mask::CryptographicUsageMask;
use kmip_core::protocol::message::ProtocolVersionShape;
use kmip_core::protocol::object::{
    Certificate, KeyBlock, ManagedObject, OpaqueObject, SecretData, SymmetricKey,
};
use kmip_core::protocol::payload as p;
use kmip_core::protocol::shape::{DateTime, Raw, Secret};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;

use crate::messages::Message;

/// Identifier of the first object that an engine of the fuzzer makes.
const FIRST: &str = "00000001-0000-4000-8000-000000000000";
/// The second.
const SECOND: &str = "00000002-0000-4000-8000-000000000000";

#[expect(clippy::unnecessary_wraps, reason = "it is the form of the field")]
fn id(text: &str) -> Option<ObjectReference<'_>> {
    Some(ObjectReference::id(text))
}

fn attributes(list: Vec<Attribute<'static>>) -> Attributes<'static> {
    Attributes {
        list,
        templates: Vec::new(),
    }
}

fn named(name: &'static str) -> Attribute<'static> {
    Attribute::of(tag::NAME, &Name::text(name))
}

fn usage() -> Attribute<'static> {
    let usage = CryptographicUsageMask::ENCRYPT | CryptographicUsageMask::DECRYPT;
    Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &usage)
}

fn custom(text: &str) -> Attribute<'static> {
    let value = Raw::written(|w| w.text_string(tag::ATTRIBUTE_VALUE, text));
    Attribute {
        id: AttributeId::Vendor {
            vendor: "x".into(),
            name: "Project".into(),
        },
        index: None,
        value,
    }
}

fn aes() -> Vec<Attribute<'static>> {
    vec![
        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
        usage(),
        named("disk"),
    ]
}

/// Requests and what they are called. All names are those of operations, or begin with one.
pub(super) fn steps(version: V) -> Vec<(&'static str, Vec<u8>)> {
    let mut steps = vec![
        ("create", create(version).end()),
        ("create-key-pair", create_key_pair(version).end()),
        ("register", register(version).end()),
        ("locate", locate(version).end()),
        ("attributes", read_attributes(version).end()),
        ("change", change_attributes(version).end()),
        ("activate", activate(version).end()),
        ("get", get(version).end()),
        ("query", query(version).end()),
    ];
    if version >= V::V1_2 {
        for (mode, name) in [
            (BlockCipherMode::CBC, "encrypt-cbc"),
            (BlockCipherMode::GCM, "encrypt-gcm"),
            (BlockCipherMode::CTR, "encrypt-ctr"),
            (BlockCipherMode::ECB, "encrypt-ecb"),
        ] {
            steps.push((name, encrypt(version, mode).end()));
        }
    }
    steps.push(("revoke", revoke(version).end()));
    steps
}

fn create(version: V) -> Message {
    let mut list = aes();
    if version < V::V3_0 {
        list.push(custom("alpha"));
    }
    Message::new(version).item(&p::CreateRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes: attributes(list),
        protection_storage_masks: None,
    })
}

fn create_key_pair(version: V) -> Message {
    let sign = Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &CryptographicUsageMask::SIGN);
    let verify = Attribute::of(
        tag::CRYPTOGRAPHIC_USAGE_MASK,
        &CryptographicUsageMask::VERIFY,
    );
    let pair = |common| p::CreateKeyPairRequest {
        common_attributes: Some(attributes(common)),
        private_key_attributes: Some(attributes(vec![sign.clone()])),
        public_key_attributes: Some(attributes(vec![verify.clone()])),
        ..p::CreateKeyPairRequest::default()
    };
    let curve = kmip_core::protocol::attribute::CryptographicDomainParameters {
        qlength: None,
        recommended_curve: Some(RecommendedCurve::P_256),
    };
    Message::new(version)
        .item(&pair(vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::RSA),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &2048),
        ]))
        .item(&pair(vec![
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::EC),
            Attribute::of(tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS, &curve),
        ]))
}

fn register(version: V) -> Message {
    let registered = |object: ManagedObject<'static>, list| p::RegisterRequest {
        object_type: object.object_type(),
        attributes: attributes(list),
        object: object.into(),
        protection_storage_masks: None,
    };
    let mut key = KeyBlock::plain(KeyFormatType::RAW, Secret::borrowed(&[9; 16]));
    key.cryptographic_algorithm = Some(CryptographicAlgorithm::AES);
    key.cryptographic_length = Some(128);
    let password = KeyBlock::plain(KeyFormatType::OPAQUE, Secret::borrowed(b"sesame"));
    Message::new(version)
        .item(&registered(
            ManagedObject::SymmetricKey(SymmetricKey { key_block: key }),
            vec![usage(), named("old")],
        ))
        .item(&registered(
            ManagedObject::SecretData(SecretData {
                secret_data_type: SecretDataType::PASSWORD,
                key_block: password,
            }),
            vec![usage()],
        ))
        .item(&registered(
            ManagedObject::OpaqueObject(OpaqueObject {
                opaque_data_type: 0x8000_0001.into(),
                opaque_data_value: Secret::borrowed(b"?"),
            }),
            Vec::new(),
        ))
        .item(&registered(
            ManagedObject::Certificate(Certificate {
                certificate_type: CertificateType::X_509,
                certificate_value: Cow::Borrowed(&[0x30, 0x03, 0x02, 0x01, 0x05]),
            }),
            Vec::new(),
        ))
}

fn locate(version: V) -> Message {
    let by = |list: Vec<Attribute<'static>>| p::LocateRequest {
        attributes: list.into(),
        ..p::LocateRequest::default()
    };
    Message::new(version)
        .item(&by(vec![named("disk")]))
        .item(&by(vec![
            Attribute::of(tag::OBJECT_TYPE, &ObjectType::SYMMETRIC_KEY),
            Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
        ]))
        .item(&by(vec![
            Attribute::of(tag::INITIAL_DATE, &DateTime(1_700_000_000)),
            Attribute::of(tag::INITIAL_DATE, &DateTime(1_800_000_000)),
        ]))
        .item(&p::LocateRequest {
            maximum_items: Some(2),
            ..by(Vec::new())
        })
}

fn read_attributes(version: V) -> Message {
    Message::new(version)
        .item(&p::GetAttributeListRequest {
            unique_identifier: id(FIRST),
        })
        .item(&p::GetAttributesRequest {
            unique_identifier: id(FIRST),
            ..p::GetAttributesRequest::default()
        })
        .item(&p::GetAttributesRequest {
            unique_identifier: id(SECOND),
            attribute_names: [tag::STATE, tag::NAME, tag::LINK, tag::DIGEST]
                .into_iter()
                .map(AttributeId::from)
                .collect(),
        })
}

fn change_attributes(version: V) -> Message {
    let single = |attribute| SingleAttribute(attribute);
    let contact = |text: &str| {
        Attribute::standard(tag::CONTACT_INFORMATION, |w| {
            w.text_string(tag::CONTACT_INFORMATION, text);
        })
    };
    let message = Message::new(version)
        .item(&p::AddAttributeRequest {
            unique_identifier: id(FIRST),
            new_attribute: single(contact("one")),
        })
        .item(&p::ModifyAttributeRequest {
            unique_identifier: id(FIRST),
            current_attribute: None,
            new_attribute: single(contact("two")),
        });
    if version < V::V2_0 {
        return message.item(&p::DeleteAttributeRequest {
            unique_identifier: id(FIRST),
            attribute_name: [AttributeId::from(tag::CONTACT_INFORMATION)]
                .into_iter()
                .collect(),
            attribute_index: Some(0),
            ..p::DeleteAttributeRequest::default()
        });
    }
    message
        .item(&p::SetAttributeRequest {
            unique_identifier: id(FIRST),
            new_attribute: single(contact("three")),
        })
        .item(&p::DeleteAttributeRequest {
            unique_identifier: id(FIRST),
            attribute_reference: [AttributeId::from(tag::CONTACT_INFORMATION)]
                .into_iter()
                .collect(),
            ..p::DeleteAttributeRequest::default()
        })
}

fn activate(version: V) -> Message {
    Message::new(version)
        .item(&p::ActivateRequest {
            unique_identifier: id(FIRST),
        })
        .item(&p::ActivateRequest {
            unique_identifier: id(SECOND),
        })
}

fn get(version: V) -> Message {
    let as_format = |which, key_format_type| p::GetRequest {
        unique_identifier: id(which),
        key_format_type,
        ..p::GetRequest::default()
    };
    Message::new(version)
        .item(&as_format(FIRST, None))
        .item(&as_format(
            FIRST,
            Some(KeyFormatType::TRANSPARENT_SYMMETRIC_KEY),
        ))
        .item(&as_format(SECOND, Some(KeyFormatType::PKCS_8)))
}

fn query(version: V) -> Message {
    let query = p::QueryRequest {
        query_functions: vec![
            QueryFunction::QUERY_OPERATIONS,
            QueryFunction::QUERY_OBJECTS,
            QueryFunction::QUERY_SERVER_INFORMATION,
        ],
        ..p::QueryRequest::default()
    };
    let message = Message::new(version).item(&query);
    if version == V::V1_0 {
        return message;
    }
    message.item(&p::DiscoverVersionsRequest {
        protocol_versions: vec![ProtocolVersionShape::from(version)],
    })
}

fn encrypt(version: V, mode: BlockCipherMode) -> Message {
    let parameters = CryptographicParameters {
        block_cipher_mode: Some(mode),
        padding_method: Some(PaddingMethod::PKCS5),
        tag_length: (mode == BlockCipherMode::GCM).then_some(16),
        ..CryptographicParameters::default()
    };
    let iv: &[u8] = if mode == BlockCipherMode::GCM {
        &[1; 12]
    } else {
        &[1; 16]
    };
    Message::new(version)
        .item(&p::EncryptRequest {
            unique_identifier: id(FIRST),
            cryptographic_parameters: Some(parameters.clone().into()),
            data: Some(Secret::borrowed(b"sixteen bytes...").into()),
            iv_counter_nonce: Some(iv.into()),
            ..p::EncryptRequest::default()
        })
        .item(&p::DecryptRequest {
            unique_identifier: id(FIRST),
            cryptographic_parameters: Some(parameters.into()),
            data: Some(vec![3; 16].into()),
            iv_counter_nonce: Some(iv.into()),
            ..p::DecryptRequest::default()
        })
}

fn revoke(version: V) -> Message {
    Message::new(version)
        .item(&p::RevokeRequest {
            unique_identifier: id(FIRST),
            revocation_reason: Some(RevocationReason {
                revocation_reason_code: RevocationReasonCode::KEY_COMPROMISE,
                revocation_message: Some("lost".into()),
            }),
            compromise_occurrence_date: Some(DateTime(1_600_000_000)),
        })
        .item(&p::DestroyRequest {
            unique_identifier: id(FIRST),
        })
}
