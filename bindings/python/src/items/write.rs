//! Python values to items.

use kmip_core::protocol::tag::{self, TagInfo};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{ItemType, Tag, Writer};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyInt, PyList, PyString, PyTuple};

use super::{Guide, Look, MAX_DEPTH, guided, inside, type_of};
use crate::arguments::ByteArgument;
use crate::errors;

/// Writes the items of a mapping, without a header around them.
pub(crate) fn fields(
    writer: &mut Writer<'_>,
    mapping: &Bound<'_, PyAny>,
    version: ProtocolVersion,
    guide: Guide,
) -> PyResult<()> {
    Place { version, depth: 0 }
        .fields(writer, mapping, guide)
        .map_err(Problem::into_exception)
}

/// Writes the value of an attribute under `tag`, in the spelling of `version`.
pub(crate) fn attribute_value(
    writer: &mut Writer<'_>,
    tag: Tag,
    value: &Bound<'_, PyAny>,
    version: ProtocolVersion,
) -> PyResult<()> {
    Place { version, depth: 0 }
        .one(
            writer,
            tag,
            None,
            value,
            inside(None, None, tag, version, None),
        )
        .map_err(Problem::into_exception)
}

/// What is wrong with a value, and where it stands.
struct Problem {
    path: Vec<String>,
    text: String,
}

impl Problem {
    fn new(text: impl Into<String>) -> Self {
        Self {
            path: Vec::new(),
            text: text.into(),
        }
    }

    fn within(mut self, key: &str) -> Self {
        self.path.insert(0, key.to_owned());
        self
    }

    fn into_exception(self) -> PyErr {
        if self.path.is_empty() {
            return errors::argument(&self.text);
        }
        errors::argument(&format!("{}: {}", self.path.join("."), self.text))
    }
}

impl From<PyErr> for Problem {
    fn from(error: PyErr) -> Self {
        Self::new(error.to_string())
    }
}

#[derive(Clone, Copy)]
struct Place {
    version: ProtocolVersion,
    depth: u8,
}

impl Place {
    fn fields(
        self,
        writer: &mut Writer<'_>,
        mapping: &Bound<'_, PyAny>,
        guide: Guide,
    ) -> Result<(), Problem> {
        if self.depth >= MAX_DEPTH {
            return Err(Problem::new(format!(
                "nested deeper than {MAX_DEPTH} dictionaries"
            )));
        }
        let inner = Self {
            depth: self.depth + 1,
            ..self
        };
        let mut members = Vec::new();
        let mut beside = None;
        for member in mapping.call_method0("items")?.try_iter()? {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = member?.extract()?;
            let (tag, name) = tag_of(&key)?;
            if tag == tag::ATTRIBUTE_NAME
                && let Ok(text) = value.cast::<PyString>()
            {
                beside = tag::by_name(text.to_str()?).map(|info| info.tag);
            }
            let field = guided(guide, tag, self.version);
            members.push((
                field.map_or(usize::MAX, |(place, _)| place),
                tag,
                name,
                value,
                field,
            ));
        }
        // Fields travel in a fixed order; keys that are not known keep theirs, at the end.
        members.sort_by_key(|member| member.0);
        for (_, tag, name, value, field) in members {
            let field = field.map(|(_, field)| field);
            let guide = inside(guide, field, tag, self.version, beside);
            inner
                .member(writer, tag, beside, &value, guide)
                .map_err(|problem| problem.within(&name))?;
        }
        Ok(())
    }

    fn member(
        self,
        writer: &mut Writer<'_>,
        tag: Tag,
        beside: Option<Tag>,
        value: &Bound<'_, PyAny>,
        guide: Guide,
    ) -> Result<(), Problem> {
        if value.is_none() {
            return Ok(());
        }
        if !value.is_instance_of::<PyList>() && !value.is_instance_of::<PyTuple>() {
            return self.one(writer, tag, beside, value, guide);
        }
        for (position, element) in value.try_iter()?.enumerate() {
            self.one(writer, tag, beside, &element?, guide)
                .map_err(|problem| problem.within(&format!("[{position}]")))?;
        }
        Ok(())
    }

    fn one(
        self,
        writer: &mut Writer<'_>,
        tag: Tag,
        beside: Option<Tag>,
        value: &Bound<'_, PyAny>,
        guide: Guide,
    ) -> Result<(), Problem> {
        let named = if tag == tag::ATTRIBUTE_VALUE {
            beside
        } else {
            Some(tag)
        };
        let info = named.and_then(tag::info);
        if let Some((item_type, value)) = typed(value)? {
            return self.write(writer, tag, item_type, &value, info, guide);
        }
        let look = look(value)?;
        if let Some(item_type) = type_of(tag, beside, self.version, look) {
            return self.write(writer, tag, item_type, value, info, guide);
        }
        let types = info.map_or(&[][..], |info| info.types(self.version));
        Err(cannot_be(value, types))
    }

