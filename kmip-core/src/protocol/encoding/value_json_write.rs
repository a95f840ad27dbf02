//! Payloads to plain JSON objects, see [`value_json`](super::value_json).

use std::collections::BTreeMap;

use super::json_write::{string, value};
use super::names::{Beside, Meaning, meaning};
use super::out::Out;
use super::scalar::{write_date_extended, write_mask};
use super::value_json::{Guide, GuidedField, Look, guided, type_of};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Error, Item, ItemType, Limits, Reader, Tag};

/// Writes the items of one structure, header included, as an object.
///
/// The text may carry keys: wipe it when it is no longer used.
pub fn payload_to_json(
    payload: &[u8],
    version: ProtocolVersion,
    guide: Option<&dyn Guide>,
    limits: &Limits,
) -> Result<String, Error> {
    let item = Reader::message(payload, limits)?;
    let mut writer = ValueWriter {
        out: Out::with_capacity(payload.len() * 2),
        version,
    };
    writer.fields(item.structure()?, guide)?;
    Ok(writer.out.into_string())
}

/// Writes items that stand in a row, without a header around them, as an object.
///
/// The text may carry keys: wipe it when it is no longer used.
pub fn items_to_json(
    items: &[u8],
    version: ProtocolVersion,
    guide: Option<&dyn Guide>,
    limits: &Limits,
) -> Result<String, Error> {
    let mut writer = ValueWriter {
        out: Out::with_capacity(items.len() * 2),
        version,
    };
    writer.fields(Reader::new(items, limits)?, guide)?;
    Ok(writer.out.into_string())
}

struct ValueWriter {
    out: Out<'static>,
    version: ProtocolVersion,
}

impl ValueWriter {
    // Recursion is bounded by the depth limit of the reader.
    fn fields(&mut self, mut reader: Reader<'_>, guide: Option<&dyn Guide>) -> Result<(), Error> {
        let mut items = Vec::new();
        let mut by_tag: BTreeMap<Tag, Vec<usize>> = BTreeMap::new();
        while let Some(item) = reader.next_item()? {
            by_tag.entry(item.tag()).or_default().push(items.len());
            items.push(item);
        }
        // What was written so far, since that is what a reader knows when it comes to a value.
        let mut beside = Beside::default();
        self.out.push('{');
        let mut first = true;
        for (position, item) in items.iter().enumerate() {
            // A repeated item is written where it first stands.
            let all = &by_tag[&item.tag()];
            if all[0] != position {
                continue;
            }
            for position in all {
                beside.note_item(&items[*position]);
            }
            if !first {
                self.out.push(',');
            }
            first = false;
            self.key(item.tag());
            let field = guided(guide, item.tag(), self.version, beside);
            let array = all.len() > 1 || field.is_some_and(|field| field.repeated);
            if !array {
                self.member(item, beside, field)?;
                continue;
            }
            self.out.push('[');
            for (i, position) in all.iter().enumerate() {
                if i > 0 {
                    self.out.push(',');
                }
                self.member(&items[*position], beside, field)?;
            }
            self.out.push(']');
        }
        self.out.push('}');
        Ok(())
    }

    fn key(&mut self, tag: Tag) {
        match tag::info(tag) {
            Some(info) => self.out.format(format_args!("\"{}\":", info.xml_name)),
            None => self.out.format(format_args!("\"0x{tag:06X}\":")),
        }
    }

    fn member(
        &mut self,
        item: &Item<'_>,
        beside: Beside,
        field: Option<GuidedField>,
    ) -> Result<(), Error> {
        let (look, number) = match item.item_type() {
            ItemType::Structure => (Look::Object, None),
            ItemType::Boolean => (Look::Boolean, None),
            ItemType::Integer => (Look::Number, Some(i128::from(item.integer()?))),
            ItemType::Interval => (Look::Number, Some(i128::from(item.interval()?))),
            ItemType::LongInteger => {
                let number = item.long_integer()?;
                let exact = number.unsigned_abs() < 1 << 52;
                (
                    if exact { Look::Number } else { Look::Text },
                    Some(i128::from(number)),
                )
            }
            _ => (Look::Text, None),
        };
        let names = meaning(item.tag(), item.item_type(), beside.tag());
        let look = match names {
            Meaning::Mask(_) if number != Some(0) => Look::Text,
            _ => look,
        };
        let number = if look == Look::Number { number } else { None };
        let types = field.map_or(&[][..], |field| field.types);
        let told = type_of(item.tag(), types, self.version, beside, look, number);
        let unnamed = item.tag() == tag::ATTRIBUTE_VALUE && beside == Beside::default();
        let plain = told == Some(item.item_type()) && (look == Look::Object || !unnamed);
        if !plain {
            self.out.format(format_args!(
                "{{\"type\":\"{}\",\"value\":",
                item.item_type()
            ));
        }
        match (item.item_type(), names) {
            (ItemType::Structure, _) => {
                let inside = field.and_then(|field| field.inside);
                self.fields(item.structure()?, inside.map(|guide| guide as &dyn Guide))
                    .map_err(|e| e.within(item.tag()))?;
            }
            (ItemType::Integer, Meaning::Mask(info)) if item.integer()? != 0 => {
                self.out.push('"');
                write_mask(&mut self.out, info, item.integer()?, ' ');
                self.out.push('"');
            }
            (ItemType::DateTimeExtended, _) => {
                self.out.push('"');
                write_date_extended(&mut self.out, item.date_time_extended()?);
                self.out.push('"');
            }
            (
                ItemType::TextString
                | ItemType::Identifier
                | ItemType::Reference
                | ItemType::NameReference,
                _,
            ) => string(&mut self.out, item.any_text()?),
            _ => value(&mut self.out, item, names, self.version)?,
        }
        if !plain {
            self.out.push('}');
        }
        Ok(())
    }
}
