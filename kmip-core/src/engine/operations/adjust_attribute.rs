//! Adjust Attribute (2.0: 6.1.3; 2.1: 6.1.3): counts an attribute up or down, or negates it.

use crate::engine::call::Call;
use crate::engine::creation::rules_of;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::permissions::{Change, after_change, check};
use crate::protocol::attribute::{Attribute, AttributeId};
use crate::protocol::enumeration::AdjustmentType;
use crate::protocol::identifier::ObjectReference;
use crate::protocol::payload::{AdjustAttributeRequest, AdjustAttributeResponse};
use crate::protocol::shape::{Raw, Varied};
use crate::protocol::tag;
use crate::ttlv::{Item, ItemType, Tag, Writer};

pub(in crate::engine) fn adjust_attribute<'r>(
    call: &mut Call<'r>,
    request: &AdjustAttributeRequest<'r>,
) -> Result<AdjustAttributeResponse<'r>, OperationError> {
    let [id] = &request.attribute_reference.ids[..] else {
        let text = "Attribute Reference names no attribute of this version";
        return Err(OperationError::new(Failure::UnsupportedAttribute, text));
    };
    // The tables of this operation have a reason of their own for it (2.1: 6.1.3.1).
    let opened = call
        .open(request.unique_identifier.as_ref())
        .map_err(|e| match e.failure() {
            Failure::ObjectNotFound => {
                OperationError::new(Failure::ItemNotFound, e.message().to_owned())
            }
            _ => e,
        })?;
    let mut set = opened.attributes()?;
    let old = set.instances(id).next().cloned();
    if set.instances(id).nth(1).is_some() {
        let text = format!("attribute {id} has several values");
        return Err(OperationError::new(Failure::MultiValued, text));
    }
    if let Some(tag) = id.standard()
        && rules_of(call.version, tag).is_none()
    {
        let text = format!("{id} is no attribute in version {}", call.version);
        return Err(OperationError::new(Failure::UnsupportedAttribute, text));
    }
    let number = match old.as_ref().and_then(|attribute| attribute.value.item()) {
        Some(item) => Number::read(&item),
        None => Number::zero(id),
    };
    let number = number.ok_or_else(|| {
        let text = format!("attribute {id} is no number, time or truth value");
        OperationError::new(Failure::InvalidDataType, text)
    })?;
    let by = request.adjustment_value.as_ref().and_then(Varied::item);
    let adjusted = number.adjusted(request.adjustment_type, by.as_ref())?;
    let new = adjusted.into_attribute(id);
    let change = if old.is_some() {
        Change::Modify
    } else {
        Change::Add
    };
    check(call, &opened, &set, id, change, Some(&new)).map_err(|e| match e.failure() {
        Failure::ReadOnlyAttribute => {
            OperationError::new(Failure::AddReadOnlyAttribute, e.message().to_owned())
        }
        _ => e,
    })?;
    set.put(new);
    after_change(call, &mut set, id)?;
    call.update(&opened, &set)?;
    Ok(AdjustAttributeResponse {
        unique_identifier: ObjectReference::id(opened.id),
    })
}

/// A value that can be adjusted: its item type, and a number that holds every value of it.
#[derive(Clone, Copy)]
struct Number {
    item_type: ItemType,
    value: i128,
}

impl Number {
    fn read(item: &Item<'_>) -> Option<Self> {
        let item_type = item.item_type();
        let value = match item_type {
            ItemType::Integer => item.integer().ok()?.into(),
            ItemType::LongInteger => item.long_integer().ok()?.into(),
            ItemType::Interval => item.interval().ok()?.into(),
            ItemType::DateTime => item.date_time().ok()?.into(),
            ItemType::DateTimeExtended => item.date_time_extended().ok()?.into(),
            ItemType::Boolean => item.boolean().ok()?.into(),
            _ => return None,
        };
        Some(Self { item_type, value })
    }

    /// What an attribute without a value begins with: numbers, intervals and truth values only (2.1: 6.1.3).
    fn zero(id: &AttributeId<'_>) -> Option<Self> {
        let types = tag::info(id.standard()?)?.types_2x;
        let begins = [
            ItemType::Integer,
            ItemType::LongInteger,
            ItemType::Interval,
            ItemType::Boolean,
        ];
        let item_type = *types.iter().find(|known| begins.contains(known))?;
        Some(Self {
            item_type,
            value: 0,
        })
    }

