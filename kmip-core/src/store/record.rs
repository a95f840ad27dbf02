//! Records and index entries as the store sees them: sealed bytes, numbers and search terms.
//!
//! The store knows no KMIP names. An attribute that can be searched is a number (the engine uses
//! the tag), its value one of [`IndexValue`]'s kinds. What a record contains is opaque: two sealed
//! parts that only the sealer above can open.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// Name of a scope, a closed namespace of objects. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(Arc<str>);

impl ScopeId {
    /// Makes a scope id of a name.
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for ScopeId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for ScopeId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ScopeId {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl fmt::Debug for ScopeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for ScopeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Value of an index entry or of a search term.
///
/// The order is the one every backend keeps: integers, then texts, then bytes; texts and bytes by
/// their bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexValue {
    /// A number: an enumeration, a length, a date in seconds.
    Integer(i64),
    /// A text, compared byte by byte.
    Text(Arc<str>),
    /// Bytes, such as a keyed hash of a hidden value.
    Bytes(Arc<[u8]>),
}

impl IndexValue {
    /// A text value.
    pub fn text(value: &str) -> Self {
        Self::Text(Arc::from(value))
    }

    /// A bytes value.
    pub fn bytes(value: &[u8]) -> Self {
        Self::Bytes(Arc::from(value))
    }
}

impl From<i64> for IndexValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for IndexValue {
    fn from(value: &str) -> Self {
        Self::text(value)
    }
}

impl fmt::Debug for IndexValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(f, "Integer({value})"),
            Self::Text(value) => write!(f, "Text({} bytes)", value.len()),
            Self::Bytes(value) => write!(f, "Bytes({} bytes)", value.len()),
        }
    }
}

/// One search term under which a record is found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexEntry {
    /// Number of the attribute. 0 is kept for the store itself.
    pub attribute: u32,
    /// Its value.
    pub value: IndexValue,
    /// Whether no other record of the scope may hold the same unique entry.
    pub unique: bool,
}

impl IndexEntry {
    /// An ordinary entry: any number of records may share it.
    pub fn new(attribute: u32, value: impl Into<IndexValue>) -> Self {
        Self {
            attribute,
            value: value.into(),
            unique: false,
        }
    }

    /// A unique entry, such as a name: at most one record of a scope holds it.
    pub fn unique(attribute: u32, value: impl Into<IndexValue>) -> Self {
        Self {
            attribute,
            value: value.into(),
            unique: true,
        }
    }
}

/// What a put does with the material part of a record.
#[derive(Clone, PartialEq, Eq)]
pub enum MaterialChange {
    /// Leaves the stored material as it is; the record must exist.
    Keep,
    /// Stores these sealed bytes.
    Set(Vec<u8>),
    /// Stores no material, and removes what was stored.
    Clear,
}

impl fmt::Debug for MaterialChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keep => f.write_str("Keep"),
            Self::Set(bytes) => write!(f, "Set({} bytes)", bytes.len()),
            Self::Clear => f.write_str("Clear"),
        }
    }
}

/// A record as it is put: everything but its place in the creation order, which the store gives.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// Scope that the record belongs to.
    pub scope: ScopeId,
    /// Object id, unique in the scope.
    pub id: Arc<str>,
    /// Version after this put. Chosen by the caller, because the sealed attributes are bound to it;
    /// guard it with [`Precondition::Version`](super::Precondition::Version).
    pub version: u64,
    /// Generation of the material, to which the sealed material is bound.
    pub material_generation: u64,
    /// Sealed attributes.
    pub attributes: Vec<u8>,
    /// What happens to the sealed material.
    pub material: MaterialChange,
    /// All search terms of the record; they replace the earlier ones.
    pub index: Vec<IndexEntry>,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("scope", &self.scope)
            .field("id", &self.id)
            .field("version", &self.version)
            .field("material_generation", &self.material_generation)
            .field("attributes", &self.attributes.len())
            .field("material", &self.material)
            .field("index", &self.index)
            .finish()
    }
}

/// A stored record, borrowed from the backend for the length of one callback.
#[derive(Clone, Copy)]
pub struct RecordView<'a> {
    /// Object id.
    pub id: &'a str,
    /// Record version.
    pub version: u64,
    /// Place in the creation order of the whole store; higher is newer. Never reused.
    pub sequence: u64,
    /// Generation of the material.
    pub material_generation: u64,
    /// Sealed attributes.
    pub attributes: &'a [u8],
    /// Sealed material; `None` where none is stored, or where a query did not ask for it.
    pub material: Option<&'a [u8]>,
    /// Whether material is stored, whether or not it was read.
    pub has_material: bool,
}

