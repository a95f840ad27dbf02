//! What is known about a tag: its names, types by version, and the names of its values.

use super::enumerations::EnumerationInfo;
use super::masks::MaskInfo;
use super::{compare_collapsed, find_by};
use crate::protocol::tag::{BY_NAME, ITEM_TYPES, TAGS};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ItemType, Tag};

/// What the specification says about one tag.
#[derive(Debug)]
pub struct TagInfo {
    /// The number.
    pub tag: Tag,
    /// The name in the text, such as `Unique Identifier`; 1.x attribute names are these.
    pub name: &'static str,
    /// The name in XML and JSON, such as `UniqueIdentifier`.
    pub xml_name: &'static str,
    /// Item types in 1.0 to 1.4; empty if the tag is not used there, or may have any type.
    pub types_1x: &'static [ItemType],
    /// Item types in 2.0 and 2.1.
    pub types_2x: &'static [ItemType],
    /// Item types in 3.0.
    pub types_30: &'static [ItemType],
    /// First version that lists the tag.
    pub first: ProtocolVersion,
    /// Last version that lists the tag.
    pub last: ProtocolVersion,
    /// Version from which the tag is deprecated, or reserved if that is after the last one; see [`Self::deprecated_in`].
    pub deprecated_from: Option<ProtocolVersion>,
    /// The enumeration that names the values of type Enumeration.
    pub enumeration: Option<&'static EnumerationInfo>,
    /// The mask that names the bits of values of type Integer.
    pub mask: Option<&'static MaskInfo>,
    /// Whether values of type Enumeration are numbers of tags (Attribute Reference).
    pub names_tags: bool,
    /// Whether the value is, or may be, a secret that a display should hide.
    pub secret: bool,
}

impl TagInfo {
    /// The item types the tag may have in a version; empty = none, or any (see [`Self::any_type`]).
    pub const fn types(&self, version: ProtocolVersion) -> &'static [ItemType] {
        match version.major() {
            0 | 1 => self.types_1x,
            2 => self.types_2x,
            _ => self.types_30,
        }
    }

    /// Whether the tag may have a type that depends on its neighbours, such as `AttributeValue`.
    pub const fn any_type(&self) -> bool {
        self.types_1x.is_empty() && self.types_2x.is_empty() && self.types_30.is_empty()
    }

    /// Whether a version lists the tag.
    pub const fn is_in(&self, version: ProtocolVersion) -> bool {
        version.is_between(self.first, self.last)
    }

    /// Since when the tag is deprecated, in a version that has it: it is accepted there, and a later version may not have
    /// it any more.
    pub const fn deprecated_in(&self, version: ProtocolVersion) -> Option<ProtocolVersion> {
        match self.deprecated_from {
            Some(from) if version.is_between(from, self.last) => Some(from),
            _ => None,
        }
    }
}

/// Whether a version has the item type (2.1: 10.1; 3.0: 10.1).
pub fn has_item_type(version: ProtocolVersion, item_type: ItemType) -> bool {
    let listed = ITEM_TYPES.iter().find(|(known, _)| *known == item_type);
    listed.is_some_and(|(_, first)| version >= *first)
}

const FIRST: u32 = 0x42_0001;
const SPAN: usize = (TAGS[TAGS.len() - 1].tag.get() - FIRST + 1) as usize;

/// Position in [`TAGS`] plus one, by tag number; zero = no such tag.
static POSITIONS: [u16; SPAN] = positions();

const fn positions() -> [u16; SPAN] {
    let mut positions = [0; SPAN];
    let mut i = 0;
    while i < TAGS.len() {
        positions[(TAGS[i].tag.get() - FIRST) as usize] = i as u16 + 1;
        i += 1;
    }
    positions
}

/// Position of a tag in [`TAGS`], if it is known.
pub(crate) fn position(tag: Tag) -> Option<usize> {
    let offset = tag.get().wrapping_sub(FIRST) as usize;
    match POSITIONS.get(offset) {
        None | Some(0) => None,
        Some(position) => Some(usize::from(*position) - 1),
    }
}

/// What is known about a tag; one array access.
pub fn info(tag: Tag) -> Option<&'static TagInfo> {
    position(tag).map(|position| &TAGS[position])
}

/// The tag with this XML name; case matters.
pub fn by_xml_name(xml_name: &str) -> Option<&'static TagInfo> {
    in_slots(&XML_NAMES, xml_name.as_bytes(), |info| info.xml_name)
}

/// Slots of [`NAMES`] and [`XML_NAMES`]: a power of two, four times the number of tags.
const SLOTS: usize = 2048;

/// Position in [`TAGS`] plus one, by hash of the name, with linear probing; zero = free.
static NAMES: [u16; SLOTS] = slots(false);

/// The same by hash of the XML name.
static XML_NAMES: [u16; SLOTS] = slots(true);

/// The tag that has exactly this name.
fn in_slots(
    slots: &[u16; SLOTS],
    name: &[u8],
    name_of: impl Fn(&TagInfo) -> &'static str,
) -> Option<&'static TagInfo> {
    let mut at = slot_of(name);
    while let Some(position) = usize::from(slots[at]).checked_sub(1) {
        if name_of(&TAGS[position]).as_bytes() == name {
            return Some(&TAGS[position]);
        }
        at = (at + 1) % SLOTS;
    }
    None
}

const fn slots(xml: bool) -> [u16; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut i = 0;
    while i < TAGS.len() {
        let name = if xml { TAGS[i].xml_name } else { TAGS[i].name };
        let mut at = slot_of(name.as_bytes());
        while slots[at] != 0 {
            at = (at + 1) % SLOTS;
        }
        slots[at] = i as u16 + 1;
        i += 1;
    }
    slots
}

/// A slot for a name, from eight bytes at a time; the last eight may overlap the ones before.
const fn slot_of(name: &[u8]) -> usize {
    let mut hash = name.len() as u64;
    let mut left = name;
    while let Some((word, rest)) = left.split_first_chunk::<8>() {
        hash = mixed(hash, u64::from_le_bytes(*word));
        left = rest;
    }
    if let Some(word) = name.last_chunk::<8>() {
        hash = mixed(hash, u64::from_le_bytes(*word));
    } else {
        let mut i = 0;
        while i < name.len() {
            hash = mixed(hash, name[i] as u64);
            i += 1;
        }
    }
    hash as usize % SLOTS
}

const fn mixed(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 32)
}

/// The tag whose name in the text has exactly these bytes. Requests of 1.x carry a name for each attribute, so the exact
/// spelling has a short way.
pub(crate) fn by_exact_name(name: &[u8]) -> Option<&'static TagInfo> {
    in_slots(&NAMES, name, |info| info.name)
}

/// The tag with this name in the text (`Unique Identifier`); case matters, runs of white space
/// count as one blank.
pub fn by_name(name: &str) -> Option<&'static TagInfo> {
    if let Some(info) = by_exact_name(name.as_bytes()) {
        return Some(info);
    }
    find_by(TAGS, BY_NAME, |tag| {
        compare_collapsed(name, tag.name).reverse()
    })
}
