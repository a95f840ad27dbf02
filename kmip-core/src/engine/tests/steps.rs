//! Short calls and attributes that tests of operations are made of.

use super::*;
use crate::protocol::attribute::{AttributeId, RevocationReason, SingleAttribute};
use crate::protocol::enumeration::{RevocationReasonCode, State};
use crate::protocol::object::ManagedObject;
use crate::protocol::payload::{
    ActivateRequest, AddAttributeRequest, CreateResponse, DestroyRequest, GetAttributesRequest,
    GetRequest, LocateRequest, RegisterRequest, RevokeRequest, SetAttributeRequest,
};
use crate::protocol::shape::{Decode, Raw};
use crate::ttlv::Tag;

/// What a call comes to: an answer, or reason and text.
pub(in crate::engine) type Answer<T> = Result<T, (ResultReason, String)>;

/// Reason of a failure.
pub(in crate::engine) fn reason<T>(answer: Answer<T>) -> Option<ResultReason> {
    answer.err().map(|e| e.0)
}

/// The reason of a version: 1.x has one, later versions another.
#[expect(
    clippy::unnecessary_wraps,
    reason = "compared with what `reason` answers"
)]
pub(in crate::engine) fn by_version(
    version: V,
    old: ResultReason,
    new: ResultReason,
) -> Option<ResultReason> {
    Some(if version < V::V2_0 { old } else { new })
}

/// A Date-Time attribute.
pub(in crate::engine) fn date(tag: Tag, seconds: i64) -> Attribute<'static> {
    Attribute::standard(tag, |w| w.date_time(tag, seconds))
}

/// A Text String attribute.
pub(in crate::engine) fn text(tag: Tag, text: &str) -> Attribute<'static> {
    Attribute::standard(tag, |w| w.text_string(tag, text))
}

/// A Name.
pub(in crate::engine) fn name(value: &str) -> Attribute<'static> {
    Attribute::of(tag::NAME, &Name::text(value.to_owned()))
}

/// A usage mask.
pub(in crate::engine) fn usage(mask: CryptographicUsageMask) -> Attribute<'static> {
    Attribute::of(tag::CRYPTOGRAPHIC_USAGE_MASK, &mask)
}

