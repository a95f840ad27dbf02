//! The declared shapes as the languages see them: keys, what may stand under each, documentation.

use std::collections::BTreeSet;

use kmip_core::protocol::attribute::{
    AttributeOf1x, AttributeReference, TemplateAttribute, VendorAttribute, value_description,
};
use kmip_core::protocol::enumeration::{Enumeration, EnumerationInfo, Operation};
use kmip_core::protocol::inspect::{Inside, Surroundings, find, section_in};
use kmip_core::protocol::mask::MaskInfo;
use kmip_core::protocol::payload::{descriptions, server_descriptions};
use kmip_core::protocol::registry::rules::{AttributeRules, Instances, all_rules};
use kmip_core::protocol::shape::{Cardinality, Description, Field, Kind, Shape as Described};
use kmip_core::protocol::tag::{self, TAGS, TagInfo};
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{ItemType, Tag};

/// Name of the structure of attributes from 2.0 on.
pub const ATTRIBUTES: &str = "Attributes";
/// Name of the structure of attributes of 1.x.
pub const TEMPLATE_ATTRIBUTE: &str = "TemplateAttribute";

/// Everything that the generic call takes and gives.
pub struct Model {
    /// The operations, by number.
    pub operations: Vec<Call>,
    /// What requests are made of besides payloads, each behind what it contains.
    pub sent: Vec<Shape>,
    /// The same of responses.
    pub given: Vec<Shape>,
}

/// What a polled answer is, in the documentation of both languages.
pub const POLLED: &str =
    "The response of the operation that is polled; the caller knows which one that is.";

/// An operation.
pub struct Call {
    /// Which.
    pub operation: Operation,
    /// Its name in XML.
    pub name: &'static str,
    /// Its name in the text.
    pub title: &'static str,
    /// Request and response payload; those that a server sends where no client sends any.
    pub payloads: (Shape, Shape),
}

/// A structure.
#[derive(Clone)]
pub struct Shape {
    /// Name of the structure.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// What may stand in it.
    pub members: Vec<Member>,
}

/// What may stand under a key.
#[derive(Clone)]
pub struct Member {
    /// Name of the tag in XML.
    pub key: &'static str,
    /// What it may be.
    pub any_of: Vec<Of>,
    /// How often it may stand there.
    pub list: List,
    /// Whether it has to be there in every version.
    pub required: bool,
    /// What it means, and in which versions.
    pub doc: String,
}

impl Member {
    /// The types of what it may be, each once, as `name` spells them; `any` alone where that is one of them.
    pub fn names(&self, name: impl Fn(&Of) -> String, any: &str) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for of in &self.any_of {
            for part in name(of).split(" | ") {
                if !names.iter().any(|it| it == part) {
                    names.push(part.to_owned());
                }
            }
        }
        if names.iter().any(|name| name == any) {
            names = vec![any.to_owned()];
        }
        names
    }
}

/// How often a member may stand in its structure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    /// Once.
    One,
    /// Several times.
    Many,
    /// Several times on some objects.
    Perhaps,
}

/// One kind of value.
#[derive(Clone, PartialEq)]
pub enum Of {
    /// A value of this type without names. The four text types are Text Strings here.
    Leaf(ItemType),
    /// A value of an enumeration.
    Enumeration(Names),
    /// Bits of a mask.
    Mask(Names),
    /// A tag.
    Tag,
    /// A structure with this name.
    Shape(String),
    /// Some structure.
    Structure,
    /// Anything.
    Any,
}

/// An enumeration or mask.
#[derive(Clone, PartialEq)]
pub struct Names {
    /// Name in XML.
    pub xml_name: &'static str,
    /// Names of the values in XML, by number.
    pub values: Vec<&'static str>,
}

impl From<&'static EnumerationInfo> for Names {
    fn from(info: &'static EnumerationInfo) -> Self {
        Self {
            xml_name: info.xml_name,
            values: info.values.iter().map(|value| value.xml_name).collect(),
        }
    }
}

