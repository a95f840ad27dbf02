//! A record in the clear: the layout of the attributes part, and the index entries made from it.
//!
//! The attributes part begins with a fixed head that repeats what most requests need (type, state,
//! dates, usage mask, algorithm), so that Get and Encrypt do not read the list. The head is
//! computed from the list whenever a record is written; the list is the truth.
//!
//! | bytes | content |
//! | --- | --- |
//! | 0 | format, 1 |
//! | 1 | flags: 1 fresh, 2 sensitive, 4 not extractable, 8 archived, 16 usage limits |
//! | 4 to 24 | object type, stored state, usage mask, algorithm, length: 32 bits each, big-endian |
//! | 24 to 56 | activation, process start, protect stop, deactivation date; `i64::MIN` for none |
//! | 56 on | attributes as TTLV items in canonical form; an Attribute Index stands before an instance other than 0, Vendor Attributes are written as in 2.1 |

use zeroize::Zeroizing;

use super::attributes::AttributeSet;
use super::failure::{Failure, OperationError};
use super::lifecycle::{Lifecycle, is_destroyed};
use crate::protocol::attribute::{AlternativeName, Attribute, AttributeId, Link, Name};
use crate::protocol::enumeration::{CryptographicAlgorithm, ObjectType, State};
use crate::protocol::mask::CryptographicUsageMask;
use crate::protocol::shape::Raw;
use crate::protocol::tag;
use crate::store::IndexEntry;
use crate::ttlv::{ItemType, Limits, Reader, Tag, Writer};

const FORMAT: u8 = 1;
const HEAD_LENGTH: usize = 56;
const NO_DATE: i64 = i64::MIN;

const FRESH: u8 = 1;
const SENSITIVE: u8 = 2;
const NOT_EXTRACTABLE: u8 = 4;
const ARCHIVED: u8 = 8;
const USAGE_LIMITS: u8 = 16;

/// What most requests need to know of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    flags: u8,
    /// Object Type.
    pub(super) object_type: ObjectType,
    /// State and dates.
    pub(super) lifecycle: Lifecycle,
    /// Cryptographic Usage Mask; empty where the object has none.
    pub(super) usage_mask: CryptographicUsageMask,
    /// Cryptographic Algorithm; 0 for none.
    pub(super) algorithm: CryptographicAlgorithm,
}

impl Head {
    fn of(set: &AttributeSet) -> (Self, u32) {
        let flag = |bit, on: bool| if on { bit } else { 0 };
        let flags = flag(FRESH, set.boolean(tag::FRESH) == Some(true))
            | flag(SENSITIVE, set.boolean(tag::SENSITIVE) == Some(true))
            | flag(
                NOT_EXTRACTABLE,
                set.boolean(tag::EXTRACTABLE) == Some(false),
            )
            | flag(ARCHIVED, set.has(tag::ARCHIVE_DATE))
            | flag(USAGE_LIMITS, set.has(tag::USAGE_LIMITS));
        let head = Self {
            flags,
            object_type: set.enumeration(tag::OBJECT_TYPE).unwrap_or_default(),
            lifecycle: Lifecycle {
                state: set.enumeration(tag::STATE).unwrap_or(State::PRE_ACTIVE),
                activation: set.date(tag::ACTIVATION_DATE),
                process_start: set.date(tag::PROCESS_START_DATE),
                protect_stop: set.date(tag::PROTECT_STOP_DATE),
                deactivation: set.date(tag::DEACTIVATION_DATE),
            },
            usage_mask: set.typed(tag::CRYPTOGRAPHIC_USAGE_MASK).unwrap_or_default(),
            algorithm: set
                .enumeration(tag::CRYPTOGRAPHIC_ALGORITHM)
                .unwrap_or_default(),
        };
        (
            head,
            set.integer(tag::CRYPTOGRAPHIC_LENGTH).unwrap_or(0) as u32,
        )
    }

