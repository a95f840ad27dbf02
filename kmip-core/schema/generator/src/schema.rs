//! The protocol as data, read from the tables and checked for contradictions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::names;
use crate::spelling::{self, Fact};
use crate::table::{Row, Table};

/// A protocol version.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Version(pub u8, pub u8);

/// All versions, oldest first.
pub const VERSIONS: [Version; 8] = [
    Version(1, 0),
    Version(1, 1),
    Version(1, 2),
    Version(1, 3),
    Version(1, 4),
    Version(2, 0),
    Version(2, 1),
    Version(3, 0),
];

impl Version {
    fn parse(row: Row<'_>, heading: &str) -> Result<Option<Self>, String> {
        let text = row.text(heading)?;
        if text.is_empty() {
            return Ok(None);
        }
        let known = VERSIONS.into_iter().find(|v| v.to_string() == text);
        known
            .map(Some)
            .ok_or_else(|| row.error(&format!("{heading}: no version {text}")))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

/// The versions that have a fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// First version.
    pub first: Version,
    /// Last version.
    pub last: Version,
    /// Version from which it is deprecated, or reserved if that is after the last one.
    pub deprecated: Option<Version>,
}

impl Range {
    /// The versions of it, oldest first.
    pub fn versions(self) -> impl Iterator<Item = Version> {
        let within = move |v: &Version| (self.first..=self.last).contains(v);
        VERSIONS.into_iter().filter(within)
    }

    /// The columns `first`, `last` and, where there is one, `deprecated`.
    pub(crate) fn parse(row: Row<'_>) -> Result<Self, String> {
        let need = |heading| {
            Version::parse(row, heading)?.ok_or_else(|| row.error(&format!("no {heading} version")))
        };
        let (first, last) = (need("first")?, need("last")?);
        if first > last {
            return Err(row.error("first version is after the last"));
        }
        let deprecated = if row.text("deprecated").is_ok() {
            Version::parse(row, "deprecated")?
        } else {
            None
        };
        Ok(Self {
            first,
            last,
            deprecated,
        })
    }

