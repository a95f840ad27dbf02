//! Attributes as they stand in payloads: in a structure of their own, in a row, alone, or by name.

use super::id::AttributeId;
use super::spelled::TemplateAttribute;
use super::spelling;
use super::values::{CANONICAL, Name};
use crate::protocol::excerpt::excerpt;
use crate::protocol::shape::{
    Cardinality, Decode, DecodeError, DecodeErrorKind, Encode, Field, IntoOwned, Kind, Lack, Raw,
    Slot, Value,
};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Item, ItemType, Reader, Tag};

/// One attribute instance.
#[derive(Clone, Debug)]
pub struct Attribute<'a> {
    /// Which attribute.
    pub id: AttributeId<'a>,
    /// Instance index, where the message gives one (1.x only).
    pub index: Option<i32>,
    /// The value: one item. Its tag says nothing: borrowed from a message of 1.x it is Attribute
    /// Value; [`into_owned`](IntoOwned::into_owned) brings it to [`AttributeId::value_tag`].
    pub value: Raw<'a>,
}

/// An attribute of no name, with no value: what a reader begins with.
impl Default for Attribute<'_> {
    fn default() -> Self {
        Self {
            id: AttributeId::Standard(Tag::new(0)),
            index: None,
            value: Raw::default(),
        }
    }
}

impl PartialEq for Attribute<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.index == other.index && self.has_value_of(other)
    }
}

impl Attribute<'_> {
    /// An attribute of the specification whose value `write` writes under its own tag.
    pub fn standard(
        tag: Tag,
        write: impl FnOnce(&mut crate::ttlv::Writer<'_>),
    ) -> Attribute<'static> {
        Attribute {
            id: AttributeId::Standard(tag),
            index: None,
            value: Raw::written(write),
        }
    }

    /// An attribute of the specification from a typed value.
    pub fn of<'v, T: Value<'v>>(tag: Tag, value: &T) -> Attribute<'static> {
        Self::standard(tag, |w| {
            value.encode(tag, &mut Encode::new(w, ProtocolVersion::V2_1));
        })
    }

    /// What a version calls the attribute: in 3.0 each kind of link has a name of its own.
    pub fn called_in(&self, version: ProtocolVersion) -> AttributeId<'_> {
        match spelling::link_tag(self) {
            Some(tag) if version >= ProtocolVersion::V3_0 => tag.into(),
            _ => self.id.clone(),
        }
    }

    /// Whether this is the name of the attribute in some version.
    pub fn is_called(&self, id: &AttributeId<'_>) -> bool {
        self.id == *id || id.standard().is_some() && spelling::link_tag(self) == id.standard()
    }

    /// Whether both have the same value, byte for byte; the tags of the values do not count.
    pub fn has_value_of(&self, other: &Attribute<'_>) -> bool {
        self.value.encoded().get(3..) == other.value.encoded().get(3..)
    }

    /// The canonical value, typed. `None` where it has another type.
    pub fn get<'s, T: Value<'s>>(&'s self) -> Option<T> {
        T::decode(&self.value.item()?, &CANONICAL).ok()
    }
}

impl IntoOwned for Attribute<'_> {
    type Owned = Attribute<'static>;
    fn into_owned(self) -> Attribute<'static> {
        let tag = self.id.value_tag();
        let value = match self.value.item() {
            Some(item) if item.tag() != tag => Raw::written(|w| w.item_as(tag, &item)),
            _ => self.value.into_owned(),
        };
        Attribute {
            id: self.id.into_owned(),
            index: self.index,
            value,
        }
    }
}

/// Attributes in a structure of their own: Template-Attribute in 1.x, Attributes from 2.0 on, with
/// the tags of the three variants for key pairs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributes<'a> {
    /// The attributes, in their order.
    pub list: Vec<Attribute<'a>>,
    /// Names of Templates (1.x; deprecated from 1.3 on).
    pub templates: Vec<Name<'a>>,
}

impl<'a> Value<'a> for Attributes<'a> {
    const KIND: Kind = Kind::Attributes;

    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        if cx.version < ProtocolVersion::V2_0 {
            let read = TemplateAttribute::decode(item, cx)?;
            return Ok(Self {
                list: read.attributes.list,
                templates: read.names,
            });
        }
        let list = read_all(item.structure()?, cx);
        Ok(Self {
            list: list.map_err(|e| e.within(item.tag()))?,
            templates: Vec::new(),
        })
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        let mark = out.writer.begin(tag);
        if out.version < ProtocolVersion::V2_0 {
            for name in &self.templates {
                name.encode(tag::NAME, out);
            }
        } else if !self.templates.is_empty() {
            out.leaves_out(tag::TEMPLATE, Lack::Whole);
        }
        for attribute in &self.list {
            spelling::write_attribute(attribute, out);
        }
        out.writer.end(mark);
    }
}

