//! JSON to TTLV (Message Encodings 1.0: 4.1; Profiles 2.1: 5.5.1), value by value, without a tree.
//!
//! `tag` and `type` may stand behind `value`; then a scalar is kept until the object ends, and only
//! a value in front of its `tag` is kept whole. Depth is bounded twice: by the limits of TTLV and by
//! the parser.

use core::fmt;
use core::mem::take;
use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::error::{Position, Problem, TextError};
use super::gather::Rows;
use super::json_scalar::{Scalar, ScalarVisitor};
use super::names::{Beside, Meaning, is_slip, meaning, read_tag};
use crate::protocol::excerpt::excerpt;
use crate::protocol::tag;
use crate::secret::wipe;
use crate::ttlv::{ItemType, Limits, Tag, Writer};

/// Reads one object, an array of objects, or several of them in a row; the TTLV of several messages
/// stands one after the other.
///
/// The result may carry keys: wipe it when it is no longer used.
pub fn to_ttlv(json: &[u8], limits: &Limits) -> Result<Vec<u8>, TextError> {
    let mut buffer = Vec::with_capacity(json.len() / 2);
    match read(json, limits, &mut buffer) {
        Ok(()) => Ok(buffer),
        Err(error) => {
            wipe(&mut buffer);
            Err(error)
        }
    }
}

/// Reads into `buffer`. After an error it has what stands before the place of the error, the structures that are
/// open there closed.
pub(super) fn read(json: &[u8], limits: &Limits, buffer: &mut Vec<u8>) -> Result<(), TextError> {
    read_with(json, limits, &mut Rows::default(), buffer)
}

/// The same, of a text out of which long byte strings were taken.
pub(super) fn read_with<'l>(
    json: &[u8],
    limits: &'l Limits,
    rows: &mut Rows<'l>,
    buffer: &mut Vec<u8>,
) -> Result<(), TextError> {
    let mut context = Context::new(limits, take(buffer));
    context.rows = take(rows);
    let read = values(json, &mut context);
    context.close();
    *buffer = context.buffer;
    *rows = context.rows;
    read
}

fn values(json: &[u8], context: &mut Context<'_>) -> Result<(), TextError> {
    let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    if json.iter().all(u8::is_ascii_whitespace) {
        return Err(TextError::new(Problem::Empty));
    }
    let mut input = serde_json::Deserializer::from_slice(json);
    loop {
        let seed = ItemSeed {
            context: &mut *context,
            beside: &mut Beside::default(),
            list: true,
        };
        if let Err(error) = seed.deserialize(&mut input) {
            return Err(context.explain(&error));
        }
        if input.end().is_ok() {
            break;
        }
    }
    if context.items == 0 {
        return Err(TextError::new(Problem::Empty));
    }
    Ok(())
}

/// Reads one object and nothing else.
pub(super) fn object(json: &[u8], context: &mut Context<'_>) -> Result<(), TextError> {
    let mut input = serde_json::Deserializer::from_slice(json);
    let seed = ItemSeed {
        context: &mut *context,
        beside: &mut Beside::default(),
        list: false,
    };
    let read = seed.deserialize(&mut input).and_then(|()| input.end());
    read.map_err(|error| context.explain(&error))
}

/// What is being written, and where in the text.
pub(super) struct Context<'l> {
    pub(super) buffer: Vec<u8>,
    pub(super) limits: &'l Limits,
    rows: Rows<'l>,
    pub(super) items: usize,
    /// Names of the open structures, then of the item.
    pub(super) path: Vec<Cow<'static, str>>,
    /// Where the content of each open structure begins.
    open: Vec<usize>,
    /// The error that ended the reading, since the parser's own cannot carry it.
    failure: Option<TextError>,
}

impl<'l> Context<'l> {
    pub(super) fn new(limits: &'l Limits, buffer: Vec<u8>) -> Self {
        Self {
            buffer,
            limits,
            rows: Rows::default(),
            items: 0,
            path: Vec::new(),
            open: Vec::new(),
            failure: None,
        }
    }

