//! Nothing in the tables of payloads and structures of the specification is missing from the shapes, and required,
//! optional, repeated, order and item type agree in every version; what differs on purpose is listed with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use keystead_tests::workspace;
use kmip_core::protocol::enumeration::{Enumeration, Operation};
use kmip_core::protocol::payload;
use kmip_core::protocol::shape::{Cardinality, Description, Field, Kind};
use kmip_core::protocol::structures::STRUCTURES;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{ItemType, Tag};

/// What differs on purpose: payload or structure, field, what the test says of it, reason. The specification's text and the
/// official cases decide where a table has an error.
const DEVIATIONS: &[(&str, &str, &str, &str)] = &[
    (
        "Register request",
        "Certificate, Symmetric Key, Private Key, Public Key, Split Key, Template Secret Data or Opaque Object",
        "is required here",
        "1.0 and 1.1 let it be omitted and do not say what is registered then; 1.2 mended it",
    ),
    (
        "Locate request",
        "Attributes",
        "is optional here",
        "PyKMIP leaves it out in 2.0 where it has no filter",
    ),
    (
        "Locate request",
        "template_attribute",
        "is not in the table",
        "clients of the field nest the filter in it in 1.x",
    ),
    (
        "Locate request",
        "offset_items",
        "is read before the version has it",
        "Percona's libkmip pages with it in 1.0 already; it is written from 1.3 on only",
    ),
    (
        "Query response",
        "Protection Storage Masks",
        "is optional here",
        "is there only where it is asked for, in the official cases as well",
    ),
    (
        "Signature Verify response",
        "Validity Indicator",
        "is optional here",
        "a stream of 1.3 and 1.4 has none before its end, as the tables say from 2.0 on",
    ),
    (
        "MAC Verify response",
        "Validity Indicator",
        "is optional here",
        "the same; the case TC-STREAM-MAC-1-14 leaves it out",
    ),
    (
        "Application Specific Information",
        "Application Data",
        "is optional here",
        "the text of 1.0 to 1.2 lets clients leave it out, and the server then makes it; 1.3 mended the table",
    ),
    (
        "Usage Limits",
        "Usage Limits Count",
        "is optional here",
        "clients that set the attribute leave it out, as CS-BC-M-7 does in every version",
    ),
    (
        "Derivation Parameters",
        "Salt",
        "is optional here",
        "1.x has a table of its own for PBKDF2, which must have it",
    ),
    (
        "Derivation Parameters",
        "Iteration Count",
        "is optional here",
        "the same",
    ),
    (
        "Derivation Parameters",
        "salt",
        "is not in the table",
        "1.x has another table without it for methods other than PBKDF2",
    ),
    (
        "Derivation Parameters",
        "iteration_count",
        "is not in the table",
        "the same",
    ),
    (
        "Asynchronous Correlation Values",
        "Asynchronous Correlation Value",
        "is repeated here",
        "the text calls it a list",
    ),
    (
        "Object Defaults",
        "Object Type | ObjectTypes",
        "is optional here",
        "one of the two has to be there from 2.1 on",
    ),
    (
        "Object Defaults",
        "object_types",
        "is not in the table",
        "the table has both in one row",
    ),
    (
        "Attribute Reference",
        "Attribute Reference",
        "is missing",
        "the row is its other form: an enumeration in place of the structure",
    ),
    (
        "Protection Storage Masks",
        "masks",
        "is not in the table",
        "the table shows the structure only; the text says what it holds",
    ),
];

/// How many of [`DEVIATIONS`] are of payloads; those of structures follow.
const PAYLOAD_DEVIATIONS: usize = 7;

/// A row of a table.
type Row = BTreeMap<String, String>;

fn rows(path: &Path) -> Vec<Row> {
    let text = fs::read_to_string(path).expect("the table can be read");
    let mut lines = text.lines();
    let header: Vec<_> = lines.next().unwrap_or_default().split('\t').collect();
    lines
        .map(|line| {
            let fields = header.iter().zip(line.split('\t'));
            fields
                .map(|(name, field)| ((*name).to_owned(), field.to_owned()))
                .collect()
        })
        .collect()
}

/// Collects what differs, and which of the listed deviations that is.
#[derive(Default)]
struct Comparison {
    complaints: BTreeSet<String>,
    used: BTreeSet<usize>,
    fields: usize,
}

