//! New objects: which attributes a client may give, and which the server sets on its own account.

use super::attributes::AttributeSet;
use super::call::Call;
use super::failure::{Failure, OperationError};
use super::lifecycle::has_state;
use super::links;
use super::template;
use super::usage;
use crate::protocol::attribute::{Attribute, AttributeId, Attributes, Digest, RngParameters};
use crate::protocol::enumeration::{
    DrbgAlgorithm, HashingAlgorithm, KeyFormatType, ObjectClass, ObjectType, RngAlgorithm, State,
};
use crate::protocol::mask::ProtectionStorageMask;
use crate::protocol::object::{KeyBlock, KeyMaterial, KeyValueContent};
use crate::protocol::payload::ProtectionStorageMasks;
use crate::protocol::registry::rules::{AttributeRules, Instances, rules};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::Tag;

/// Attributes that describe the key that is wanted or given: the tables say that the server sets
/// them, and every request to create one carries them (1.4: 4.1).
const DESCRIBES_THE_KEY: &[Tag] = &[
    tag::CRYPTOGRAPHIC_ALGORITHM,
    tag::CRYPTOGRAPHIC_LENGTH,
    tag::CRYPTOGRAPHIC_DOMAIN_PARAMETERS,
    tag::CRYPTOGRAPHIC_USAGE_MASK,
    tag::CERTIFICATE_TYPE,
    tag::CERTIFICATE_LENGTH,
    tag::KEY_FORMAT_TYPE,
    tag::OPAQUE_DATA_TYPE,
    tag::OBJECT_TYPE,
];

