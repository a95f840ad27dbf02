//! Static descriptions: what a structure is called and what is known of each of its fields.

use super::condition::Condition;
use crate::protocol::conditions;
use crate::protocol::registry::enumerations::{EnumValue, EnumerationInfo};
use crate::protocol::registry::masks::MaskInfo;
use crate::protocol::registry::tags;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ItemType, Tag};

/// A structure and its fields, in the order in which they travel.
#[derive(Debug)]
pub struct Description {
    /// Name of the Rust struct.
    pub name: &'static str,
    /// Lines of its documentation.
    pub doc: &'static [&'static str],
    /// Fields in wire order; at most 64.
    pub fields: &'static [Field],
    /// What the loop of the reader asks of each field, in the same order.
    pub(super) keys: &'static [Key],
    /// Fields that it must have because of other fields.
    pub conditions: &'static [Condition],
    /// Whether it has conditions, or a structure inside of it has.
    pub(super) is_conditional: bool,
    /// The fields that some version demands, a bit each.
    may_be_required: u64,
    /// The versions that have every field and every value of it that has a name.
    whole: (ProtocolVersion, ProtocolVersion),
}

impl Description {
    /// Called by [`structure!`](crate::structure).
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        doc: &'static [&'static str],
        fields: &'static [Field],
        keys: &'static [Key],
    ) -> Self {
        assert!(
            fields.len() == keys.len(),
            "the loop goes through both at once"
        );
        assert!(fields.len() <= 64, "the loop has one bit for each field");
        let conditions = conditions::of(name);
        let mut is_conditional = !conditions.is_empty();
        let (mut may_be_required, mut whole, mut i) = (0, ANY, 0);
        while i < fields.len() {
            if fields[i].may_be_required {
                may_be_required |= 1 << i;
            }
            if let Kind::Structure(description) = fields[i].kind {
                is_conditional |= description.is_conditional;
            }
            whole = both(whole, fields[i].whole());
            i += 1;
        }
        Self {
            name,
            doc,
            fields,
            keys,
            conditions,
            is_conditional,
            may_be_required,
            whole,
        }
    }

    /// Whether the version has every field and every value of it that has a name, so that an encoded structure of any
    /// version is one of this version as it stands.
    pub(crate) fn is_whole_in(&self, version: ProtocolVersion) -> bool {
        version.is_between(self.whole.0, self.whole.1)
    }

    /// What the structure is called in the text: its documentation up to the sections.
    pub fn title(&self) -> &'static str {
        let first = self.doc.first().map_or("", |line| line.trim());
        let title = match sections_of(first) {
            Some(sections) => first.split(sections).next().unwrap_or_default(),
            None => first.split(['.', ':']).next().unwrap_or_default(),
        };
        title.trim_end_matches('(').trim()
    }

    /// Sections of the specification, such as `1.4: 3.6; 2.1: 4.16`; empty if the documentation has none.
    pub fn sections(&self) -> &'static str {
        let mut lines = self.doc.iter();
        lines.find_map(|line| sections_of(line)).unwrap_or_default()
    }

    /// The first field that `version` demands and `seen` does not have.
    #[inline]
    pub(super) fn first_missing(&self, seen: u64, version: ProtocolVersion) -> Option<&Field> {
        let mut left = self.may_be_required & !seen;
        while left != 0 {
            let field = &self.fields[left.trailing_zeros() as usize];
            if field.is_required_in(version) {
                return Some(field);
            }
            left &= left - 1;
        }
        None
    }
}

/// Lines of documentation as one line, links replaced by their texts and without the marks of code.
fn plain(doc: &[&str]) -> String {
    let lines: Vec<_> = doc.iter().map(|line| line.trim()).collect();
    let mut text = String::new();
    for (i, part) in lines.join(" ").split("](").enumerate() {
        // Behind each `](` stands the target of a link, up to its parenthesis.
        let part = if i == 0 {
            part
        } else {
            part.split_once(')').map_or("", |(_, rest)| rest)
        };
        text.extend(part.chars().filter(|c| !matches!(c, '`' | '[' | ']')));
    }
    text
}

