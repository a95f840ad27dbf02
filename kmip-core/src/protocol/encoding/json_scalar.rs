//! A JSON value that is no array and no object, and the item it becomes once its type is known.

use core::fmt;
use core::ops::Deref;
use std::borrow::Cow;

use serde::de::Visitor;
use zeroize::Zeroize;

use super::error::TextError;
use super::names::{Meaning, invalid};
use super::scalar::write_item;
use crate::ttlv::{ItemType, Tag, Writer};

/// Whole numbers up to this size are exact as a floating-point number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A JSON value without parts.
pub(super) enum Scalar<'de> {
    Null,
    Boolean(bool),
    Number(i128),
    /// A number with a fraction or an exponent that is not whole.
    Fraction,
    /// A whole number that is too large for the reader to know all of its digits.
    Large,
    Text(Text<'de>),
}

/// A text, borrowed where nothing in it is escaped, else wiped when dropped.
pub(super) struct Text<'de>(Cow<'de, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Drop for Text<'_> {
    fn drop(&mut self) {
        if let Cow::Owned(text) = &mut self.0 {
            text.zeroize();
        }
    }
}

impl Scalar<'_> {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Writes the item.
    pub(super) fn write(
        &self,
        writer: &mut Writer<'_>,
        tag: Tag,
        item_type: ItemType,
        names: Meaning,
    ) -> Result<(), TextError> {
        match self {
            Self::Text(text) => write_item(writer, tag, item_type, names, text),
            Self::Boolean(value) if item_type == ItemType::Boolean => {
                writer.boolean(tag, *value);
                Ok(())
            }
            Self::Number(number) => write_number(writer, tag, item_type, names, *number),
            Self::Null => Err(invalid(item_type, "null")),
            Self::Boolean(_) => Err(invalid(item_type, "a boolean")),
            Self::Fraction => Err(invalid(item_type, "not a whole number")),
            Self::Large => {
                let reason = "a number of this size is not read exactly";
                let hint = "write it as a string of hexadecimal digits behind 0x";
                Err(invalid(item_type, reason).hint(hint))
            }
        }
    }
}

fn write_number(
    writer: &mut Writer<'_>,
    tag: Tag,
    item_type: ItemType,
    names: Meaning,
    number: i128,
) -> Result<(), TextError> {
    let small = || invalid(item_type, "number does not fit 32 bits");
    let long =
        || i64::try_from(number).map_err(|_| invalid(item_type, "number does not fit 64 bits"));
    let unsigned = || u32::try_from(number).map_err(|_| small());
    match item_type {
        // The bits of a mask may also be given as an unsigned number.
        ItemType::Integer if matches!(names, Meaning::Mask(_)) && number >= 0 => {
            writer.integer(tag, unsigned()? as i32);
        }
        ItemType::Integer => writer.integer(tag, i32::try_from(number).map_err(|_| small())?),
        ItemType::LongInteger => writer.long_integer(tag, long()?),
        ItemType::BigInteger => match i64::try_from(number) {
            Ok(number) => writer.big_integer(tag, &number.to_be_bytes()),
            Err(_) => writer.big_integer(tag, &number.to_be_bytes()),
        },
        ItemType::Enumeration => writer.enumeration(tag, unsigned()?),
        ItemType::DateTime => writer.date_time(tag, long()?),
        ItemType::DateTimeExtended => writer.date_time_extended(tag, long()?),
        ItemType::Interval => writer.interval(tag, unsigned()?),
        _ => return Err(invalid(item_type, "a number")),
    }
    Ok(())
}

/// Makes a [`Scalar`] of what the parser found.
pub(super) struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without parts")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar<'de>, E> {
        Ok(if value.fract() != 0.0 {
            Scalar::Fraction
        } else if value.abs() <= EXACT {
            Scalar::Number(value as i128)
        } else {
            Scalar::Large
        })
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Text(Cow::Owned(value.to_owned()))))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Text(Cow::Borrowed(value))))
    }

    fn visit_unit<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }
}
