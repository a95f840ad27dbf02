//! Names of values and attributes in every spelling that some version or test case has: all are read, in any version; what is
//! written is the name of the version.

use keystead_schema::Schema;
use keystead_schema::schema::{Group, VERSIONS, Value, Version};
use kmip_core::protocol::encoding::{TextOptions, xml};
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Limits, Reader};

use super::bench::Bench;
use super::samples::attributes;

/// Reads every name of every value of every enumeration and mask, and writes it for every version; answers how many names
/// there are, and all that is wrong.
pub fn walk_values(schema: &Schema) -> (usize, Vec<String>) {
    let (mut count, mut wrong) = (0, Vec::new());
    for tag in &schema.tags {
        let enumeration = schema
            .enumerations
            .iter()
            .find(|g| g.name == tag.enumeration);
        let mask = schema.masks.iter().find(|g| g.name == tag.mask);
        for (group, item_type) in enumeration
            .map(|group| (group, "Enumeration"))
            .into_iter()
            .chain(mask.map(|group| (group, "Integer")))
        {
            for value in &group.values {
                let text = |name: &str| {
                    format!(r#"<{} type="{item_type}" value="{name}"/>"#, tag.xml_name)
                };
                let also = Some(value.also.as_str()).filter(|also| !also.is_empty());
                for name in [value.xml_name.as_str()].into_iter().chain(also) {
                    count += 1;
                    match number(&text(name)) {
                        Ok(found) if found == value.value => {}
                        found => wrong.push(format!("{} is read {found:?}", text(name))),
                    }
                }
                for version in VERSIONS {
                    let Some(listed) = listed(group, value.value, version) else {
                        continue;
                    };
                    let written = written(&text(&value.xml_name), V::new(version.0, version.1));
                    if written != text(&listed.xml_name) {
                        wrong.push(format!("{version} writes {written}"));
                    }
                }
            }
        }
    }
    (count, wrong)
}

/// The row that names a number in a version.
fn listed(group: &Group, number: u32, version: Version) -> Option<&Value> {
    let mut rows = group.values.iter().filter(|row| row.value == number);
    rows.find(|row| row.range.versions().any(|v| v == version))
}

fn number(text: &str) -> Result<u32, String> {
    let bytes = xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).map_err(|e| e.to_string())?;
    let item = Reader::message(&bytes, &Limits::DEFAULT).map_err(|e| e.to_string())?;
    let mask = item.integer().map(|bits| bits as u32);
    item.enumeration().or(mask).map_err(|e| e.to_string())
}

fn written(text: &str, version: V) -> String {
    let bytes = xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap_or_default();
    let options = TextOptions {
        pretty: false,
        version,
        ..TextOptions::default()
    };
    xml::from_ttlv(&bytes, &options).unwrap_or_else(|error| error.to_string())
}

/// Asks a server of 1.x for each attribute by its name there, with more blanks than it has; answers those that it does not
/// take.
pub fn walk_attribute_names(schema: &Schema) -> Vec<String> {
    let mut wrong = Vec::new();
    for version in V::ALL.into_iter().filter(|version| *version < V::V2_0) {
        let bench = Bench::new();
        let tags = attributes(schema, version);
        let names = tags.iter().map(|tag| schema.tag(tag.get()).name.as_str());
        for (name, known) in names.map(|name| (name, true)).chain([("Nonsense", false)]) {
            let spaced = name.replace(' ', "  ");
            let filter = format!(
                r#"<Attribute><AttributeName type="TextString" value="{spaced}"/><AttributeValue type="TextString" value="none"/></Attribute>"#
            );
            // Most have another type than text: that is what is wrong then, and not the name.
            let refused = bench.ask(version, "Locate", &filter).err();
            let unknown =
                refused.is_some_and(|why| why.message.contains("no attribute has the name"));
            if unknown == known {
                wrong.push(format!("{version} and {name}"));
            }
        }
    }
    wrong
}