    /// The value that the type of adjustment makes of it (2.1: 11.1).
    fn adjusted(
        self,
        adjustment: AdjustmentType,
        by: Option<&Item<'_>>,
    ) -> Result<Self, OperationError> {
        let is_truth = self.item_type == ItemType::Boolean;
        let wrong_type = |text: &'static str| OperationError::new(Failure::InvalidDataType, text);
        let by = match by {
            None => 1,
            Some(item) => {
                Self::read(item)
                    .filter(|by| by.item_type == self.item_type)
                    .ok_or_else(|| {
                        wrong_type("Adjustment Value has another type than the attribute")
                    })?
                    .value
            }
        };
        let counts = !is_truth;
        let negates = matches!(
            self.item_type,
            ItemType::Integer | ItemType::LongInteger | ItemType::Boolean
        );
        let value = match adjustment {
            AdjustmentType::INCREMENT if counts => self.value + by,
            AdjustmentType::DECREMENT if counts => self.value - by,
            AdjustmentType::NEGATE if is_truth => 1 - self.value,
            AdjustmentType::NEGATE if negates => -self.value,
            AdjustmentType::INCREMENT | AdjustmentType::DECREMENT | AdjustmentType::NEGATE => {
                return Err(wrong_type("values of this type are not adjusted so"));
            }
            _ => {
                let text = format!("Adjustment Type has no value {adjustment}");
                return Err(OperationError::new(Failure::InvalidField, text));
            }
        };
        let fits = match self.item_type {
            ItemType::Integer => i32::try_from(value).is_ok(),
            ItemType::Interval => u32::try_from(value).is_ok(),
            _ => i64::try_from(value).is_ok(),
        };
        if !fits {
            let text = format!("{value} is no value that the attribute can have");
            return Err(OperationError::new(Failure::NumericRange, text));
        }
        Ok(Self { value, ..self })
    }

