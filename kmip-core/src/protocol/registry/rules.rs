//! Rules of attributes: who may set, change and delete them, on which objects (1.0: 3; 2.1: 4).

use super::tags;
use crate::protocol::attribute_rules::RULES;
use crate::protocol::enumeration::{ObjectType, Operation};
use crate::protocol::tag::{self, TAGS};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Tag;

/// Whether an object that the attribute applies to always has a value of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Presence {
    /// Not necessarily.
    Optional,
    /// Always.
    Always,
    /// Always, except for Opaque Objects.
    ExceptOpaque,
    /// Always, except for Opaque Objects and Secret Data.
    ExceptOpaqueAndSecret,
    /// Always, if the server can read the digest, the key material or the value.
    IfReadable,
}

/// When an attribute may be changed or deleted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Permission {
    /// Never.
    Never,
    /// Always.
    Always,
    /// While the object is Pre-Active.
    PreActive,
    /// While the object is Pre-Active or Active.
    PreActiveOrActive,
    /// While the object is Pre-Active or Active and its Process Start Date is not reached.
    UntilProcessStart,
    /// While the object is Pre-Active or Active and its Protect Stop Date is not reached.
    UntilProtectStop,
    /// If the client left the Application Data out.
    IfDataOmitted,
    /// If there is no value yet.
    IfAbsent,
    /// By whoever created it: the server's own, the client's own (custom and vendor attributes).
    ByOwner,
    /// As long as Get Usage Allocation was not performed.
    BeforeAllocation,
    /// Through the use of the object (counters).
    OnUse,
    /// Not directly, but by the effect of other operations (State).
    ByOperation,
    /// From False to True only.
    FalseToTrue,
    /// From True to False only.
    TrueToFalse,
}

/// Whether an object may have several instances of the attribute.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Instances {
    /// One.
    Single,
    /// Several.
    Multiple,
    /// Several for PGP keys or certificates, else one.
    MultipleForPgp,
}

/// An event other than an operation that sets an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Event {
    /// The object is created or registered.
    Created,
    /// The object is rotated.
    Rotated,
    /// The object is stored.
    Stored,
    /// The attribute Sensitive is set or changed.
    SensitiveChanged,
    /// The attribute Never Extractable is set or changed.
    NeverExtractableChanged,
}

/// A set of object types.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ObjectTypes(pub(crate) u32);

impl ObjectTypes {
    /// Every object type, known or not.
    pub const ALL: Self = Self(u32::MAX);

    /// The set of these types.
    pub const fn of(types: &[ObjectType]) -> Self {
        let mut bits = 0;
        let mut i = 0;
        while i < types.len() {
            bits |= 1 << types[i].get();
            i += 1;
        }
        Self(bits)
    }

    /// Whether the type is in the set.
    pub const fn contains(self, object_type: ObjectType) -> bool {
        if self.0 == u32::MAX {
            return true;
        }
        object_type.get() < 32 && self.0 >> object_type.get() & 1 == 1
    }
}

/// The rules of one attribute in a range of versions.
#[derive(Debug)]
pub struct AttributeRules {
    /// The attribute.
    pub tag: Tag,
    /// First version with these rules.
    pub first: ProtocolVersion,
    /// Last version with these rules.
    pub last: ProtocolVersion,
    /// Whether an object always has a value.
    pub always_has_value: Presence,
    /// Whether the server may set it first.
    pub set_by_server: bool,
    /// Whether the client may set it first.
    pub set_by_client: bool,
    /// Whether the server may change it.
    pub modifiable_by_server: Permission,
    /// Whether the client may change it.
    pub modifiable_by_client: Permission,
    /// Whether the client may delete it.
    pub deletable_by_client: Permission,
    /// Whether there may be several instances.
    pub multiple_instances: Instances,
    /// The operations that set it as their effect.
    pub implicitly_set_by: &'static [Operation],
    /// The event that sets it, where the tables name no operation.
    pub implicitly_set_when: Option<Event>,
    /// The objects that may have it.
    pub applies_to: ObjectTypes,
    /// Sections of the specification, such as `1.4: 3.24; 2.1: 4.1`.
    pub sections: &'static str,
    /// Odd wording of the tables; empty if there is none.
    pub note: &'static str,
}