    /// `1.0 to 3.0`, with the version that deprecates it, or else the one that reserves it.
    pub fn words(&self) -> String {
        let words = if self.first == self.last {
            self.first.to_string()
        } else {
            format!("{} to {}", self.first, self.last)
        };
        match self.deprecated {
            // What the version after the last one reserves was never only deprecated.
            Some(reserved) if reserved > self.last => {
                format!("{words}, reserved from {reserved}")
            }
            Some(deprecated) => format!("{words}, deprecated from {deprecated}"),
            None => words,
        }
    }
}

/// A tag.
pub struct Tag {
    /// Number.
    pub number: u32,
    /// Name in the text.
    pub name: String,
    /// Name in XML.
    pub xml_name: String,
    /// Item types in 1.x, 2.x, 3.0; `any` alone = depends on its neighbours.
    pub types: [Vec<String>; 3],
    /// Name of the enumeration of its values; `Tag` = numbers of tags.
    pub enumeration: String,
    /// Name of the mask of its values.
    pub mask: String,
    /// Whether the value may be a secret.
    pub secret: bool,
    /// Versions.
    pub range: Range,
    /// Remarks.
    pub comment: String,
}

/// A named number of an enumeration, mask, or the operations.
#[derive(Clone)]
pub struct Value {
    /// Number.
    pub value: u32,
    /// Name in the text.
    pub name: String,
    /// Name in XML.
    pub xml_name: String,
    /// Another name that is understood in XML and JSON, or none.
    pub also: String,
    /// Versions.
    pub range: Range,
    /// Last version whose messages carry a bit of a mask although it reserves it.
    pub carried_until: Option<Version>,
    /// Remarks.
    pub comment: String,
}

impl Value {
    /// Name, versions and remarks, as documentation: `Active (1.0 to 3.0).`
    pub fn sentence(&self) -> String {
        sentence(&self.name, &self.range, &self.comment)
    }
}

/// Name, versions and remarks of something, as documentation.
pub fn sentence(name: &str, range: &Range, comment: &str) -> String {
    let words = range.words();
    match comment.trim().trim_end_matches('.') {
        "" => format!("{name} ({words})."),
        comment => format!("{name} ({words}). {comment}."),
    }
}

/// An enumeration or a mask.
pub struct Group {
    /// Name in the text.
    pub name: String,
    /// Name in XML.
    pub xml_name: String,
    /// Versions.
    pub range: Range,
    /// Values, by number.
    pub values: Vec<Value>,
}

/// An operation.
pub struct Operation {
    /// Code and names.
    pub value: Value,
    /// First version in which clients send it.
    pub client_sends: Option<Version>,
    /// First version in which servers send it.
    pub server_sends: Option<Version>,
    /// Sections, `1.0: 4.1; 1.1: 4.1`.
    pub sections: String,
}

/// The rules of an attribute in a range of versions; fields as the words of the table.
pub struct AttributeRule {
    /// Number of the tag.
    pub tag: u32,
    /// Name of the tag in XML.
    pub xml_name: String,
    /// Versions.
    pub range: Range,
    /// Whether an object always has a value.
    pub always_has_value: String,
    /// Who sets it first: `client`, `server`.
    pub initially_set_by: Vec<String>,
    /// When the server may change it.
    pub server_modifies: String,
    /// When the client may change it.
    pub client_modifies: String,
    /// When the client may delete it.
    pub client_deletes: String,
    /// Whether there may be several instances.
    pub multiple_instances: String,
    /// Operations (XML names) and events (lower case) that set it.
    pub implicitly_set_by: Vec<String>,
    /// Object types (XML names), or `all`.
    pub applies_to: Vec<String>,
    /// Sections.
    pub sections: String,
    /// Odd wording.
    pub comment: String,
}

/// All tables.
pub struct Schema {
    /// Tags, by number.
    pub tags: Vec<Tag>,
    /// Enumerations, by XML name, with Operation and Item Type.
    pub enumerations: Vec<Group>,
    /// Masks, by XML name.
    pub masks: Vec<Group>,
    /// Item types, by code.
    pub item_types: Vec<Value>,
    /// Operations, by code.
    pub operations: Vec<Operation>,
    /// Attribute rules, by tag and version.
    pub attributes: Vec<AttributeRule>,
    /// How the versions show what others wrote.
    pub spellings: Vec<Fact>,
}

impl Schema {
    /// Reads all tables of a folder.
    pub fn load(folder: &Path) -> Result<Self, String> {
        let table = |file| Table::read(&folder.join(file));
        let tags = table("tags.tsv")?
            .rows()
            .map(tag)
            .collect::<Result<Vec<_>, _>>()?;
        let operations = table("operations.tsv")?
            .rows()
            .map(operation)
            .collect::<Result<Vec<_>, _>>()?;
        let item_types = table("item_types.tsv")?
            .rows()
            .map(|row| value(row, "code"))
            .collect::<Result<Vec<_>, _>>()?;
        let mut enumerations = groups(&table("enumerations.tsv")?, "enumeration", &tags)?;
        enumerations.push(group(
            "Operation",
            operations.iter().map(|o| o.value.clone()),
        ));
        // As an enumeration (Extension Type) the item types exist from 2.0.
        let from_2_0 = item_types.iter().cloned().map(|mut item_type| {
            item_type.range.first = item_type.range.first.max(Version(2, 0));
            item_type
        });
        enumerations.push(group("Item Type", from_2_0));
        enumerations.sort_by(|a, b| a.xml_name.cmp(&b.xml_name));
        let masks = groups(&table("masks.tsv")?, "mask", &tags)?;
        let attributes = table("attributes.tsv")?
            .rows()
            .map(attribute)
            .collect::<Result<Vec<_>, _>>()?;
        let spellings = spelling::facts(&table("spelling.tsv")?)?;
        let schema = Self {
            tags,
            enumerations,
            masks,
            item_types,
            operations,
            attributes,
            spellings,
        };
        schema.verify()?;
        Ok(schema)
    }

    /// The enumeration with this XML name.
    pub fn enumeration(&self, xml_name: &str) -> &Group {
        let found = self.enumerations.iter().find(|e| e.xml_name == xml_name);
        found.unwrap_or_else(|| panic!("enumerations.tsv has no {xml_name}"))
    }

    /// The tag with this number.
    pub fn tag(&self, number: u32) -> &Tag {
        let found = self.tags.iter().find(|t| t.number == number);
        found.unwrap_or_else(|| panic!("tags.tsv has no {number:06X}"))
    }

