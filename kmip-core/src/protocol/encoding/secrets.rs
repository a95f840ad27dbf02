//! Which values are secrets, and messages with their secrets blotted out.

use crate::protocol::tag;
use crate::ttlv::{Error, Item, ItemType, Limits, Reader, Tag};

/// Whether the value of an item is hidden; `inherited` says whether the structure around it is.
///
/// All of a secret structure is hidden but the attributes that travel with a key, and what the specification has names for,
/// such as the curve.
pub(super) fn hides(tag: Tag, item_type: ItemType, inherited: bool) -> bool {
    let info = tag::info(tag);
    // The fields of a credential say themselves whether they are secret; a value without fields may be.
    let is_bare = tag == tag::CREDENTIAL_VALUE && item_type != ItemType::Structure;
    let secret = is_bare || info.is_some_and(|info| info.secret);
    let named =
        item_type == ItemType::Enumeration && info.is_some_and(|info| info.enumeration.is_some());
    let public = named || tag == tag::ATTRIBUTE || tag == tag::ATTRIBUTES;
    secret || inherited && !public
}

/// A secret value in a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SecretValue {
    /// Tag of the item.
    pub tag: Tag,
    /// Offset of the item in bytes.
    pub offset: usize,
    item_type: ItemType,
    length: usize,
}

/// The values of one or several messages that are, or may be, secret.
///
/// Errors: bytes that are no TTLV.
pub fn secrets(ttlv: &[u8], limits: &Limits) -> Result<Vec<SecretValue>, Error> {
    let mut found = Vec::new();
    let mut reader = Reader::new(ttlv, limits)?;
    while let Some(item) = reader.next_item()? {
        look(&item, false, &mut found)?;
    }
    Ok(found)
}

// Recursion is bounded by the depth limit of the reader.
fn look(item: &Item<'_>, inherited: bool, found: &mut Vec<SecretValue>) -> Result<(), Error> {
    let hidden = hides(item.tag(), item.item_type(), inherited);
    if item.item_type() == ItemType::Structure {
        let mut children = item.structure()?;
        while let Some(child) = children.next_item()? {
            look(&child, hidden, found)?;
        }
    } else if hidden && !item.value().is_empty() {
        found.push(SecretValue {
            tag: item.tag(),
            offset: item.offset(),
            item_type: item.item_type(),
            length: item.value().len(),
        });
    }
    Ok(())
}

/// Overwrites every secret value: texts with asterisks, all else with zeros. Types and lengths stay, so that
/// the messages stay valid. Gives what was overwritten.
///
/// Errors: bytes that are no TTLV; then nothing is changed.
pub fn blot_out(ttlv: &mut [u8], limits: &Limits) -> Result<Vec<SecretValue>, Error> {
    let found = secrets(ttlv, limits)?;
    for secret in &found {
        let filler = match secret.item_type {
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => b'*',
            _ => 0,
        };
        let start = secret.offset + 8;
        if let Some(value) = ttlv.get_mut(start..start + secret.length) {
            value.fill(filler);
        }
    }
    Ok(found)
}
