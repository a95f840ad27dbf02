//! Templates (1.0 to 1.4: 2.2.6): attributes under a name, for the objects that are made with it.
//!
//! Only versions 1.x have them, deprecated from 1.3 on; from 2.x no Template is found. A Template is
//! kept in the spelling of 1.4, which has the attributes of all versions before it.

use super::attributes::AttributeSet;
use super::call::{Call, Opened};
use super::creation;
use super::failure::{Failure, OperationError};
use crate::protocol::attribute::{Attribute, AttributeId, Attributes, Name};
use crate::protocol::enumeration::ObjectType;
use crate::protocol::object::{ManagedObject, Template};
use crate::protocol::shape::{Decode, IntoOwned, Raw};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{Limits, Reader};

/// The spelling in which Templates are kept.
pub(super) const KEPT_IN: V = V::V1_4;

/// Last version in which the Name of a Template may stand inside it; later ones want it beside
/// (1.0: 2.2.6; 1.2: table 262).
const NAME_INSIDE_UNTIL: V = V::V1_1;

/// Attributes of a new Template itself: those of the request, and its Name where it stands inside.
/// What the Template holds for others is checked as if it were given with one of them.
pub(super) fn collect(
    call: &mut Call<'_>,
    template: &Template<'_>,
    request: &Attributes<'_>,
) -> Result<AttributeSet, OperationError> {
    let held = &template.attributes.list;
    creation::check_number(call, held.len() + request.list.len())?;
    let (names, others): (Vec<_>, Vec<_>) = held.iter().cloned().partition(is_name);
    if !names.is_empty() && call.version > NAME_INSIDE_UNTIL {
        let text = "the Name of a Template stands in the Template-Attribute, not in the Template";
        return Err(OperationError::new(Failure::InvalidField, text));
    }
    for attribute in &others {
        creation::check_given(call.version, ObjectType::TEMPLATE, attribute)?;
    }
    let inside = Attributes {
        list: names,
        templates: Vec::new(),
    };
    creation::collect(call, ObjectType::TEMPLATE, &[&inside, request])
}

/// Attributes of the Templates with these names, one after the other, for a new object.
pub(super) fn resolve(
    call: &mut Call<'_>,
    names: &[Name<'_>],
) -> Result<Vec<Attribute<'static>>, OperationError> {
    let mut attributes = Vec::new();
    for name in names {
        attributes.extend(read(call, name)?);
    }
    creation::check_number(call, attributes.len())?;
    Ok(attributes)
}

fn read(call: &mut Call<'_>, name: &Name<'_>) -> Result<Vec<Attribute<'static>>, OperationError> {
    let missing = || {
        let text = format!("there is no template with the name '{}'", name.name_value);
        OperationError::new(Failure::TemplateNotFound, text)
    };
    let id = call.find_name(&name.name_value)?.ok_or_else(missing)?;
    // The object of the operation is the new one.
    let object = call.object;
    let opened = call.open_id(id, true);
    call.object = object;
    let opened = opened?;
    if opened.head.object_type != ObjectType::TEMPLATE || !is_called(&opened, name)? {
        return Err(missing());
    }
    if opened.head.is_archived() {
        return Err(OperationError::new(
            Failure::ObjectArchived,
            "the template is archived",
        ));
    }
    // A destroyed one has no name any more, so there is always something to read.
    let template = opened
        .material
        .map(decode)
        .transpose()?
        .ok_or_else(missing)?;
    let list = template.attributes.list.into_iter().filter(|a| !is_name(a));
    Ok(list.map(IntoOwned::into_owned).collect())
}

/// Whether a Template has this name: the same text as a URI is another one.
fn is_called(opened: &Opened<'_>, name: &Name<'_>) -> Result<bool, OperationError> {
    let attributes = opened.attributes()?;
    let mut names = attributes.instances(&AttributeId::Standard(tag::NAME));
    Ok(names.any(|attribute| attribute.get::<Name<'_>>().as_ref() == Some(name)))
}

/// The Template as a version spells it, for Get.
pub(super) fn spelled(opened: &Opened<'_>, version: V) -> Result<Raw<'static>, OperationError> {
    let material = opened.material.ok_or(Failure::KeyValueNotPresent)?;
    Ok(ManagedObject::Template(decode(material)?).to_item(version))
}

fn decode(material: &[u8]) -> Result<Template<'_>, OperationError> {
    let item = Reader::message(material, &Limits::DEFAULT).map_err(|_| Failure::General)?;
    match ManagedObject::decode(&item, &Decode::lenient(KEPT_IN))? {
        ManagedObject::Template(template) => Ok(template),
        _ => Err(Failure::General.into()),
    }
}

fn is_name(attribute: &Attribute<'_>) -> bool {
    attribute.id == AttributeId::Standard(tag::NAME)
}

#[cfg(test)]
mod tests;
