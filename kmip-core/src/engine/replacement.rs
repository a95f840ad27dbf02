//! A successor for a key or a pair (1.4: 4.4, 4.5; 2.1: 6.1.46, 6.1.47): which attributes it takes over, how its
//! dates follow from an offset, and how both objects link to each other.

use super::attributes::AttributeSet;
use super::call::{Call, Opened};
use super::creation::{check_dates, is_multiple};
use super::failure::{Failure, OperationError};
use super::lifecycle::is_destroyed;
use crate::protocol::attribute::{Attribute, AttributeId, Link};
use crate::protocol::enumeration::{LinkType, ObjectType};
use crate::protocol::shape::Interval;
use crate::protocol::tag;
use crate::ttlv::Tag;

/// Attributes that the successor does not take over: the server sets them from what it makes, or they tell of the
/// life of the old object (1.4: tables 173, 177; 2.1: tables 304, 309). All others are copied.
const NOT_TAKEN_OVER: &[Tag] = &[
    // Set anew.
    tag::UNIQUE_IDENTIFIER,
    tag::SHORT_UNIQUE_IDENTIFIER,
    tag::INITIAL_DATE,
    tag::ORIGINAL_CREATION_DATE,
    tag::LAST_CHANGE_DATE,
    tag::STATE,
    tag::DIGEST,
    tag::KEY_FORMAT_TYPE,
    tag::LINK,
    tag::RANDOM_NUMBER_GENERATOR,
    tag::FRESH,
    tag::ROTATE_GENERATION,
    tag::ROTATE_LATEST,
    // Not set.
    tag::DESTROY_DATE,
    tag::COMPROMISE_OCCURRENCE_DATE,
    tag::COMPROMISE_DATE,
    tag::REVOCATION_REASON,
    tag::DEACTIVATION_REASON,
    tag::ARCHIVE_DATE,
    tag::ROTATE_DATE,
];

/// Dates that an offset moves by as much as it moves the Activation Date (1.4: table 172; 2.1: table 303).
const MOVED_WITH_ACTIVATION: &[Tag] = &[
    tag::PROCESS_START_DATE,
    tag::PROTECT_STOP_DATE,
    tag::DEACTIVATION_DATE,
];

/// An object that gets a successor.
pub(super) struct Predecessor<'r> {
    opened: Opened<'r>,
    set: AttributeSet,
}

impl<'r> Predecessor<'r> {
    /// Opens an object of this type that can be replaced.
    pub(super) fn open(
        call: &mut Call<'r>,
        id: &'r str,
        object_type: ObjectType,
    ) -> Result<Self, OperationError> {
        let opened = call.open_known(id)?;
        let found = opened.head.object_type;
        if found != object_type {
            let text = format!("objects of type {found} are not replaced by this operation");
            return Err(OperationError::new(Failure::NoCipherKey, text));
        }
        if is_destroyed(opened.head.lifecycle.state) {
            let text = "the object was destroyed: it gets no successor";
            return Err(OperationError::new(Failure::PermissionDenied, text));
        }
        let set = opened.attributes()?;
        if set.boolean(tag::KEY_VALUE_PRESENT) == Some(false) {
            return Err(Failure::KeyValueNotPresent.into());
        }
        Ok(Self { opened, set })
    }

    /// The object that a link of this kind points at.
    pub(super) fn linked(&self, kind: LinkType) -> Option<String> {
        let links = AttributeId::Standard(tag::LINK);
        self.set.instances(&links).find_map(|attribute| {
            let link: Link<'_> = attribute.get()?;
            let item = link.linked_object_identifier.item()?;
            let to = item.any_text().ok()?.to_owned();
            (link.link_type == kind).then_some(to)
        })
    }