impl Comparison {
    fn complain(&mut self, place: &str, field: &str, what: &str, version: ProtocolVersion) {
        let known = DEVIATIONS
            .iter()
            .position(|(p, f, w, _)| *p == place && *f == field && *w == what);
        match known {
            Some(index) => {
                self.used.insert(index);
            }
            None => {
                self.complaints
                    .insert(format!("{place} | {field} | {what} | {version}"));
            }
        }
    }

    /// Compares the rows of one table with a description. `whole`: the table has every field of the version.
    fn table(
        &mut self,
        place: &str,
        table: &[&Row],
        description: &Description,
        version: ProtocolVersion,
        whole: bool,
    ) {
        let mut last = 0;
        let mut found = BTreeSet::new();
        for row in table.iter().filter(|row| !row["field"].is_empty()) {
            self.fields += 1;
            let name = row["field"].as_str();
            let Some((position, field)) = look_up(description, row, version) else {
                self.complain(place, name, "is missing", version);
                continue;
            };
            found.insert(position);
            if position < last {
                self.complain(place, name, "stands in another order", version);
            }
            last = position;
            let encoding = row.get("encoding").map_or("", String::as_str);
            let said = format!("{name} {encoding} {}", row["required"]).to_lowercase();
            let required = is_required(&row["required"]);
            let says_nothing = row["required"].is_empty();
            match (required, field.is_required_in(version)) {
                _ if says_nothing => {}
                (true, false) => self.complain(place, name, "is optional here", version),
                (false, true) => self.complain(place, name, "is required here", version),
                _ => {}
            }
            let repeated = said.contains("repeated");
            match (repeated, is_repeated(field, version)) {
                (true, false) => self.complain(place, name, "stands once here", version),
                (false, true) => self.complain(place, name, "is repeated here", version),
                _ => {}
            }
            let types = item_types(encoding);
            if let Some(item_type) = item_type(field)
                && !types.is_empty()
                && !types.contains(&item_type)
            {
                self.complain(place, name, "has another type here", version);
            }
        }
        for (position, field) in description.fields.iter().enumerate() {
            if whole && field.is_in(version) && !found.contains(&position) {
                self.complain(place, field.name, "is not in the table", version);
            }
            if field.is_read_in(version) && !field.is_in(version) {
                let what = "is read before the version has it";
                self.complain(place, field.name, what, version);
            }
        }
    }

    fn finish(self, deviations: std::ops::Range<usize>) {
        let unused: Vec<_> = DEVIATIONS
            .iter()
            .enumerate()
            .filter(|(index, _)| deviations.contains(index) && !self.used.contains(index))
            .map(|(_, deviation)| deviation)
            .collect();
        assert!(
            self.complaints.is_empty(),
            "{} differences:\n{}",
            self.complaints.len(),
            self.complaints.into_iter().collect::<Vec<_>>().join("\n")
        );
        assert!(unused.is_empty(), "no longer needed: {unused:?}");
        println!("{} rows agree", self.fields);
    }
}

/// Names in the tables that are not those of tags.
const NAMES: &[(&str, Tag)] = &[
    ("Cryptographic Parameters,", tag::CRYPTOGRAPHIC_PARAMETERS),
    (
        "Alternative failover endpoints",
        tag::ALTERNATE_FAILOVER_ENDPOINTS,
    ),
    ("Timestamp", tag::TIME_STAMP),
    ("Credential, MAY be repeated", tag::CREDENTIAL),
    ("Object Type | ObjectTypes", tag::OBJECT_TYPE),
];

fn look_up<'d>(
    description: &'d Description,
    row: &Row,
    version: ProtocolVersion,
) -> Option<(usize, &'d Field)> {
    let name = row["field"].as_str();
    let tag = u32::from_str_radix(&row["tag"], 16).ok().map(Tag::new);
    let tag = tag.or_else(|| NAMES.iter().find(|(n, _)| *n == name).map(|(_, tag)| *tag));
    let is_it = |field: &&Field| match tag {
        Some(tag) => field.tag_in(version) == tag,
        None if name == "Vendor-Specific" => field.extensions,
        // "Certificate, Symmetric Key, ... or Opaque Object", "Any Object".
        None => !field.tags.is_empty(),
    };
    description
        .fields
        .iter()
        .enumerate()
        .find(|(_, field)| field.is_in(version) && is_it(field))
}

/// Whether the words of a table demand a field of every message.
fn is_required(words: &str) -> bool {
    let conditional = [
        "single-part",
        " if ",
        "unless the",
        "MAY be omitted",
        "except for",
        " / No",
    ];
    words.to_lowercase().starts_with("yes") && !conditional.iter().any(|c| words.contains(c))
}

