//! Create Key Pair (1.0: 4.2; 1.4: 4.2; 2.1: 6.1.9): makes a private and a public key that link to
//! each other.

use crate::crypto::key_format::{KeyClass, default_format};
use crate::crypto::{AsymmetricKey, KeyPairSpecification};
use crate::engine::attributes::AttributeSet;
use crate::engine::call::Call;
use crate::engine::cryptography::is_asymmetric;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::{creation, key_material};
use crate::protocol::attribute::{Attribute, Attributes, CryptographicDomainParameters, Link};
use crate::protocol::enumeration::{CryptographicAlgorithm, LinkType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{ManagedObject, PrivateKey, PublicKey};
use crate::protocol::payload::{CreateKeyPairRequest, CreateKeyPairResponse};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;

pub(in crate::engine) fn create_key_pair<'r>(
    call: &mut Call<'r>,
    request: &CreateKeyPairRequest<'r>,
) -> Result<CreateKeyPairResponse<'r>, OperationError> {
    let none = Attributes::default();
    let common = request.common_attributes.as_ref().unwrap_or(&none);
    let private = request.private_key_attributes.as_ref().unwrap_or(&none);
    let public = request.public_key_attributes.as_ref().unwrap_or(&none);
    let mut private = creation::collect(call, ObjectType::PRIVATE_KEY, &[common, private])?;
    let mut public = creation::collect(call, ObjectType::PUBLIC_KEY, &[common, public])?;

    let specification = specification(&private, &public)?;
    let pair = call.crypto().generate_key_pair(&specification)?;
    let (private_id, public_id) = (call.new_identifier()?, call.new_identifier()?);
    private.add(Attribute::of(
        tag::LINK,
        &Link::to(LinkType::PUBLIC_KEY_LINK, &public_id),
    ));
    public.add(Attribute::of(
        tag::LINK,
        &Link::to(LinkType::PRIVATE_KEY_LINK, &private_id),
    ));
    store(
        call,
        &private_id,
        private,
        &pair.private,
        specification.algorithm,
    )?;
    store(
        call,
        &public_id,
        public,
        &pair.public,
        specification.algorithm,
    )?;

    let (private_id, public_id) = (call.keep_text(private_id), call.keep_text(public_id));
    call.object = Some(private_id);
    call.new_placeholder = Some(private_id.to_owned());
    Ok(CreateKeyPairResponse {
        private_key_unique_identifier: ObjectReference::id(private_id),
        public_key_unique_identifier: ObjectReference::id(public_id),
        ..CreateKeyPairResponse::default()
    })
}

/// What is to be generated; both keys have to agree.
fn specification(
    private: &AttributeSet,
    public: &AttributeSet,
) -> Result<KeyPairSpecification<'static>, OperationError> {
    let algorithm: CryptographicAlgorithm = agreed(
        private.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM),
        public.enumeration(tag::CRYPTOGRAPHIC_ALGORITHM),
        "algorithm",
    )?
    .ok_or_else(|| {
        OperationError::new(
            Failure::InvalidField,
            "attribute Cryptographic Algorithm is required",
        )
    })?;
    if !is_asymmetric(algorithm) {
        let text = format!("algorithm {algorithm} has no key pairs");
        return Err(OperationError::new(Failure::AttributeValue, text));
    }
    let bits = agreed(
        private.integer(tag::CRYPTOGRAPHIC_LENGTH),
        public.integer(tag::CRYPTOGRAPHIC_LENGTH),
        "length",
    )?;
    let bits = bits.map(u32::try_from).transpose().map_err(|_| {
        OperationError::new(Failure::AttributeValue, "Cryptographic Length is negative")
    })?;
    let domain = |set: &AttributeSet| {
        set.typed::<CryptographicDomainParameters>(tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS)
            .and_then(|d| d.recommended_curve)
    };
    let curve = agreed(domain(private), domain(public), "curve")?;
    Ok(KeyPairSpecification {
        algorithm,
        bits,
        curve,
        public_exponent: None,
    })
}

/// What was asked for either key, or for both alike.
fn agreed<T: PartialEq>(
    private: Option<T>,
    public: Option<T>,
    what: &str,
) -> Result<Option<T>, OperationError> {
    match (private, public) {
        (Some(private), Some(public)) if private != public => Err(OperationError::new(
            Failure::AttributeValue,
            format!("both keys need the same {what}"),
        )),
        (private, public) => Ok(private.or(public)),
    }
}

fn store(
    call: &mut Call<'_>,
    id: &str,
    mut set: AttributeSet,
    key: &AsymmetricKey,
    algorithm: CryptographicAlgorithm,
) -> Result<(), OperationError> {
    let class = if key.is_private() {
        KeyClass::Private
    } else {
        KeyClass::Public
    };
    let object_type = if key.is_private() {
        ObjectType::PRIVATE_KEY
    } else {
        ObjectType::PUBLIC_KEY
    };
    let bits = key.bits() as i32;
    set.put_value(tag::CRYPTOGRAPHIC_ALGORITHM, &algorithm);
    set.put_value(tag::CRYPTOGRAPHIC_LENGTH, &bits);
    if let Some(curve) = key.curve() {
        set.put_value(
            tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS,
            &CryptographicDomainParameters {
                qlength: Some(bits),
                recommended_curve: Some(curve),
            },
        );
    }
    creation::complete(call, &mut set, id, object_type, true)?;
    let format = default_format(V::V2_1, algorithm, class);
    let material = call.crypto().write_key(key, format)?;
    let mut key_block = key_material::write(&material);
    let bytes = key_block.bytes().unwrap_or_default().to_vec();
    creation::put_digest(
        call,
        &mut set,
        &zeroize::Zeroizing::new(bytes),
        Some(format),
    )?;
    key_block.cryptographic_algorithm = Some(algorithm);
    key_block.cryptographic_length = Some(bits);
    let object = if key.is_private() {
        ManagedObject::PrivateKey(PrivateKey { key_block })
    } else {
        ManagedObject::PublicKey(PublicKey { key_block })
    };
    call.insert(id, &set, Some(object.to_item(V::V2_1).encoded()))
}