    pub(super) fn writer(&mut self) -> Writer<'_> {
        Writer::new(&mut self.buffer)
    }

    /// Keeps an error and gives one that makes the parser stop.
    pub(super) fn fail<E: serde::de::Error>(&mut self, error: TextError) -> E {
        let path = self.path.join("/");
        self.failure.get_or_insert(error.within(path));
        E::custom("")
    }

    /// The kept error with its place, or the parser's own.
    pub(super) fn explain(&mut self, error: &serde_json::Error) -> TextError {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let position = Position {
            line: narrow(error.line()),
            column: narrow(error.column()),
        };
        let kept = self.failure.take().unwrap_or_else(|| {
            let text = error.to_string();
            let what = text.split(" at line ").next().unwrap_or_default();
            TextError::new(Problem::Syntax(what.to_owned())).within(self.path.join("/"))
        });
        kept.at(position)
    }

    pub(super) fn count(&mut self) -> Result<(), TextError> {
        self.items += 1;
        if self.items > self.limits.max_items {
            return Err(TextError::new(Problem::TooManyItems));
        }
        if self.buffer.len() > self.limits.max_size {
            return Err(TextError::new(Problem::TooLarge));
        }
        Ok(())
    }

    fn write(
        &mut self,
        scalar: &Scalar<'_>,
        tag: Tag,
        item_type: ItemType,
        names: Meaning,
    ) -> Result<(), TextError> {
        let mut writer = Writer::new(&mut self.buffer);
        match scalar.text() {
            Some(text) => {
                let item = (tag, item_type);
                self.rows
                    .write_item(&mut writer, item, names, text, self.limits)
            }
            None => scalar.write(&mut writer, tag, item_type, names),
        }
    }

    /// Begins a structure.
    pub(super) fn begin(&mut self, tag: Tag) -> Result<(), TextError> {
        if self.open.len() >= usize::from(self.limits.max_depth) {
            return Err(TextError::new(Problem::TooDeep));
        }
        let mark = self.writer().begin(tag);
        self.open.push(mark);
        Ok(())
    }

    /// Ends the innermost structure that is open.
    pub(super) fn end(&mut self) {
        if let Some(mark) = self.open.pop() {
            self.writer().end(mark);
        }
    }

    /// Ends every structure that is open.
    pub(super) fn close(&mut self) {
        while !self.open.is_empty() {
            self.end();
        }
    }
}

/// One item as an object; with `list`, also an array of items.
struct ItemSeed<'c, 'l> {
    context: &'c mut Context<'l>,
    /// What the `AttributeName` of the structure around says.
    beside: &'c mut Beside,
    list: bool,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl ItemSeed<'_, '_> {
    fn no_object<E: serde::de::Error>(self, found: &str) -> E {
        let error = TextError::new(Problem::Unexpected(found.to_owned()));
        self.context
            .fail(error.hint("an item is an object with `tag`, `type` and `value`"))
    }
}

impl<'de> Visitor<'de> for ItemSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `tag`, `type` and `value`")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        Err(self.no_object("boolean"))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        Err(self.no_object("number"))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        Err(self.no_object("number"))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        Err(self.no_object("number"))
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        Err(self.no_object("string"))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Err(self.no_object("null"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if !self.list {
            return Err(self.no_object("array"));
        }
        let context = self.context;
        loop {
            let seed = ItemSeed {
                context: &mut *context,
                beside: &mut Beside::default(),
                list: false,
            };
            if items.next_element_seed(seed)?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self {
            context, beside, ..
        } = self;
        let level = context.path.len();
        let mut item = Collected::default();
        while let Some(key) = members.next_key_seed(Word(Key::of))? {
            match key {
                Key::Tag => {
                    let read = |name: &str| read_tag(name).map(|tag| (tag, name_of(tag, name)));
                    let read = members.next_value_seed(Word(read))?;
                    let (tag, name) = read.map_err(|e| context.fail::<A::Error>(e))?;
                    item.tag = Some(tag);
                    context.path.truncate(level);
                    context.path.push(name);
                }
                Key::Type => {
                    let read = members.next_value_seed(Word(read_type))?;
                    item.item_type = Some(read.map_err(|e| context.fail::<A::Error>(e))?);
                }
                Key::Value => match item.tag {
                    Some(tag) if !item.has_value() => {
                        let seed = ValueSeed {
                            context,
                            tag,
                            item_type: item.item_type,
                        };
                        item.got = Some(members.next_value_seed(seed)?);
                    }
                    None if !item.has_value() => item.kept = Some(members.next_value()?),
                    _ => {
                        let error =
                            TextError::new(Problem::Unexpected("second `value`".to_owned()));
                        return Err(context.fail(error));
                    }
                },
                Key::Name => {
                    let _: serde::de::IgnoredAny = members.next_value()?;
                }
                Key::Other(other) => {
                    let error = TextError::new(Problem::Unexpected(other));
                    return Err(context.fail(error.hint("an item has `tag`, `type` and `value`")));
                }
            }
        }
        item.finish(context, beside)?;
        context.path.truncate(level);
        Ok(())
    }
}

/// A property of an item.
enum Key {
    Tag,
    Type,
    Value,
    Name,
    /// None of these, as far as an error shows it.
    Other(String),
}

impl Key {
    fn of(name: &str) -> Self {
        match name {
            "tag" => Self::Tag,
            "type" => Self::Type,
            "value" => Self::Value,
            "name" => Self::Name,
            // Only slips of the pen are shown: behind a quote that was not escaped stands the rest of a secret.
            other if is_slip(other) => Self::Other(format!("property `{}`", excerpt(other))),
            _ => Self::Other("property".to_owned()),
        }
    }
}

/// The name of a tag for a path, from the table where it stands there.
fn name_of(tag: Tag, name: &str) -> Cow<'static, str> {
    match tag::info(tag).filter(|info| info.xml_name == name) {
        Some(info) => info.xml_name.into(),
        None => excerpt(name).into(),
    }
}

/// A string that is looked at and not kept.
struct Word<F>(F);

impl<'de, R, F: FnOnce(&str) -> R> DeserializeSeed<'de> for Word<F> {
    type Value = R;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<R, D::Error> {
        input.deserialize_str(self)
    }
}

impl<R, F: FnOnce(&str) -> R> Visitor<'_> for Word<F> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<R, E> {
        Ok((self.0)(text))
    }
}

