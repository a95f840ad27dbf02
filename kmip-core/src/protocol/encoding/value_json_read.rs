//! Plain JSON objects to payloads, see [`value_json`](super::value_json).

use core::fmt;
use std::collections::BTreeSet;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::error::{Problem, TextError};
use super::json_read::{Context, read_type};
use super::json_scalar::{Scalar, ScalarVisitor};
use super::names::{Beside, invalid, meaning, read_tag};
use super::value_json::{Guide, Look, guided, type_of};
use crate::protocol::excerpt::excerpt;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{ItemType, Limits, Tag};

/// Reads an object as one structure with this tag, such as `RequestPayload`.
///
/// The result may carry keys: wipe it when it is no longer used.
pub fn payload_from_json(
    json: &[u8],
    payload: Tag,
    version: ProtocolVersion,
    guide: Option<&dyn Guide>,
    limits: &Limits,
) -> Result<Vec<u8>, TextError> {
    read(json, Some(payload), version, guide, limits)
}

/// Reads an object as the items of a structure, without a header around them.
///
/// The result may carry keys: wipe it when it is no longer used.
pub fn items_from_json(
    json: &[u8],
    version: ProtocolVersion,
    guide: Option<&dyn Guide>,
    limits: &Limits,
) -> Result<Vec<u8>, TextError> {
    read(json, None, version, guide, limits)
}

fn read(
    json: &[u8],
    payload: Option<Tag>,
    version: ProtocolVersion,
    guide: Option<&dyn Guide>,
    limits: &Limits,
) -> Result<Vec<u8>, TextError> {
    let mut context = Context::new(limits, Vec::with_capacity(json.len()));
    let mut input = serde_json::Deserializer::from_slice(json);
    let seed = ObjectSeed {
        context: &mut context,
        version,
        guide,
        payload,
    };
    let result = seed.deserialize(&mut input).and_then(|()| input.end());
    match result {
        Ok(()) => Ok(core::mem::take(&mut context.buffer)),
        Err(error) => Err(context.explain(&error)),
    }
}

/// The object at the top.
struct ObjectSeed<'c, 'l, 'g> {
    context: &'c mut Context<'l>,
    version: ProtocolVersion,
    guide: Option<&'g dyn Guide>,
    payload: Option<Tag>,
}

impl<'de> DeserializeSeed<'de> for ObjectSeed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ObjectSeed<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object whose keys are names of tags")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self {
            context,
            version,
            guide,
            payload,
        } = self;
        let fields = Fields {
            context,
            version,
            guide,
        };
        match payload {
            Some(tag) => fields.structure(tag, None, &mut members),
            None => fields.read(None, &mut members),
        }
    }
}

/// The fields of one structure.
struct Fields<'c, 'l, 'g> {
    context: &'c mut Context<'l>,
    version: ProtocolVersion,
    guide: Option<&'g dyn Guide>,
}

impl Fields<'_, '_, '_> {
    fn structure<'de, A: MapAccess<'de>>(
        self,
        tag: Tag,
        first: Option<String>,
        members: &mut A,
    ) -> Result<(), A::Error> {
        let Self {
            context,
            version,
            guide,
        } = self;
        let begun = context.count().and_then(|()| context.begin(tag));
        begun.map_err(|e| context.fail::<A::Error>(e))?;
        Fields {
            context: &mut *context,
            version,
            guide,
        }
        .read(first, members)?;
        context.end();
        Ok(())
    }

    /// Reads all members; `first` is the key of the first where it was read already.
    fn read<'de, A: MapAccess<'de>>(
        self,
        mut first: Option<String>,
        members: &mut A,
    ) -> Result<(), A::Error> {
        let Self {
            context,
            version,
            guide,
        } = self;
        let start = context.buffer.len();
        let level = context.path.len();
        let mut beside = Beside::Nothing;
        // Place in the structure and bytes of each member, to put them in order at the end.
        let mut written: Vec<(usize, core::ops::Range<usize>)> = Vec::new();
        let mut place = 0;
        let mut keys = BTreeSet::new();
        loop {
            let key = match first.take() {
                Some(key) => key,
                None => match members.next_key::<String>()? {
                    Some(key) => key,
                    None => break,
                },
            };
            context.path.push(excerpt(&key).into());
            let tag = read_key(&key).map_err(|e| context.fail::<A::Error>(e))?;
            if !keys.insert(tag) {
                let error = TextError::new(Problem::Unexpected("second value of a key".to_owned()));
                return Err(context.fail(error.hint("several values stand in an array")));
            }
            let field = guided(guide, tag, version, beside);
            // What the guide does not know stays behind what it follows.
            place = field.map_or(place, |field| field.position);
            let begin = context.buffer.len();
            members.next_value_seed(MemberSeed {
                context: &mut *context,
                version,
                tag,
                types: field.map_or(&[], |field| field.types),
                guide: field.and_then(|field| field.inside),
                beside: &mut beside,
                in_array: false,
            })?;
            written.push((place, begin..context.buffer.len()));
            context.path.truncate(level);
        }
        if !written.is_sorted_by_key(|(place, _)| *place) {
            written.sort_by_key(|(place, _)| *place);
            let ordered = zeroize::Zeroizing::new(
                written
                    .iter()
                    .flat_map(|(_, range)| &context.buffer[range.clone()])
                    .copied()
                    .collect::<Vec<u8>>(),
            );
            context.buffer[start..].copy_from_slice(&ordered);
        }
        Ok(())
    }
}