    /// Reads the head of an attributes part.
    pub(super) fn read(part: &[u8]) -> Result<Self, OperationError> {
        let head: &[u8; HEAD_LENGTH] = part.first_chunk().ok_or_else(damaged)?;
        if head[0] != FORMAT {
            return Err(damaged());
        }
        let word =
            |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let date = |at: usize| {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&head[at..at + 8]);
            Some(i64::from_be_bytes(bytes)).filter(|d| *d != NO_DATE)
        };
        Ok(Self {
            flags: head[1],
            object_type: ObjectType::new(word(4)),
            lifecycle: Lifecycle {
                state: State::new(word(8)),
                activation: date(24),
                process_start: date(32),
                protect_stop: date(40),
                deactivation: date(48),
            },
            usage_mask: CryptographicUsageMask::new(word(12)),
            algorithm: CryptographicAlgorithm::new(word(16)),
        })
    }

    /// Not yet served to a client.
    pub(super) fn is_fresh(&self) -> bool {
        self.flags & FRESH != 0
    }

    /// May leave only wrapped.
    pub(super) fn is_sensitive(&self) -> bool {
        self.flags & SENSITIVE != 0
    }

    /// May leave.
    pub(super) fn is_extractable(&self) -> bool {
        self.flags & NOT_EXTRACTABLE == 0
    }

    /// Archived.
    pub(super) fn is_archived(&self) -> bool {
        self.flags & ARCHIVED != 0
    }

    /// Has Usage Limits.
    pub(super) fn has_usage_limits(&self) -> bool {
        self.flags & USAGE_LIMITS != 0
    }
}

#[cold]
fn damaged() -> OperationError {
    OperationError::new(Failure::General, "a record of the server cannot be read")
}

/// Writes the attributes part.
pub(super) fn encode(set: &AttributeSet) -> Zeroizing<Vec<u8>> {
    let (head, length) = Head::of(set);
    let mut out = Zeroizing::new(Vec::with_capacity(HEAD_LENGTH + 48 * set.len()));
    out.extend_from_slice(&[FORMAT, head.flags, 0, 0]);
    for word in [
        head.object_type.get(),
        head.lifecycle.state.get(),
        head.usage_mask.get(),
        head.algorithm.get(),
        length,
    ] {
        out.extend_from_slice(&word.to_be_bytes());
    }
    let life = &head.lifecycle;
    for date in [
        life.activation,
        life.process_start,
        life.protect_stop,
        life.deactivation,
    ] {
        out.extend_from_slice(&date.unwrap_or(NO_DATE).to_be_bytes());
    }
    let mut w = Writer::new(&mut out);
    for attribute in set.iter() {
        let Some(item) = attribute.value.item() else {
            continue;
        };
        if let Some(index) = attribute.index.filter(|i| *i != 0) {
            w.integer(tag::ATTRIBUTE_INDEX, index);
        }
        match &attribute.id {
            AttributeId::Standard(tag) => w.item_as(*tag, &item),
            AttributeId::Vendor { vendor, name } => w.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::VENDOR_IDENTIFICATION, vendor);
                w.text_string(tag::ATTRIBUTE_NAME, name);
                w.item_as(tag::ATTRIBUTE_VALUE, &item);
            }),
        }
    }
    out
}

/// Reads the list of an attributes part.
pub(super) fn decode(part: &[u8]) -> Result<AttributeSet, OperationError> {
    let items = part.get(HEAD_LENGTH..).ok_or_else(damaged)?;
    let mut set = AttributeSet::default();
    let mut reader = Reader::new(items, &Limits::DEFAULT).map_err(|_| damaged())?;
    let mut index = 0;
    while let Some(item) = reader.next_item().map_err(|_| damaged())? {
        if item.tag() == tag::ATTRIBUTE_INDEX {
            index = item.integer().map_err(|_| damaged())?;
            continue;
        }
        let (id, value) = if item.tag() == tag::ATTRIBUTE {
            let mut fields = item.structure().map_err(|_| damaged())?;
            let mut next = || fields.next_item().ok().flatten().ok_or_else(damaged);
            let vendor = next()?.text_string().map_err(|_| damaged())?.to_owned();
            let name = next()?.text_string().map_err(|_| damaged())?.to_owned();
            (
                AttributeId::Vendor {
                    vendor: vendor.into(),
                    name: name.into(),
                },
                next()?,
            )
        } else {
            (AttributeId::Standard(item.tag()), item)
        };
        let value = Raw::written(|w| w.item(&value));
        set.push_stored(Attribute {
            id,
            index: Some(index),
            value,
        });
        index = 0;
    }
    Ok(set)
}

/// Attributes other than dates that stand in index tables, in clear.
const INDEXED: &[Tag] = &[
    tag::NAME,
    tag::OBJECT_TYPE,
    tag::STATE,
    tag::CRYPTOGRAPHIC_ALGORITHM,
    tag::OBJECT_GROUP,
    tag::ALTERNATIVE_NAME,
    tag::LINK,
];

/// Whether the attribute stands in index tables: those of the list, and every date.
pub(super) fn is_indexed(tag: Tag) -> bool {
    INDEXED.contains(&tag) || tag::info(tag).is_some_and(|i| i.types_2x == [ItemType::DateTime])
}