impl From<&'static MaskInfo> for Names {
    fn from(info: &'static MaskInfo) -> Self {
        Self {
            xml_name: info.xml_name,
            values: info.bits.iter().map(|bit| bit.xml_name).collect(),
        }
    }
}

/// Whether values go in or come out: what goes in may be said in more ways.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Given,
}

impl Model {
    /// Walks every declared payload and the table of attributes.
    pub fn new() -> Self {
        let mut sent = Walk::new(Way::Sent);
        let mut given = Walk::new(Way::Given);
        let mut operations = Vec::new();
        for value in Operation::INFO.values {
            let operation = Operation::new(value.value);
            if Operation::INFO.newest(value.value) != Some(value) {
                continue;
            }
            let payloads = descriptions(operation).or_else(|| server_descriptions(operation));
            let Some((request, response)) = payloads else {
                unreachable!("every operation has payloads; none are declared of {operation:?}");
            };
            operations.push(Call {
                operation,
                name: value.xml_name,
                title: value.name,
                payloads: (sent.shape(request), given.shape(response)),
            });
        }
        Self {
            operations,
            sent: sent.found,
            given: given.found,
        }
    }
}

impl Model {
    /// Names of the responses that Poll may give: those of all operations but itself. Left out are those without fields,
    /// which type checkers would take for the whole union.
    pub fn polled(&self) -> Vec<&str> {
        let others = self.operations.iter().filter(|call| {
            call.operation != Operation::POLL && !call.payloads.1.members.is_empty()
        });
        others.map(|call| call.payloads.1.name.as_str()).collect()
    }
}

impl Default for Model {
    fn default() -> Self {
        Self::new()
    }
}

struct Walk {
    way: Way,
    found: Vec<Shape>,
    begun: BTreeSet<String>,
}

impl Walk {
    fn new(way: Way) -> Self {
        Self {
            way,
            found: Vec::new(),
            begun: BTreeSet::new(),
        }
    }

    /// Makes a structure once; gives its name.
    fn reach(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Shape) -> Of {
        if self.begun.insert(name.to_owned()) {
            let shape = make(self);
            self.found.push(shape);
        }
        Of::Shape(name.to_owned())
    }

    fn described(&mut self, description: &'static Description) -> Of {
        let name = name_of(description);
        self.reach(&name, |walk| walk.shape(description))
    }

    fn shape(&mut self, description: &'static Description) -> Shape {
        let mut members = Vec::new();
        // What vendors add has no names.
        for field in description.fields.iter().filter(|field| !field.extensions) {
            if field.tags.is_empty() {
                self.field(&mut members, description, field);
            } else {
                for tag in field.tags {
                    self.member(
                        &mut members,
                        description,
                        field,
                        *tag,
                        (field.first, field.last),
                    );
                }
            }
        }
        let doc = match description.sections() {
            "" => format!("{}.", description.title()),
            sections => format!("{} ({sections}).", description.title()),
        };
        Shape {
            name: name_of(description),
            doc,
            members,
        }
    }

    /// A field under its tag, or under its two tags.
    fn field(
        &mut self,
        members: &mut Vec<Member>,
        description: &'static Description,
        field: &'static Field,
    ) {
        match field.tag_until {
            None => self.member(
                members,
                description,
                field,
                field.tag,
                (field.first, field.last),
            ),
            Some((until, older)) => {
                let later = V::ALL
                    .into_iter()
                    .find(|v| *v > until)
                    .unwrap_or(field.last);
                let newer = (field.first.max(later), field.last);
                self.member(members, description, field, field.tag, newer);
                if field.first <= until {
                    let last = V::ALL.into_iter().rfind(|v| *v <= until);
                    let last = last.unwrap_or(V::V1_0).min(field.last);
                    self.member(members, description, field, older, (field.first, last));
                }
            }
        }
    }

