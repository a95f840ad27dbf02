//! Unique Batch Item ID: what lets a client of a batch tell the answers apart (1.4: 6.4, table 283; 2.1: 9.21, table 396).

use std::collections::HashSet;

use super::item::RequestBatchItem;
use crate::protocol::shape::{DecodeError, DecodeErrorKind, Insists, Shape};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Item, Reader};

/// Whether each item of a request has an identifier of its own: "REQUIRED if Batch Count > 1", in the versions that have it.
/// What stands among the items but is none is passed over. A server lets items pass that have none: the answers come in the
/// order of the items, and scripts of clients of the field leave it out.
///
/// Errors: the first item that has none, or that of another item.
pub fn check_batch_ids(
    mut items: Reader<'_>,
    version: ProtocolVersion,
    who: Insists,
) -> Result<(), DecodeError> {
    let mut fields = RequestBatchItem::DESCRIPTION.fields.iter();
    if !fields.any(|f| f.tag == tag::UNIQUE_BATCH_ITEM_ID && f.is_in(version)) {
        return Ok(());
    }
    let (mut seen, mut count, mut fault) = (HashSet::new(), 0, None);
    while let Some(item) = items.next_item()? {
        if item.tag() != tag::BATCH_ITEM {
            continue;
        }
        count += 1;
        if fault.is_none() {
            fault = match id_of(&item)? {
                None if who == Insists::Server => None,
                None => Some((item, DecodeErrorKind::Missing(tag::UNIQUE_BATCH_ITEM_ID))),
                Some(id) if !seen.insert(id.value()) => Some((id, SAME)),
                Some(_) => None,
            };
        }
    }
    match fault {
        Some((place, kind)) if count > 1 => {
            Err(DecodeError::at(&place, kind).within(tag::BATCH_ITEM))
        }
        _ => Ok(()),
    }
}

const SAME: DecodeErrorKind =
    DecodeErrorKind::Value("Unique Batch Item ID is that of another item of the batch");

fn id_of<'a>(item: &Item<'a>) -> Result<Option<Item<'a>>, DecodeError> {
    let mut fields = item.structure()?;
    while let Some(field) = fields.next_item()? {
        if field.tag() == tag::UNIQUE_BATCH_ITEM_ID {
            return Ok(Some(field));
        }
    }
    Ok(None)
}