    /// Attributes of a successor called `id`: what it takes over, with its dates moved by the offset, and what the
    /// client wants besides. Leaves the change that this object loses its names and links to it.
    pub(super) fn succeed(
        mut self,
        call: &mut Call<'r>,
        id: &str,
        given: &AttributeSet,
        offset: Option<Interval>,
    ) -> Result<AttributeSet, OperationError> {
        let mut new = AttributeSet::default();
        for attribute in self.set.iter() {
            if !is_one_of(&attribute.id, NOT_TAKEN_OVER) {
                new.add(attribute.clone());
            }
        }
        if let Some(Interval(seconds)) = offset {
            refuse_dates_beside_offset(given)?;
            move_dates(&mut new, call.now.saturating_add(i64::from(seconds)))?;
        }
        let object_type = self.opened.head.object_type;
        for attribute in given.iter() {
            take(call, &mut new, attribute, object_type);
        }
        check_dates(&new)?;
        let old_id = self.opened.id;
        new.add(link(LinkType::REPLACED_OBJECT_LINK, old_id));
        let generation = self.set.integer(tag::ROTATE_GENERATION).unwrap_or(0);
        new.put_value(tag::ROTATE_GENERATION, &generation.saturating_add(1));
        new.put_value(tag::ROTATE_LATEST, &true);

        self.set.remove_every(&AttributeId::Standard(tag::NAME));
        self.set.add(link(LinkType::REPLACEMENT_OBJECT_LINK, id));
        self.set.put_date(tag::LAST_CHANGE_DATE, call.now);
        self.set.put_value(tag::ROTATE_LATEST, &false);
        if !self.set.has(tag::ROTATE_DATE) {
            self.set.put_date(tag::ROTATE_DATE, call.now);
        }
        call.update(&self.opened, &self.set)?;
        Ok(new)
    }
}

fn is_one_of(id: &AttributeId<'_>, tags: &[Tag]) -> bool {
    id.standard().is_some_and(|tag| tags.contains(&tag))
}

fn link(kind: LinkType, id: &str) -> Attribute<'static> {
    Attribute::of(tag::LINK, &Link::to(kind, id))
}

/// A request says when the successor is used by an offset or by dates, not by both.
fn refuse_dates_beside_offset(given: &AttributeSet) -> Result<(), OperationError> {
    for date in MOVED_WITH_ACTIVATION.iter().chain(&[tag::ACTIVATION_DATE]) {
        if given.has(*date) {
            let text = format!(
                "Offset and attribute {} exclude each other",
                AttributeId::Standard(*date)
            );
            return Err(OperationError::new(Failure::InvalidMessage, text));
        }
    }
    Ok(())
}

fn move_dates(set: &mut AttributeSet, activation: i64) -> Result<(), OperationError> {
    let old = set.date(tag::ACTIVATION_DATE);
    for date in MOVED_WITH_ACTIVATION {
        if let Some(then) = set.date(*date) {
            let old = old.ok_or_else(|| {
                let text = format!(
                    "an offset cannot move {}: the old object has no Activation Date",
                    AttributeId::Standard(*date)
                );
                OperationError::new(Failure::NoActivationDate, text)
            })?;
            let distance = activation.saturating_sub(old);
            set.put_date(*date, then.saturating_add(distance));
        }
    }
    set.put_date(tag::ACTIVATION_DATE, activation);
    Ok(())
}

/// Puts what the client wants into the place of what was taken over, or beside it where there may be several. An
/// attribute of the client's own takes the place of all its values.
fn take(
    call: &Call<'_>,
    set: &mut AttributeSet,
    attribute: &Attribute<'static>,
    object_type: ObjectType,
) {
    match attribute.id {
        AttributeId::Standard(_) if is_multiple(call, &attribute.id, object_type) => {
            if set.position_of_value(attribute, call.version).is_none() {
                set.add(attribute.clone());
            }
        }
        AttributeId::Standard(_) => set.put(attribute.clone()),
        AttributeId::Vendor { .. } => {
            set.remove_every(&attribute.id);
            set.add(attribute.clone());
        }
    }
}