fn read_key(key: &str) -> Result<Tag, TextError> {
    read_tag(key).map_err(|error| {
        if error.remedy().starts_with("did you") {
            error
        } else {
            error.hint("keys are names of tags as in XML, or numbers such as 0x540001")
        }
    })
}

/// The value of one key.
struct MemberSeed<'c, 'l, 'g> {
    context: &'c mut Context<'l>,
    version: ProtocolVersion,
    tag: Tag,
    types: &'static [ItemType],
    guide: Option<&'g dyn Guide>,
    beside: &'c mut Beside,
    in_array: bool,
}

impl<'de> DeserializeSeed<'de> for MemberSeed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl MemberSeed<'_, '_, '_> {
    fn scalar<E: serde::de::Error>(self, scalar: &Scalar) -> Result<(), E> {
        let (look, number) = match scalar {
            Scalar::Null => return Ok(()),
            Scalar::Boolean(_) => (Look::Boolean, None),
            Scalar::Number(number) => (Look::Number, Some(*number)),
            Scalar::Fraction | Scalar::Large => (Look::Number, None),
            Scalar::Text(_) => (Look::Text, None),
        };
        let item_type = type_of(
            self.tag,
            self.types,
            self.version,
            *self.beside,
            look,
            number,
        );
        let Some(item_type) = item_type else {
            let error = self.no_type(look);
            return Err(self.context.fail(error));
        };
        if self.tag == tag::ATTRIBUTE_VALUE && *self.beside == Beside::Nothing {
            let error = TextError::new(Problem::Missing("AttributeName"));
            let error = error.hint("AttributeName stands before AttributeValue");
            return Err(self.context.fail(error));
        }
        self.typed_scalar(item_type, scalar)
    }

    /// No type of the tag looks like the value.
    fn no_type(&self, look: Look) -> TextError {
        let found = match look {
            Look::Text => "a string",
            Look::Number => "a number",
            Look::Boolean => "a boolean",
            Look::Object => "an object",
        };
        let types = tag::info(self.tag).map_or(&[][..], |info| info.types(self.version));
        match types.first() {
            Some(expected) if types.len() == 1 => invalid(*expected, found),
            _ => TextError::new(Problem::AmbiguousType)
                .hint("say it as {\"type\": \"Integer\", \"value\": 5}"),
        }
    }

    fn typed_scalar<E: serde::de::Error>(
        self,
        item_type: ItemType,
        scalar: &Scalar,
    ) -> Result<(), E> {
        let Self {
            context,
            tag,
            beside,
            ..
        } = self;
        beside.note(tag, item_type, scalar.text());
        let names = meaning(tag, item_type, beside.tag());
        let result = match context.count() {
            Err(error) => Err(error),
            Ok(()) => scalar.write(&mut context.writer(), tag, item_type, names),
        };
        result.map_err(|e| context.fail(e))
    }

    /// `{"type": ..., "value": ...}`, whose first key was read already.
    fn typed<'de, A: MapAccess<'de>>(self, first: String, members: &mut A) -> Result<(), A::Error> {
        let mut item_type = None;
        let mut value = None;
        let mut key = Some(first);
        while let Some(name) = key {
            match name.as_str() {
                "type" => {
                    let name: String = members.next_value()?;
                    item_type =
                        Some(read_type(&name).map_err(|e| self.context.fail::<A::Error>(e))?);
                }
                "value" if item_type == Some(ItemType::Structure) => {
                    members.next_value_seed(StructureSeed {
                        context: &mut *self.context,
                        version: self.version,
                        tag: self.tag,
                        guide: self.guide,
                    })?;
                    return self.no_more(members);
                }
                "value" => {
                    let context = &mut *self.context;
                    value = Some(members.next_value_seed(ScalarSeed { context })?);
                }
                other => {
                    let what = format!("key `{}`", excerpt(other));
                    let error = TextError::new(Problem::Unexpected(what));
                    return Err(self
                        .context
                        .fail(error.hint("only `type` and `value` belong here")));
                }
            }
            key = members.next_key()?;
        }
        match (item_type, value) {
            (None, _) => Err(self
                .context
                .fail(TextError::new(Problem::Missing("key `type`")))),
            (_, None) => Err(self
                .context
                .fail(TextError::new(Problem::Missing("key `value`")))),
            (Some(item_type), Some(value)) => self.typed_scalar(item_type, &value),
        }
    }

    fn no_more<'de, A: MapAccess<'de>>(self, members: &mut A) -> Result<(), A::Error> {
        match members.next_key::<String>()? {
            None => Ok(()),
            Some(key) => {
                let what = format!("key `{}`", excerpt(&key));
                let error = TextError::new(Problem::Unexpected(what));
                Err(self
                    .context
                    .fail(error.hint("`type` stands before `value`")))
            }
        }
    }
}

