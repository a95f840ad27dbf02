//! Tests of the comparison, with messages small enough to read.

use super::super::element::parse;
use super::super::walk::walk;
use super::*;

fn node(xml: &str) -> Node {
    walk(&Registry::sample(), &parse(xml).unwrap()).unwrap()
}

fn message(kind: &str, version: i32, operation: &str, payload: &str) -> Node {
    node(&format!(
        r#"<{kind}Message><{kind}Header><ProtocolVersion>
             <ProtocolVersionMajor type="Integer" value="{version}"/>
             <ProtocolVersionMinor type="Integer" value="0"/></ProtocolVersion></{kind}Header>
           <BatchItem><Operation type="Enumeration" value="{operation}"/>
             <{kind}Payload>{payload}</{kind}Payload></BatchItem></{kind}Message>"#
    ))
}

struct Exchange {
    version: i32,
    operation: &'static str,
    request: &'static str,
    expected: &'static str,
    got: &'static str,
}

impl Exchange {
    fn play(&self, bindings: Bindings) -> Finding {
        let of = |kind, payload| message(kind, self.version, self.operation, payload);
        let mut bindings = bindings;
        let request = bindings.fill(&of("Request", self.request)).unwrap();
        compare(
            &Registry::sample(),
            "SAMPLE",
            bindings,
            &request,
            &of("Response", self.expected),
            &of("Response", self.got),
        )
    }
}

const GET_ATTRIBUTES: Exchange = Exchange {
    version: 1,
    operation: "GetAttributes",
    request: r#"<AttributeName type="TextString" value="State"/>"#,
    expected: "",
    got: "",
};

const STATE: &str = r#"<Attribute><AttributeName type="TextString" value="State"/>
    <AttributeValue type="Enumeration" value="Active"/></Attribute>"#;
const PRE_ACTIVE: &str = r#"<Attribute><AttributeName type="TextString" value="State"/>
    <AttributeValue type="Enumeration" value="PreActive"/></Attribute>"#;
const STATE_AND_LENGTH: &str = r#"<Attribute><AttributeName type="TextString" value="State"/>
    <AttributeValue type="Enumeration" value="Active"/></Attribute>
    <Attribute><AttributeName type="TextString" value="Cryptographic Length"/>
    <AttributeValue type="Integer" value="128"/></Attribute>"#;
const LENGTH_AND_STATE: &str = r#"<Attribute>
    <AttributeName type="TextString" value="Cryptographic Length"/>
    <AttributeIndex type="Integer" value="0"/><AttributeValue type="Integer" value="128"/>
    </Attribute><Attribute><AttributeName type="TextString" value="State"/>
    <AttributeValue type="Enumeration" value="Active"/></Attribute>"#;

fn paths(finding: &Finding) -> Vec<&str> {
    finding
        .differences
        .iter()
        .map(|difference| difference.path.as_str())
        .collect()
}

#[test]
fn a_wrong_value_is_shown_with_its_path() {
    let finding = Exchange {
        expected: STATE,
        got: PRE_ACTIVE,
        ..GET_ATTRIBUTES
    }
    .play(Bindings::new(0));
    assert_eq!(
        paths(&finding),
        ["ResponseMessage/BatchItem[0]/ResponsePayload/Attribute[State]/AttributeValue"]
    );
}

#[test]
fn attributes_may_come_in_any_order_and_with_index_zero() {
    let finding = Exchange {
        expected: STATE_AND_LENGTH,
        got: LENGTH_AND_STATE,
        ..GET_ATTRIBUTES
    }
    .play(Bindings::new(0));
    assert_eq!(finding.differences, []);
    assert!(finding.used.contains(&allow::ATTRIBUTE_ORDER));
    assert!(finding.used.contains(&allow::ATTRIBUTE_INDEX_ZERO));
}

#[test]
fn an_attribute_more_is_permitted_only_where_the_request_names_none() {
    let named = Exchange {
        expected: STATE,
        got: STATE_AND_LENGTH,
        ..GET_ATTRIBUTES
    };
    assert_eq!(named.play(Bindings::new(0)).differences.len(), 1);
    let unnamed = Exchange {
        request: "",
        ..named
    };
    assert_eq!(unnamed.play(Bindings::new(0)).differences, []);
}

#[test]
fn a_missing_attribute_is_never_permitted() {
    let finding = Exchange {
        request: "",
        expected: STATE_AND_LENGTH,
        got: STATE,
        ..GET_ATTRIBUTES
    }
    .play(Bindings::new(0));
    assert_eq!(finding.differences.len(), 1);
    assert_eq!(finding.differences[0].got, "nothing");
}