    fn write(
        self,
        writer: &mut Writer<'_>,
        tag: Tag,
        item_type: ItemType,
        value: &Bound<'_, PyAny>,
        info: Option<&'static TagInfo>,
        guide: Guide,
    ) -> Result<(), Problem> {
        let not = |()| {
            let found = value
                .get_type()
                .name()
                .map_or_else(|_| "this".to_owned(), |name| name.to_string());
            Problem::new(format!("{found} does not fit {}", item_type.xml_name()))
        };
        match item_type {
            ItemType::Structure if look(value)? == Look::Mapping => {
                writer.structure(tag, |writer| self.fields(writer, value, guide))?;
            }
            ItemType::Structure => return Err(not(())),
            ItemType::Integer => writer.integer(tag, integer(value, info)?),
            ItemType::LongInteger => {
                writer.long_integer(tag, value.extract().map_err(|_: PyErr| not(()))?);
            }
            ItemType::BigInteger => {
                writer.big_integer(tag, &big_integer(value).map_err(|_| not(()))?);
            }
            ItemType::Enumeration => {
                let number = enumeration(value, info).map_err(|problem| {
                    let types = info.map_or(&[][..], |info| info.types(self.version));
                    // What is no name may have been meant for the bytes, and is not shown then: they may be a secret.
                    if types.contains(&ItemType::ByteString) && value.is_instance_of::<PyString>() {
                        cannot_be(value, types)
                    } else {
                        problem
                    }
                })?;
                writer.enumeration(tag, number);
            }
            ItemType::Boolean => match value.cast::<PyBool>() {
                Ok(value) => writer.boolean(tag, value.is_true()),
                Err(_) => return Err(not(())),
            },
            ItemType::TextString
            | ItemType::Identifier
            | ItemType::Reference
            | ItemType::NameReference => match value.cast::<PyString>() {
                Ok(text) => writer.text_as(tag, item_type, text.to_str()?),
                Err(_) => return Err(not(())),
            },
            ItemType::ByteString => match value.extract::<ByteArgument<'_>>() {
                Ok(bytes) => writer.byte_string(tag, bytes.as_bytes()),
                Err(_) => return Err(not(())),
            },
            ItemType::DateTime => writer.date_time(tag, seconds(value)?.0),
            ItemType::DateTimeExtended => {
                let (seconds, microseconds) = seconds(value)?;
                let time = seconds
                    .checked_mul(1_000_000)
                    .and_then(|time| time.checked_add(microseconds));
                writer.date_time_extended(tag, time.ok_or_else(|| not(()))?);
            }
            ItemType::Interval => {
                writer.interval(tag, value.extract().map_err(|_: PyErr| not(()))?);
            }
        }
        Ok(())
    }
}

/// A value of a type that the item cannot have, and how to give one that it can.
fn cannot_be(value: &Bound<'_, PyAny>, types: &[ItemType]) -> Problem {
    let found = value
        .get_type()
        .name()
        .map_or_else(|_| "this".to_owned(), |name| name.to_string());
    let names: Vec<_> = types.iter().map(|item_type| item_type.xml_name()).collect();
    let mut text = format!("{found} cannot be {}", names.join(" or "));
    let mut ways: Vec<&str> = Vec::new();
    for way in types.iter().copied().map(given_as) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    if !ways.is_empty() {
        text += "; give ";
        text += ways.join(" or ").trim_end_matches(',');
    }
    Problem::new(text)
}

/// How Python gives a value of an item type.
fn given_as(item_type: ItemType) -> &'static str {
    match item_type {
        ItemType::Structure => "a dict",
        ItemType::Integer | ItemType::LongInteger | ItemType::BigInteger | ItemType::Interval => {
            "an int"
        }
        ItemType::Enumeration => "a member or its name",
        ItemType::Boolean => "a bool",
        ItemType::TextString
        | ItemType::Identifier
        | ItemType::Reference
        | ItemType::NameReference => "a str",
        ItemType::ByteString => "bytes, such as text.encode(),",
        ItemType::DateTime | ItemType::DateTimeExtended => "an aware datetime",
    }
}

/// The tag that a key names: XML name, name in the text, `0x` and digits, or number.
fn tag_of(key: &Bound<'_, PyAny>) -> Result<(Tag, String), Problem> {
    if let Ok(number) = key.cast::<PyInt>() {
        let number: u32 = number
            .extract()
            .map_err(|_: PyErr| Problem::new("the number of a tag has three bytes"))?;
        return Ok((Tag::new(number & 0x00FF_FFFF), format!("0x{number:06X}")));
    }
    let Ok(name) = key.cast::<PyString>() else {
        return Err(Problem::new("keys are names of tags"));
    };
    let name = name.to_str()?;
    if let Some(info) = tag::by_xml_name(name).or_else(|| tag::by_name(name)) {
        return Ok((info.tag, name.to_owned()));
    }
    match name
        .strip_prefix("0x")
        .map(|digits| u32::from_str_radix(digits, 16))
    {
        Some(Ok(number)) if number <= 0x00FF_FFFF => Ok((Tag::new(number), name.to_owned())),
        _ => Err(Problem::new(format!("there is no tag {name:?}"))),
    }
}

