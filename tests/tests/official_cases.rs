//! Every message of the official cases: XML to bytes as an independent encoder makes them, bytes through the typed model,
//! back to XML and JSON, and the XML is that of the file after the normalisations that are listed here by name.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use keystead_tests::conformance::case::index;
use keystead_tests::conformance::compare::show;
use keystead_tests::conformance::element::{Element, parse};
use keystead_tests::conformance::node::{Node, Value as NodeValue, from_hex, to_hex};
use keystead_tests::conformance::registry::{Registry, collapse};
use keystead_tests::conformance::replay::Replay;
use keystead_tests::conformance::walk::{seconds, tags, walk};
use keystead_tests::workspace;
use kmip_core::protocol::encoding::{TextOptions, json, xml};
use kmip_core::protocol::enumeration::Operation;
use kmip_core::protocol::payload::{server_shapes, shapes};
use kmip_core::protocol::shape::{AnyShape, Decode, Encode};
use kmip_core::protocol::structures::STRUCTURES;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, Reader, Writer};

/// Cases with a message that the typed model refuses, and why; as items they go through all the same.
const DEFECTS: &[(&str, &str)] = &[
    ("CS-AC-M-3-12", "an Attribute without a name"),
    ("CS-AC-M-8-12", "an Attribute without a name"),
];