pub(super) fn read_type(name: &str) -> Result<ItemType, TextError> {
    ItemType::from_xml_name(name).ok_or_else(|| {
        let error = TextError::new(Problem::UnknownType(excerpt(name)));
        error.hint("types are Structure, Integer, TextString, ...")
    })
}

/// What is known of an item while its object is read.
#[derive(Default)]
struct Collected<'de> {
    tag: Option<Tag>,
    item_type: Option<ItemType>,
    /// What the value was, read behind the tag.
    got: Option<Got<'de>>,
    /// The value, read before the tag.
    kept: Option<Value>,
}

impl Collected<'_> {
    fn has_value(&self) -> bool {
        self.got.is_some() || self.kept.is_some()
    }

    fn finish<E: serde::de::Error>(
        self,
        context: &mut Context<'_>,
        beside: &mut Beside,
    ) -> Result<(), E> {
        let Some(tag) = self.tag else {
            return Err(context.fail(TextError::new(Problem::Missing("property `tag`"))));
        };
        let got = match (self.got, self.kept) {
            (Some(got), _) => got,
            (None, Some(kept)) => {
                let seed = ValueSeed {
                    context: &mut *context,
                    tag,
                    item_type: self.item_type,
                };
                match seed.deserialize(kept) {
                    Ok(got) => got,
                    Err(_) => return Err(E::custom("")),
                }
            }
            (None, None) => Got::Scalar(Scalar::Null),
        };
        let item_type = self.item_type;
        let result = match (got, item_type) {
            (Got::Structure, None | Some(ItemType::Structure)) => Ok(()),
            (Got::Structure, Some(_)) => {
                Err(TextError::new(Problem::Unexpected("array".to_owned()))
                    .hint("only a Structure has an array as its value"))
            }
            (Got::Scalar(Scalar::Null), None | Some(ItemType::Structure)) => empty(context, tag),
            (Got::Scalar(_), None) => Err(TextError::new(Problem::Missing("property `type`"))),
            (Got::Scalar(scalar), Some(item_type)) => {
                beside.note(tag, item_type, scalar.text());
                let names = meaning(tag, item_type, beside.tag());
                let counted = context.count();
                counted.and_then(|()| context.write(&scalar, tag, item_type, names))
            }
        };
        result.map_err(|e| context.fail(e))
    }
}

fn empty(context: &mut Context<'_>, tag: Tag) -> Result<(), TextError> {
    context.count()?;
    context.begin(tag)?;
    context.end();
    Ok(())
}

/// What a value was.
enum Got<'de> {
    /// A structure, written already.
    Structure,
    /// Something whose type decides.
    Scalar(Scalar<'de>),
}

/// The value of an item whose tag is known.
struct ValueSeed<'c, 'l> {
    context: &'c mut Context<'l>,
    tag: Tag,
    item_type: Option<ItemType>,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_> {
    type Value = Got<'de>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Got<'de>, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, '_> {
    type Value = Got<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of an item")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Got<'de>, E> {
        ScalarVisitor.visit_bool(value).map(Got::Scalar)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Got<'de>, E> {
        ScalarVisitor.visit_i64(value).map(Got::Scalar)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Got<'de>, E> {
        ScalarVisitor.visit_u64(value).map(Got::Scalar)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Got<'de>, E> {
        ScalarVisitor.visit_f64(value).map(Got::Scalar)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Got<'de>, E> {
        ScalarVisitor.visit_str(value).map(Got::Scalar)
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, value: &'de str) -> Result<Got<'de>, E> {
        ScalarVisitor.visit_borrowed_str(value).map(Got::Scalar)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Got<'de>, E> {
        Ok(Got::Scalar(Scalar::Null))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Got<'de>, A::Error> {
        let error = TextError::new(Problem::Unexpected("object".to_owned()));
        Err(self
            .context
            .fail(error.hint("the value of a Structure is an array of objects")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Got<'de>, A::Error> {
        let Self {
            context,
            tag,
            item_type,
        } = self;
        if item_type.is_some_and(|t| t != ItemType::Structure) {
            let error = TextError::new(Problem::Unexpected("array".to_owned()));
            return Err(context.fail(error.hint("only a Structure has an array as its value")));
        }
        let counted = context.count().and_then(|()| context.begin(tag));
        counted.map_err(|e| context.fail::<A::Error>(e))?;
        let mut beside = Beside::default();
        loop {
            let seed = ItemSeed {
                context: &mut *context,
                beside: &mut beside,
                list: false,
            };
            if items.next_element_seed(seed)?.is_none() {
                break;
            }
        }
        context.end();
        Ok(Got::Structure)
    }
}
