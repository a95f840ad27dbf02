//! Managed objects as they are kept, and as each version gets them.
//!
//! An object is kept in the spelling of 3.0, which has all that older ones have; a Template, which 3.0 does not know, in that
//! of 1.4. Most objects are the same bytes in every version and leave as they are.

use zeroize::Zeroizing;

use super::call::Call;
use super::failure::{Failure, OperationError};
use super::key_material::child;
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::{EncodingOption, KeyFormatType, ObjectType};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::object::{KeyBlock, KeyWrappingData, ManagedObject};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{Decode, Raw, Shape};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Item, ItemType, Limits, Reader};

/// The spelling of every object but Templates.
const KEPT_IN: V = V::V3_0;

/// Whether a version has objects of this type. Those of other versions do not exist for it.
pub(super) fn exist_in(version: V, object_type: ObjectType) -> bool {
    object_type.is_in(version)
}

/// An object as it is kept, encoded.
pub(super) fn encode(object: &ManagedObject<'_>) -> Raw<'static> {
    object.to_item(KEPT_IN)
}

/// Reads an object as it is kept.
pub(super) fn decode(kept: &[u8]) -> Result<ManagedObject<'_>, OperationError> {
    let item = Reader::message(kept, &Limits::DEFAULT).map_err(|_| Failure::General)?;
    Ok(ManagedObject::decode(&item, &Decode::lenient(KEPT_IN))?)
}

/// An object as a version gets it: without the fields and values that the version does not have.
///
/// Errors: Key Format Type Not Supported where the version has no way to say what cannot be left out, since the object would
/// be read as another one: its format, its algorithm where the material does not tell it, how it is wrapped. It is the one
/// reason that every version's table of Get has for an object that exists and cannot be given (1.0: 11.11; 1.4: 11.12;
/// 2.1: 6.1.19).
pub(super) fn spelled<'r>(call: &Call<'r>, kept: &'r [u8]) -> Result<Raw<'r>, OperationError> {
    let item = Reader::message(kept, &Limits::DEFAULT).map_err(|_| Failure::General)?;
    if is_same_in(&item, call.version) {
        return Ok(Raw::from_encoded(kept));
    }
    let mut object = decode(kept)?;
    if let ManagedObject::SplitKey(split) = &object {
        must_fit(split.split_key_method, call.version)?;
    }
    let tells = matches!(
        object,
        ManagedObject::SecretData(_) | ManagedObject::PgpKey(_)
    );
    if let Some(block) = object.key_block_mut() {
        must_fit(block.key_format_type, call.version)?;
        algorithm_must_fit(block, tells, call.version)?;
        if let Some(data) = block.key_wrapping_data.as_mut().map(|data| &mut *data.0) {
            wrapping_must_fit(data, call.version)?;
            if let Some(key) = &mut data.encryption_key_information {
                by_identifier(call, &mut key.unique_identifier)?;
            }
            if let Some(key) = &mut data.mac_signature_key_information {
                by_identifier(call, &mut key.unique_identifier)?;
            }
        }
    }
    let spelled = Zeroizing::new(object.to_item(call.version).encoded().to_vec());
    Ok(Raw::from_encoded(call.keep(spelled)))
}

/// The Key Format Type of an object that has one.
pub(super) fn format_of(kept: &[u8]) -> Option<KeyFormatType> {
    let item = Reader::message(kept, &Limits::DEFAULT).ok()?;
    let block = child(&item, tag::KEY_BLOCK)?;
    let format = child(&block, tag::KEY_FORMAT_TYPE)?;
    format.enumeration().ok().map(KeyFormatType::new)
}

/// Whether the object is the same item in a version as it is kept: it has no value that the version lacks, and no Key
/// Wrapping Data, whose fields came one after the other.
fn is_same_in(object: &Item<'_>, version: V) -> bool {
    let Ok(mut fields) = object.structure() else {
        return true;
    };
    while let Ok(Some(field)) = fields.next_item() {
        let same = match (field.tag(), field.item_type()) {
            (tag::KEY_WRAPPING_DATA, _) => false,
            (tag::KEY_BLOCK, _) => is_same_in(&field, version),
            (tag, ItemType::Enumeration) => {
                let names = tag::info(tag).and_then(|info| info.enumeration);
                let value = field.enumeration().unwrap_or_default();
                names.is_none_or(|names| names.fits(value, version))
            }
            _ => true,
        };
        if !same {
            return false;
        }
    }
    true
}

