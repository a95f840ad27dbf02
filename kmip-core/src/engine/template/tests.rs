//! Templates from the outside: registered, used, read, hidden.

use super::*;
use crate::engine::tests::*;
use crate::protocol::mask::CryptographicUsageMask as Usage;
use crate::protocol::payload::{
    CreateKeyPairRequest, GetAttributeListRequest, GetRequest, LocateRequest,
};
use crate::protocol::shape::Text;

/// What the Template of these tests holds: enough for a key.
fn held() -> Vec<Attribute<'static>> {
    vec![
        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128),
        Attribute::of(
            tag::CRYPTOGRAPHIC_USAGE_MASK,
            &(Usage::ENCRYPT | Usage::DECRYPT),
        ),
        text(tag::OBJECT_GROUP, "from the template"),
    ]
}

fn try_register(
    b: &Bench,
    version: V,
    beside: Vec<Attribute<'static>>,
    inside: Vec<Attribute<'static>>,
) -> Answer<String> {
    let template = Template {
        attributes: inside.into(),
    };
    b.register(version, &ManagedObject::Template(template), beside)
}

fn register(b: &Bench, version: V, template: &str) -> String {
    try_register(b, version, vec![name(template)], held()).unwrap()
}

fn with(templates: &[&'static str], list: Vec<Attribute<'static>>) -> Attributes<'static> {
    Attributes {
        list,
        templates: templates.iter().map(|t| Name::text(*t)).collect(),
    }
}

fn create(b: &Bench, version: V, attributes: Attributes<'static>) -> Answer<String> {
    let request = CreateRequest {
        object_type: ObjectType::SYMMETRIC_KEY,
        attributes,
        protection_storage_masks: None,
    };
    b.call(version, &request).map(|response| made(&response))
}

const VERSIONS: [V; 5] = [V::V1_0, V::V1_1, V::V1_2, V::V1_3, V::V1_4];

#[test]
fn a_key_gets_what_the_template_holds_and_what_stands_beside_it_wins() {
    for version in VERSIONS {
        let b = Bench::new();
        register(&b, version, "t");
        let other = vec![
            Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &192),
            text(tag::OBJECT_GROUP, "from the last"),
        ];
        try_register(&b, version, vec![name("last")], other).unwrap();
        let own = text(tag::OBJECT_GROUP, "its own");
        let key = create(&b, version, with(&["t"], vec![own])).unwrap();
        let length = |key: &str| {
            let list = b.instances(version, key, tag::CRYPTOGRAPHIC_LENGTH.into());
            list[0].get::<i32>()
        };
        assert_eq!(length(&key), Some(128));
        let groups = b.instances(version, &key, tag::OBJECT_GROUP.into());
        let groups: Vec<Text<'_>> = groups.iter().map(|g| g.get().unwrap()).collect();
        assert_eq!(groups, ["from the template", "its own"]);
        // The last template wins over the first, what is explicit over both.
        let key = create(&b, version, with(&["t", "last"], vec![])).unwrap();
        assert_eq!(length(&key), Some(192));
        let own = vec![Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256)];
        let key = create(&b, version, with(&["last", "t"], own)).unwrap();
        assert_eq!(length(&key), Some(256));
        // The name of the template stays with it.
        assert!(b.instances(version, &key, tag::NAME.into()).is_empty());
    }
}

#[test]
fn a_template_of_a_key_pair_is_for_one_half_or_both() {
    let b = Bench::new();
    let both = vec![
        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::ECDSA),
        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
        text(tag::CONTACT_INFORMATION, "both"),
    ];
    try_register(&b, V::V1_2, vec![name("both")], both).unwrap();
    let one = vec![text(tag::CONTACT_INFORMATION, "private")];
    try_register(&b, V::V1_2, vec![name("one")], one).unwrap();
    let request = CreateKeyPairRequest {
        common_attributes: Some(with(&["both"], vec![])),
        private_key_attributes: Some(with(&["one"], vec![])),
        ..CreateKeyPairRequest::default()
    };
    let pair = b.call(V::V1_2, &request).unwrap();
    for (half, contact) in [
        (&pair.private_key_unique_identifier, "private"),
        (&pair.public_key_unique_identifier, "both"),
    ] {
        let list = b.instances(
            V::V1_2,
            half.as_identifier().unwrap(),
            tag::CONTACT_INFORMATION.into(),
        );
        assert_eq!(list[0].get::<Text<'_>>().as_deref(), Some(contact));
    }
}

