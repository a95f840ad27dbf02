//! What a handler works with: the session, opened records, and the change set it leaves.

use std::ops::ControlFlow;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::Engine;
use super::archived;
use super::arena::Arena;
use super::attributes::AttributeSet;
use super::failure::{Failure, OperationError};
use super::kept;
use super::lifecycle::is_destroyed;
use super::named::Named;
use super::record::{self, Head};
use super::session::Session;
use super::streams::Step;
use crate::crypto::Provider;
use crate::protocol::enumeration::{Operation, State, UniqueIdentifier};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::seal::MaterialTag;
use crate::store::{
    ChangeSet, MaterialChange, Overlay, Query, Record, StoreError, Visit, VisitHits,
};

/// One batch item on its way through a handler.
pub(super) struct Call<'r> {
    pub(super) engine: &'r Engine,
    pub(super) session: &'r Session,
    arena: &'r Arena,
    /// Version of the message.
    pub(super) version: ProtocolVersion,
    /// The operation.
    pub(super) operation: Operation,
    /// Time of the request, the same for the whole batch.
    pub(super) now: i64,
    placeholder: Option<&'r str>,
    /// What earlier items of the batch have named, where the request points at that.
    pub(super) named: Named,
    /// The identifier that later items of the batch find as ID Placeholder.
    pub(super) new_placeholder: Option<String>,
    /// Whether later items of the batch find no ID Placeholder at all.
    pub(super) empties_placeholder: bool,
    /// What earlier items of a batch have changed that may still be undone.
    pub(super) overlay: Option<&'r Overlay>,
    /// What was done with a stream, to be kept where the item succeeds.
    pub(super) stream: Option<Step>,
    /// What is to be written.
    pub(super) changes: ChangeSet,
    /// The object, for the audit.
    pub(super) object: Option<&'r str>,
}

/// An opened record.
#[derive(Clone, Copy)]
pub(super) struct Opened<'r> {
    /// Unique Identifier.
    pub(super) id: &'r str,
    version: u64,
    material_generation: u64,
    material_tag: MaterialTag,
    /// Type, state, dates, usage mask, algorithm.
    pub(super) head: Head,
    part: &'r [u8],
    /// The managed object as one encoded item; `None` where there is none or it was not asked for.
    pub(super) material: Option<&'r [u8]>,
}

impl Opened<'_> {
    /// The attributes, to be read or changed.
    pub(super) fn attributes(&self) -> Result<AttributeSet, OperationError> {
        record::decode(self.part)
    }

    /// State at `now`.
    pub(super) fn state(&self, now: i64) -> State {
        self.head.lifecycle.state_at(now)
    }
}

impl<'r> Call<'r> {
    pub(super) fn new(
        engine: &'r Engine,
        session: &'r Session,
        arena: &'r Arena,
        version: ProtocolVersion,
        operation: Operation,
        now: i64,
        placeholder: Option<&'r str>,
    ) -> Self {
        Self {
            engine,
            session,
            arena,
            version,
            operation,
            now,
            placeholder,
            named: Named::default(),
            overlay: None,
            stream: None,
            new_placeholder: None,
            empties_placeholder: false,
            changes: ChangeSet::new(),
            object: None,
        }
    }

