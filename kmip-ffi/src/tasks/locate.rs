//! Locate: identifiers of objects that have all given attributes.

use kmip_core::client::Locate;
use kmip_core::protocol::enumeration::{CryptographicAlgorithm, ObjectType, State};

use crate::boundary::call;
use crate::client::keystead_client;
use crate::error::keystead_error;
use crate::list::{keystead_list, list};
use crate::options::options_struct;
use crate::slice::keystead_str;
use crate::status::keystead_status;

/// What an object has to have to be found. Begin with KEYSTEAD_INIT(keystead_locate_options); zero asks for nothing.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct keystead_locate_options {
    /// Size of this struct in bytes.
    pub struct_size: usize,
    /// Its name.
    pub name: keystead_str,
    /// A KEYSTEAD_OBJECT_TYPE_ number.
    pub object_type: u32,
    /// A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number.
    pub algorithm: u32,
    /// Length in bits.
    pub length_bits: u32,
    /// A KEYSTEAD_STATE_ number.
    pub state: u32,
    /// Most identifiers wanted.
    pub max_items: u32,
    /// Identifiers to skip; from KMIP 1.3 on.
    pub offset: u32,
}
options_struct!(keystead_locate_options, first size size_of::<keystead_locate_options>());

/// Finds objects that have all of these attributes, newest first on servers that follow KMIP 1.3.
///
/// client: the client.
/// options: what they have. Default: every object.
/// ids: becomes the list of their identifiers, maybe empty, which the caller frees with keystead_list_free().
/// May be NULL: options.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_locate(
    client: *const keystead_client,
    options: *const keystead_locate_options,
    ids: *mut *mut keystead_list,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let ids = c.out_handle("ids", ids)?;
            let client = c.shared(client)?;
            let given = c.options_or_default(options)?;
            let some = |number: u32| (number != 0).then_some(number);
            let mut what = Locate::default();
            what.name = c.text_of("name", given.name)?.map(str::to_owned);
            what.object_type = some(given.object_type).map(ObjectType::new);
            what.algorithm = some(given.algorithm).map(CryptographicAlgorithm::new);
            what.length_bits = some(given.length_bits);
            what.state = some(given.state).map(State::new);
            what.max_items = some(given.max_items);
            what.offset = some(given.offset);
            ids.give(list(&client.locate(&what)?));
            Ok(())
        })
    }
}
