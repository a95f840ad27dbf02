//! The filter of Locate: which attributes an object has to have (1.4: 4.9; 2.1: 6.1.28).
//!
//! Values of one attribute: a date given once is equal, given twice is a range; a mask matches when
//! all its bits are set; Usage Limits match when as much is allowed and left; structures match where
//! the fields that are given do; other attributes must have an instance for every value given. Values are compared as the
//! version of the request sees them. An index narrows the search; what it finds is compared with the opened attributes.

use super::attributes::AttributeSet;
use super::failure::{Failure, OperationError};
use super::lifecycle::stored_states_of;
use super::record::is_indexed;
use crate::protocol::attribute::{
    AlternativeName, Attribute, AttributeId, Link, Name, UsageLimits,
};
use crate::protocol::enumeration::{State, UsageLimitsUnit};
use crate::protocol::registry::rules::rules;
use crate::protocol::shape::Raw;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::store::{IndexValue, Query};
use crate::ttlv::{Item, ItemType, Tag};

/// The conditions of a Locate.
#[derive(Debug)]
pub(super) struct Filter<'a> {
    terms: Vec<Term<'a>>,
    version: ProtocolVersion,
}

#[derive(Debug)]
enum Term<'a> {
    /// A date between two bounds, both included.
    Dates(AttributeId<'a>, i64, i64),
    /// All bits are set.
    Mask(Tag, u32),
    /// Usage Limits of this unit with at least this Total and this Count.
    Limits {
        total: i64,
        count: Option<i64>,
        unit: UsageLimitsUnit,
    },
    /// An instance has this value.
    Value(&'a Attribute<'a>),
}

impl<'a> Filter<'a> {
    /// A filter of these attributes. What is no attribute of the version is refused, never ignored.
    pub(super) fn new(
        given: &'a [Attribute<'a>],
        version: ProtocolVersion,
    ) -> Result<Self, OperationError> {
        let mut terms: Vec<Term<'a>> = Vec::with_capacity(given.len());
        for attribute in given {
            if let AttributeId::Standard(tag) = attribute.id {
                let link = tag == tag::LINK || tag == tag::NAME;
                if rules(version, tag).is_none() && !link {
                    let text = format!("{} is no attribute in version {version}", attribute.id);
                    return Err(OperationError::new(Failure::InvalidAttribute, text));
                }
            }
            let Some(item) = attribute.value.item() else {
                continue;
            };
            if let Some(date) = date_of(&item) {
                let earlier = terms.iter_mut().find_map(|t| match t {
                    Term::Dates(id, min, max) if *id == attribute.id => Some((min, max)),
                    _ => None,
                });
                match earlier {
                    None => terms.push(Term::Dates(attribute.id.clone(), date, date)),
                    Some((min, max)) if min == max => {
                        (*min, *max) = ((*min).min(date), (*max).max(date));
                    }
                    Some(_) => {
                        let text = format!("{} stands more than twice", attribute.id);
                        return Err(OperationError::new(Failure::InvalidField, text));
                    }
                }
            } else if let (Some(tag), Ok(bits)) = (mask_tag(&attribute.id), item.integer()) {
                terms.push(Term::Mask(tag, bits as u32));
            } else if attribute.id == AttributeId::Standard(tag::USAGE_LIMITS)
                && let Some(limits) = attribute.get::<UsageLimits>()
            {
                terms.push(Term::Limits {
                    total: limits.usage_limits_total,
                    count: limits.usage_limits_count,
                    unit: limits.usage_limits_unit,
                });
            } else {
                terms.push(Term::Value(attribute));
            }
        }
        Ok(Self { terms, version })
    }

    /// Whether the filter asks for a state in which the material is gone, so that such objects are
    /// wanted although they are not on-line.
    pub(super) fn asks_for(&self, state: State) -> bool {
        self.terms.iter().any(|t| matches!(t, Term::Value(a) if a.id == AttributeId::Standard(tag::STATE) && a.get() == Some(state)))
    }

    /// The identifier, where the filter names one.
    pub(super) fn identifier(&self) -> Option<&str> {
        self.terms.iter().find_map(|t| match t {
            Term::Value(a) if a.id == AttributeId::Standard(tag::UNIQUE_IDENTIFIER) => {
                text_of(&a.value)
            }
            _ => None,
        })
    }

    /// The part of the filter that indices can answer.
    pub(super) fn query(&self, scope: &str) -> Query {
        let mut query = Query::new(scope);
        for term in &self.terms {
            query = match term {
                Term::Dates(AttributeId::Standard(tag), min, max) if is_indexed(*tag) => {
                    query.range(tag.get(), *min, *max)
                }
                Term::Value(attribute) => match index_values(attribute) {
                    Some((tag, values)) => query.any_of(tag.get(), values),
                    None => query,
                },
                _ => query,
            };
        }
        query
    }

    /// Whether an object satisfies every condition. `state` is its state now.
    pub(super) fn matches(&self, set: &AttributeSet, state: State) -> bool {
        self.terms.iter().all(|term| match term {
            Term::Dates(id, min, max) => set.instances(id).any(|a| {
                let seen = a.is_seen_in(self.version);
                seen && a
                    .value
                    .item()
                    .as_ref()
                    .and_then(date_of)
                    .is_some_and(|d| (*min..=*max).contains(&d))
            }),
            Term::Mask(tag, bits) => set.integer(*tag).is_some_and(|m| m as u32 & bits == *bits),
            Term::Limits { total, count, unit } => set
                .typed::<UsageLimits>(tag::USAGE_LIMITS)
                .is_some_and(|l| {
                    let left = l.usage_limits_count.unwrap_or(l.usage_limits_total);
                    l.usage_limits_unit == *unit
                        && l.usage_limits_total >= *total
                        && count.is_none_or(|wanted| left >= wanted)
                }),
            Term::Value(wanted) if wanted.id == AttributeId::Standard(tag::STATE) => {
                wanted.get() == Some(state)
            }
            Term::Value(wanted) => set.instances(&wanted.id).any(|a| {
                let seen = a.seen_in(self.version);
                seen.is_some_and(|seen| value_matches(wanted, &seen))
            }),
        })
    }
}