/// The first list of sections in a line of documentation, without its parentheses.
fn sections_of(line: &'static str) -> Option<&'static str> {
    line.split('(').skip(1).find_map(|part| {
        let inside = part.split(')').next()?;
        let version = inside.split(':').next()?;
        ProtocolVersion::parse(version).map(|_| inside)
    })
}

/// What is known of one field.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts of a declaration, each true or not"
)]
pub struct Field {
    /// Name of the Rust field.
    pub name: &'static str,
    /// Lines of its documentation.
    pub doc: &'static [&'static str],
    /// Tag under which it travels; zero for a choice by tag.
    pub tag: Tag,
    /// Last version with another tag and that tag, where there is one.
    pub tag_until: Option<(ProtocolVersion, Tag)>,
    /// Tags of a choice.
    pub tags: &'static [Tag],
    /// Takes items under any tag of the extension range.
    pub extensions: bool,
    /// First version that has the field.
    pub first: ProtocolVersion,
    /// Last version that has the field.
    pub last: ProtocolVersion,
    /// First version in which the field is read although the version may not have it yet.
    pub read_since: ProtocolVersion,
    /// Versions in which an optional or repeated field has to be there.
    pub required: Option<(ProtocolVersion, ProtocolVersion)>,
    /// Versions in which a repeated field may stand more than once.
    pub repeated: (ProtocolVersion, ProtocolVersion),
    /// The value is a secret: never shown in texts.
    pub secret: bool,
    /// Required, optional or repeated, as its Rust type says.
    pub cardinality: Cardinality,
    /// What its value is, as its Rust type says.
    pub kind: Kind,
    /// Some version demands the field; computed, for the loop.
    may_be_required: bool,
    /// The tag alone does not decide: another spelling in older versions, or a choice; computed.
    has_other_tags: bool,
}

/// Under which tag and in which versions a field is read: a few bytes side by side, since the loop passes over most
/// fields of a structure for each one that it finds.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// [`Self::OTHER`] where the tag alone does not decide.
    tag: u32,
    /// First version that reads the field, packed.
    first: u16,
    /// The last one, counted from the first.
    span: u16,
}

impl Key {
    /// Stands for no tag: those have 24 bits.
    const OTHER: u32 = u32::MAX;

    const fn of(field: &Field) -> Self {
        let (first, last) = (field.read_since.packed(), field.last.packed());
        assert!(first <= last, "a field that no version reads");
        Self {
            tag: if field.has_other_tags {
                Self::OTHER
            } else {
                field.tag.get()
            },
            first,
            span: last - first,
        }
    }

    /// Called by [`structure!`](crate::structure): the keys of all `fields`, which are `N`.
    pub const fn all<const N: usize>(fields: &[Field]) -> [Self; N] {
        let none = Self {
            tag: Self::OTHER,
            first: 0,
            span: 0,
        };
        let (mut all, mut i) = ([none; N], 0);
        while i < N {
            all[i] = Self::of(&fields[i]);
            i += 1;
        }
        all
    }

    /// Whether an item with this tag is the field in this version. `None`: the field itself has to be asked.
    #[inline]
    pub(super) const fn reads(self, tag: Tag, version: ProtocolVersion) -> Option<bool> {
        if self.tag == Self::OTHER {
            return None;
        }
        let is_in = version.packed().wrapping_sub(self.first) <= self.span;
        Some(self.tag == tag.get() && is_in)
    }
}

