//! Conditions: fields that a structure must have because of what else it has, or has not.
//!
//! The rows stand in [`conditions`](crate::protocol::conditions), one table for all structures; a [`Description`] holds
//! those of its own.

use super::decode::{Decode, DecodeError, DecodeErrorKind};
use super::describe::{Description, Kind};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Error, Item, ItemType, Tag};

/// Tags from a structure down to one of its fields, or to a field of a structure inside of it.
pub type Path = &'static [Tag];

/// A field that a structure must have when something holds of its other fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// First version that has the rule.
    pub first: ProtocolVersion,
    /// Last version that has the rule.
    pub last: ProtocolVersion,
    /// What holds of the structure, all of it, where the rule applies.
    pub when: &'static [When],
    /// The fields of which one must be there.
    pub needs: &'static [Path],
    /// Who insists on it.
    pub insists: Insists,
    /// The condition in words, behind "field X is missing: ".
    pub why: &'static str,
}

/// What may hold of a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The field is there.
    Has(Path),
    /// The field is not there.
    Lacks(Path),
    /// The field is the enumeration value.
    Is(Path, u32),
    /// The field is not the enumeration value, or not there.
    IsNot(Path, u32),
    /// The field is the Boolean True.
    IsTrue(Path),
    /// The field is the Boolean False, or not there.
    IsNotTrue(Path),
    /// The field has the item type.
    HasType(Path, ItemType),
}

/// Who insists on a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Insists {
    /// The server, which refuses the request, and the check of whole messages.
    Server,
    /// The check of whole messages only: clients of the field leave the field out.
    Check,
}

impl Description {
    /// Holds the fields of `item` against the conditions of this structure; not those of structures inside of it.
    ///
    /// Errors: the first condition that is not met, with the place where the field should be.
    pub fn check_conditions(
        &self,
        item: &Item<'_>,
        cx: &Decode,
        who: Insists,
    ) -> Result<(), DecodeError> {
        for condition in self.conditions {
            if condition.insists <= who && cx.version.is_between(condition.first, condition.last) {
                condition.check(item, cx)?;
            }
        }
        Ok(())
    }

    /// The same with the structures inside of it, as far as its description tells them.
    pub fn check_conditions_inside(
        &self,
        item: &Item<'_>,
        cx: &Decode,
        who: Insists,
    ) -> Result<(), DecodeError> {
        if !self.is_conditional {
            return Ok(());
        }
        self.check_conditions(item, cx, who)?;
        let inside = |error: DecodeError| error.within(item.tag());
        let mut fields = item.structure()?;
        while let Some(field) = fields.next_item()? {
            if field.item_type() != ItemType::Structure {
                continue;
            }
            let known = self.fields.iter();
            let known = known.filter(|f| f.is_in(cx.version) && f.matches(field.tag(), cx.version));
            for known in known {
                if let Kind::Structure(description) = known.kind {
                    description
                        .check_conditions_inside(&field, cx, who)
                        .map_err(inside)?;
                }
            }
        }
        Ok(())
    }
}

impl Condition {
    fn check(&'static self, item: &Item<'_>, cx: &Decode) -> Result<(), DecodeError> {
        for when in self.when {
            if !when.holds(item)? {
                return Ok(());
            }
        }
        for path in self.needs {
            if at(item, path)?.is_some() {
                return Ok(());
            }
        }
        Err(self.missing(item, cx))
    }

    /// Named at the innermost structure that is there.
    #[cold]
    fn missing(&'static self, item: &Item<'_>, cx: &Decode) -> DecodeError {
        let around = self.needs.first().map_or(&[][..], |path| {
            path.split_last().map_or(&[][..], |(_, around)| around)
        });
        let place = at(item, around).ok().flatten();
        let kind = DecodeErrorKind::Demanded(self, cx.version);
        let error = DecodeError::at(place.as_ref().unwrap_or(item), kind);
        let error = around.iter().rev().fold(error, |e, tag| e.within(*tag));
        error.within(item.tag())
    }

    /// The fields of which one must be there, as far as the version has them.
    pub fn fields(&self, version: ProtocolVersion) -> impl Iterator<Item = Tag> {
        let fields = self.needs.iter().filter_map(|path| path.last().copied());
        fields.filter(move |tag| tag::info(*tag).is_none_or(|info| info.is_in(version)))
    }
}

impl When {
    fn holds(self, item: &Item<'_>) -> Result<bool, Error> {
        Ok(match self {
            Self::Has(path) => at(item, path)?.is_some(),
            Self::Lacks(path) => at(item, path)?.is_none(),
            Self::Is(path, value) => is(item, path, |f| f.enumeration() == Ok(value))?,
            Self::IsNot(path, value) => !is(item, path, |f| f.enumeration() == Ok(value))?,
            Self::IsTrue(path) => is(item, path, |f| f.boolean() == Ok(true))?,
            Self::IsNotTrue(path) => !is(item, path, |f| f.boolean() == Ok(true))?,
            Self::HasType(path, wanted) => is(item, path, |f| f.item_type() == wanted)?,
        })
    }
}

fn is(item: &Item<'_>, path: Path, what: impl Fn(&Item<'_>) -> bool) -> Result<bool, Error> {
    Ok(at(item, path)?.is_some_and(|field| what(&field)))
}

/// The first item under the path, or nothing where a structure on the way is missing or none.
fn at<'a>(item: &Item<'a>, path: Path) -> Result<Option<Item<'a>>, Error> {
    let Some((first, rest)) = path.split_first() else {
        return Ok(Some(*item));
    };
    if item.item_type() != ItemType::Structure {
        return Ok(None);
    }
    let mut fields = item.structure()?;
    while let Some(field) = fields.next_item()? {
        if field.tag() == *first {
            return at(&field, rest);
        }
    }
    Ok(None)
}