impl IntoOwned for Attributes<'_> {
    type Owned = Attributes<'static>;
    fn into_owned(self) -> Attributes<'static> {
        Attributes {
            list: self.list.into_owned(),
            templates: self.templates.into_owned(),
        }
    }
}

/// The attributes of a structure of 2.0 and later.
fn read_all<'a>(mut reader: Reader<'a>, cx: &Decode) -> Result<Vec<Attribute<'a>>, DecodeError> {
    let mut list = Vec::new();
    while let Some(child) = reader.next_item_inlined()? {
        list.push(spelling::read_attribute(&child, cx)?);
    }
    Ok(list)
}

/// Attributes in a row: Attribute structures in 1.x, one Attributes structure from 2.0 on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeList<'a> {
    /// The attributes, in their order.
    pub list: Vec<Attribute<'a>>,
    /// Whether the field stood in the message (from 2.0 on it may be there and empty).
    pub present: bool,
}

impl<'a> From<Vec<Attribute<'a>>> for AttributeList<'a> {
    fn from(list: Vec<Attribute<'a>>) -> Self {
        Self {
            list,
            present: true,
        }
    }
}

impl<'a> Slot<'a> for AttributeList<'a> {
    const CARDINALITY: Cardinality = Cardinality::Repeated;
    const KIND: Kind = Kind::Attributes;

    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        if cx.version < ProtocolVersion::V2_0 {
            self.list.push(spelling::read_attribute(item, cx)?);
        } else if self.present {
            return Err(DecodeError::at(
                item,
                DecodeErrorKind::Duplicate(item.tag()),
            ));
        } else {
            self.list = Attributes::decode(item, cx)?.list;
        }
        self.present = true;
        Ok(())
    }

    fn is_present(&self) -> bool {
        self.present || !self.list.is_empty()
    }

    fn put(&self, field: &Field, out: &mut Encode<'_, '_>) {
        if out.version < ProtocolVersion::V2_0 {
            for attribute in &self.list {
                spelling::write_attribute(attribute, out);
            }
        } else if self.present || !self.list.is_empty() {
            let mark = out.writer.begin(field.tag_in(out.version));
            for attribute in &self.list {
                spelling::write_attribute(attribute, out);
            }
            out.writer.end(mark);
        }
    }
}

impl IntoOwned for AttributeList<'_> {
    type Owned = AttributeList<'static>;
    fn into_owned(self) -> AttributeList<'static> {
        AttributeList {
            list: self.list.into_owned(),
            present: self.present,
        }
    }
}

/// Attributes that changed, in Notify: as [`AttributeList`], but an attribute that was deleted comes without a value in
/// 1.x (1.4: 5.1), where 2.x names it in a field of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangedAttributes<'a>(pub AttributeList<'a>);

impl<'a> Slot<'a> for ChangedAttributes<'a> {
    const CARDINALITY: Cardinality = Cardinality::Repeated;
    const KIND: Kind = Kind::Attributes;

    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        if cx.version >= ProtocolVersion::V2_0 {
            return self.0.set(item, cx);
        }
        self.0.list.push(spelling::read_changed(item, cx)?);
        self.0.present = true;
        Ok(())
    }

    fn is_present(&self) -> bool {
        self.0.is_present()
    }

    fn put(&self, field: &Field, out: &mut Encode<'_, '_>) {
        if out.version >= ProtocolVersion::V2_0 {
            return self.0.put(field, out);
        }
        for attribute in &self.0.list {
            spelling::write_changed(attribute, out);
        }
    }
}

impl IntoOwned for ChangedAttributes<'_> {
    type Owned = ChangedAttributes<'static>;
    fn into_owned(self) -> ChangedAttributes<'static> {
        ChangedAttributes(self.0.into_owned())
    }
}

/// One attribute: an Attribute structure in 1.x, New Attribute or Current Attribute from 2.0 on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SingleAttribute<'a>(pub Attribute<'a>);

impl<'a> Value<'a> for SingleAttribute<'a> {
    const KIND: Kind = Kind::Attributes;

    fn decode(item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
        if cx.version < ProtocolVersion::V2_0 {
            return spelling::read_attribute(item, cx).map(Self);
        }
        let read = read_one(item, item.structure()?, cx);
        read.map(Self).map_err(|e| e.within(item.tag()))
    }

    fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
        if out.version < ProtocolVersion::V2_0 {
            spelling::write_attribute(&self.0, out);
        } else {
            let mark = out.writer.begin(tag);
            spelling::write_attribute(&self.0, out);
            out.writer.end(mark);
        }
    }

    fn fits(&self, version: ProtocolVersion) -> bool {
        spelling::can_write(&self.0, version)
    }

    fn lack(&self, _: Tag, version: ProtocolVersion) -> (Tag, Lack) {
        spelling::lack(&self.0, version)
    }
}