/// How a value of a file may be written otherwise: name, and whether two texts are the same value.
type Normalisation = (&'static str, fn(&Registry, u32, &str, &str) -> bool);

/// What may differ between the XML of a file and ours, by item type.
const NORMALISATIONS: &[(&str, Normalisation)] = &[
    (
        "ByteString",
        ("hexadecimal digits in lower case", |_, _, a, b| {
            a.eq_ignore_ascii_case(b)
        }),
    ),
    (
        "BigInteger",
        (
            "big integers without more sign bytes than needed",
            |_, _, a, b| shortest(a).is_some_and(|a| Some(a) == shortest(b)),
        ),
    ),
    (
        "DateTime",
        ("times in UTC, to the second", |_, _, a, b| {
            seconds(a).is_some_and(|a| Some(a) == seconds(b))
        }),
    ),
    (
        "Integer",
        ("masks by names, lowest bit first", |registry, tag, a, b| {
            mask(registry, tag, a).is_some_and(|a| Some(a) == mask(registry, tag, b))
        }),
    ),
    (
        "Enumeration",
        (
            "enumeration values by the name that the version has",
            |registry, tag, a, b| {
                registry
                    .value(tag, a)
                    .is_some_and(|a| Some(a) == registry.value(tag, b))
            },
        ),
    ),
    (
        "TextString",
        ("attribute names with single blanks", |_, tag, a, b| {
            tag == tags::ATTRIBUTE_NAME && collapse(a) == collapse(b)
        }),
    ),
];

fn mask(registry: &Registry, tag: u32, text: &str) -> Option<u32> {
    text.parse::<i32>()
        .map(|number| number as u32)
        .ok()
        .or_else(|| registry.mask(tag, text))
}

/// The digits of a big integer without needless sign bytes.
fn shortest(text: &str) -> Option<Vec<u8>> {
    let mut bytes = from_hex(text.strip_prefix("0x").unwrap_or(text))?;
    while let [first, second, ..] = bytes[..] {
        let needless = first == 0 && second & 0x80 == 0 || first == 0xff && second & 0x80 != 0;
        if !needless {
            break;
        }
        bytes.remove(0);
    }
    Some(bytes)
}

/// The same element with the placeholders that were filled in `node`.
fn filled(element: &Element, node: &Node) -> Element {
    let is_open = |value: &String| value.starts_with('$');
    let value = match element.value.clone() {
        Some(value) if is_open(&value) => Some(match &node.value {
            NodeValue::Text(_, text) => text.clone(),
            NodeValue::Bytes(bytes) => to_hex(bytes),
            NodeValue::DateTime(time) => iso(*time),
            other => panic!("{value} became {other:?}"),
        }),
        other => other,
    };
    let children = element.children.iter().zip(node.children());
    Element {
        value,
        children: children.map(|(e, n)| filled(e, n)).collect(),
        ..element.clone()
    }
}

/// Seconds since 1970 as `YYYY-MM-DDThh:mm:ss+00:00`.
fn iso(time: i64) -> String {
    let (days, rest) = (time.div_euclid(86_400), time.rem_euclid(86_400));
    // Counting days from March of the year 0, so that the leap day comes last.
    let from_march = days + 719_468;
    let era = from_march.div_euclid(146_097);
    let day_of_era = from_march.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+00:00")
}

fn to_xml(element: &Element, out: &mut String) {
    let name = &element.name;
    let _ = write!(out, "<{name}");
    if let Some(kind) = &element.kind {
        let _ = write!(out, " type=\"{kind}\"");
    }
    if let Some(value) = &element.value {
        let value = quick_xml::escape::escape(value.as_str());
        let _ = write!(out, " value=\"{}\"", value.replace('\n', "&#10;"));
    }
    out.push('>');
    for child in &element.children {
        to_xml(child, out);
    }
    let _ = write!(out, "</{name}>");
}

/// What is done with the messages, and what came of it.
struct Run {
    registry: Registry,
    complaints: Vec<String>,
    used: BTreeMap<&'static str, usize>,
    structures: usize,
}

impl Run {
    /// Compares an element of a file with ours.
    fn compare(&mut self, theirs: &Element, ours: &Element, named: Option<u32>, place: &str) {
        let place = format!("{place}/{}", theirs.name);
        let kind = |element: &Element| element.kind.clone().filter(|kind| kind != "Structure");
        if theirs.name != ours.name || kind(theirs) != kind(ours) {
            let (name, kind) = (&ours.name, &ours.kind);
            self.complaints
                .push(format!("{place} became {name} {kind:?}"));
            return;
        }
        let (a, b) = (
            theirs.value.as_deref().unwrap_or_default(),
            ours.value.as_deref().unwrap_or_default(),
        );
        if a != b {
            let tag = self.registry.tag(&theirs.name).unwrap_or_default();
            let meaning = match named {
                Some(named) if tag == tags::ATTRIBUTE_VALUE => named,
                _ => tag,
            };
            let kind = kind(theirs).unwrap_or_default();
            let normalisation = NORMALISATIONS
                .iter()
                .find(|(k, (_, same))| *k == kind && same(&self.registry, meaning, a, b));
            match normalisation {
                Some((_, (name, _))) => *self.used.entry(name).or_default() += 1,
                None => self
                    .complaints
                    .push(format!("{place}: {kind} \"{a}\" became \"{b}\"")),
            }
        }
        if theirs.children.len() != ours.children.len() {
            self.complaints.push(format!("{place} has other items"));
            return;
        }
        let named = theirs
            .child("AttributeName")
            .and_then(|name| name.value.as_deref())
            .and_then(|name| self.registry.attribute_tag(name));
        for (theirs, ours) in theirs.children.iter().zip(&ours.children) {
            self.compare(theirs, ours, named, &place);
        }
    }

    /// Reads each structure with a shape by that shape, and writes it again.
    fn typed(
        &mut self,
        node: &Node,
        version: ProtocolVersion,
        operation: Option<Operation>,
        place: &str,
    ) {
        let NodeValue::Structure(children) = &node.value else {
            return;
        };
        let asked = node.child(tags::OPERATION).map(|child| &child.value);
        let operation = match asked {
            Some(NodeValue::Enumeration(number)) if node.tag == tags::BATCH_ITEM => {
                Some(Operation::new(*number))
            }
            _ => operation,
        };
        let payloads = operation.and_then(|o| shapes(o).or_else(|| server_shapes(o)));
        let candidates: Vec<AnyShape> = match (node.tag, payloads) {
            (tags::REQUEST_PAYLOAD, Some((request, _))) => vec![request],
            (tags::RESPONSE_PAYLOAD, Some((_, response))) => vec![response],
            (tag, _) => STRUCTURES
                .iter()
                .filter(|structure| structure.tag.get() == tag)
                .map(|structure| structure.shape)
                .collect(),
        };
        let bytes = node.encode().unwrap();
        let results: Vec<_> = candidates
            .iter()
            .map(|shape| again(shape, &bytes, version))
            .collect();
        if !results.is_empty() {
            self.structures += 1;
            if !results.iter().any(|result| result.as_ref() == Ok(&bytes)) {
                let what = match &results[0] {
                    Ok(other) => match Node::decode(other) {
                        Ok(other) => format!("became {}", show(&self.registry, &other)),
                        Err(error) => format!("is no item any more: {error}"),
                    },
                    Err(error) => error.clone(),
                };
                let name = self.registry.tag_name(node.tag);
                let was = show(&self.registry, node);
                self.complaints.push(format!(
                    "{place}: {name} of {operation:?} in {version}: {was}\n  {what}"
                ));
            }
        }
        for child in children {
            self.typed(child, version, operation, place);
        }
    }

    /// One message of a case.
    fn message(&mut self, element: &Element, node: &Node, place: &str) {
        let bytes = node.encode().unwrap();
        let mut text = String::new();
        to_xml(element, &mut text);
        let limits = Limits::DEFAULT;
        match xml::to_ttlv(text.as_bytes(), &limits) {
            Ok(read) if read == bytes => {}
            Ok(_) => self.complaints.push(format!(
                "{place}: other bytes than the independent encoder's"
            )),
            Err(error) => self.complaints.push(format!("{place}: {error}")),
        }
        let version = version_of(node);
        let options = TextOptions {
            version,
            ..TextOptions::default()
        };
        let ours = xml::from_ttlv(&bytes, &options).unwrap();
        match parse(&ours) {
            Ok(ours) => self.compare(element, &ours, None, place),
            Err(error) => self.complaints.push(format!("{place}: our XML: {error}")),
        }
        let as_json = json::from_ttlv(&bytes, &options).unwrap();
        match json::to_ttlv(as_json.as_bytes(), &limits) {
            Ok(read) if read == bytes => {}
            Ok(_) => self
                .complaints
                .push(format!("{place}: other bytes after JSON")),
            Err(error) => self.complaints.push(format!("{place}: JSON: {error}")),
        }
    }
}

fn again(shape: &AnyShape, bytes: &[u8], version: ProtocolVersion) -> Result<Vec<u8>, String> {
    let item = Reader::message(bytes, &Limits::DEFAULT).map_err(|error| error.to_string())?;
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out);
    let mut encode = Encode::new(&mut writer, version);
    shape
        .rewrite(&item, &Decode::strict(version), item.tag(), &mut encode)
        .map_err(|error| error.to_string())?;
    writer.finish().map_err(|error| error.to_string())?;
    Ok(out)
}