fn is_repeated(field: &Field, version: ProtocolVersion) -> bool {
    match field.kind {
        Kind::Attributes => {
            field.cardinality == Cardinality::Repeated && field.tag_in(version) == tag::ATTRIBUTE
        }
        _ => field.is_repeated_in(version),
    }
}

fn item_type(field: &Field) -> Option<ItemType> {
    match field.kind {
        Kind::Leaf(item_type) => Some(item_type),
        Kind::Enumeration(_) => Some(ItemType::Enumeration),
        Kind::Mask(_) => Some(ItemType::Integer),
        Kind::Structure(_) => Some(ItemType::Structure),
        _ => None,
    }
}

/// The item types that the words of a table name.
fn item_types(words: &str) -> Vec<ItemType> {
    let words = words.to_lowercase().replace([' ', '-'], "");
    let names = [
        ("structure", ItemType::Structure),
        ("longinteger", ItemType::LongInteger),
        ("biginteger", ItemType::BigInteger),
        ("enumeration", ItemType::Enumeration),
        ("boolean", ItemType::Boolean),
        ("textstring", ItemType::TextString),
        ("bytestring", ItemType::ByteString),
        ("datetimeextended", ItemType::DateTimeExtended),
        ("datetime", ItemType::DateTime),
        ("interval", ItemType::Interval),
        ("integer", ItemType::Integer),
    ];
    let mut left = words;
    let mut found = Vec::new();
    for (name, item_type) in names {
        if left.contains(name) {
            left = left.replace(name, "");
            found.push(item_type);
        }
    }
    found
}

#[test]
fn payloads_have_the_fields_of_the_tables_in_every_version() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the tables are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let rows = rows(&shared.join("spec/registry/payloads.tsv"));
    let mut tables: BTreeMap<(&str, &str, &str, &str), Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        let key = (
            row["version"].as_str(),
            row["operation"].as_str(),
            row["direction"].as_str(),
            row["message"].as_str(),
        );
        tables.entry(key).or_default().push(row);
    }
    let mut comparison = Comparison::default();
    for ((version, name, direction, message), table) in tables {
        let version = ProtocolVersion::parse(version).unwrap();
        let operation = Operation::from_name(name).unwrap();
        let descriptions = if direction == "client-to-server" {
            payload::descriptions(operation)
        } else {
            payload::server_descriptions(operation)
        };
        let place = match direction {
            "client-to-server" => format!("{name} {message}"),
            _ => format!("{name} {message} to the client"),
        };
        let Some((request, response)) = descriptions else {
            comparison.complain(&place, "", "has no shape", version);
            continue;
        };
        let description = if message == "response" {
            response
        } else {
            request
        };
        comparison.table(&place, &table, description, version, true);
    }
    comparison.finish(0..PAYLOAD_DEVIATIONS);
}

/// What the tables call a structure, where it is not the title of its section.
const STRUCTURE_NAMES: &[(&str, &str)] = &[
    (
        "Transparent ECDSA Private Key",
        "Transparent EC Private Key",
    ),
    ("Transparent ECDSA Public Key", "Transparent EC Public Key"),
    ("Transparent ECDH Private Key", "Transparent EC Private Key"),
    ("Transparent ECDH Public Key", "Transparent EC Public Key"),
    (
        "Transparent ECMQV Private Key",
        "Transparent EC Private Key",
    ),
    ("Transparent ECMQV Public Key", "Transparent EC Public Key"),
    (
        "Cryptographic Parameters (CSD02 additions)",
        "Cryptographic Parameters",
    ),
    ("Seed Private Key (CSD02)", "Seed Private Key"),
    ("Template-Attribute Structures", "Template-Attribute"),
];

/// Structures of any attributes in any order, whose tables have no fields.
const OF_ATTRIBUTES: &[&str] = &[
    "Attributes",
    "Common Attributes",
    "Current Attribute",
    "New Attribute",
    "Private Key Attributes",
    "Public Key Attributes",
];

/// Credential values, in the order of their tables; 1.0 has one of them, 1.1 two.
const CREDENTIAL_VALUES: &[&str] = &[
    "Username and Password",
    "Device",
    "Attestation",
    "One Time Password",
    "Hashed Password",
    "Ticket Credential",
];