/// The only attribute of a structure of 2.0 and later.
fn read_one<'a>(
    item: &Item<'a>,
    mut reader: Reader<'a>,
    cx: &Decode,
) -> Result<Attribute<'a>, DecodeError> {
    let Some(child) = reader.next_item()? else {
        let kind = DecodeErrorKind::Missing(tag::ATTRIBUTE);
        return Err(DecodeError::at(item, kind));
    };
    let attribute = spelling::read_attribute(&child, cx)?;
    // Even where unknown fields are passed over, this one is all there is.
    if !spelling::is_visible(&attribute.id, cx.version) {
        let kind = DecodeErrorKind::Unknown(child.tag(), cx.version);
        return Err(DecodeError::at(&child, kind));
    }
    match reader.next_item()? {
        None => Ok(attribute),
        Some(second) => {
            let kind = DecodeErrorKind::Duplicate(second.tag());
            Err(DecodeError::at(&second, kind))
        }
    }
}

impl IntoOwned for SingleAttribute<'_> {
    type Owned = SingleAttribute<'static>;
    fn into_owned(self) -> SingleAttribute<'static> {
        SingleAttribute(self.0.into_owned())
    }
}

/// Names of attributes: Attribute Name texts in 1.x, Attribute References from 2.0 on. Names that
/// are not known stay apart: asking for an attribute that does not exist is no error.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeNames<'a> {
    /// The attributes that are known, in their order.
    pub ids: Vec<AttributeId<'a>>,
    /// Names that the version of the message does not know, as they stand in it.
    pub unknown: Vec<Raw<'a>>,
}

impl AttributeNames<'_> {
    /// Whether there is no name, known or not.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty() && self.unknown.is_empty()
    }

    /// The first name that is not known, as an error text shows it.
    pub fn first_unknown(&self) -> Option<String> {
        let item = self.unknown.first()?.item()?;
        Some(match item.any_text() {
            Ok(name) => excerpt(name),
            Err(_) => format!("0x{:06X}", item.enumeration().unwrap_or_default()),
        })
    }
}

impl<'a> FromIterator<AttributeId<'a>> for AttributeNames<'a> {
    fn from_iter<I: IntoIterator<Item = AttributeId<'a>>>(ids: I) -> Self {
        Self {
            ids: ids.into_iter().collect(),
            unknown: Vec::new(),
        }
    }
}

impl<'a> Slot<'a> for AttributeNames<'a> {
    const CARDINALITY: Cardinality = Cardinality::Repeated;
    const KIND: Kind = Kind::AttributeNames;

    fn set(&mut self, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError> {
        match spelling::read_reference(item, cx)? {
            Some(id) if spelling::is_name_in(&id, cx.version) => self.ids.push(id),
            _ => self.unknown.push(Raw::borrowed(item)),
        }
        Ok(())
    }

    fn is_present(&self) -> bool {
        !self.is_empty()
    }

    fn put(&self, field: &Field, out: &mut Encode<'_, '_>) {
        let most = field.most_in(out.version);
        for id in self.ids.iter().take(most) {
            spelling::write_reference(id, field.tag_in(out.version), out);
        }
        let left = most - self.ids.len().min(most);
        for name in self.unknown.iter().filter_map(Raw::item).take(left) {
            // 1.x has names only, no numbers.
            if out.version >= ProtocolVersion::V2_0 || is_text(&name) {
                out.writer.item_as(field.tag_in(out.version), &name);
            }
        }
    }
}

impl IntoOwned for AttributeNames<'_> {
    type Owned = AttributeNames<'static>;
    fn into_owned(self) -> AttributeNames<'static> {
        AttributeNames {
            ids: self.ids.into_iter().map(IntoOwned::into_owned).collect(),
            unknown: self
                .unknown
                .into_iter()
                .map(IntoOwned::into_owned)
                .collect(),
        }
    }
}

