//! Get Attributes, Get Attribute List; Add, Modify, Delete and Set Attribute.

use super::{Task, decode, object};
use crate::client::error::ClientError;
use crate::client::message::payload;
use crate::protocol::attribute::{Attribute, AttributeId, AttributeNames, SingleAttribute};
use crate::protocol::enumeration::Operation;
use crate::protocol::payload::{
    AddAttributeRequest, DeleteAttributeRequest, GetAttributeListRequest, GetAttributeListResponse,
    GetAttributesRequest, GetAttributesResponse, ModifyAttributeRequest, SetAttributeRequest,
};
use crate::protocol::shape::{Decode, Encode, IntoOwned};
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Item;

/// Which instance of an attribute is to change or go.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum AttributeChange {
    /// The only one, or the first.
    #[default]
    First,
    /// The one with this index (1.x).
    Index(i32),
    /// The one with this value (2.x).
    Current(Attribute<'static>),
}

/// The attribute that people call `name`, such as `Cryptographic Length`, `State` or `x-Project`; or as XML does,
/// `CryptographicLength`, which is how attributes are called in answers.
fn attribute_id(name: &str) -> Result<AttributeId<'_>, ClientError> {
    let by_xml_name = || tag::by_xml_name(name).map(|info| AttributeId::Standard(info.tag));
    AttributeId::from_name_1x(name)
        .or_else(by_xml_name)
        .ok_or_else(|| {
            ClientError::argument(format!(
                "there is no attribute {name:?}; custom ones begin with x-"
            ))
        })
}

pub(crate) struct GetAttributes<'t> {
    pub(crate) id: &'t str,
    pub(crate) names: &'t [&'t str],
}

impl Task for GetAttributes<'_> {
    type Output = Vec<Attribute<'static>>;
    const OPERATION: Operation = Operation::GET_ATTRIBUTES;
    const REPEATABLE: bool = true;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        let names = self
            .names
            .iter()
            .map(|name| attribute_id(name))
            .collect::<Result<AttributeNames<'_>, _>>()?;
        payload(
            &GetAttributesRequest {
                unique_identifier: Some(object(self.id)),
                attribute_names: names,
            },
            out,
        );
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Self::Output, ClientError> {
        let response: GetAttributesResponse<'_> = decode(payload, *cx)?;
        Ok(response.attributes.list.into_owned())
    }
}

pub(crate) struct GetAttributeList<'t>(pub(crate) &'t str);

impl Task for GetAttributeList<'_> {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation::GET_ATTRIBUTE_LIST;
    const REPEATABLE: bool = true;

    fn write(&self, out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
        payload(
            &GetAttributeListRequest {
                unique_identifier: Some(object(self.0)),
            },
            out,
        );
        Ok(())
    }

    fn read(&self, payload: Option<Item<'_>>, cx: &Decode) -> Result<Vec<String>, ClientError> {
        let response: GetAttributeListResponse<'_> = decode(payload, *cx)?;
        Ok(response
            .attribute_names
            .ids
            .iter()
            .map(ToString::to_string)
            .collect())
    }
}

/// Declares tasks whose answer holds nothing of interest.
macro_rules! changes {
    ($( $task:ident { $($field:ident: $type:ty),* } = $operation:ident |$me:ident, $out:ident| $request:expr; )*) => { $(
        pub(crate) struct $task<'t> {
            pub(crate) id: &'t str,
            $( pub(crate) $field: $type, )*
        }

        impl Task for $task<'_> {
            type Output = ();
            const OPERATION: Operation = Operation::$operation;

            fn write(&self, $out: &mut Encode<'_, '_>) -> Result<(), ClientError> {
                let $me = self;
                let request = $request;
                payload(&request, $out);
                Ok(())
            }

            fn read(&self, _: Option<Item<'_>>, _: &Decode) -> Result<(), ClientError> {
                Ok(())
            }
        }
    )* };
}

changes! {
    AddAttribute { attribute: &'t Attribute<'static> } = ADD_ATTRIBUTE |me, out| AddAttributeRequest {
        unique_identifier: Some(object(me.id)),
        new_attribute: SingleAttribute(me.attribute.clone()),
    };
    SetAttribute { attribute: &'t Attribute<'static> } = SET_ATTRIBUTE |me, out| SetAttributeRequest {
        unique_identifier: Some(object(me.id)),
        new_attribute: SingleAttribute(me.attribute.clone()),
    };
    ModifyAttribute { attribute: &'t Attribute<'static>, which: &'t AttributeChange } = MODIFY_ATTRIBUTE |me, out| {
        let mut new = me.attribute.clone();
        let mut current = None;
        match me.which {
            AttributeChange::First => {}
            AttributeChange::Index(index) => {
                only_1x(out.version)?;
                new.index = Some(*index);
            }
            AttributeChange::Current(value) => {
                only_2x(out.version)?;
                current = Some(SingleAttribute(value.clone()));
            }
        }
        ModifyAttributeRequest {
            unique_identifier: Some(object(me.id)),
            current_attribute: current,
            new_attribute: SingleAttribute(new),
        }
    };
    DeleteAttribute { name: &'t str, which: &'t AttributeChange } = DELETE_ATTRIBUTE |me, out| {
        let mut request = DeleteAttributeRequest { unique_identifier: Some(object(me.id)), ..Default::default() };
        match me.which {
            AttributeChange::Current(value) => {
                only_2x(out.version)?;
                request.current_attribute = Some(SingleAttribute(value.clone()));
            }
            which => {
                let names: AttributeNames<'_> = std::iter::once(attribute_id(me.name)?).collect();
                if out.version < ProtocolVersion::V2_0 {
                    request.attribute_name = names;
                } else {
                    request.attribute_reference = names;
                }
                if let AttributeChange::Index(index) = which {
                    only_1x(out.version)?;
                    request.attribute_index = Some(*index);
                }
            }
        }
        request
    };
}

fn only_1x(version: ProtocolVersion) -> Result<(), ClientError> {
    if version < ProtocolVersion::V2_0 {
        return Ok(());
    }
    Err(ClientError::argument(
        "attributes have no index from KMIP 2.0 on; name the current value",
    ))
}

fn only_2x(version: ProtocolVersion) -> Result<(), ClientError> {
    if version >= ProtocolVersion::V2_0 {
        return Ok(());
    }
    Err(ClientError::argument(
        "naming the current value needs KMIP 2.0; use an index",
    ))
}