    /// Cryptography.
    pub(super) fn crypto(&self) -> &'r dyn Provider {
        &*self.engine.parts.crypto
    }

    /// Keeps a buffer until the answer is written.
    pub(super) fn keep(&self, buffer: Zeroizing<Vec<u8>>) -> &'r [u8] {
        self.arena.keep(buffer)
    }

    /// Keeps a text until the answer is written.
    pub(super) fn keep_text(&self, text: String) -> &'r str {
        self.arena.keep_text(text)
    }

    /// The identifier that a request points at; the ID Placeholder where it points at none.
    pub(super) fn resolve(
        &self,
        reference: Option<&ObjectReference<'r>>,
    ) -> Result<&'r str, OperationError> {
        match reference {
            Some(ObjectReference::Identifier(text) | ObjectReference::Reference(text)) => {
                match text {
                    std::borrow::Cow::Borrowed(text) => Ok(text),
                    std::borrow::Cow::Owned(text) => Ok(self.keep_text(text.clone())),
                }
            }
            Some(ObjectReference::Name(name)) => self.id_of_name(name),
            None | Some(ObjectReference::Placeholder(UniqueIdentifier::ID_PLACEHOLDER)) => {
                self.placeholder.ok_or_else(|| {
                    OperationError::new(
                        Failure::ObjectNotFound,
                        "there is no id placeholder in this batch yet",
                    )
                })
            }
            Some(ObjectReference::Placeholder(value)) => {
                Ok(self.keep_text(self.named.by(*value)?.to_owned()))
            }
            Some(ObjectReference::Position(n)) => Ok(self.keep_text(self.named.at(*n)?.to_owned())),
        }
    }

    fn id_of_name(&self, name: &str) -> Result<&'r str, OperationError> {
        self.find_name(name)?
            .ok_or_else(|| Failure::ObjectNotFound.into())
    }

    /// The identifier of the object with this name.
    pub(super) fn find_name(&self, name: &str) -> Result<Option<&'r str>, OperationError> {
        let query = Query::new(self.session.scope()).equal(tag::NAME.get(), name);
        let mut found = None;
        self.locate(&query, &mut |record| {
            found = Some(record.id.to_owned());
            ControlFlow::Break(())
        })?;
        Ok(found.map(|id| self.keep_text(id)))
    }

    /// Reads one record as this item sees it.
    pub(super) fn read(
        &self,
        scope: &str,
        id: &str,
        visit: &mut Visit<'_>,
    ) -> Result<bool, StoreError> {
        let store = &*self.engine.parts.store;
        match self.overlay {
            None => store.read(scope, id, visit),
            Some(overlay) => overlay.read(store, scope, id, visit),
        }
    }

    /// Visits the records of a search as this item sees them, newest first.
    pub(super) fn locate(
        &self,
        query: &Query,
        visit: &mut VisitHits<'_>,
    ) -> Result<(), StoreError> {
        let store = &*self.engine.parts.store;
        match self.overlay {
            None => store.snapshot()?.locate(query, visit),
            Some(overlay) => overlay.locate(store, query, visit),
        }
    }

    /// Opens the attributes of the object that a request points at.
    pub(super) fn open(
        &mut self,
        reference: Option<&ObjectReference<'r>>,
    ) -> Result<Opened<'r>, OperationError> {
        let id = self.resolve(reference)?;
        self.open_known(id)
    }

    /// Opens the attributes of an object whose identifier is known.
    pub(super) fn open_known(&mut self, id: &'r str) -> Result<Opened<'r>, OperationError> {
        let opened = self.open_id(id, false)?;
        archived::check(&opened.head, self.operation, self.version)?;
        Ok(opened)
    }

    /// Opens attributes and material of the object that a request points at.
    pub(super) fn open_with_material(
        &mut self,
        reference: Option<&ObjectReference<'r>>,
    ) -> Result<Opened<'r>, OperationError> {
        let id = self.resolve(reference)?;
        let opened = self.open_id(id, true)?;
        if is_destroyed(opened.head.lifecycle.state) {
            return Err(Failure::ObjectDestroyed.into());
        }
        archived::check(&opened.head, self.operation, self.version)?;
        Ok(opened)
    }

    /// Opens an object by its identifier. The object of another scope does not exist.
    pub(super) fn open_id(
        &mut self,
        id: &'r str,
        with_material: bool,
    ) -> Result<Opened<'r>, OperationError> {
        self.object = Some(id);
        let sealer = &self.engine.parts.sealer;
        let scope = self.session.scope();
        let mut part = Zeroizing::new(Vec::new());
        let mut material = None;
        let mut found = Err(Failure::ObjectNotFound.into());
        self.read(scope, id, &mut |view| {
            let opened = (|| {
                let stored = if view.has_material {
                    MaterialTag::of(view.material)?
                } else {
                    MaterialTag::NONE
                };
                let tag = sealer.open_attributes_into(
                    scope,
                    id,
                    view.version,
                    Some(stored),
                    view.attributes,
                    &mut part,
                )?;
                if let Some(sealed) = view.material.filter(|_| with_material) {
                    let mut out = Zeroizing::new(Vec::new());
                    sealer.open_material_into(
                        scope,
                        id,
                        view.material_generation,
                        tag,
                        sealed,
                        &mut out,
                    )?;
                    material = Some(out);
                }
                Ok((view.version, view.material_generation, tag))
            })();
            found = opened.map_err(|e| OperationError::unopened(&e, scope, id));
        })?;
        let (version, material_generation, material_tag) = found?;
        let head = Head::read(&part)?;
        if !kept::exist_in(self.version, head.object_type) {
            return Err(Failure::ObjectNotFound.into());
        }
        Ok(Opened {
            id,
            version,
            material_generation,
            material_tag,
            head,
            part: self.keep(part),
            material: material.map(|m| self.keep(m)),
        })
    }

    /// Leaves a change: the object gets these attributes, its material stays.
    pub(super) fn update(
        &mut self,
        opened: &Opened<'_>,
        set: &AttributeSet,
    ) -> Result<(), OperationError> {
        let generation = opened.material_generation;
        let tag = opened.material_tag;
        self.write(opened, set, tag, generation, MaterialChange::Keep)
    }

    /// Leaves a change: the object gets these attributes and loses its material.
    pub(super) fn update_without_material(
        &mut self,
        opened: &Opened<'_>,
        set: &AttributeSet,
    ) -> Result<(), OperationError> {
        let generation = opened.material_generation;
        self.write(
            opened,
            set,
            MaterialTag::NONE,
            generation,
            MaterialChange::Clear,
        )
    }

    /// Leaves a change: the object gets these attributes and this encoded item in the place of its own.
    pub(super) fn replace(
        &mut self,
        opened: &Opened<'_>,
        set: &AttributeSet,
        object: Option<&[u8]>,
    ) -> Result<(), OperationError> {
        let Some(object) = object else {
            return self.update_without_material(opened, set);
        };
        let generation = opened.material_generation + 1;
        let (sealer, scope) = (&self.engine.parts.sealer, self.session.scope());
        let sealed = sealer.seal_material(scope, opened.id, generation, object)?;
        let tag = MaterialTag::of(Some(&sealed))?;
        self.write(opened, set, tag, generation, MaterialChange::Set(sealed))
    }

    fn write(
        &mut self,
        opened: &Opened<'_>,
        set: &AttributeSet,
        material_tag: MaterialTag,
        material_generation: u64,
        material: MaterialChange,
    ) -> Result<(), OperationError> {
        let scope = self.session.scope();
        let version = opened.version + 1;
        let part = record::encode(set);
        let attributes = self.engine.parts.sealer.seal_attributes(
            scope,
            opened.id,
            version,
            material_tag,
            &part,
        )?;
        self.changes.replace(
            opened.version,
            Record {
                scope: scope.clone(),
                id: Arc::from(opened.id),
                version,
                material_generation,
                attributes,
                material,
                index: record::index_entries(set),
            },
        );
        Ok(())
    }

    /// Leaves a change: a new object under `id` with these attributes and this encoded item.
    pub(super) fn insert(
        &mut self,
        id: &str,
        set: &AttributeSet,
        object: Option<&[u8]>,
    ) -> Result<(), OperationError> {
        let scope = self.session.scope();
        let sealer = &self.engine.parts.sealer;
        let sealed = object
            .map(|m| sealer.seal_material(scope, id, 1, m))
            .transpose()?;
        let tag = MaterialTag::of(sealed.as_deref())?;
        let part = record::encode(set);
        let attributes = sealer.seal_attributes(scope, id, 1, tag, &part)?;
        self.changes.insert(Record {
            scope: scope.clone(),
            id: Arc::from(id),
            version: 1,
            material_generation: 1,
            attributes,
            material: sealed.map_or(MaterialChange::Clear, MaterialChange::Set),
            index: record::index_entries(set),
        });
        Ok(())
    }

    /// A new Unique Identifier: a random UUID (RFC 9562, version 4).
    pub(super) fn new_identifier(&self) -> Result<String, OperationError> {
        let mut b = [0; 16];
        self.crypto().fill(&mut b)?;
        b[6] = (b[6] & 0x0f) | 0x40;
        b[8] = (b[8] & 0x3f) | 0x80;
        let mut out = String::with_capacity(36);
        for (i, byte) in b.iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                out.push('-');
            }
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
            }
        }
        Ok(out)
    }
}
