//! Get Attributes: the attributes of an object, as TTLV in the spelling of KMIP 2.1 whatever version is spoken.

use kmip_core::protocol::attribute::{Attribute, AttributeId};
use kmip_core::protocol::tag;
use kmip_core::secret::Secret;
use kmip_core::ttlv::Writer;
use libc::c_char;

use crate::boundary::call;
use crate::client::keystead_client;
use crate::error::{Failure, keystead_error};
use crate::list::{keystead_list, list};
use crate::reader::{ItemReader, keystead_reader};
use crate::slice::keystead_str;
use crate::status::keystead_status;

/// A reader over attributes: one item each, under its own tag; custom ones as Attribute structures of KMIP 2.x.
fn reader_of(attributes: &[Attribute<'static>]) -> Result<ItemReader, Failure> {
    let mut bytes = Vec::new();
    let mut writer = Writer::new(&mut bytes);
    for attribute in attributes {
        let Some(value) = attribute.value.item() else {
            continue;
        };
        match &attribute.id {
            AttributeId::Standard(tag) => writer.item_as(*tag, &value),
            AttributeId::Vendor { vendor, name } => writer.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::VENDOR_IDENTIFICATION, vendor);
                w.text_string(tag::ATTRIBUTE_NAME, name);
                w.item_as(tag::ATTRIBUTE_VALUE, &value);
            }),
        }
    }
    writer
        .finish()
        .map_err(|error| Failure::argument(error.to_string()))?;
    ItemReader::new(Secret::new(bytes))
}

/// Reads attributes of an object.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// names: names of the attributes, such as "State", "Cryptographic Length" or "x-Project". Those that the object does not
/// have are left out of the answer. Default: all.
/// names_count: their number; 0 asks for all.
/// attributes: becomes a reader that stands before the first attribute, which the caller frees with keystead_reader_free().
/// Each attribute is one item under its own tag, in the spelling of KMIP 2.1 whatever version is spoken; custom attributes
/// are Attribute structures of Vendor Identification, Attribute Name and Attribute Value.
/// May be NULL: names.
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_get_attributes(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    names: *const keystead_str,
    names_count: usize,
    attributes: *mut *mut keystead_reader,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let attributes = c.out_handle("attributes", attributes)?;
            let client = c.shared(client)?;
            let id = c.identifier(id, id_length)?;
            let names = c.texts("names", names, names_count)?;
            attributes.give(reader_of(&client.get_attributes(id, &names)?)?);
            Ok(())
        })
    }
}

/// Reads one attribute of an object.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// name: name of the attribute, such as "State", UTF-8.
/// name_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// attribute: becomes a reader that stands at the attribute, its first instance if it has several, which the caller frees
/// with keystead_reader_free(). Stays NULL if the object does not have it. Spelling: as keystead_client_get_attributes().
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_get_attribute(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    name: *const c_char,
    name_length: usize,
    attribute: *mut *mut keystead_reader,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let attribute = c.out_handle("attribute", attribute)?;
            let client = c.shared(client)?;
            let id = c.identifier(id, id_length)?;
            let name = c.text("name", name, name_length)?;
            let mut reader = reader_of(&client.get_attributes(id, &[name])?)?;
            if reader.next()? {
                attribute.give(reader);
            }
            Ok(())
        })
    }
}

/// Gives the names of the attributes that an object has.
///
/// client: the client.
/// id: identifier of the object, UTF-8, not empty.
/// id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
/// names: becomes the list of names, which the caller frees with keystead_list_free().
/// Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
/// _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
/// Threads: any, also at the same time with one client. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keystead_client_get_attribute_list(
    client: *const keystead_client,
    id: *const c_char,
    id_length: usize,
    names: *mut *mut keystead_list,
    error: *mut *mut keystead_error,
) -> keystead_status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        call(error, |c| {
            let names = c.out_handle("names", names)?;
            let client = c.shared(client)?;
            names.give(list(
                &client.get_attribute_list(c.identifier(id, id_length)?)?,
            ));
            Ok(())
        })
    }
}