/// How often a field may stand in its structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cardinality {
    /// Exactly once.
    Required,
    /// At most once.
    Optional,
    /// Any number of times, in a row.
    Repeated,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A leaf with one item type.
    Leaf(ItemType),
    /// A leaf with this item type, or from 2.0 on something that points at it: then one of the types that the table of
    /// tags lists.
    Pointing(ItemType),
    /// A leaf with one of these item types, whatever the table of tags lists.
    OneOf(&'static [ItemType]),
    /// An enumeration.
    Enumeration(&'static EnumerationInfo),
    /// A bit mask, which travels as an Integer.
    Mask(&'static MaskInfo),
    /// A structure that is described itself.
    Structure(&'static Description),
    /// Attributes in the spelling of the version.
    Attributes,
    /// Names of attributes in the spelling of the version.
    AttributeNames,
    /// A leaf whose item types the table of tags lists, version by version.
    Varied,
    /// A choice of structures by tag.
    Choice,
    /// Any item.
    Any,
}

/// From this version to that one; none where the first is the newer.
type Range = (ProtocolVersion, ProtocolVersion);

const ANY: Range = (ProtocolVersion::V1_0, ProtocolVersion::new(255, 255));
/// No version at all.
const NONE: Range = (ANY.1, ANY.0);

/// The versions in both ranges.
const fn both(a: Range, b: Range) -> Range {
    let first = if a.0.packed() > b.0.packed() {
        a.0
    } else {
        b.0
    };
    let last = if a.1.packed() < b.1.packed() {
        a.1
    } else {
        b.1
    };
    (first, last)
}

/// The versions that have all of these values.
const fn all(values: &[EnumValue]) -> Range {
    let (mut range, mut i) = (ANY, 0);
    while i < values.len() {
        let last = if values[i].last.packed() == ProtocolVersion::V3_0.packed() {
            ANY.1
        } else {
            values[i].last
        };
        range = both(range, (values[i].first, last));
        i += 1;
    }
    range
}

/// Tags of vendors (1.4: 9.1.3.1; 2.1: 11.55).
const EXTENSION_TAGS: std::ops::RangeInclusive<u32> = 0x54_0000..=0x54_FFFF;

/// Whether the version has a structure under this tag: the objects of a choice came and went.
pub(super) fn is_structure_in(tag: Tag, version: ProtocolVersion) -> bool {
    tags::info(tag).is_some_and(|info| {
        info.is_in(version) && info.types(version).contains(&ItemType::Structure)
    })
}

/// The last version of 1.x, for fields that 1.x spells in its own way.
const LAST_1X: ProtocolVersion = ProtocolVersion::new(1, 255);

/// A field that travels under `tag` in every version, until modifiers say otherwise.
pub const fn field(tag: Tag) -> Field {
    Field {
        name: "",
        doc: &[],
        tag,
        tag_until: None,
        tags: &[],
        extensions: false,
        first: ANY.0,
        last: ANY.1,
        read_since: ANY.0,
        required: None,
        repeated: ANY,
        secret: false,
        cardinality: Cardinality::Optional,
        kind: Kind::Any,
        may_be_required: false,
        has_other_tags: false,
    }
}

/// A field that is one of several structures, told apart by their tags.
pub const fn choice(tags: &'static [Tag]) -> Field {
    Field {
        tags,
        ..field(Tag::new(0))
    }
}

/// What vendors add to a structure that leaves them room: items under tags of the extension range.
pub const fn extensions() -> Field {
    Field {
        extensions: true,
        ..field(Tag::new(0))
    }
}

impl Field {
    /// The field exists from this version on.
    #[must_use]
    pub const fn since(self, first: ProtocolVersion) -> Self {
        Self {
            first,
            read_since: first,
            ..self
        }
    }

    /// The field is read, but never written, from this earlier version on: for clients of the field that send it too
    /// early. Stands after [`Self::since`]; a comment names the client.
    #[must_use]
    pub const fn read_since(self, read_since: ProtocolVersion) -> Self {
        Self { read_since, ..self }
    }

    /// The field exists up to this version.
    #[must_use]
    pub const fn until(self, last: ProtocolVersion) -> Self {
        Self { last, ..self }
    }

    /// The field has to be there from this version on, though its type says optional or repeated.
    #[must_use]
    pub const fn required_since(self, first: ProtocolVersion) -> Self {
        Self {
            required: Some((first, ANY.1)),
            ..self
        }
    }

    /// The field has to be there in these versions, though its type says optional or repeated.
    #[must_use]
    pub const fn required_between(self, first: ProtocolVersion, last: ProtocolVersion) -> Self {
        Self {
            required: Some((first, last)),
            ..self
        }
    }

    /// The field travels under another tag in 1.x.
    #[must_use]
    pub const fn spelled_1x(self, tag: Tag) -> Self {
        self.spelled_until(LAST_1X, tag)
    }

    /// The field travels under another tag up to this version.
    #[must_use]
    pub const fn spelled_until(self, last: ProtocolVersion, tag: Tag) -> Self {
        Self {
            tag_until: Some((last, tag)),
            ..self
        }
    }

    /// Though its type says repeated, the field may stand more than once only from this version on.
    #[must_use]
    pub const fn repeated_since(self, first: ProtocolVersion) -> Self {
        self.repeated_between(first, ANY.1)
    }

    /// Though its type says repeated, the field may stand more than once only in these versions.
    #[must_use]
    pub const fn repeated_between(self, first: ProtocolVersion, last: ProtocolVersion) -> Self {
        Self {
            repeated: (first, last),
            ..self
        }
    }

    /// Though its type says repeated, the field may stand once only: one attribute, one name.
    #[must_use]
    pub const fn once(self) -> Self {
        self.repeated_between(ANY.1, ANY.0)
    }

    /// The value is a secret.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// What the field means, as one line without markup.
    pub fn meaning(&self) -> String {
        plain(self.doc)
    }

    /// The versions in which the field is the same whatever it holds.
    const fn whole(&self) -> Range {
        let value = match self.kind {
            Kind::Leaf(_) | Kind::OneOf(_) => ANY,
            Kind::Enumeration(names) => all(names.values),
            Kind::Mask(names) => all(names.bits),
            Kind::Structure(description) => description.whole,
            _ => NONE,
        };
        if self.tag_until.is_some() || !self.tags.is_empty() || self.extensions {
            return NONE;
        }
        let times = match self.cardinality {
            Cardinality::Repeated => self.repeated,
            _ => ANY,
        };
        both(both((self.first, self.last), times), value)
    }

    /// Called by [`structure!`](crate::structure) with what the Rust field says.
    #[doc(hidden)]
    #[must_use]
    pub const fn complete(
        self,
        name: &'static str,
        doc: &'static [&'static str],
        cardinality: Cardinality,
        kind: Kind,
    ) -> Self {
        Self {
            name,
            doc,
            cardinality,
            kind,
            may_be_required: self.required.is_some()
                || matches!(cardinality, Cardinality::Required),
            has_other_tags: self.tag_until.is_some() || !self.tags.is_empty() || self.extensions,
            ..self
        }
    }

    /// Whether the version has the field.
    #[inline]
    pub const fn is_in(&self, version: ProtocolVersion) -> bool {
        version.is_between(self.first, self.last)
    }

    /// Whether the field is read in messages of this version.
    #[inline]
    pub const fn is_read_in(&self, version: ProtocolVersion) -> bool {
        version.is_between(self.read_since, self.last)
    }

    /// Tag of the field in this version.
    #[inline]
    pub const fn tag_in(&self, version: ProtocolVersion) -> Tag {
        match self.tag_until {
            Some((last, tag)) if version.packed() <= last.packed() => tag,
            _ => self.tag,
        }
    }

    /// Whether the field may stand more than once in this version.
    #[inline]
    pub const fn is_repeated_in(&self, version: ProtocolVersion) -> bool {
        matches!(self.cardinality, Cardinality::Repeated)
            && version.is_between(self.repeated.0, self.repeated.1)
    }

    /// Whether an item with this tag is the field in this version.
    pub fn matches(&self, tag: Tag, version: ProtocolVersion) -> bool {
        self.tag_in(version) == tag
            || self.tags.contains(&tag) && is_structure_in(tag, version)
            || self.extensions && EXTENSION_TAGS.contains(&tag.get())
    }

    /// How often the field may stand in this version.
    #[inline]
    pub(crate) const fn most_in(&self, version: ProtocolVersion) -> usize {
        if self.is_repeated_in(version) {
            usize::MAX
        } else {
            1
        }
    }

    /// Whether the version demands the field.
    #[inline]
    pub fn is_required_in(&self, version: ProtocolVersion) -> bool {
        self.may_be_required
            && self.is_in(version)
            && match self.required {
                Some((first, last)) => version.is_between(first, last),
                None => matches!(self.cardinality, Cardinality::Required),
            }
    }
}