#[test]
fn a_placeholder_is_bound_at_first_sight_and_then_compared() {
    let exchange = Exchange {
        version: 1,
        operation: "Create",
        request: "",
        expected: r#"<UniqueIdentifier type="TextString" value="$UNIQUE_IDENTIFIER_0"/>"#,
        got: r#"<UniqueIdentifier type="TextString" value="a"/>"#,
    };
    let first = exchange.play(Bindings::new(0));
    assert_eq!(first.differences, []);
    let other = Exchange {
        got: r#"<UniqueIdentifier type="TextString" value="b"/>"#,
        ..exchange
    };
    assert_eq!(other.play(first.bindings).differences.len(), 1);
}

#[test]
fn locate_has_an_order_from_2_0_on() {
    let exchange = |version| Exchange {
        version,
        operation: "Locate",
        request: "",
        expected: r#"<UniqueIdentifier type="TextString" value="$A"/>
                     <UniqueIdentifier type="TextString" value="$B"/>"#,
        got: r#"<UniqueIdentifier type="TextString" value="b"/>
                <UniqueIdentifier type="TextString" value="a"/>"#,
    };
    let mut bindings = Bindings::new(0);
    bindings.bind("$A", Value::Text(7, "a".to_owned()));
    bindings.bind("$B", Value::Text(7, "b".to_owned()));
    assert_eq!(exchange(1).play(bindings.clone()).differences, []);
    assert_eq!(exchange(2).play(bindings).differences.len(), 2);
}

#[test]
fn material_of_a_generated_key_may_differ_and_of_a_registered_one_may_not() {
    let get = Exchange {
        version: 1,
        operation: "Get",
        request: r#"<UniqueIdentifier type="TextString" value="k"/>"#,
        expected: r#"<KeyBlock><KeyValue><KeyMaterial type="ByteString" value="00"/></KeyValue>
                     </KeyBlock>"#,
        got: r#"<KeyBlock><KeyValue><KeyMaterial type="ByteString" value="01"/></KeyValue>
                </KeyBlock>"#,
    };
    assert_eq!(get.play(Bindings::new(0)).differences.len(), 1);
    let mut bindings = Bindings::new(0);
    bindings.mark_generated("k");
    let finding = get.play(bindings);
    assert_eq!(finding.differences, []);
    assert!(finding.used.contains(&allow::GENERATED_KEY));
}

#[test]
fn a_date_that_no_request_gave_may_differ_and_a_given_one_may_not() {
    let expected = r#"<TimeStamp type="DateTime" value="$NOW-3600"/>"#;
    let exchange = Exchange {
        version: 1,
        operation: "Get",
        request: "",
        expected,
        got: r#"<TimeStamp type="DateTime" value="5"/>"#,
    };
    // Time Stamp may always differ; an Attribute Value with a date given may not.
    assert_eq!(exchange.play(Bindings::new(0)).differences, []);
    let value = |value: &str| {
        node(&format!(
            r#"<AttributeValue type="DateTime" value="{value}"/>"#
        ))
    };
    let mut comparison = Comparison {
        registry: &Registry::sample(),
        case: "SAMPLE",
        bindings: Bindings::new(10_000),
        differences: Vec::new(),
        used: BTreeSet::new(),
    };
    let context = Context::default();
    comparison.node(&context, "p", &value("77"), &value("78"));
    assert_eq!(comparison.differences, []);
    comparison.bindings.fill(&value("77")).unwrap();
    comparison.node(&context, "p", &value("77"), &value("78"));
    comparison.node(&context, "p", &value("$NOW-3600"), &value("6401"));
    assert_eq!(comparison.differences.len(), 2);
    comparison.node(&context, "p", &value("$NOW-3600"), &value("6400"));
    comparison.node(&context, "p", &value("$NOW"), &value("10003"));
    assert_eq!(comparison.differences.len(), 2);
}

#[test]
fn a_result_message_may_be_there_or_not_and_say_anything() {
    let get = |expected, got| Exchange {
        version: 1,
        operation: "Get",
        request: "",
        expected,
        got,
    };
    let one = r#"<ResultMessage type="TextString" value="DENIED"/>"#;
    let other = r#"<ResultMessage type="TextString" value="no such object"/>"#;
    for (expected, got) in [(one, other), (one, ""), ("", other)] {
        assert_eq!(get(expected, got).play(Bindings::new(0)).differences, []);
    }
}

#[test]
fn a_batch_item_more_or_less_is_a_difference() {
    let registry = Registry::sample();
    let whole = message("Response", 1, "Get", "");
    let mut short = whole.clone();
    if let Value::Structure(children) = &mut short.value {
        children.pop();
    }
    let request = message("Request", 1, "Get", "");
    let of = |expected: &Node, got: &Node| {
        compare(
            &registry,
            "SAMPLE",
            Bindings::new(0),
            &request,
            expected,
            got,
        )
        .differences
    };
    assert_eq!(of(&whole, &short).len(), 1);
    assert_eq!(of(&short, &whole).len(), 1);
    assert_eq!(of(&whole, &whole), []);
}