/// An attribute of the client's own: `x-name` in 1.x.
pub(in crate::engine) fn custom(name: &'static str, text: &str) -> Attribute<'static> {
    Attribute {
        id: AttributeId::Vendor {
            vendor: "x".into(),
            name: name.into(),
        },
        index: None,
        value: Raw::written(|w| w.text_string(tag::ATTRIBUTE_VALUE, text)),
    }
}

/// Attributes of a request.
pub(in crate::engine) fn of(list: Vec<Attribute<'static>>) -> Attributes<'static> {
    Attributes {
        list,
        templates: Vec::new(),
    }
}

/// [`aes`] with more attributes.
pub(in crate::engine) fn aes_with(
    name: &str,
    more: Vec<Attribute<'static>>,
) -> CreateRequest<'static> {
    let mut request = aes(name);
    request.attributes.list.extend(more);
    request
}

/// The identifier of a new object.
pub(in crate::engine) fn made(response: &CreateResponse<'_>) -> String {
    let id = response.unique_identifier.as_identifier().unwrap();
    id.to_owned()
}

impl Bench {
    /// A new AES-256 key with more attributes.
    pub(in crate::engine) fn create_with(
        &self,
        version: V,
        name: &str,
        more: Vec<Attribute<'static>>,
    ) -> String {
        made(&self.call(version, &aes_with(name, more)).unwrap())
    }

    /// A new AES-256 key that is active.
    pub(in crate::engine) fn active(&self, version: V, name: &str) -> String {
        let key = self.create(version, name);
        self.activate(version, &key).unwrap();
        key
    }

    pub(in crate::engine) fn activate(&self, version: V, key: &str) -> Answer<()> {
        let request = ActivateRequest {
            unique_identifier: id(key),
        };
        self.call(version, &request).map(drop)
    }

    pub(in crate::engine) fn revoke(
        &self,
        version: V,
        key: &str,
        code: RevocationReasonCode,
    ) -> Answer<()> {
        let request = RevokeRequest {
            unique_identifier: id(key),
            revocation_reason: Some(RevocationReason {
                revocation_reason_code: code,
                revocation_message: None,
            }),
            compromise_occurrence_date: None,
        };
        self.call(version, &request).map(drop)
    }

    pub(in crate::engine) fn destroy(&self, version: V, key: &str) -> Answer<()> {
        let request = DestroyRequest {
            unique_identifier: id(key),
        };
        self.call(version, &request).map(drop)
    }

    /// A key in each state: Pre-Active, Active, Deactivated, Compromised, Destroyed, Destroyed
    /// Compromised.
    pub(in crate::engine) fn key_in(&self, state: State) -> String {
        let version = V::V2_1;
        let key = self.create(version, &format!("{state} {}", self.engine.now()));
        let compromised = [State::COMPROMISED, State::DESTROYED_COMPROMISED].contains(&state);
        if state != State::PRE_ACTIVE && state != State::DESTROYED {
            self.activate(version, &key).unwrap();
        }
        if compromised {
            let code = RevocationReasonCode::KEY_COMPROMISE;
            self.revoke(version, &key, code).unwrap();
        } else if state == State::DEACTIVATED {
            let code = RevocationReasonCode::SUPERSEDED;
            self.revoke(version, &key, code).unwrap();
        }
        if [State::DESTROYED, State::DESTROYED_COMPROMISED].contains(&state) {
            self.destroy(version, &key).unwrap();
        }
        assert_eq!(self.state(&key), state);
        key
    }

    pub(in crate::engine) fn register(
        &self,
        version: V,
        object: &ManagedObject<'_>,
        attributes: Vec<Attribute<'static>>,
    ) -> Answer<String> {
        let request = RegisterRequest {
            object_type: object.object_type(),
            attributes: of(attributes),
            object: object.into(),
            ..RegisterRequest::default()
        };
        let response = self.call(version, &request)?;
        Ok(response
            .unique_identifier
            .as_identifier()
            .unwrap()
            .to_owned())
    }

    /// The object that Get answers.
    pub(in crate::engine) fn get(
        &self,
        version: V,
        request: &GetRequest<'_>,
    ) -> Answer<ManagedObject<'static>> {
        let object = self.call(version, request)?.object;
        let item = object.item().unwrap();
        Ok(ManagedObject::decode(&item, &Decode::strict(version))
            .unwrap()
            .into_owned())
    }

    /// All attributes, as 2.1 answers them.
    pub(in crate::engine) fn everything(&self, key: &str) -> Vec<Attribute<'static>> {
        let request = GetAttributesRequest {
            unique_identifier: id(key),
            ..GetAttributesRequest::default()
        };
        self.call(V::V2_1, &request).unwrap().attributes.list
    }

    /// Instances of one attribute.
    pub(in crate::engine) fn instances(
        &self,
        version: V,
        key: &str,
        attribute: AttributeId<'static>,
    ) -> Vec<Attribute<'static>> {
        let request = GetAttributesRequest {
            unique_identifier: id(key),
            attribute_names: [attribute].into_iter().collect(),
        };
        self.call(version, &request).unwrap().attributes.list
    }

    /// The value of a standard attribute.
    pub(in crate::engine) fn value<T: for<'v> Value<'v>>(&self, key: &str, tag: Tag) -> Option<T> {
        self.instances(V::V2_1, key, tag.into()).first()?.get()
    }

    /// The value of a Date-Time attribute.
    pub(in crate::engine) fn date(&self, key: &str, tag: Tag) -> Option<i64> {
        let list = self.instances(V::V2_1, key, tag.into());
        list.first()?.value.item()?.date_time().ok()
    }

    /// The value of a Text String attribute.
    pub(in crate::engine) fn text(&self, key: &str, tag: Tag) -> Option<String> {
        let list = self.instances(V::V2_1, key, tag.into());
        Some(list.first()?.value.item()?.text_string().ok()?.to_owned())
    }

    pub(in crate::engine) fn state(&self, key: &str) -> State {
        self.value(key, tag::STATE).unwrap()
    }

    pub(in crate::engine) fn add(
        &self,
        version: V,
        key: &str,
        attribute: Attribute<'_>,
    ) -> Answer<()> {
        let request = AddAttributeRequest {
            unique_identifier: id(key),
            new_attribute: SingleAttribute(attribute),
        };
        self.call(version, &request).map(drop)
    }

    pub(in crate::engine) fn set(
        &self,
        version: V,
        key: &str,
        attribute: Attribute<'_>,
    ) -> Answer<()> {
        let request = SetAttributeRequest {
            unique_identifier: id(key),
            new_attribute: SingleAttribute(attribute),
        };
        self.call(version, &request).map(drop)
    }

    /// Identifiers that Locate finds.
    pub(in crate::engine) fn locate(
        &self,
        version: V,
        request: &LocateRequest<'_>,
    ) -> Answer<Vec<String>> {
        let response = self.call(version, request)?;
        Ok(response
            .unique_identifiers
            .iter()
            .map(|r| r.as_identifier().unwrap().to_owned())
            .collect())
    }

    /// Identifiers that have these attributes.
    pub(in crate::engine) fn having(
        &self,
        version: V,
        attributes: Vec<Attribute<'static>>,
    ) -> Answer<Vec<String>> {
        let request = LocateRequest {
            attributes: attributes.into(),
            ..LocateRequest::default()
        };
        self.locate(version, &request)
    }
}