fn mask_tag(id: &AttributeId<'_>) -> Option<Tag> {
    id.standard()
        .filter(|t| *t == tag::CRYPTOGRAPHIC_USAGE_MASK || *t == tag::PROTECTION_STORAGE_MASK)
}

fn date_of(item: &Item<'_>) -> Option<i64> {
    match item.item_type() {
        ItemType::DateTime => item.date_time().ok(),
        ItemType::DateTimeExtended => item.date_time_extended().ok(),
        _ => None,
    }
}

fn text_of<'v>(value: &'v Raw<'_>) -> Option<&'v str> {
    value.item()?.any_text().ok()
}

/// Whether a stored value is the wanted one: texts whatever their type, structures by the fields
/// that are given, everything else byte by byte.
fn value_matches(wanted: &Attribute<'_>, stored: &Attribute<'_>) -> bool {
    if wanted.has_value_of(stored) {
        return true;
    }
    let (Some(wanted), Some(stored)) = (wanted.value.item(), stored.value.item()) else {
        return false;
    };
    items_match(&wanted, &stored)
}

fn items_match(wanted: &Item<'_>, stored: &Item<'_>) -> bool {
    if let (Ok(a), Ok(b)) = (wanted.any_text(), stored.any_text()) {
        return a == b;
    }
    let (Ok(mut fields), Ok(all)) = (wanted.structure(), stored.structure()) else {
        return wanted.item_type() == stored.item_type() && wanted.value() == stored.value();
    };
    while let Ok(Some(field)) = fields.next_item() {
        let mut candidates = all.clone();
        let found = std::iter::from_fn(|| candidates.next_item().ok().flatten())
            .any(|c| c.tag() == field.tag() && items_match(&field, &c));
        if !found {
            return false;
        }
    }
    true
}

/// Index values of which one must stand beside an object that matches.
fn index_values(attribute: &Attribute<'_>) -> Option<(Tag, Vec<IndexValue>)> {
    let tag = attribute.id.standard().filter(|t| is_indexed(*t))?;
    let item = attribute.value.item()?;
    let text = |s: &str| Some((tag, vec![IndexValue::text(s)]));
    match tag {
        tag::NAME => text(&attribute.get::<Name<'_>>()?.name_value),
        tag::ALTERNATIVE_NAME => text(
            &attribute
                .get::<AlternativeName<'_>>()?
                .alternative_name_value,
        ),
        tag::LINK => text(
            attribute
                .get::<Link<'_>>()?
                .linked_object_identifier
                .item()?
                .any_text()
                .ok()?,
        ),
        tag::OBJECT_GROUP => text(item.text_string().ok()?),
        tag::STATE => {
            let stored = stored_states_of(attribute.get()?);
            Some((
                tag,
                stored
                    .iter()
                    .map(|s| IndexValue::Integer(i64::from(s.get())))
                    .collect(),
            ))
        }
        _ => Some((
            tag,
            vec![IndexValue::Integer(i64::from(item.enumeration().ok()?))],
        )),
    }
}