impl RecordView<'_> {
    /// Copies the record out of the callback.
    pub fn to_stored(&self) -> StoredRecord {
        StoredRecord {
            id: self.id.to_owned(),
            version: self.version,
            sequence: self.sequence,
            material_generation: self.material_generation,
            attributes: self.attributes.to_vec(),
            material: self.material.map(<[u8]>::to_vec),
        }
    }
}

impl fmt::Debug for RecordView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordView")
            .field("id", &self.id)
            .field("version", &self.version)
            .field("sequence", &self.sequence)
            .field("material_generation", &self.material_generation)
            .field("attributes", &self.attributes.len())
            .field("material", &self.material.map(<[u8]>::len))
            .field("has_material", &self.has_material)
            .finish()
    }
}

/// A stored record, copied.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredRecord {
    /// Object id.
    pub id: String,
    /// Record version.
    pub version: u64,
    /// Place in the creation order.
    pub sequence: u64,
    /// Generation of the material.
    pub material_generation: u64,
    /// Sealed attributes.
    pub attributes: Vec<u8>,
    /// Sealed material.
    pub material: Option<Vec<u8>>,
}

impl fmt::Debug for StoredRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredRecord")
            .field("id", &self.id)
            .field("version", &self.version)
            .field("sequence", &self.sequence)
            .field("material_generation", &self.material_generation)
            .field("attributes", &self.attributes.len())
            .field("material", &self.material.as_ref().map(Vec::len))
            .finish()
    }
}

/// Sorts entries and drops repeated ones, keeping a unique one over an ordinary one.
pub(super) fn normalize(entries: &mut Vec<IndexEntry>) {
    entries.sort_by(|a, b| {
        (a.attribute, &a.value, !a.unique).cmp(&(b.attribute, &b.value, !b.unique))
    });
    entries.dedup_by(|later, kept| later.attribute == kept.attribute && later.value == kept.value);
}

/// Value of an entry, borrowed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueRef<'a> {
    /// See [`IndexValue::Integer`].
    Integer(i64),
    /// See [`IndexValue::Text`].
    Text(&'a str),
    /// See [`IndexValue::Bytes`].
    Bytes(&'a [u8]),
}

impl ValueRef<'_> {
    /// Whether this is the given value.
    pub(super) fn is(&self, value: &IndexValue) -> bool {
        match (self, value) {
            (Self::Integer(a), IndexValue::Integer(b)) => a == b,
            (Self::Text(a), IndexValue::Text(b)) => *a == &**b,
            (Self::Bytes(a), IndexValue::Bytes(b)) => *a == &**b,
            _ => false,
        }
    }

    /// An owned copy.
    #[cfg(test)]
    pub(super) fn to_value(self) -> IndexValue {
        match self {
            Self::Integer(value) => IndexValue::Integer(value),
            Self::Text(value) => IndexValue::text(value),
            Self::Bytes(value) => IndexValue::bytes(value),
        }
    }
}

impl<'a> From<&'a IndexValue> for ValueRef<'a> {
    fn from(value: &'a IndexValue) -> Self {
        match value {
            IndexValue::Integer(value) => Self::Integer(*value),
            IndexValue::Text(value) => Self::Text(value),
            IndexValue::Bytes(value) => Self::Bytes(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_entries_collapse_and_unique_wins() {
        let mut entries = vec![
            IndexEntry::new(8, "n"),
            IndexEntry::unique(8, "n"),
            IndexEntry::new(8, "n"),
        ];
        normalize(&mut entries);
        assert_eq!(entries, [IndexEntry::unique(8, "n")]);
    }

    #[test]
    fn debug_output_shows_lengths_not_bytes() {
        let record = Record {
            scope: "s".into(),
            id: "i".into(),
            version: 1,
            material_generation: 1,
            attributes: b"hidden".to_vec(),
            material: MaterialChange::Set(b"hidden".to_vec()),
            index: vec![IndexEntry::new(1, "hidden")],
        };
        assert!(!format!("{record:?}").contains("hidden"));
    }
}