/// Attributes of a new object as the client gave them. Later structures override earlier ones
/// where an attribute has one value.
///
/// What their Templates hold comes before what stands beside them, the last Template before the first
/// (1.4: 4, 4.2).
pub(super) fn collect(
    call: &mut Call<'_>,
    object_type: ObjectType,
    given: &[&Attributes<'_>],
) -> Result<AttributeSet, OperationError> {
    let mut set = AttributeSet::default();
    check_number(
        call,
        given.iter().map(|attributes| attributes.list.len()).sum(),
    )?;
    for attributes in given {
        // What a Template holds was checked when it was registered, by the rules that it is kept in.
        for attribute in template::resolve(call, &attributes.templates)? {
            let multiple = check_given(template::KEPT_IN, object_type, &attribute)?;
            take(call, &mut set, &attribute, multiple)?;
        }
        check_indices(&attributes.list)?;
        let mut seen: Vec<&AttributeId<'_>> = Vec::with_capacity(attributes.list.len());
        for attribute in &attributes.list {
            let multiple = check_given(call.version, object_type, attribute)?;
            if !multiple && seen.contains(&&attribute.id) {
                let text = format!("attribute {} can have one value only", attribute.id);
                return Err(OperationError::new(Failure::GivenTwice, text));
            }
            take(call, &mut set, attribute, multiple)?;
            seen.push(&attribute.id);
        }
    }
    check_dates(&set)?;
    Ok(set)
}

/// Whether the instances of one list can be told apart where the client numbers them: an index identifies an instance, and
/// indices start with 0 (1.4: 2.1.1). One that is left out says nothing.
pub(super) fn check_indices<'a>(
    list: impl IntoIterator<Item = &'a Attribute<'a>>,
) -> Result<(), OperationError> {
    let mut seen: Vec<(&AttributeId<'_>, i32)> = Vec::new();
    for attribute in list {
        let Some(index) = attribute.index else {
            continue;
        };
        let text = if index < 0 {
            format!("attribute {} has the negative index {index}", attribute.id)
        } else if seen.contains(&(&attribute.id, index)) {
            format!("attribute {} has the index {index} twice", attribute.id)
        } else {
            seen.push((&attribute.id, index));
            continue;
        };
        return Err(OperationError::new(Failure::InvalidField, text));
    }
    Ok(())
}

/// Puts an attribute into a set: in the place of an earlier value, or beside it.
fn take(
    call: &Call<'_>,
    set: &mut AttributeSet,
    attribute: &Attribute<'_>,
    multiple: bool,
) -> Result<(), OperationError> {
    let attribute = links::bound(call, attribute)?.into_owned();
    if !multiple {
        set.put(attribute);
        return Ok(());
    }
    if set.position_of_value(&attribute, call.version).is_some() {
        return Ok(());
    }
    let limit = call.engine.limits().max_attribute_instances;
    if set.instances(&attribute.id).count() >= limit {
        let text = format!("attribute {} has more than {limit} instances", attribute.id);
        return Err(OperationError::new(Failure::TooManyInstances, text));
    }
    set.add(attribute);
    Ok(())
}

/// Whether there is a storage of a kind that the client allows; `unavailable` is the failure where
/// there is none. This server keeps everything in software (2.1: 4.48, 6.1.8).
pub(super) fn check_storage(
    masks: Option<&ProtectionStorageMasks>,
    unavailable: Failure,
) -> Result<(), OperationError> {
    let masks = masks.map_or(&[][..], |allowed| &allowed.masks);
    if masks.is_empty() || masks.contains(&ProtectionStorageMask::SOFTWARE) {
        return Ok(());
    }
    let text = "Protection Storage Masks allow no storage that this server has: Software";
    Err(OperationError::new(unavailable, text))
}

/// Whether an object may have so many attributes: their number bounds the work of a request.
pub(super) fn check_number(call: &Call<'_>, attributes: usize) -> Result<(), OperationError> {
    let limit = call.engine.limits().max_attributes;
    if attributes > limit {
        let text = format!("{attributes} attributes are more than {limit}");
        return Err(OperationError::new(Failure::ServerLimit, text));
    }
    Ok(())
}

/// Whether a client may give the attribute to a new object; answers whether it may have several
/// instances.
pub(super) fn check_given(
    version: V,
    object_type: ObjectType,
    attribute: &Attribute<'_>,
) -> Result<bool, OperationError> {
    let tag = match &attribute.id {
        AttributeId::Standard(tag) => *tag,
        AttributeId::Vendor { vendor, .. } if vendor == "y" => {
            let text = format!("attribute {} belongs to the server", attribute.id);
            return Err(OperationError::new(Failure::ReadOnlyAttribute, text));
        }
        AttributeId::Vendor { .. } => return Ok(true),
    };
    let Some(rule) = rules_of(version, tag) else {
        let text = format!("{} is no attribute in version {version}", attribute.id);
        return Err(OperationError::new(Failure::InvalidAttribute, text));
    };
    if !rule.set_by_client && !DESCRIBES_THE_KEY.contains(&tag) {
        let text = format!("attribute {} is set by the server", attribute.id);
        return Err(OperationError::new(Failure::ReadOnlyAttribute, text));
    }
    if !rule.applies_to.contains(object_type) {
        let text = format!(
            "attribute {} does not apply to objects of type {object_type}",
            attribute.id
        );
        return Err(OperationError::new(Failure::InvalidAttribute, text));
    }
    Ok(rule.is_multiple(object_type))
}

/// Rules of an attribute in the version of the message. Links have one rule under one tag, however
/// 3.0 spells them.
pub(super) fn rules_of(version: V, tag: Tag) -> Option<&'static AttributeRules> {
    rules(version, tag).or_else(|| {
        let newest_with_link = V::V2_1;
        (tag == tag::LINK)
            .then(|| rules(newest_with_link, tag))
            .flatten()
    })
}

/// Whether an attribute may have several instances on an object.
pub(super) fn is_multiple(call: &Call<'_>, id: &AttributeId<'_>, object_type: ObjectType) -> bool {
    match id {
        AttributeId::Vendor { .. } => true,
        AttributeId::Standard(tag) => rules_of(call.version, *tag).is_some_and(|r| {
            r.is_multiple(object_type) || matches!(r.multiple_instances, Instances::Multiple)
        }),
    }
}

/// The order that dates must keep (1.4: 3.24 to 3.27; 2.1: 4.1, 4.18, 4.43, 4.44).
pub(super) fn check_dates(set: &AttributeSet) -> Result<(), OperationError> {
    let order = [
        (tag::ACTIVATION_DATE, tag::PROCESS_START_DATE),
        (tag::ACTIVATION_DATE, tag::DEACTIVATION_DATE),
        (tag::PROTECT_STOP_DATE, tag::DEACTIVATION_DATE),
    ];
    for (earlier, later) in order {
        if let (Some(a), Some(b)) = (set.date(earlier), set.date(later))
            && a > b
        {
            let (a, b) = (AttributeId::Standard(earlier), AttributeId::Standard(later));
            return Err(OperationError::new(
                Failure::AttributeValue,
                format!("{a} lies after {b}"),
            ));
        }
    }
    Ok(())
}