    fn member(
        &mut self,
        members: &mut Vec<Member>,
        description: &'static Description,
        field: &'static Field,
        tag: Tag,
        versions: (V, V),
    ) {
        let Some(info) = tag::info(tag) else { return };
        if members.iter().any(|member| member.key == info.xml_name) {
            return;
        }
        let any_of = self.any_of(description, field, info);
        // A row of attributes is one structure from 2.0 on.
        let row = matches!(field.kind, Kind::Attributes) && tag != tag::ATTRIBUTE;
        let list = match field.cardinality {
            Cardinality::Repeated if !row => List::Many,
            _ => List::One,
        };
        let mut doc = vec![field.meaning()];
        doc.extend(versions_in_words(versions));
        let required: Vec<V> = V::ALL
            .into_iter()
            .filter(|v| {
                field.tags.is_empty() && field.tag_in(*v) == tag && field.is_required_in(*v)
            })
            .collect();
        let everywhere = required.len() == V::ALL.len();
        let has: Vec<V> = V::ALL
            .into_iter()
            .filter(|v| v.is_between(versions.0, versions.1) && field.tag_in(*v) == tag)
            .collect();
        if let (Some(first), Some(last)) = (required.first(), required.last())
            && !everywhere
        {
            if required.len() == has.len() {
                doc.push("Required there.".to_owned());
            } else if *last == V::V3_0 {
                doc.push(format!("Required from {first} on."));
            } else {
                doc.push(format!("Required in {first} to {last}."));
            }
        }
        members.push(Member {
            key: info.xml_name,
            any_of,
            list,
            required: everywhere,
            doc: doc.join(" "),
        });
    }

    fn any_of(
        &mut self,
        description: &'static Description,
        field: &'static Field,
        info: &'static TagInfo,
    ) -> Vec<Of> {
        let mut any_of = Vec::new();
        match field.kind {
            Kind::Leaf(item_type) | Kind::Pointing(item_type) => {
                add(&mut any_of, of_type(info, item_type));
                if self.way == Way::Sent {
                    add_types(&mut any_of, info);
                    // The same tag may be a structure elsewhere, as Certificate Request is from 2.0 on; a leaf is none.
                    any_of.retain(|of| !matches!(of, Of::Structure));
                }
            }
            Kind::OneOf(types) => {
                for item_type in types {
                    add(&mut any_of, of_type(info, *item_type));
                }
            }
            Kind::Enumeration(names) => any_of.push(Of::Enumeration(names.into())),
            Kind::Mask(names) => any_of.push(Of::Mask(names.into())),
            Kind::Structure(inner) => any_of.push(self.described(inner)),
            Kind::Attributes => any_of.push(self.attributes(info)),
            Kind::Varied => add_types(&mut any_of, info),
            Kind::AttributeNames if info.tag == tag::ATTRIBUTE_NAME => {
                any_of.push(Of::Leaf(ItemType::TextString));
            }
            Kind::AttributeNames => {
                let reference = <AttributeReference<'_> as Described<'_>>::DESCRIPTION;
                any_of = vec![Of::Tag, Of::Leaf(ItemType::TextString)];
                any_of.push(self.described(reference));
            }
            _ => {
                let inside = Inside::Structure(description);
                let found = find(inside, info.tag, V::V2_1, Surroundings::default());
                match found.inside {
                    Inside::Structure(inner) => any_of.push(self.described(inner)),
                    Inside::Attributes => any_of.push(self.attributes(info)),
                    _ => {}
                }
                add_types(&mut any_of, info);
                if any_of.is_empty() {
                    any_of.push(Of::Any);
                }
            }
        }
        any_of
    }

    /// What attributes are under this tag.
    fn attributes(&mut self, info: &TagInfo) -> Of {
        if info.tag == tag::ATTRIBUTE {
            return self.described(<AttributeOf1x<'_> as Described<'_>>::DESCRIPTION);
        }
        if info.xml_name.ends_with(TEMPLATE_ATTRIBUTE) {
            return self.described(<TemplateAttribute<'_> as Described<'_>>::DESCRIPTION);
        }
        self.reach(ATTRIBUTES, |walk| Shape {
            name: ATTRIBUTES.to_owned(),
            doc: "Attributes from 2.0 on (2.1: 4).".to_owned(),
            members: walk.every_attribute(),
        })
    }