/// Whether an item is a text of any of the four text types.
pub(super) fn is_text(item: &Item<'_>) -> bool {
    matches!(
        item.item_type(),
        ItemType::TextString | ItemType::Identifier | ItemType::Reference | ItemType::NameReference
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::payload::DeleteAttributeRequest;
    use crate::ttlv::{Limits, Writer};

    #[test]
    fn names_that_a_version_does_not_know_are_written_as_they_were_read() {
        let names = ["Contact Informatoin", "Sensitive"]; // a mistake, and an attribute of 1.4
        for (version, name) in names.map(|name| (ProtocolVersion::V1_0, name)) {
            let mut bytes = Vec::new();
            Writer::new(&mut bytes).structure(tag::REQUEST_PAYLOAD, |w| {
                w.text_string(tag::ATTRIBUTE_NAME, name);
            });
            let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
            let read = DeleteAttributeRequest::decode(&item, &Decode::strict(version)).unwrap();
            assert!(read.attribute_name.ids.is_empty());
            assert!(!read.attribute_name.is_empty());
            let mut written = Vec::new();
            let mut writer = Writer::new(&mut written);
            read.encode(tag::REQUEST_PAYLOAD, &mut Encode::new(&mut writer, version));
            assert_eq!(written, bytes);
        }
    }

    #[test]
    fn an_attribute_that_was_deleted_has_no_value_in_a_notification_of_1_x() {
        use crate::protocol::payload::{GetAttributesResponse, NotifyRequest};
        let bytes = written(|w| {
            w.structure(tag::REQUEST_PAYLOAD, |w| {
                w.text_string(tag::UNIQUE_IDENTIFIER, "id");
                w.structure(tag::ATTRIBUTE, |w| {
                    w.text_string(tag::ATTRIBUTE_NAME, "Contact Information");
                    w.integer(tag::ATTRIBUTE_INDEX, 0);
                });
            });
        });
        let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
        let rule = Decode::strict(ProtocolVersion::V1_4);
        let read = NotifyRequest::decode(&item, &rule).unwrap();
        assert!(read.attributes.0.list[0].value.item().is_none());
        let back = written(|w| {
            let mut encode = Encode::new(w, ProtocolVersion::V1_4);
            read.encode(tag::REQUEST_PAYLOAD, &mut encode);
        });
        assert_eq!(back, bytes);
        // Nowhere else.
        let error = GetAttributesResponse::decode(&item, &rule).unwrap_err();
        assert_eq!(
            error.kind(),
            &DecodeErrorKind::Missing(tag::ATTRIBUTE_VALUE)
        );
    }

    #[test]
    fn a_value_that_is_no_utf8_is_refused_since_it_would_go_out_again_as_it_is() {
        let text = |w: &mut Writer<'_>, tag| w.text_string(tag, "text");
        let custom = written(|w| {
            w.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::ATTRIBUTE_NAME, "x-Project");
                text(w, tag::ATTRIBUTE_VALUE);
            });
        });
        let nested = written(|w| {
            w.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::VENDOR_IDENTIFICATION, "x");
                w.text_string(tag::ATTRIBUTE_NAME, "Project");
                w.structure(tag::ATTRIBUTE_VALUE, |w| text(w, tag::COMMENT));
            });
        });
        let standard = written(|w| text(w, tag::CONTACT_INFORMATION));
        let link = written(|w| {
            w.structure(tag::LINK, |w| {
                w.enumeration(tag::LINK_TYPE, 0x101);
                text(w, tag::LINKED_OBJECT_IDENTIFIER);
            });
        });
        for (version, mut bytes) in [
            (ProtocolVersion::V1_4, custom),
            (ProtocolVersion::V2_1, nested),
            (ProtocolVersion::V2_1, standard),
            (ProtocolVersion::V2_1, link),
        ] {
            let read = |bytes: &[u8]| {
                let item = Reader::message(bytes, &Limits::DEFAULT).unwrap();
                spelling::read_attribute(&item, &Decode::strict(version)).map(IntoOwned::into_owned)
            };
            read(&bytes).unwrap();
            let at = bytes.windows(4).position(|four| four == b"text").unwrap();
            bytes[at] = 0xff;
            let error = read(&bytes).unwrap_err().to_string();
            assert!(error.contains("utf-8"), "{error}");
        }
    }

    #[test]
    fn an_answer_loses_the_fields_of_a_value_that_nobody_knows() {
        let bytes = written(|w| {
            w.structure(tag::ATTRIBUTE, |w| {
                w.text_string(tag::ATTRIBUTE_NAME, "Name");
                w.structure(tag::ATTRIBUTE_VALUE, |w| {
                    w.text_string(tag::NAME_VALUE, "n");
                    w.enumeration(tag::NAME_TYPE, 1);
                    w.integer(tag::BATCH_COUNT, 1);
                });
            });
        });
        let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
        let version = ProtocolVersion::V1_4;
        assert!(spelling::read_attribute(&item, &Decode::strict(version)).is_err());
        let read = spelling::read_attribute(&item, &Decode::lenient(version)).unwrap();
        assert_eq!(read.get::<Name<'_>>(), Some(Name::text("n")));
        let again = written(|w| spelling::write_attribute(&read, &mut Encode::new(w, version)));
        let item = Reader::message(&again, &Limits::DEFAULT).unwrap();
        spelling::read_attribute(&item, &Decode::strict(version)).unwrap();
    }

    fn written(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(&mut Writer::new(&mut bytes));
        bytes
    }
}