/// Takes `{"type": ..., "value": ...}` apart.
fn typed<'py>(value: &Bound<'py, PyAny>) -> Result<Option<(ItemType, Bound<'py, PyAny>)>, Problem> {
    let Ok(dict) = value.cast::<PyDict>() else {
        return Ok(None);
    };
    if dict.len() != 2 {
        return Ok(None);
    }
    let (Some(name), Some(value)) = (dict.get_item("type")?, dict.get_item("value")?) else {
        return Ok(None);
    };
    let name: String = name.extract()?;
    match ItemType::from_xml_name(&name) {
        Some(item_type) => Ok(Some((item_type, value))),
        None => Err(Problem::new(format!("there is no item type {name:?}"))),
    }
}

fn look(value: &Bound<'_, PyAny>) -> Result<Look, Problem> {
    Ok(if value.is_instance_of::<PyBool>() {
        Look::Boolean
    } else if value.is_instance_of::<PyInt>() {
        if value.hasattr("kmip_name")? {
            Look::Member
        } else {
            Look::Number(value.extract().ok())
        }
    } else if value.is_instance_of::<PyString>() {
        Look::Text
    } else if value.is_instance_of::<PyBytes>() || value.extract::<ByteArgument<'_>>().is_ok() {
        Look::Bytes
    } else if value.hasattr("timestamp")? {
        Look::Date
    } else if value.hasattr("items")? {
        Look::Mapping
    } else {
        let found = value.get_type().name()?;
        return Err(Problem::new(format!("{found} cannot be sent")));
    })
}

/// An Integer: a number, or the names of bits of a mask.
fn integer(value: &Bound<'_, PyAny>, info: Option<&'static TagInfo>) -> Result<i32, Problem> {
    let too_large = |_: PyErr| Problem::new("the number does not fit 32 bits");
    let mask = info.and_then(|info| info.mask);
    let Ok(names) = value.cast::<PyString>() else {
        return match mask {
            // Masks travel as signed integers.
            Some(_) => {
                let bits: i64 = value.extract().map_err(too_large)?;
                let unsigned = u32::try_from(bits).map(|bits| bits as i32);
                unsigned
                    .or_else(|_| i32::try_from(bits))
                    .map_err(|_| Problem::new("the number does not fit 32 bits"))
            }
            None => value.extract().map_err(too_large),
        };
    };
    let Some(mask) = mask else {
        return Err(Problem::new("str does not fit Integer"));
    };
    let mut bits = 0;
    for name in names
        .to_str()?
        .split(|c: char| c.is_whitespace() || c == '|')
        .filter(|name| !name.is_empty())
    {
        match mask.by_any_name(name) {
            Some(bit) => bits |= bit.value,
            None => return Err(Problem::new(format!("{} has no bit {name:?}", mask.name))),
        }
    }
    Ok(bits as i32)
}

/// An Enumeration: a member, a number, or a name.
fn enumeration(value: &Bound<'_, PyAny>, info: Option<&'static TagInfo>) -> Result<u32, Problem> {
    let Ok(name) = value.cast::<PyString>() else {
        return value
            .extract()
            .map_err(|_: PyErr| Problem::new("the number does not fit 32 bits"));
    };
    let name = name.to_str()?;
    if let Some(digits) = name.strip_prefix("0x") {
        return u32::from_str_radix(digits, 16)
            .map_err(|_| Problem::new(format!("{name:?} is no number")));
    }
    let found = match info {
        Some(info) if info.names_tags => tag::by_xml_name(name)
            .or_else(|| tag::by_name(name))
            .map(|info| info.tag.get()),
        Some(TagInfo {
            enumeration: Some(names),
            ..
        }) => names.by_any_name(name).map(|value| value.value),
        _ => return Err(Problem::new("the tag has no names; give a number")),
    };
    let class = info
        .and_then(|info| info.enumeration)
        .map_or("Tag", |names| names.name);
    found.ok_or_else(|| Problem::new(format!("{class} has no value {name:?}")))
}

/// Two's complement, as short as it goes.
fn big_integer(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    let bits: usize = value.call_method0("bit_length")?.extract()?;
    let arguments = PyDict::new(value.py());
    arguments.set_item("signed", true)?;
    let bytes = value.call_method("to_bytes", (bits / 8 + 1, "big"), Some(&arguments))?;
    bytes.extract()
}

/// Seconds since 1970 and microseconds, from an aware `datetime` or a number of seconds.
fn seconds(value: &Bound<'_, PyAny>) -> Result<(i64, i64), Problem> {
    if !value.hasattr("timestamp")? {
        return match value.extract() {
            Ok(seconds) => Ok((seconds, 0)),
            Err(_) => Err(Problem::new(
                "a date is an aware datetime or a number of seconds",
            )),
        };
    }
    if value.call_method0("utcoffset")?.is_none() {
        return Err(Problem::new("the date has no time zone"));
    }
    let time: f64 = value.call_method0("timestamp")?.extract()?;
    let microseconds = value.getattr("microsecond")?.extract()?;
    Ok((time.floor() as i64, microseconds))
}