/// Index entries of an object. A name is unique in its scope until the object is destroyed.
pub(super) fn index_entries(set: &AttributeSet) -> Vec<IndexEntry> {
    let destroyed = set
        .enumeration::<State>(tag::STATE)
        .is_some_and(is_destroyed);
    let mut entries = Vec::with_capacity(16);
    for attribute in set.iter() {
        let AttributeId::Standard(t) = attribute.id else {
            continue;
        };
        if !is_indexed(t) {
            continue;
        }
        let Some(item) = attribute.value.item() else {
            continue;
        };
        let entry = match t {
            tag::NAME => attribute.get::<Name<'_>>().map(|n| {
                if destroyed {
                    IndexEntry::new(t.get(), &*n.name_value)
                } else {
                    IndexEntry::unique(t.get(), &*n.name_value)
                }
            }),
            tag::ALTERNATIVE_NAME => attribute
                .get::<AlternativeName<'_>>()
                .map(|n| IndexEntry::new(t.get(), &*n.alternative_name_value)),
            tag::LINK => attribute.get::<Link<'_>>().and_then(|l| {
                let linked = l.linked_object_identifier.item()?;
                Some(IndexEntry::new(t.get(), linked.any_text().ok()?))
            }),
            tag::OBJECT_GROUP => item.text_string().ok().map(|v| IndexEntry::new(t.get(), v)),
            tag::OBJECT_TYPE | tag::STATE | tag::CRYPTOGRAPHIC_ALGORITHM => item
                .enumeration()
                .ok()
                .map(|v| IndexEntry::new(t.get(), i64::from(v))),
            _ => item.date_time().ok().map(|v| IndexEntry::new(t.get(), v)),
        };
        entries.extend(entry);
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::version::ProtocolVersion as V;

    #[test]
    fn a_record_reads_back_with_its_indices_and_its_head() {
        let mut set = AttributeSet::default();
        set.put_value(tag::OBJECT_TYPE, &ObjectType::SYMMETRIC_KEY);
        set.put_value(tag::STATE, &State::ACTIVE);
        set.put_value(tag::FRESH, &true);
        set.put_date(tag::ACTIVATION_DATE, 5);
        set.add(Attribute::of(tag::NAME, &Name::text("a")));
        set.add(Attribute::of(tag::NAME, &Name::text("b")));
        set.remove(
            set.position(&AttributeId::Standard(tag::NAME), 0, V::V1_4)
                .unwrap(),
        );
        set.add(Attribute {
            id: AttributeId::Vendor {
                vendor: "x".into(),
                name: "ID".into(),
            },
            index: None,
            value: Raw::written(|w| w.integer(tag::ATTRIBUTE_VALUE, 7)),
        });
        let part = encode(&set);
        assert_eq!(decode(&part).unwrap(), set);
        let head = Head::read(&part).unwrap();
        assert!(head.is_fresh() && head.is_extractable() && !head.is_sensitive());
        assert_eq!(head.object_type, ObjectType::SYMMETRIC_KEY);
        assert_eq!(head.lifecycle.activation, Some(5));
        assert_eq!(head.lifecycle.deactivation, None);
        assert_eq!(
            set.position(&AttributeId::Standard(tag::NAME), 1, V::V1_4),
            Some(4)
        );
    }

    #[test]
    fn every_date_has_an_index_entry() {
        use crate::protocol::registry::rules::attributes;
        use crate::protocol::version::ProtocolVersion;
        let mut dates = 0;
        for tag in attributes(ProtocolVersion::V2_1) {
            if !tag::info(tag)
                .unwrap()
                .types_2x
                .contains(&ItemType::DateTime)
            {
                continue;
            }
            let mut set = AttributeSet::default();
            set.put_date(tag, 77);
            let entries = index_entries(&set);
            assert_eq!(entries.len(), 1, "{tag}");
            assert_eq!(entries[0].attribute, tag.get());
            dates += 1;
        }
        assert!(dates >= 11, "{dates}");
    }

    #[test]
    fn a_destroyed_object_frees_its_name() {
        let mut set = AttributeSet::default();
        set.put_value(tag::STATE, &State::ACTIVE);
        set.add(Attribute::of(tag::NAME, &Name::text("a")));
        assert!(index_entries(&set).iter().any(|e| e.unique));
        set.put_value(tag::STATE, &State::DESTROYED);
        assert!(index_entries(&set).iter().all(|e| !e.unique));
    }
}
