//! What all operations that use a key, or work on data, look at first: type and usage mask, parameters, the
//! data.

use super::call::Opened;
use super::cryptography::parameters_of_key;
use super::failure::{Failure, OperationError};
use crate::protocol::attribute::CryptographicParameters;
use crate::protocol::enumeration::ObjectType;
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::payload::InputData;
use crate::protocol::shape::Boxed;

/// The bytes to work on.
pub(super) fn bytes_of<'d>(data: Option<&'d InputData<'_>>) -> Result<&'d [u8], OperationError> {
    let data =
        data.ok_or_else(|| OperationError::new(Failure::InvalidMessage, "field Data is missing"))?;
    data.bytes().ok_or_else(|| {
        let text = "data of an earlier item of the batch is not supported";
        OperationError::new(Failure::FeatureNotSupported, text)
    })
}

/// Type and usage mask: a key of one of these types that may be used so.
pub(super) fn check_key(
    opened: &Opened<'_>,
    needed: CryptographicUsageMask,
    types: &[ObjectType],
) -> Result<(), OperationError> {
    if !types.contains(&opened.head.object_type) {
        let text = format!(
            "objects of type {} cannot be used here",
            opened.head.object_type
        );
        return Err(OperationError::new(Failure::NoCipherKey, text));
    }
    if !opened.head.usage_mask.contains(needed) {
        return Err(OperationError::new(
            Failure::UsageMask,
            "the usage mask of the key does not allow this",
        ));
    }
    Ok(())
}

/// Runs `f` with the parameters of the request, or else of the key.
pub(super) fn with_parameters<T>(
    opened: &Opened<'_>,
    given: Option<&Boxed<CryptographicParameters<'_>>>,
    f: impl FnOnce(&CryptographicParameters<'_>) -> Result<T, OperationError>,
) -> Result<T, OperationError> {
    if let Some(p) = given {
        f(p)
    } else {
        let set = opened.attributes()?;
        f(&parameters_of_key(&set))
    }
}