/// Sections with several tables.
const SEVERAL: &[&str] = &[
    "Credential",
    "Derive Key",
    "Key Wrapping Data",
    "Message Structure",
];

/// Splits the rows of a section into its tables: each begins with the structure itself.
fn tables_of<'r>(title: &str, section: &[&'r Row]) -> Vec<(&'r str, Vec<&'r Row>)> {
    let mut tables: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in section {
        let is_head = SEVERAL.contains(&title)
            && row["encoding"].starts_with("Structure")
            && (row["required"].is_empty() || row["field"] == section[0]["field"]);
        match tables.last_mut() {
            Some((_, rows)) if !is_head => rows.push(row),
            _ => tables.push((row["field"].as_str(), Vec::new())),
        }
    }
    tables
}

fn structure_name<'n>(title: &'n str, head: &'n str, credentials: &mut usize) -> &'n str {
    match (title, head) {
        ("Credential", "Credential Value") => {
            *credentials += 1;
            CREDENTIAL_VALUES[*credentials - 1]
        }
        ("Derive Key" | "Message Structure" | "Key Wrapping Data", head) => head,
        (title, _) => STRUCTURE_NAMES
            .iter()
            .find(|(name, _)| *name == title)
            .map_or(title, |(_, name)| name),
    }
}

#[test]
fn structures_have_the_fields_of_the_tables_in_every_version() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the tables are not here (set KEYSTEAD_SHARED)");
        return;
    };
    let rows = rows(&shared.join("spec/registry/structures.tsv"));
    let mut sections: BTreeMap<(&str, &str), Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        let key = (row["version"].as_str(), row["section_title"].as_str());
        sections.entry(key).or_default().push(row);
    }
    let mut comparison = Comparison::default();
    let mut compared = BTreeSet::new();
    for ((version, title), section) in sections {
        let version = ProtocolVersion::parse(version).unwrap();
        // Tables of one leaf of 2.x begin with a row that calls it a structure; Batch Item has no other row.
        let is_structure = section[0]["encoding"].starts_with("Structure")
            && section.len() > 1
            && section[1]["field"] != section[0]["field"]
            || title == "Protection Storage Masks"
            || version == ProtocolVersion::V3_0;
        if OF_ATTRIBUTES.contains(&title) {
            continue;
        }
        if !is_structure {
            leaves(&mut comparison, &section, version);
            continue;
        }
        let mut credentials = 0;
        for (head, table) in tables_of(title, &section) {
            let name = structure_name(title, head, &mut credentials);
            let Some(structure) = STRUCTURES.iter().find(|s| s.name == name) else {
                comparison.complain(name, "", "has no shape", version);
                continue;
            };
            compared.insert(name);
            let whole = version < ProtocolVersion::V3_0;
            comparison.table(name, &table, structure.shape.description, version, whole);
        }
    }
    comparison.finish(PAYLOAD_DEVIATIONS..DEVIATIONS.len());
    let left: Vec<_> = STRUCTURES
        .iter()
        .filter(|structure| !compared.contains(structure.name))
        .map(|structure| structure.name)
        .collect();
    assert_eq!(
        left, OF_OTHER_TABLES,
        "structures that no table was compared with"
    );
}

/// Structures whose tables are not in the file: those of headers and items, which `header_tables.rs` compares, and of 3.0,
/// which the delta describes.
const OF_OTHER_TABLES: &[&str] = &[
    "Request Header",
    "Response Header",
    "Request Batch Item",
    "Response Batch Item",
    "Password Credential",
    "Device Credential",
    "OTP Credential",
    "Hashed Password Credential",
    "Deactivation Reason",
    "Credential Information",
];

/// Attributes and fields that are no structures: the table of tags has to list their types.
fn leaves(comparison: &mut Comparison, section: &[&Row], version: ProtocolVersion) {
    for row in section {
        let Ok(number) = u32::from_str_radix(&row["tag"], 16) else {
            continue;
        };
        comparison.fields += 1;
        let name = row["field"].as_str();
        let Some(info) = tag::info(Tag::new(number)) else {
            comparison.complain(name, "", "has no tag", version);
            continue;
        };
        let listed = info.types(version);
        for item_type in item_types(&row["encoding"]) {
            // Custom Attribute and Attribute Value may be anything; the heads of leaves call them structures.
            let says_more = info.any_type() || item_type == ItemType::Structure;
            if !says_more && !listed.contains(&item_type) {
                comparison.complain(name, "", "has another type here", version);
            }
        }
    }
}
