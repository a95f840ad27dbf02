//! A server on a memory store that is asked in XML, and the requests that the walk needs in the spelling of each version.

use std::sync::Arc;

use kmip_core::engine::{Clock, Engine, Identity, Session};
use kmip_core::protocol::encoding::xml;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::seal::KeyEncryptionKey;
use kmip_core::server::Server;
use kmip_core::ttlv::Limits;

use super::item::{Name, Piece, fields, pieces};

/// Time stands still, so that nothing changes by itself.
struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> i64 {
        1_700_000_000
    }
}

/// Why a request was refused: Result Reason, by its name in XML, and Result Message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Result Reason.
    pub reason: String,
    /// Result Message.
    pub message: String,
}

/// What a request comes to.
pub(super) type Answer<T> = Result<T, Refusal>;

/// A server in this process.
pub struct Bench {
    engine: Arc<Engine>,
    session: Session,
}

impl Default for Bench {
    fn default() -> Self {
        Self::new()
    }
}

impl Bench {
    /// A server with an empty store.
    pub fn new() -> Self {
        let server = Server::builder()
            .memory()
            .key_encryption_key(KeyEncryptionKey::raw([7; 32]))
            .clock(Arc::new(Stopped))
            .build()
            .unwrap();
        Self {
            engine: server.engine().clone(),
            session: Session::new(Identity::new("walker")),
        }
    }

    /// One request; the fields of the answer's payload.
    pub fn ask(&self, version: V, operation: &str, payload: &str) -> Answer<Vec<Piece>> {
        let count = if version < V::V3_0 {
            r#"<BatchCount type="Integer" value="1"/>"#
        } else {
            ""
        };
        let (major, minor) = (version.major(), version.minor());
        let request = format!(
            r#"<RequestMessage><RequestHeader><ProtocolVersion><ProtocolVersionMajor type="Integer" value="{major}"/><ProtocolVersionMinor type="Integer" value="{minor}"/></ProtocolVersion>{count}</RequestHeader><BatchItem><Operation type="Enumeration" value="{operation}"/><RequestPayload>{payload}</RequestPayload></BatchItem></RequestMessage>"#
        );
        let request = xml::to_ttlv(request.as_bytes(), &Limits::DEFAULT)
            .unwrap_or_else(|error| panic!("{error} in {request}"));
        let mut response = Vec::new();
        let mut session = self.session.clone();
        self.engine.handle(&mut session, &request, &mut response);
        let message = fields(&response, version);
        let item = message
            .iter()
            .find(|field| field.item().tag() == tag::BATCH_ITEM)
            .unwrap();
        if let Some(reason) = item.field(tag::RESULT_REASON) {
            let value = |xml: &str| xml.split('"').nth(3).unwrap_or_default().to_owned();
            let message = item.field(tag::RESULT_MESSAGE);
            return Err(Refusal {
                reason: value(&reason.xml),
                message: message.map_or(String::new(), |message| value(&message.xml)),
            });
        }
        let payload = item.field(tag::RESPONSE_PAYLOAD).unwrap();
        Ok(fields(&payload.bytes, version))
    }

    /// The Unique Identifier of a new object.
    pub fn make(&self, version: V, operation: &str, payload: &str) -> Answer<String> {
        let answer = self.ask(version, operation, payload)?;
        let id = answer
            .iter()
            .find(|field| field.item().tag() == tag::UNIQUE_IDENTIFIER)
            .unwrap();
        Ok(id.item().any_text().unwrap().to_owned())
    }

    /// Get Attributes of these names, or of all where there are none.
    pub fn attributes(&self, version: V, id: &str, names: &[Name]) -> Answer<Vec<Piece>> {
        let names: String = names.iter().filter_map(|name| name.xml(version)).collect();
        let payload = format!("{}{names}", identifier(version, id));
        let answer = self.ask(version, "GetAttributes", &payload)?;
        Ok(if version < V::V2_0 {
            let is_one = |field: &Piece| field.item().tag() == tag::ATTRIBUTE;
            answer.into_iter().filter(is_one).collect()
        } else {
            let list = answer
                .iter()
                .find(|field| field.item().tag() == tag::ATTRIBUTES);
            list.map_or(Vec::new(), |list| fields(&list.bytes, version))
        })
    }

    /// The names that Get Attribute List answers, in XML.
    pub fn names(&self, version: V, id: &str) -> Answer<Vec<String>> {
        let answer = self.ask(version, "GetAttributeList", &identifier(version, id))?;
        let names = [tag::ATTRIBUTE_NAME, tag::ATTRIBUTE_REFERENCE];
        let is_one = |field: &Piece| names.contains(&field.item().tag());
        Ok(answer
            .into_iter()
            .filter(is_one)
            .map(|name| name.xml)
            .collect())
    }