#[test]
fn a_template_that_is_not_there_or_is_none_is_item_not_found() {
    for version in VERSIONS {
        let b = Bench::new();
        b.create(version, "a key");
        let gone = register(&b, version, "gone");
        b.destroy(version, &gone).unwrap();
        for template in ["nobody", "a key", "gone"] {
            let (reason, text) = create(&b, version, with(&[template], vec![])).unwrap_err();
            assert_eq!(reason, ResultReason::ITEM_NOT_FOUND);
            assert!(text.contains(template), "{text}");
        }
    }
}

#[test]
fn a_template_is_found_by_its_name_with_the_type_of_that() {
    use crate::protocol::enumeration::NameType;
    let uri = |text: &'static str| Name {
        name_type: NameType::URI,
        ..Name::text(text)
    };
    for version in VERSIONS {
        let b = Bench::new();
        register(&b, version, "text");
        let named = Attribute::of(tag::NAME, &uri("urn:uri"));
        try_register(&b, version, vec![named], held()).unwrap();
        let create = |name| {
            let attributes = Attributes {
                list: vec![],
                templates: vec![name],
            };
            create(&b, version, attributes)
        };
        create(Name::text("text")).unwrap();
        create(uri("urn:uri")).unwrap();
        for other in [uri("text"), Name::text("urn:uri")] {
            assert_eq!(create(other).unwrap_err().0, ResultReason::ITEM_NOT_FOUND);
        }
    }
}

#[test]
fn the_name_may_stand_inside_until_1_1() {
    for version in VERSIONS {
        let b = Bench::new();
        let mut inside = held();
        inside.push(name("inside"));
        let made = try_register(&b, version, vec![], inside);
        if version > V::V1_1 {
            assert_eq!(made.unwrap_err().0, ResultReason::INVALID_FIELD);
            continue;
        }
        let template = made.unwrap();
        assert_eq!(b.instances(version, &template, tag::NAME.into()).len(), 1);
        let key = create(&b, version, with(&["inside"], vec![])).unwrap();
        assert!(b.instances(version, &key, tag::NAME.into()).is_empty());
    }
}

#[test]
fn get_gives_a_template_back_as_it_was_registered() {
    let b = Bench::new();
    for version in VERSIONS {
        let template = register(&b, version, &format!("t{version}"));
        for reader in VERSIONS {
            let request = GetRequest {
                unique_identifier: id(&template),
                ..GetRequest::default()
            };
            let ManagedObject::Template(got) = b.get(reader, &request).unwrap() else {
                panic!("no template")
            };
            assert_eq!(got.attributes.list, held(), "{version} read by {reader}");
        }
    }
}

#[test]
fn little_applies_to_the_template_itself_and_it_has_no_state() {
    let b = Bench::new();
    let template = register(&b, V::V1_4, "t");
    let request = GetAttributeListRequest {
        unique_identifier: id(&template),
    };
    let names = b.call(V::V1_4, &request).unwrap().attribute_names;
    let mut names: Vec<String> = names.ids.iter().map(ToString::to_string).collect();
    names.sort();
    let expected = [
        "Initial Date",
        "Last Change Date",
        "Name",
        "Object Type",
        "Unique Identifier",
    ];
    assert_eq!(names, expected);
    let activated = b.activate(V::V1_4, &template);
    assert_eq!(reason(activated), Some(ResultReason::ILLEGAL_OPERATION));
}

#[test]
fn from_2_0_on_there_are_no_templates() {
    let b = Bench::new();
    let template = register(&b, V::V1_4, "t");
    for version in V::ALL {
        let found = b.locate(version, &LocateRequest::default()).unwrap();
        let request = GetRequest {
            unique_identifier: id(&template),
            ..GetRequest::default()
        };
        let got = b.get(version, &request);
        let made = try_register(&b, version, vec![name(&version.to_string())], held());
        if version < V::V2_0 {
            assert!(!found.is_empty() && got.is_ok() && made.is_ok());
            continue;
        }
        assert!(found.is_empty(), "{version}");
        assert_eq!(got.unwrap_err().0, ResultReason::OBJECT_NOT_FOUND);
        assert!(made.is_err());
    }
}

#[test]
fn what_no_client_may_give_is_no_content_of_a_template() {
    let b = Bench::new();
    for (content, expected) in [
        (
            text(tag::UNIQUE_IDENTIFIER, "mine"),
            ResultReason::PERMISSION_DENIED,
        ),
        (
            Attribute::standard(tag::INITIAL_DATE, |w| w.date_time(tag::INITIAL_DATE, 1)),
            ResultReason::PERMISSION_DENIED,
        ),
    ] {
        let made = try_register(&b, V::V1_3, vec![name("t")], vec![content]);
        assert_eq!(made.unwrap_err().0, expected);
    }
}