/// A value that an object cannot do without.
fn must_fit<E: Enumeration>(value: E, version: V) -> Result<(), OperationError> {
    if E::INFO.fits(value.raw(), version) {
        return Ok(());
    }
    let name = E::INFO.newest(value.raw()).map_or("", |known| known.name);
    let text = format!("version {version} has no {} {name}", E::INFO.name);
    Err(OperationError::new(Failure::KeyFormat, text))
}

/// The algorithm of a key whose Key Block tells one. Where the version does not have it, the material has to tell it, and the
/// Cryptographic Length goes with it: neither stands without the other (1.4: 2.1.3; 2.1: 3.1). Secret Data needs none, and a
/// PGP key tells it in any format.
fn algorithm_must_fit(
    block: &mut KeyBlock<'_>,
    tells: bool,
    version: V,
) -> Result<(), OperationError> {
    let lacking = block.cryptographic_algorithm.map(|algorithm| {
        let error = must_fit(algorithm, version).err()?;
        let format = block.key_format_type;
        let text = format!("{error}, and a key in the format {format} does not tell it");
        Some(OperationError::new(error.failure(), text))
    });
    match lacking.flatten() {
        Some(error) if !tells && !block.tells_algorithm() => return Err(error),
        Some(_) => (block.cryptographic_algorithm, block.cryptographic_length) = (None, None),
        None => {}
    }
    Ok(())
}

/// How a key is wrapped. A version without the Encoding Option takes what was wrapped for an encoded Key Value (1.0: 2.1.4),
/// and a mode that is not told for that of the wrapping key (1.4: 2.1.5).
fn wrapping_must_fit(data: &KeyWrappingData<'_>, version: V) -> Result<(), OperationError> {
    must_fit(data.wrapping_method, version)?;
    let option = data.encoding_option;
    let option = option.filter(|option| *option != EncodingOption::TTLV_ENCODING);
    if let Some(option) = option {
        let fields = KeyWrappingData::DESCRIPTION.fields.iter();
        let mut field = fields.filter(|field| field.tag == tag::ENCODING_OPTION);
        if !field.any(|field| field.is_in(version)) {
            let text = format!(
                "version {version} has no Encoding Option, and would take this key, wrapped with {option}, for one that was \
                 wrapped with {}",
                EncodingOption::TTLV_ENCODING
            );
            return Err(OperationError::new(Failure::KeyFormat, text));
        }
        must_fit(option, version)?;
    }
    let encryption = data.encryption_key_information.as_ref();
    let encryption = encryption.and_then(|key| key.cryptographic_parameters.as_ref());
    let mac = data.mac_signature_key_information.as_ref();
    let mac = mac.and_then(|key| key.cryptographic_parameters.as_ref());
    for parameters in encryption.into_iter().chain(mac) {
        let CryptographicParameters {
            block_cipher_mode,
            padding_method,
            hashing_algorithm,
            ..
        } = parameters;
        block_cipher_mode.map_or(Ok(()), |mode| must_fit(mode, version))?;
        padding_method.map_or(Ok(()), |method| must_fit(method, version))?;
        hashing_algorithm.map_or(Ok(()), |hash| must_fit(hash, version))?;
    }
    Ok(())
}

/// Puts the identifier in the place of a name, with which only 3.0 points at objects.
fn by_identifier<'r>(
    call: &Call<'r>,
    reference: &mut ObjectReference<'r>,
) -> Result<(), OperationError> {
    if let ObjectReference::Name(name) = reference
        && call.version < V::V3_0
        && let Some(id) = call.find_name(name)?
    {
        *reference = ObjectReference::Reference(id.into());
    }
    Ok(())
}