    fn every_attribute(&mut self) -> Vec<Member> {
        let mut members = Vec::new();
        for info in TAGS {
            let rules = all_rules(info.tag)
                .iter()
                .filter(|rules| rules.last >= V::V2_0);
            let rules: Vec<&AttributeRules> = rules.collect();
            let (Some(first), Some(last)) = (rules.first(), rules.last()) else {
                continue;
            };
            let any_of = self.attribute(info);
            let list = match last.multiple_instances {
                Instances::Single => List::One,
                Instances::Multiple => List::Many,
                Instances::MultipleForPgp => List::Perhaps,
            };
            let by = match (last.set_by_client, last.set_by_server) {
                (true, true) => "client or server",
                (true, false) => "client",
                _ => "server",
            };
            let section = section_in(last.sections, V::V2_1).unwrap_or_default();
            let mut doc = vec![format!("{} ({section}). Set by the {by}.", info.name)];
            doc.extend(versions_in_words((first.first.max(V::V2_0), last.last)));
            members.push(Member {
                key: info.xml_name,
                any_of,
                list,
                required: false,
                doc: doc.join(" "),
            });
        }
        members
    }

    fn attribute(&mut self, info: &'static TagInfo) -> Vec<Of> {
        if info.tag == tag::ATTRIBUTE {
            return vec![self.described(<VendorAttribute<'_> as Described<'_>>::DESCRIPTION)];
        }
        let mut any_of = Vec::new();
        if let Some(description) = value_description(info.tag) {
            any_of.push(self.described(description));
        }
        let (of_2x, of_30) = (info.types_2x, info.types_30);
        let types: Vec<ItemType> = match self.way {
            Way::Sent => of_2x.iter().chain(of_30).copied().collect(),
            Way::Given if of_2x.is_empty() => of_30.to_vec(),
            Way::Given => of_2x.to_vec(),
        };
        for item_type in types {
            match item_type {
                ItemType::Structure if any_of.is_empty() => add(&mut any_of, Of::Structure),
                ItemType::Structure => {}
                item_type => add(&mut any_of, of_type(info, item_type)),
            }
        }
        if any_of.is_empty() {
            any_of.push(Of::Any);
        }
        any_of
    }
}

fn name_of(description: &Description) -> String {
    let name = description.name;
    name.strip_suffix("Shape").unwrap_or(name).to_owned()
}

fn add(any_of: &mut Vec<Of>, of: Of) {
    if !any_of.contains(&of) {
        any_of.push(of);
    }
}

/// The types that the table of tags has; a structure only where none is described.
fn add_types(any_of: &mut Vec<Of>, info: &'static TagInfo) {
    let described = any_of.iter().any(|of| matches!(of, Of::Shape(_)));
    for item_type in info
        .types_2x
        .iter()
        .chain(info.types_1x)
        .chain(info.types_30)
    {
        if *item_type != ItemType::Structure {
            add(any_of, of_type(info, *item_type));
        } else if !described {
            add(any_of, Of::Structure);
        }
    }
}

fn of_type(info: &'static TagInfo, item_type: ItemType) -> Of {
    match (item_type, info.enumeration, info.mask) {
        (ItemType::Enumeration, _, _) if info.names_tags => Of::Tag,
        (ItemType::Enumeration, Some(names), _) => Of::Enumeration(names.into()),
        (ItemType::Integer, _, Some(names)) => Of::Mask(names.into()),
        (ItemType::Identifier | ItemType::Reference | ItemType::NameReference, _, _) => {
            Of::Leaf(ItemType::TextString)
        }
        _ => Of::Leaf(item_type),
    }
}

/// `From 1.2 on.`, `In 1.2 to 1.4.` or nothing, where every version is meant.
fn versions_in_words((first, last): (V, V)) -> Option<String> {
    match (first > V::V1_0, last < V::V3_0) {
        (false, false) => None,
        (true, false) => Some(format!("From {first} on.")),
        (_, true) if first == last => Some(format!("In {first}.")),
        (_, true) => Some(format!("In {first} to {last}.")),
    }
}
