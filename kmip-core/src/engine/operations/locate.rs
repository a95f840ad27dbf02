//! Locate (1.0: 4.8; 1.4: 4.9; 2.1: 6.1.28): finds objects by their attributes, newest first.

use std::borrow::Cow;
use std::ops::ControlFlow;

use zeroize::Zeroizing;

use crate::engine::call::Call;
use crate::engine::creation;
use crate::engine::failure::{Failure, OperationError};
use crate::engine::filter::Filter;
use crate::engine::kept;
use crate::engine::lifecycle::is_destroyed;
use crate::engine::links;
use crate::engine::record::{self, Head};
use crate::protocol::attribute::Attribute;
use crate::protocol::enumeration::{ObjectGroupMember, State};
use crate::protocol::identifier::ObjectReference;
use crate::protocol::mask::{ObjectClassMask, StorageStatusMask};
use crate::protocol::payload::{LocateRequest, LocateResponse};
use crate::store::RecordView;

pub(in crate::engine) fn locate<'r>(
    call: &mut Call<'r>,
    request: &LocateRequest<'r>,
) -> Result<LocateResponse<'r>, OperationError> {
    let given = given(call, request)?;
    creation::check_number(call, given.len())?;
    let filter = Filter::new(&given, call.version)?;
    let window = Window::of(call, request)?;
    let wanted = Wanted::of(request, &filter)?;
    let mut found = Found {
        window,
        total: 0,
        ids: Vec::new(),
    };
    let mut failure = None;
    let mut visit = |view: RecordView<'_>| match wanted.holds(call, &filter, &view) {
        Ok(true) => found.take(view.id),
        Ok(false) => ControlFlow::Continue(()),
        Err(error) => {
            failure = Some((view.id.to_owned(), error));
            ControlFlow::Break(())
        }
    };
    if !wanted.system_only {
        match filter.identifier() {
            Some(id) => {
                call.read(call.session.scope(), id, &mut |view| {
                    let _ = visit(view);
                })?;
            }
            None => call.locate(&filter.query(call.session.scope()), &mut visit)?,
        }
    }
    if let Some((id, error)) = failure {
        // A damaged record fails the Locate: a list without it would tell a product that its key
        // does not exist, and it would make another. The audit names the object.
        call.object = Some(call.keep_text(id));
        return Err(error);
    }
    // The ID Placeholder is set where exactly one object is found, and emptied where it is not, so
    // that what follows in the batch does not meet another object (1.4: 4.9; 2.1: 6.1.28).
    match found.ids.as_slice() {
        [only] => call.new_placeholder = Some(only.clone()),
        _ => call.empties_placeholder = true,
    }
    let located_items = found.located_items();
    Ok(LocateResponse {
        located_items,
        unique_identifiers: found.ids.into_iter().map(ObjectReference::id).collect(),
    })
}

/// The filter in all its spellings.
fn given<'r>(
    call: &Call<'r>,
    request: &LocateRequest<'r>,
) -> Result<Vec<Attribute<'r>>, OperationError> {
    let mut given = request.attributes.list.clone();
    if let Some(nested) = &request.template_attribute {
        if !nested.templates.is_empty() {
            return Err(OperationError::new(
                Failure::InvalidAttribute,
                "there is no template with this name",
            ));
        }
        given.extend(nested.list.iter().cloned());
    }
    for attribute in &mut given {
        if let Cow::Owned(bound) = links::bound(call, attribute)? {
            *attribute = bound;
        }
    }
    Ok(given)
}

/// Which of the matching objects are answered.
struct Window {
    offset: usize,
    limit: usize,
    /// Whether the rest is counted, for Located Items.
    counts: bool,
}