/// Sets what the server sets on every new object: identifier, type, state, dates, and the rest of
/// what the rules call implicitly set.
pub(super) fn complete(
    call: &Call<'_>,
    set: &mut AttributeSet,
    id: &str,
    object_type: ObjectType,
    created_here: bool,
) -> Result<(), OperationError> {
    let now = call.now;
    set.put_written(tag::UNIQUE_IDENTIFIER, |w| {
        w.text_string(tag::UNIQUE_IDENTIFIER, id);
    });
    set.put_value(tag::OBJECT_TYPE, &object_type);
    set.put_date(tag::INITIAL_DATE, now);
    set.put_date(tag::LAST_CHANGE_DATE, now);
    if object_type == ObjectType::TEMPLATE {
        return Ok(()); // nothing else applies to the Template itself (1.0: 2.2.6)
    }
    // Only its client knows when a registered object was made (1.4: 3.43).
    if created_here {
        set.put_date(tag::ORIGINAL_CREATION_DATE, now);
    }
    usage::begin(set);
    set.put_value(tag::FRESH, &true);
    set.put_value(tag::OBJECT_CLASS, &ObjectClass::USER);
    let short = call
        .crypto()
        .hash(HashingAlgorithm::SHA_256, id.as_bytes())?;
    set.put_written(tag::SHORT_UNIQUE_IDENTIFIER, |w| {
        w.byte_string(tag::SHORT_UNIQUE_IDENTIFIER, &short);
    });
    if has_state(object_type) {
        let active = set.date(tag::ACTIVATION_DATE).is_some_and(|d| d <= now);
        set.put_value(
            tag::STATE,
            &if active {
                State::ACTIVE
            } else {
                State::PRE_ACTIVE
            },
        );
        set.put_written(tag::LEASE_TIME, |w| {
            w.interval(tag::LEASE_TIME, LEASE_SECONDS);
        });
    }
    set.put_value(
        tag::PROTECTION_STORAGE_MASK,
        &ProtectionStorageMask::SOFTWARE,
    );
    let sensitive = set.boolean(tag::SENSITIVE).unwrap_or(false);
    let extractable = set.boolean(tag::EXTRACTABLE).unwrap_or(true);
    set.put_value(tag::SENSITIVE, &sensitive);
    set.put_value(tag::ALWAYS_SENSITIVE, &sensitive);
    set.put_value(tag::EXTRACTABLE, &extractable);
    set.put_value(tag::NEVER_EXTRACTABLE, &!extractable);
    if created_here {
        set.put_value(tag::RANDOM_NUMBER_GENERATOR, &rng_parameters());
    }
    Ok(())
}

/// Seconds that Obtain Lease promises.
const LEASE_SECONDS: u32 = 3600;

/// The generator that keys come from: OpenSSL's CTR_DRBG with AES-256.
pub(super) fn rng_parameters() -> RngParameters {
    RngParameters {
        rng_algorithm: RngAlgorithm::DRBG,
        drbg_algorithm: Some(DrbgAlgorithm::CTR),
        ..RngParameters::default()
    }
}

/// Sets the Digest of the key material, as it is stored (1.4: 3.17; 2.1: 4.21).
pub(super) fn put_digest(
    call: &Call<'_>,
    set: &mut AttributeSet,
    material: &[u8],
    format: Option<KeyFormatType>,
) -> Result<(), OperationError> {
    let digest = call.crypto().hash(HashingAlgorithm::SHA_256, material)?;
    set.add(Attribute::of(
        tag::DIGEST,
        &Digest {
            hashing_algorithm: HashingAlgorithm::SHA_256,
            digest_value: Some(digest.into()),
            key_format_type: format,
        },
    ));
    if let Some(format) = format {
        set.put_value(tag::KEY_FORMAT_TYPE, &format);
    }
    Ok(())
}

/// Sets Digest and Key Format Type from a key block: of its bytes, of the encoded structure of a transparent key, or
/// of the wrapped value; a key whose value is elsewhere has no digest.
pub(super) fn put_digest_of_key(
    call: &Call<'_>,
    set: &mut AttributeSet,
    block: &KeyBlock<'_>,
) -> Result<(), OperationError> {
    let format = block.key_format_type;
    let bytes = match &block.key_value {
        Some(KeyValueContent::Plain(value)) => match &value.key_material {
            KeyMaterial::Bytes(bytes) => bytes.expose(),
            KeyMaterial::Transparent(raw) => raw.encoded(),
        },
        Some(KeyValueContent::Wrapped(bytes)) => bytes.expose(),
        None => {
            set.put_value(tag::KEY_FORMAT_TYPE, &format);
            return Ok(());
        }
    };
    put_digest(call, set, bytes, Some(format))
}