    fn into_attribute<'i>(self, id: &AttributeId<'i>) -> Attribute<'i> {
        let tag = id.standard().unwrap_or(tag::ATTRIBUTE_VALUE);
        Attribute {
            id: id.clone(),
            index: None,
            value: Raw::written(|w| self.write(w, tag)),
        }
    }

    /// The number fits its type: `adjusted` looked.
    fn write(self, w: &mut Writer<'_>, tag: Tag) {
        let long = self.value as i64;
        match self.item_type {
            ItemType::Integer => w.integer(tag, long as i32),
            ItemType::Interval => w.interval(tag, long as u32),
            ItemType::DateTime => w.date_time(tag, long),
            ItemType::DateTimeExtended => w.date_time_extended(tag, long),
            ItemType::Boolean => w.boolean(tag, long != 0),
            _ => w.long_integer(tag, long),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::tests::*;
    use crate::protocol::payload::ArchiveRequest;

    const VERSIONS: [V; 3] = [V::V2_0, V::V2_1, V::V3_0];

    fn request<'a>(
        key: &'a str,
        attribute: AttributeId<'a>,
        adjustment_type: AdjustmentType,
        by: Option<Varied<'a>>,
    ) -> AdjustAttributeRequest<'a> {
        AdjustAttributeRequest {
            unique_identifier: id(key),
            attribute_reference: [attribute].into_iter().collect(),
            adjustment_type,
            adjustment_value: by,
        }
    }

    fn integer(by: i32) -> Option<Varied<'static>> {
        Some(Varied::written(|w| w.integer(tag::ADJUSTMENT_VALUE, by)))
    }

    fn counter(value: i32) -> Attribute<'static> {
        Attribute {
            value: Raw::written(|w| w.integer(tag::ATTRIBUTE_VALUE, value)),
            ..custom("Counter", "")
        }
    }

    fn adjust(
        b: &Bench,
        version: V,
        key: &str,
        attribute: AttributeId<'static>,
        adjustment: AdjustmentType,
        by: Option<Varied<'static>>,
    ) -> Option<ResultReason> {
        reason(b.call(version, &request(key, attribute, adjustment, by)))
    }

    #[test]
    fn a_number_goes_up_down_and_changes_its_sign() {
        use AdjustmentType as A;
        for version in VERSIONS {
            let b = Bench::new();
            let key = b.create_with(version, "k", vec![counter(5)]);
            let own = || counter(0).id;
            for (adjustment, by, expected) in [
                (A::INCREMENT, None, 6),
                (A::INCREMENT, integer(10), 16),
                (A::DECREMENT, None, 15),
                (A::DECREMENT, integer(-5), 20),
                (A::NEGATE, None, -20),
            ] {
                b.advance(1);
                assert_eq!(adjust(&b, version, &key, own(), adjustment, by), None);
                let list = b.instances(version, &key, own());
                let value = list[0].value.item().unwrap().integer();
                assert_eq!(value, Ok(expected), "{version}");
            }
            assert_eq!(b.date(&key, tag::LAST_CHANGE_DATE), Some(START + 5));
        }
    }

    #[test]
    fn truth_values_are_negated_and_dates_moved() {
        use AdjustmentType as A;
        for version in VERSIONS {
            let b = Bench::new();
            let more = vec![date(tag::ACTIVATION_DATE, START + 100)];
            let key = b.create_with(version, "k", more);
            let date_id = || AttributeId::Standard(tag::ACTIVATION_DATE);
            assert_eq!(
                adjust(&b, version, &key, date_id(), A::INCREMENT, None),
                None
            );
            let moved = b.date(&key, tag::ACTIVATION_DATE);
            assert_eq!(moved, Some(START + 101), "{version}");
            let sensitive = || AttributeId::Standard(tag::SENSITIVE);
            assert_eq!(
                adjust(&b, version, &key, sensitive(), A::NEGATE, None),
                None
            );
            assert_eq!(b.value(&key, tag::SENSITIVE), Some(true), "{version}");
            for (id, adjustment) in [(sensitive(), A::INCREMENT), (date_id(), A::NEGATE)] {
                let outcome = adjust(&b, version, &key, id, adjustment, None);
                assert_eq!(outcome, Some(ResultReason::INVALID_DATA_TYPE), "{version}");
            }
        }
    }

    #[test]
    fn what_cannot_be_adjusted_has_its_reason() {
        use AdjustmentType as A;
        for version in VERSIONS {
            let b = Bench::new();
            let more = vec![counter(i32::MAX), name("other"), custom("Text", "x")];
            let key = b.create_with(version, "k", more);
            let standard = AttributeId::Standard;
            let long = Some(Varied::written(|w| {
                w.long_integer(tag::ADJUSTMENT_VALUE, 1);
            }));
            for (id, by, wanted) in [
                (counter(0).id, None, ResultReason::NUMERIC_RANGE),
                (counter(0).id, long, ResultReason::INVALID_DATA_TYPE),
                (custom("Text", "").id, None, ResultReason::INVALID_DATA_TYPE),
                (custom("None", "").id, None, ResultReason::INVALID_DATA_TYPE),
                (
                    standard(tag::NAME),
                    None,
                    ResultReason::MULTI_VALUED_ATTRIBUTE,
                ),
                (
                    standard(tag::CRYPTOGRAPHIC_LENGTH),
                    None,
                    ResultReason::READ_ONLY_ATTRIBUTE,
                ),
                (
                    standard(tag::CONTACT_INFORMATION),
                    None,
                    ResultReason::INVALID_DATA_TYPE,
                ),
            ] {
                let text = format!("{version} {id}");
                let outcome = adjust(&b, version, &key, id, A::INCREMENT, by);
                assert_eq!(outcome, Some(wanted), "{text}");
            }
            let outcome = adjust(&b, version, "nobody", counter(0).id, A::INCREMENT, None);
            assert_eq!(outcome, Some(ResultReason::ITEM_NOT_FOUND), "{version}");
            let unknown = AdjustmentType::new(0x8000_0001);
            let outcome = adjust(&b, version, &key, counter(0).id, unknown, None);
            assert_eq!(outcome, Some(ResultReason::INVALID_FIELD), "{version}");
            let archive = ArchiveRequest {
                unique_identifier: id(&key),
            };
            b.call(version, &archive).unwrap();
            let outcome = adjust(&b, version, &key, counter(0).id, A::INCREMENT, None);
            assert_eq!(outcome, Some(ResultReason::OBJECT_ARCHIVED), "{version}");
        }
    }
}
