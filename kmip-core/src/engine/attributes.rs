//! The attributes of one object: a list of instances in canonical form.

use crate::protocol::attribute::{Attribute, AttributeId};
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{IntoOwned, Value};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Tag, Writer};

/// Attributes of an object. Instances keep their index for life; gaps stay (1.0: 3).
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct AttributeSet {
    list: Vec<Attribute<'static>>,
}

impl AttributeSet {
    /// All instances, in the order in which they came.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Attribute<'static>> {
        self.list.iter()
    }

    /// First instance of a standard attribute.
    pub(super) fn get(&self, tag: Tag) -> Option<&Attribute<'static>> {
        self.list
            .iter()
            .find(|a| a.id == AttributeId::Standard(tag))
    }

    /// First instance of a standard attribute, typed.
    pub(super) fn typed<'s, T: Value<'s>>(&'s self, tag: Tag) -> Option<T> {
        self.get(tag)?.get()
    }

    /// Value of an enumeration attribute.
    pub(super) fn enumeration<E: Enumeration>(&self, tag: Tag) -> Option<E> {
        self.typed(tag)
    }

    /// Value of a Date-Time attribute.
    pub(super) fn date(&self, tag: Tag) -> Option<i64> {
        self.get(tag)?.value.item()?.date_time().ok()
    }

    /// Value of an Integer attribute.
    pub(super) fn integer(&self, tag: Tag) -> Option<i32> {
        self.typed(tag)
    }

    /// Value of a Boolean attribute.
    pub(super) fn boolean(&self, tag: Tag) -> Option<bool> {
        self.typed(tag)
    }

    /// Instances of one attribute.
    pub(super) fn instances<'s>(
        &'s self,
        id: &'s AttributeId<'_>,
    ) -> impl Iterator<Item = &'s Attribute<'static>> {
        self.list.iter().filter(move |a| a.is_called(id))
    }

    /// Whether there is an instance.
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.get(tag).is_some()
    }

    /// Adds an instance behind the last one and returns its index.
    pub(super) fn add(&mut self, attribute: Attribute<'_>) -> i32 {
        let mut attribute = attribute.into_owned();
        let index = self
            .instances(&attribute.id)
            .filter_map(|a| a.index)
            .max()
            .map_or(0, |i| i + 1);
        attribute.index = Some(index);
        self.list.push(attribute);
        index
    }

    /// Adds an instance under the index that it brings, or behind the last one where it brings none.
    pub(super) fn add_as_indexed(&mut self, attribute: Attribute<'static>) {
        if attribute.index.is_some() {
            self.list.push(attribute);
        } else {
            self.add(attribute);
        }
    }

    /// Puts all instances of another set in the place of those of the same attributes.
    pub(super) fn take_over(&mut self, other: &Self) {
        self.list
            .retain(|mine| other.list.iter().all(|theirs| theirs.id != mine.id));
        self.list.extend(other.list.iter().cloned());
    }

    /// Adds an instance whose index is known, as it comes from the store.
    pub(super) fn push_stored(&mut self, attribute: Attribute<'static>) {
        self.list.push(attribute);
    }

    /// Replaces the only instance of a standard attribute, or adds it.
    pub(super) fn put(&mut self, attribute: Attribute<'_>) {
        match self.list.iter_mut().find(|a| a.id == attribute.id) {
            Some(old) => old.value = attribute.into_owned().value,
            None => {
                self.add(attribute);
            }
        }
    }

    /// Puts a typed value.
    pub(super) fn put_value<'v, T: Value<'v>>(&mut self, tag: Tag, value: &T) {
        self.put(Attribute::of(tag, value));
    }

    /// Puts a value that `write` writes under `tag`.
    pub(super) fn put_written(&mut self, tag: Tag, write: impl FnOnce(&mut Writer<'_>)) {
        self.put(Attribute::standard(tag, write));
    }

    /// Puts a Date-Time.
    pub(super) fn put_date(&mut self, tag: Tag, seconds: i64) {
        self.put_written(tag, |w| w.date_time(tag, seconds));
    }

    /// Position of the instance with this index, if a version sees it.
    pub(super) fn position(
        &self,
        id: &AttributeId<'_>,
        index: i32,
        version: ProtocolVersion,
    ) -> Option<usize> {
        self.list
            .iter()
            .position(|a| a.id == *id && a.index.unwrap_or(0) == index && a.is_seen_in(version))
    }

    /// Position of the instance in which a version sees this value.
    pub(super) fn position_of_value(
        &self,
        attribute: &Attribute<'_>,
        version: ProtocolVersion,
    ) -> Option<usize> {
        self.list.iter().position(|a| {
            let seen = (a.id == attribute.id).then(|| a.seen_in(version)).flatten();
            seen.is_some_and(|seen| seen.has_value_of(attribute))
        })
    }

    /// Replaces the value at a position; the index stays.
    pub(super) fn replace(
        &mut self,
        position: usize,
        attribute: &Attribute<'_>,
    ) -> &Attribute<'static> {
        self.list[position].value = attribute.clone().into_owned().value;
        &self.list[position]
    }

    /// Takes the instance at a position away; the others keep their index.
    pub(super) fn remove(&mut self, position: usize) -> Attribute<'static> {
        self.list.remove(position)
    }

    /// Takes all instances of an attribute away that a version sees, and returns how many there were.
    pub(super) fn remove_all(&mut self, id: &AttributeId<'_>, version: ProtocolVersion) -> usize {
        let before = self.list.len();
        self.list
            .retain(|a| !(a.is_called(id) && a.is_seen_in(version)));
        before - self.list.len()
    }

    /// Takes all instances of an attribute away, whoever sees them.
    pub(super) fn remove_every(&mut self, id: &AttributeId<'_>) {
        self.list.retain(|a| !a.is_called(id));
    }

    /// How many instances there are in all.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }
}