    /// The objects that Locate finds by an attribute.
    pub fn located(&self, version: V, attribute: &Piece) -> Answer<Vec<String>> {
        let filter = in_its_structure(version, "Attributes", &attribute.unindexed().xml);
        let answer = self.ask(version, "Locate", &filter)?;
        let is_one = |field: &&Piece| field.item().tag() == tag::UNIQUE_IDENTIFIER;
        let id = |field: &Piece| field.item().any_text().unwrap().to_owned();
        Ok(answer.iter().filter(is_one).map(id).collect())
    }

    /// Add Attribute; the index that 1.x answers.
    pub fn add(&self, version: V, id: &str, attribute: &Piece) -> Answer<i32> {
        let attribute = attribute.unindexed().xml;
        let new = in_its_structure(version, "NewAttribute", &attribute);
        let payload = format!("{}{new}", identifier(version, id));
        let answer = self.ask(version, "AddAttribute", &payload)?;
        let added = answer
            .iter()
            .find(|field| field.item().tag() == tag::ATTRIBUTE);
        Ok(added.map_or(0, Piece::index))
    }

    /// Modify Attribute to the value that is there: of the instance with this index in 1.x, with this value from 2.0 on.
    pub fn modify(&self, version: V, id: &str, attribute: &Piece) -> Answer<()> {
        let xml = &attribute.xml;
        let new = if version < V::V2_0 {
            xml.clone()
        } else {
            format!("<CurrentAttribute>{xml}</CurrentAttribute><NewAttribute>{xml}</NewAttribute>")
        };
        let payload = format!("{}{new}", identifier(version, id));
        self.ask(version, "ModifyAttribute", &payload).map(drop)
    }

    /// Delete Attribute by name alone: the first instance in 1.x, all of them from 2.0 on.
    pub fn delete_all(&self, version: V, id: &str, name: &Name) -> Answer<()> {
        let name = name.xml(version).unwrap_or_default();
        let payload = format!("{}{name}", identifier(version, id));
        self.ask(version, "DeleteAttribute", &payload).map(drop)
    }

    /// Delete Attribute: the instance with this index in 1.x, with this value from 2.0 on.
    pub fn delete(&self, version: V, id: &str, attribute: &Piece, index: i32) -> Answer<()> {
        let which = if version < V::V2_0 {
            let name = attribute.name().xml(version).unwrap();
            format!(r#"{name}<AttributeIndex type="Integer" value="{index}"/>"#)
        } else {
            format!("<CurrentAttribute>{}</CurrentAttribute>", attribute.xml)
        };
        let payload = format!("{}{which}", identifier(version, id));
        self.ask(version, "DeleteAttribute", &payload).map(drop)
    }
}

/// The field that names an object.
pub(super) fn identifier(version: V, id: &str) -> String {
    let item_type = if version < V::V3_0 {
        "TextString"
    } else {
        "Identifier"
    };
    format!(r#"<UniqueIdentifier type="{item_type}" value="{id}"/>"#)
}

/// Attributes in a structure from 2.0 on, and as they are in 1.x.
fn in_its_structure(version: V, structure: &str, attributes: &str) -> String {
    if version < V::V2_0 {
        attributes.to_owned()
    } else {
        format!("<{structure}>{attributes}</{structure}>")
    }
}

/// Attributes of a request that makes an object.
pub(super) fn of_new_object(version: V, attributes: &str) -> String {
    let structure = if version < V::V2_0 {
        "TemplateAttribute"
    } else {
        "Attributes"
    };
    format!("<{structure}>{attributes}</{structure}>")
}

/// An attribute of the client's own with a text.
pub(super) fn custom(version: V, name: &str, value: &str) -> Result<Piece, String> {
    let (vendor, prefix) = if version < V::V2_0 {
        ("", "x-")
    } else {
        (r#"<VendorIdentification type="TextString" value="x"/>"#, "")
    };
    let xml = format!(
        r#"<Attribute>{vendor}<AttributeName type="TextString" value="{prefix}{name}"/><AttributeValue type="TextString" value="{value}"/></Attribute>"#
    );
    Ok(pieces(&xml, version)?.remove(0))
}

/// A standard attribute in XML, from its name, and type and value of its item.
pub(super) fn standard(version: V, name: &str, value: &str) -> String {
    if version < V::V2_0 {
        format!(
            r#"<Attribute><AttributeName type="TextString" value="{name}"/><AttributeValue {value}/></Attribute>"#
        )
    } else {
        format!("<{} {value}/>", name.replace(' ', ""))
    }
}