impl AttributeRules {
    /// Whether an object may have several instances.
    pub fn is_multiple(&self, object_type: ObjectType) -> bool {
        match self.multiple_instances {
            Instances::Single => false,
            Instances::Multiple => true,
            Instances::MultipleForPgp => object_type == ObjectType::PGP_KEY,
        }
    }
}

/// First row in [`RULES`] plus one, by position in [`TAGS`]; zero = not an attribute.
static ROWS: [u16; TAGS.len()] = rows();

const fn rows() -> [u16; TAGS.len()] {
    let mut rows = [0; TAGS.len()];
    let mut row = 0;
    let mut position = 0;
    while row < RULES.len() {
        let number = RULES[row].tag.get();
        while TAGS[position].tag.get() != number {
            position += 1;
        }
        if rows[position] == 0 {
            rows[position] = row as u16 + 1;
        }
        row += 1;
    }
    rows
}

/// The versions that can write the attribute, a bit each, by position in [`TAGS`].
static VERSIONS: [u8; TAGS.len()] = versions();

const fn versions() -> [u8; TAGS.len()] {
    let mut versions = [0; TAGS.len()];
    let mut position = 0;
    while position < TAGS.len() {
        let info = &TAGS[position];
        let row = ROWS[position] as usize;
        versions[position] = if row == 0 || names_a_certificate(info.tag) {
            bits(info.first, info.last)
        } else {
            let (mut all, mut row) = (0, row - 1);
            while row < RULES.len() && RULES[row].tag.get() == info.tag.get() {
                all |= bits(RULES[row].first, RULES[row].last);
                row += 1;
            }
            all
        };
        position += 1;
    }
    versions
}

/// Whether the tag is one of the Certificate Attributes (2.1: 4.6). They are attributes of 1.4
/// already, though its tables give no rules for them (1.4: 9.1.3.1).
const fn names_a_certificate(tag: Tag) -> bool {
    tag.get() >= tag::CERTIFICATE_SUBJECT_CN.get()
        && tag.get() <= tag::CERTIFICATE_ISSUER_DN_QUALIFIER.get()
}

const fn bits(first: ProtocolVersion, last: ProtocolVersion) -> u8 {
    let (mut bits, mut i) = (0, 0);
    while i < ProtocolVersion::ALL.len() {
        if ProtocolVersion::ALL[i].is_between(first, last) {
            bits |= 1 << i;
        }
        i += 1;
    }
    bits
}

/// Whether a version can write the attribute. A tag may be older than the attribute of that name: Key
/// Format Type is one from 2.0 on. Tags that are no attribute count where the tag exists.
pub fn is_written_in(version: ProtocolVersion, tag: Tag) -> bool {
    let (Some(index), Some(position)) = (version.index(), tags::position(tag)) else {
        return false;
    };
    VERSIONS[position] >> index & 1 == 1
}

/// All rules of a tag, oldest first; empty if it is no attribute.
pub fn all_rules(tag: Tag) -> &'static [AttributeRules] {
    let first = tags::position(tag).map_or(0, |position| usize::from(ROWS[position]));
    if first == 0 {
        return &[];
    }
    let rest = &RULES[first - 1..];
    &rest[..rest.iter().take_while(|rule| rule.tag == tag).count()]
}

/// The rules of an attribute in a version; none if the tag is no attribute there.
pub fn rules(version: ProtocolVersion, tag: Tag) -> Option<&'static AttributeRules> {
    all_rules(tag)
        .iter()
        .find(|rule| version.is_between(rule.first, rule.last))
}

/// The tags of the attributes of a version, by number.
pub fn attributes(version: ProtocolVersion) -> impl Iterator<Item = Tag> {
    RULES
        .iter()
        .filter(move |rule| version.is_between(rule.first, rule.last))
        .map(|rule| rule.tag)
}

/// The attribute with this 1.x name, such as `Cryptographic Algorithm`; case matters, runs of
/// white space count as one blank. Custom attributes (`x-`, `y-`) have no tag.
pub fn attribute_by_name(name: &str) -> Option<Tag> {
    let tag = tags::by_name(name)?.tag;
    (!all_rules(tag).is_empty()).then_some(tag)
}

/// The 1.x name of an attribute.
pub fn attribute_name(tag: Tag) -> Option<&'static str> {
    if all_rules(tag).is_empty() {
        None
    } else {
        tags::info(tag).map(|info| info.name)
    }
}