fn version_of(message: &Node) -> ProtocolVersion {
    let version = message.children()[0].child(tags::PROTOCOL_VERSION).unwrap();
    let number = |node: &Node| match node.value {
        NodeValue::Integer(number) => number as u8,
        _ => panic!("a version is two integers"),
    };
    ProtocolVersion::new(
        number(&version.children()[0]),
        number(&version.children()[1]),
    )
}

#[test]
fn the_official_cases_go_through_model_xml_and_json_and_come_back() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the official cases are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let mut run = Run {
        registry: Registry::load(&shared.join("spec/registry")).unwrap(),
        complaints: Vec::new(),
        used: BTreeMap::new(),
        structures: 0,
    };
    let directory = shared.join("cases");
    let (mut cases, mut messages) = (0, 0);
    for entry in index(&directory).unwrap() {
        cases += 1;
        let is_whole = !DEFECTS.iter().any(|(name, _)| *name == entry.name);
        let text = fs::read_to_string(directory.join(&entry.path)).unwrap();
        let root = parse(&text).unwrap();
        // One replay fills the placeholders of both sides alike.
        let mut replay = Replay::new(Vec::new());
        for element in &root.children {
            if element.name != "RequestMessage" && element.name != "ResponseMessage" {
                continue;
            }
            messages += 1;
            let node = replay.fill(walk(&run.registry, element).unwrap());
            run.message(&filled(element, &node), &node, &entry.name);
            if is_whole {
                run.typed(&node, version_of(&node), None, &entry.name);
            }
        }
    }
    println!(
        "{cases} cases, {messages} messages, {} structures with a shape",
        run.structures
    );
    for (name, count) in &run.used {
        println!("normalised {count} times: {name}");
    }
    let total = run.complaints.len();
    run.complaints.truncate(60);
    assert!(
        total == 0,
        "{total} complaints:\n{}",
        run.complaints.join("\n")
    );
}
