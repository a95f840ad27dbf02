//! What follows from the other tables: every attribute, with every value that a version can give it, read in every version.
//! The attribute passes the typed model, from an answer of one version into an answer of another.

use keystead_schema::Schema;
use kmip_core::protocol::payload::GetAttributesResponse;
use kmip_core::protocol::shape::{Decode, Encode, Value};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Item, ItemType, Tag};

use super::item::{Piece, fields};
use super::samples::{Encoded, attributes, encoded, is_attribute, item, kept, samples};

/// Walks all attributes of all versions; answers how many values were written, and all that is wrong.
pub fn walk_tables(schema: &Schema) -> (usize, Vec<String>) {
    let (mut count, mut wrong) = (0, Vec::new());
    for writer in V::ALL {
        for tag in attributes(schema, writer) {
            let values = samples(schema, tag, writer);
            if values.is_empty() {
                let name = tag::info(tag).map_or("", |info| info.name);
                wrong.push(format!("{name} has no value in {writer}"));
            }
            for value in values {
                count += 1;
                let written = spelled(&value, writer);
                for reader in V::ALL {
                    let expected = seen(schema, &value, writer, reader);
                    let expected = expected.map(|value| spelled(&value, reader));
                    let found = passed(&written, writer, reader);
                    if found
                        != expected
                            .clone()
                            .map(|piece| piece.xml)
                            .into_iter()
                            .collect::<String>()
                    {
                        let expected = expected.map_or("nothing".to_owned(), |piece| piece.xml);
                        wrong.push(format!(
                            "{writer} wrote {}, {reader} reads {found} and not {expected}",
                            written.xml
                        ));
                    }
                }
            }
        }
    }
    (count, wrong)
}

/// An attribute in the spelling of a version.
pub(super) fn spelled(value: &[u8], version: V) -> Piece {
    let value = item(value);
    Piece::written(version, |w| {
        if version >= V::V2_0 {
            return w.item(&value);
        }
        w.structure(tag::ATTRIBUTE, |w| {
            let info = tag::info(value.tag()).expect("an attribute of the specification");
            w.text_string(tag::ATTRIBUTE_NAME, info.name);
            w.item_as(tag::ATTRIBUTE_VALUE, &value);
        });
    })
}

/// The XML of what an answer of one version holds, written as an answer of another.
fn passed(attribute: &Piece, from: V, to: V) -> String {
    let payload = encoded(|w| {
        w.structure(tag::RESPONSE_PAYLOAD, |w| {
            let identifier = if from < V::V3_0 {
                ItemType::TextString
            } else {
                ItemType::Identifier
            };
            w.text_as(tag::UNIQUE_IDENTIFIER, identifier, "id");
            if from < V::V2_0 {
                w.item(&attribute.item());
            } else {
                w.structure(tag::ATTRIBUTES, |w| w.item(&attribute.item()));
            }
        });
    });
    let read = match GetAttributesResponse::decode(&item(&payload), &Decode::strict(from)) {
        Ok(read) => read,
        Err(error) => return error.to_string(),
    };
    let written = encoded(|w| read.encode(tag::RESPONSE_PAYLOAD, &mut Encode::new(w, to)));
    let is_one = |field: &Piece| field.item().tag() == tag::ATTRIBUTE;
    let answer = fields(&written, to);
    let list = if to < V::V2_0 {
        answer.into_iter().filter(is_one).collect()
    } else {
        fields(&answer[1].bytes, to)
    };
    list.into_iter().map(|piece| piece.xml).collect()
}

/// What a version is to read, as an item under the tag of the attribute there; `None` where it is hidden.
pub(super) fn seen(schema: &Schema, value: &[u8], writer: V, reader: V) -> Option<Encoded> {
    let value = item(value);
    let tag = value.tag();
    let (old, new) = (writer < V::V3_0, reader < V::V3_0);
    if old && new {
        return is_attribute(schema, tag, reader)
            .then(|| kept(schema, &value, reader))
            .flatten();
    }
    match tag {
        tag::NAME => renamed(&value, tag::NAME_VALUE, tag::NAME_TYPE, reader),
        tag::ROTATE_NAME if is_attribute(schema, tag, reader) => renamed(
            &value,
            tag::ROTATE_NAME_VALUE,
            tag::ROTATE_NAME_TYPE,
            reader,
        ),
        tag::UNIQUE_IDENTIFIER => Some(encoded(|w| {
            let item_type = if new {
                ItemType::TextString
            } else {
                ItemType::Identifier
            };
            w.text_as(tag, item_type, value.any_text().unwrap());
        })),
        tag::LINK => one_link(&value),
        _ if !new && !old => Some(encoded(|w| w.item(&value))),
        _ => match link_type(tag) {
            Some(kind) => {
                let link = link(kind, &value)?;
                kept(schema, &item(&link), reader)
            }
            None => is_attribute(schema, tag, reader)
                .then(|| kept(schema, &value, reader))
                .flatten(),
        },
    }
}

/// A name of 3.0 for others, or theirs for 3.0.
fn renamed(value: &Item<'_>, text: Tag, kind: Tag, reader: V) -> Option<Encoded> {
    let tag = value.tag();
    let name = match value.structure() {
        Ok(mut fields) => fields.next_item().ok()??.text_string().ok()?.to_owned(),
        Err(_) => value.any_text().ok()?.to_owned(),
    };
    Some(encoded(|w| {
        if reader >= V::V3_0 {
            return w.text_string(tag, &name);
        }
        w.structure(tag, |w| {
            w.text_string(text, &name);
            w.enumeration(kind, 1);
        });
    }))
}

/// The Link Type that means the same as a tag of 3.0: that of the same name, but for two.
fn link_type(tag: Tag) -> Option<u32> {
    let name = match tag {
        tag::DERIVATION_OBJECT_LINK => "Derivation Base Object Link",
        tag::DERIVED_OBJECT_LINK => "Derived Key Link",
        _ => tag::info(tag)?.name,
    };
    let kinds = tag::info(tag::LINK_TYPE)?.enumeration?;
    let found = kinds.values.iter().find(|kind| kind.name == name);
    found.map(|kind| kind.value)
}

/// A link of 3.0 as the structure that older versions have.
fn link(kind: u32, value: &Item<'_>) -> Option<Encoded> {
    let linked = tag::LINKED_OBJECT_IDENTIFIER;
    let linked = match value.item_type() {
        ItemType::Reference => encoded(|w| w.text_string(linked, value.any_text().unwrap_or(""))),
        ItemType::Enumeration | ItemType::Integer => encoded(|w| w.item_as(linked, value)),
        _ => return None,
    };
    Some(encoded(|w| {
        w.structure(tag::LINK, |w| {
            w.enumeration(tag::LINK_TYPE, kind);
            w.item(&item(&linked));
        });
    }))
}

/// A link of older versions under the tag that 3.0 has for its kind.
fn one_link(value: &Item<'_>) -> Option<Encoded> {
    let mut fields = value.structure().ok()?;
    let kind = fields.next_item().ok()??.enumeration().ok()?;
    let linked = fields.next_item().ok()??;
    let mut tags = tag::TAGS.iter().map(|info| info.tag);
    let tag = tags.find(|tag| link_type(*tag) == Some(kind))?;
    Some(match linked.text_string() {
        Ok(text) => encoded(|w| w.text_as(tag, ItemType::Reference, text)),
        Err(_) => encoded(|w| w.item_as(tag, &linked)),
    })
}