    fn verify(&self) -> Result<(), String> {
        increasing("tags.tsv", self.tags.iter().map(|t| u64::from(t.number)))?;
        increasing(
            "operations.tsv",
            self.operations.iter().map(|o| u64::from(o.value.value)),
        )?;
        let by_name = |xml_name: &str| self.tags.iter().find(|t| t.xml_name == xml_name);
        for tag in &self.tags {
            let known = |name: &str, groups: &[Group]| {
                name.is_empty() || name == "Tag" || groups.iter().any(|g| g.name == name)
            };
            if !known(&tag.enumeration, &self.enumerations) || !known(&tag.mask, &self.masks) {
                return Err(format!(
                    "tags.tsv: {}: unknown enumeration or mask",
                    tag.name
                ));
            }
        }
        let mut xml_names = BTreeSet::new();
        if let Some(tag) = self.tags.iter().find(|t| !xml_names.insert(&t.xml_name)) {
            return Err(format!("tags.tsv: {} has two numbers", tag.xml_name));
        }
        for group in self.enumerations.iter().chain(&self.masks) {
            let mut names: BTreeSet<&str> = BTreeSet::new();
            for value in &group.values {
                if !names.insert(&value.xml_name) {
                    return Err(format!(
                        "{}: {} has two numbers",
                        group.name, value.xml_name
                    ));
                }
            }
            if !group.values.is_sorted_by_key(|v| v.value) {
                return Err(format!("{}: not sorted by number", group.name));
            }
        }
        for rule in &self.attributes {
            if by_name(&rule.xml_name).is_none_or(|t| t.number != rule.tag) {
                return Err(format!(
                    "attributes.tsv: {}: number and name disagree",
                    rule.xml_name
                ));
            }
        }
        Ok(())
    }
}

fn increasing(file: &str, numbers: impl Iterator<Item = u64>) -> Result<(), String> {
    let numbers: Vec<_> = numbers.collect();
    match numbers.windows(2).find(|pair| pair[0] >= pair[1]) {
        Some(pair) => Err(format!("{file}: {:X} is not after {:X}", pair[1], pair[0])),
        None => Ok(()),
    }
}

fn tag(row: Row<'_>) -> Result<Tag, String> {
    Ok(Tag {
        number: row.number("number")?,
        name: row.text("name")?.to_owned(),
        xml_name: row.text("xml_name")?.to_owned(),
        types: [
            row.words("types_1x")?,
            row.words("types_2x")?,
            row.words("types_30")?,
        ],
        enumeration: row.text("enumeration")?.to_owned(),
        mask: row.text("mask")?.to_owned(),
        secret: row.text("secret")? == "yes",
        range: Range::parse(row)?,
        comment: row.text("comment")?.to_owned(),
    })
}

fn value(row: Row<'_>, number: &str) -> Result<Value, String> {
    Ok(Value {
        value: row.number(number)?,
        name: row.text("name")?.to_owned(),
        xml_name: row.text("xml_name")?.to_owned(),
        also: row.text("also").unwrap_or_default().to_owned(),
        range: Range::parse(row)?,
        carried_until: if row.text("carried_until").is_ok() {
            Version::parse(row, "carried_until")?
        } else {
            None
        },
        comment: row.text("comment")?.to_owned(),
    })
}

fn operation(row: Row<'_>) -> Result<Operation, String> {
    Ok(Operation {
        value: value(row, "code")?,
        client_sends: Version::parse(row, "client_sends")?,
        server_sends: Version::parse(row, "server_sends")?,
        sections: row.text("sections")?.to_owned(),
    })
}

fn attribute(row: Row<'_>) -> Result<AttributeRule, String> {
    let text = |heading| row.text(heading).map(str::to_owned);
    Ok(AttributeRule {
        tag: row.number("tag")?,
        xml_name: text("xml_name")?,
        range: Range::parse(row)?,
        always_has_value: text("always_has_value")?,
        initially_set_by: row.words("initially_set_by")?,
        server_modifies: text("server_modifies")?,
        client_modifies: text("client_modifies")?,
        client_deletes: text("client_deletes")?,
        multiple_instances: text("multiple_instances")?,
        implicitly_set_by: row.words("implicitly_set_by")?,
        applies_to: row.words("applies_to")?,
        sections: text("sections")?,
        comment: text("comment")?,
    })
}

fn groups(table: &Table, heading: &str, tags: &[Tag]) -> Result<Vec<Group>, String> {
    let mut values: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut ranges = BTreeMap::new();
    for row in table.rows() {
        let name = row.text(heading)?.to_owned();
        let list = values.entry(name.clone()).or_default();
        if row.text("value")?.is_empty() {
            ranges.insert(name, Range::parse(row)?);
        } else {
            list.push(value(row, "value")?);
        }
    }
    let make = |(name, values): (String, Vec<Value>)| {
        let tag = tags.iter().find(|t| t.name == name);
        let mut made = group(&name, values.into_iter());
        made.xml_name = tag.map_or(made.xml_name, |t| t.xml_name.clone());
        made.range = ranges.get(&name).copied().unwrap_or(made.range);
        made
    };
    Ok(values.into_iter().map(make).collect())
}

fn group(name: &str, values: impl Iterator<Item = Value>) -> Group {
    let values: Vec<_> = values.collect();
    let first = values
        .iter()
        .map(|v| v.range.first)
        .min()
        .unwrap_or(VERSIONS[0]);
    let last = values
        .iter()
        .map(|v| v.range.last)
        .max()
        .unwrap_or(VERSIONS[7]);
    let range = Range {
        first,
        last,
        deprecated: None,
    };
    Group {
        name: name.to_owned(),
        xml_name: names::joined(name),
        range,
        values,
    }
}