impl Window {
    fn of(call: &Call<'_>, request: &LocateRequest<'_>) -> Result<Self, OperationError> {
        let number = |value: Option<i32>, name: &str| {
            value.map(usize::try_from).transpose().map_err(|_| {
                OperationError::new(Failure::InvalidField, format!("{name} is negative"))
            })
        };
        let offset = number(request.offset_items, "Offset Items")?.unwrap_or(0);
        let limit = number(request.maximum_items, "Maximum Items")?;
        // The default object of a group, by the policy of this server: its newest (2.1: 6.1.28).
        let one = request.object_group_member == Some(ObjectGroupMember::GROUP_MEMBER_DEFAULT);
        let most = if one {
            1
        } else {
            call.engine.limits().max_located
        };
        Ok(Self {
            offset,
            limit: limit.unwrap_or(most).min(most),
            counts: request.offset_items.is_some(),
        })
    }
}

struct Found {
    window: Window,
    total: usize,
    ids: Vec<String>,
}

/// Past this many matches Located Items is left out instead of counting on.
const MAX_COUNTED: usize = 100_000;

impl Found {
    fn take(&mut self, id: &str) -> ControlFlow<()> {
        if self.total >= self.window.offset && self.ids.len() < self.window.limit {
            self.ids.push(id.to_owned());
        }
        self.total += 1;
        let full = self.ids.len() >= self.window.limit;
        if full && (!self.window.counts || self.total > MAX_COUNTED) {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn located_items(&self) -> Option<i32> {
        (self.window.counts && self.total <= MAX_COUNTED)
            .then(|| i32::try_from(self.total).unwrap_or(i32::MAX))
    }
}

/// Conditions that are no attributes.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent condition of the request"
)]
struct Wanted {
    online: bool,
    archived: bool,
    destroyed: bool,
    fresh_only: bool,
    system_only: bool,
}

impl Wanted {
    fn of(request: &LocateRequest<'_>, filter: &Filter<'_>) -> Result<Self, OperationError> {
        let status = request
            .storage_status_mask
            .unwrap_or(StorageStatusMask::ON_LINE_STORAGE);
        let class = request.object_class_mask.unwrap_or(ObjectClassMask::USER);
        let asks_destroyed =
            filter.asks_for(State::DESTROYED) || filter.asks_for(State::DESTROYED_COMPROMISED);
        let fresh_only = match request.object_group_member {
            Some(ObjectGroupMember::GROUP_MEMBER_FRESH) => true,
            // The default object is the newest one that matches: see `Window`.
            None | Some(ObjectGroupMember::GROUP_MEMBER_DEFAULT) => false,
            Some(member) => {
                let text = format!("Object Group Member has no value {}", member.get());
                return Err(OperationError::new(Failure::InvalidField, text));
            }
        };
        Ok(Self {
            online: status.contains(StorageStatusMask::ON_LINE_STORAGE),
            archived: status.contains(StorageStatusMask::ARCHIVAL_STORAGE),
            destroyed: status.contains(StorageStatusMask::DESTROYED_STORAGE) || asks_destroyed,
            fresh_only,
            system_only: !class.contains(ObjectClassMask::USER),
        })
    }

    /// Opens a candidate and compares it with everything that is asked.
    fn holds(
        &self,
        call: &Call<'_>,
        filter: &Filter<'_>,
        view: &RecordView<'_>,
    ) -> Result<bool, OperationError> {
        let mut part = Zeroizing::new(Vec::new());
        let scope = call.session.scope();
        call.engine
            .parts
            .sealer
            .open_attributes_into(
                scope,
                view.id,
                view.version,
                None,
                view.attributes,
                &mut part,
            )
            .map_err(|e| OperationError::unopened(&e, scope, view.id))?;
        let head = Head::read(&part)?;
        if !kept::exist_in(call.version, head.object_type) {
            return Ok(false);
        }
        let stored = head.lifecycle.state;
        let placed = if is_destroyed(stored) {
            self.destroyed
        } else if head.is_archived() {
            self.archived
        } else {
            self.online
        };
        if !placed || (self.fresh_only && !head.is_fresh()) {
            return Ok(false);
        }
        Ok(filter.matches(&record::decode(&part)?, head.lifecycle.state_at(call.now)))
    }
}

#[cfg(test)]
mod tests;