impl<'de> Visitor<'de> for MemberSeed<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of an item")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.scalar(&Scalar::Boolean(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(&Scalar::Number(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(&Scalar::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        let scalar = ScalarVisitor.visit_f64::<E>(value)?;
        self.scalar(&scalar)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        let scalar = ScalarVisitor.visit_str::<E>(value)?;
        self.scalar(&scalar)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let Self {
            context,
            version,
            tag,
            types,
            guide,
            beside,
            in_array,
        } = self;
        if in_array {
            let error = TextError::new(Problem::Unexpected("array within an array".to_owned()));
            return Err(context.fail(error));
        }
        let level = context.path.len();
        let mut number = 0;
        loop {
            context.path.push(format!("[{number}]").into());
            let element = elements.next_element_seed(MemberSeed {
                context: &mut *context,
                version,
                tag,
                types,
                guide,
                beside: &mut *beside,
                in_array: true,
            })?;
            context.path.truncate(level);
            if element.is_none() {
                return Ok(());
            }
            number += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let first = members.next_key::<String>()?;
        if let Some("type" | "value") = first.as_deref() {
            return self.typed(first.unwrap_or_default(), &mut members);
        }
        let item_type = type_of(
            self.tag,
            self.types,
            self.version,
            *self.beside,
            Look::Object,
            None,
        );
        if item_type != Some(ItemType::Structure) {
            let error = self.no_type(Look::Object);
            return Err(self.context.fail(error));
        }
        let Self {
            context,
            version,
            tag,
            guide,
            ..
        } = self;
        let fields = Fields {
            context: &mut *context,
            version,
            guide,
        };
        if first.is_some() {
            return fields.structure(tag, first, &mut members);
        }
        let result = context.count().and_then(|()| context.begin(tag));
        result.map_err(|e| context.fail::<A::Error>(e))?;
        context.end();
        Ok(())
    }
}

/// The object behind `{"type": "Structure", "value": ...}`.
struct StructureSeed<'c, 'l, 'g> {
    context: &'c mut Context<'l>,
    version: ProtocolVersion,
    tag: Tag,
    guide: Option<&'g dyn Guide>,
}

impl<'de> DeserializeSeed<'de> for StructureSeed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(ObjectSeed {
            context: self.context,
            version: self.version,
            guide: self.guide,
            payload: Some(self.tag),
        })
    }
}

/// A value without parts.
struct ScalarSeed<'c, 'l> {
    context: &'c mut Context<'l>,
}

impl<'de> DeserializeSeed<'de> for ScalarSeed<'_, '_> {
    type Value = Scalar<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Scalar<'de>, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ScalarSeed<'_, '_> {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without parts")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Scalar<'de>, E> {
        ScalarVisitor.visit_bool(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Scalar<'de>, E> {
        ScalarVisitor.visit_i64(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Scalar<'de>, E> {
        ScalarVisitor.visit_u64(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Scalar<'de>, E> {
        ScalarVisitor.visit_f64(value)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Scalar<'de>, E> {
        ScalarVisitor.visit_str(value)
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, value: &'de str) -> Result<Scalar<'de>, E> {
        ScalarVisitor.visit_borrowed_str(value)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Scalar<'de>, A::Error> {
        let error = TextError::new(Problem::Unexpected("array".to_owned()));
        Err(self.context.fail(error))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Scalar<'de>, A::Error> {
        let error = TextError::new(Problem::Unexpected("object".to_owned()));
        Err(self
            .context
            .fail(error.hint("`type` stands before `value`")))
    }
}
