//! The tables hold every fact of the registry they were made from, and nothing else.
//!
//! The registry is not part of the project; without it (`KEYSTEAD_SHARED`, or `shared` beside the
//! workspace) the test says so and passes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use keystead_schema::Schema;
use keystead_schema::schema::{Group, Range};

fn registry() -> Option<PathBuf> {
    let root = keystead_schema::workspace_root();
    let shared = std::env::var_os("KEYSTEAD_SHARED").map(PathBuf::from);
    let places = shared
        .into_iter()
        .chain([root.join("../shared"), root.join("../../shared")]);
    let found = places.map(|p| p.join("spec/registry")).find(|p| p.is_dir());
    if found.is_none() {
        println!("skipped: no registry of the specification, set KEYSTEAD_SHARED");
    }
    found
}

struct Table(Vec<BTreeMap<String, String>>);

impl Table {
    fn read(folder: &std::path::Path, file: &str) -> Self {
        let text = fs::read_to_string(folder.join(file)).expect(file);
        let mut lines = text.lines();
        let head: Vec<_> = lines.next().expect("a header").split('\t').collect();
        let row = |line: &str| {
            let fields = line.split('\t').chain(std::iter::repeat(""));
            head.iter()
                .zip(fields)
                .map(|(h, f)| ((*h).to_owned(), f.to_owned()))
                .collect()
        };
        Self(lines.map(row).collect())
    }

    fn facts(&self, columns: &[&str]) -> BTreeSet<String> {
        let fact = |row: &BTreeMap<String, String>| {
            columns
                .iter()
                .map(|c| row[*c].as_str())
                .collect::<Vec<_>>()
                .join("\t")
        };
        self.0.iter().map(fact).collect()
    }
}

fn range(range: Range) -> String {
    let deprecated = range.deprecated.map_or(String::new(), |v| v.to_string());
    format!("{}\t{}\t{deprecated}", range.first, range.last)
}

fn compare(what: &str, theirs: &BTreeSet<String>, ours: &BTreeSet<String>) {
    let missing: Vec<_> = theirs.difference(ours).collect();
    let extra: Vec<_> = ours.difference(theirs).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "{what}: missing {missing:#?}, not in the registry {extra:#?}"
    );
    println!("{what}: {} facts", ours.len());
}

fn schema() -> Schema {
    keystead_schema::load(&keystead_schema::workspace_root()).expect("tables")
}

fn group_facts<'g>(groups: impl Iterator<Item = &'g Group>) -> BTreeSet<String> {
    groups
        .flat_map(|group| {
            group.values.iter().map(|v| {
                format!(
                    "{}\t{}\t{}\t{}\t{:08X}\t{}",
                    group.name,
                    group.xml_name,
                    v.name,
                    v.xml_name,
                    v.value,
                    range(v.range)
                )
            })
        })
        .collect()
}

#[test]
fn tags_are_those_of_the_registry() {
    let Some(folder) = registry() else { return };
    let theirs = Table::read(&folder, "tags.tsv").facts(&[
        "value",
        "name",
        "xml_name",
        "item_types_1x",
        "item_types_2x",
        "item_types_30",
        "first_version",
        "last_version",
        "deprecated_from",
    ]);
    let ours = schema()
        .tags
        .iter()
        .map(|t| {
            let [a, b, c] = t.types.each_ref().map(|types| types.join("|"));
            format!(
                "{:06X}\t{}\t{}\t{a}\t{b}\t{c}\t{}",
                t.number,
                t.name,
                t.xml_name,
                range(t.range)
            )
        })
        .collect();
    compare("tags", &theirs, &ours);
}

#[test]
fn enumerations_are_those_of_the_registry() {
    let Some(folder) = registry() else { return };
    let theirs = Table::read(&folder, "enumerations.tsv").facts(&[
        "enum",
        "enum_xml_name",
        "name",
        "xml_name",
        "value",
        "first_version",
        "last_version",
        "deprecated_from",
    ]);
    let schema = schema();
    let ours = schema
        .enumerations
        .iter()
        .filter(|e| !e.name.starts_with("PKCS#11"));
    // The item types are named "Date-Time" in one chapter and "Date Time" in the other.
    let ours = group_facts(ours)
        .into_iter()
        .map(|fact| {
            if fact.starts_with("Item Type") {
                fact.replace("Date-Time", "Date Time")
            } else {
                fact
            }
        })
        .collect();
    compare("enumerations", &theirs, &ours);

    let theirs = Table::read(&folder, "enumeration_index.tsv").facts(&[
        "enum",
        "xml_name",
        "first_version",
        "last_version",
    ]);
    let index = |e: &Group| {
        format!(
            "{}\t{}\t{}\t{}",
            e.name, e.xml_name, e.range.first, e.range.last
        )
    };
    compare(
        "list of enumerations",
        &theirs,
        &schema.enumerations.iter().map(index).collect(),
    );
}

#[test]
fn enumerations_belong_to_the_tags_that_the_registry_says() {
    let Some(folder) = registry() else { return };
    let schema = schema();
    let index = Table::read(&folder, "enumeration_index.tsv");
    for row in &index.0 {
        if !row["tag_value"].is_empty() {
            let number = u32::from_str_radix(&row["tag_value"], 16).expect("a number");
            assert_eq!(schema.tag(number).enumeration, row["enum"]);
        }
        for tag in row["also_used_by_tags"].split(", ") {
            let named = |t: &&keystead_schema::schema::Tag| match tag.strip_prefix('*') {
                Some(end) => {
                    t.xml_name.ends_with(end) && t.types[2].iter().any(|t| t == "Enumeration")
                }
                None => t.xml_name == tag,
            };
            for tag in schema.tags.iter().filter(named) {
                assert_eq!(tag.enumeration, row["enum"], "{}", tag.name);
            }
        }
    }
    for tag in &schema.tags {
        let enumerated = tag.types.iter().flatten().any(|t| t == "Enumeration");
        assert_eq!(enumerated, !tag.enumeration.is_empty(), "{}", tag.name);
    }
}

#[test]
fn masks_operations_and_item_types_are_those_of_the_registry() {
    let Some(folder) = registry() else { return };
    let schema = schema();
    let columns = [
        "mask",
        "mask_xml_name",
        "name",
        "xml_name",
        "value",
        "first_version",
        "last_version",
        "deprecated_from",
    ];
    let theirs = Table::read(&folder, "bitmasks.tsv").facts(&columns);
    compare("masks", &theirs, &group_facts(schema.masks.iter()));

    let theirs = Table::read(&folder, "operations.tsv").facts(&[
        "code",
        "name",
        "xml_name",
        "direction",
        "spec_sections",
        "notes",
    ]);
    let ours = schema
        .operations
        .iter()
        .map(|o| {
            let v = &o.value;
            let server = o.server_sends.map(|s| {
                if s == v.range.first {
                    "server-to-client".to_owned()
                } else {
                    format!("server-to-client (from {s})")
                }
            });
            let client = o.client_sends.map(|_| "client-to-server".to_owned());
            let direction: Vec<_> = client.into_iter().chain(server).collect();
            format!(
                "{:08X}\t{}\t{}\t{}\t{}\t{}",
                v.value,
                v.name,
                v.xml_name,
                direction.join(" and "),
                o.sections,
                v.comment
            )
        })
        .collect();
    compare("operations", &theirs, &ours);

    let theirs = Table::read(&folder, "item_types.tsv").facts(&[
        "code",
        "name",
        "xml_name",
        "first_version",
        "last_version",
    ]);
    let ours = schema
        .item_types
        .iter()
        .map(|t| {
            format!(
                "{:02X}\t{}\t{}\t{}\t{}",
                t.value, t.name, t.xml_name, t.range.first, t.range.last
            )
        })
        .collect();
    compare("item types", &theirs, &ours);
}

#[test]
fn pkcs11_names_are_those_of_the_registry() {
    let Some(folder) = registry() else { return };
    let schema = schema();
    let values = |xml_name: &str| -> BTreeSet<String> {
        let group = schema.enumeration(xml_name);
        group
            .values
            .iter()
            .map(|v| format!("{:08X}\t{}", v.value, v.name))
            .collect()
    };
    let theirs = Table::read(&folder, "pkcs11_functions.tsv").facts(&["value", "name"]);
    compare("PKCS#11 functions", &theirs, &values("PKCS_11Function"));
    let theirs = Table::read(&folder, "pkcs11_return_codes.tsv").facts(&["value", "pkcs11_name"]);
    compare(
        "PKCS#11 return codes",
        &theirs,
        &values("PKCS_11ReturnCode"),
    );
}

#[test]
fn result_reasons_keep_their_descriptions() {
    let Some(folder) = registry() else { return };
    let schema = schema();
    let reasons = schema.enumeration("ResultReason");
    for row in Table::read(&folder, "result_reasons.tsv").0 {
        let value = u32::from_str_radix(&row["value"], 16).expect("a number");
        let ours = reasons.values.iter().find(|v| v.value == value);
        let ours = ours.unwrap_or_else(|| panic!("no {}", row["name"]));
        assert!(
            ours.comment.contains(&row["description_2.1"]),
            "{}",
            row["name"]
        );
    }
}

/// Names of operations in a cell of the tables, whatever separates them.
fn operations_in(cell: &str, schema: &Schema) -> BTreeSet<String> {
    let mut names: Vec<_> = schema.operations.iter().map(|o| &o.value).collect();
    names.sort_by_key(|v| std::cmp::Reverse(v.name.len()));
    let mut rest = cell.to_owned();
    let mut found = BTreeSet::new();
    for value in names {
        if rest.contains(&value.name) {
            rest = rest.replace(&value.name, "");
            found.insert(value.xml_name.clone());
        }
    }
    found
}

#[test]
fn attribute_rules_are_those_of_the_registry() {
    let Some(folder) = registry() else { return };
    let schema = schema();
    let mut seen = BTreeSet::new();
    for row in Table::read(&folder, "attributes.tsv").0 {
        let version = row["version"].as_str();
        let tags: Vec<u32> = match (row["tag"].as_str(), row["attribute"].as_str()) {
            ("", group) => schema
                .tags
                .iter()
                .filter(|t| {
                    let reference = t.types[2].iter().any(|t| t == "Reference");
                    (group.starts_with("Certificate Attributes")
                        && t.number >= 0x42_0108
                        && t.range.first.to_string().as_str() <= version
                        && (t.name.starts_with("Certificate Subject ")
                            || t.name.starts_with("Certificate Issuer ")))
                        || (group.starts_with("Counters")
                            && (0x42_01BD..=0x42_01C1).contains(&t.number))
                        || (group.starts_with("Links") && t.name.ends_with(" Link") && reference)
                        || (group == "Vendor Attribute" && t.name == "Attribute")
                })
                .map(|t| t.number)
                .collect(),
            (tag, _) => vec![u32::from_str_radix(tag, 16).expect("a number")],
        };
        if row["attribute"].starts_with("Links") {
            assert_eq!(tags.len(), 20);
        }
        assert!(!tags.is_empty(), "{}", row["attribute"]);
        for tag in tags {
            let rule = schema.attributes.iter().find(|r| {
                r.tag == tag
                    && r.range.first.to_string().as_str() <= version
                    && r.range.last.to_string().as_str() >= version
            });
            let rule = rule.unwrap_or_else(|| panic!("{version}: no rule of {}", row["attribute"]));
            seen.insert((tag, version.to_owned()));
            compare_rule(&row, rule, &schema);
        }
    }
    // Nothing else but the vendor attributes of 2.0 and 2.1, whose sections have no table.
    let ours: usize = schema
        .attributes
        .iter()
        .map(|r| {
            keystead_schema::schema::VERSIONS
                .iter()
                .filter(|v| **v >= r.range.first && **v <= r.range.last)
                .count()
        })
        .sum();
    assert_eq!(ours, seen.len() + 2);
}

fn compare_rule(
    row: &BTreeMap<String, String>,
    rule: &keystead_schema::schema::AttributeRule,
    schema: &Schema,
) {
    let what = format!("{} {}", row["version"], row["attribute"]);
    let section = format!("{}: {}", row["version"], row["section"]);
    assert!(rule.sections.split("; ").any(|s| s == section), "{what}");
    let plain = |column: &str, ours: &str| match row[column].as_str() {
        "Yes" => assert_eq!(ours, "yes", "{what}: {column}"),
        "No" => assert_eq!(ours, "no", "{what}: {column}"),
        "" => assert!(ours == "by-owner" || ours == "no" || ours == "yes"),
        _ => assert!(
            ours != "yes" && ours != "no" || row[column] == "N/A",
            "{what}: {column}"
        ),
    };
    plain("always_has_value", &rule.always_has_value);
    plain("modifiable_by_server", &rule.server_modifies);
    plain("modifiable_by_client", &rule.client_modifies);
    plain("deletable_by_client", &rule.client_deletes);
    plain("multiple_instances", &rule.multiple_instances);
    for (word, side) in [("Client", "client"), ("Server", "server")] {
        let ours = rule.initially_set_by.iter().any(|s| s == side);
        let cell = &row["initially_set_by"];
        assert_eq!(
            cell.contains(word) || cell.is_empty(),
            ours,
            "{what}: {side}"
        );
    }
    let events = |word: &&String| word.starts_with(|c: char| c.is_ascii_lowercase());
    let ours: BTreeSet<_> = rule
        .implicitly_set_by
        .iter()
        .filter(|w| !events(w))
        .cloned()
        .collect();
    let cell = row["implicitly_set_by"].replace("registered", "");
    assert_eq!(operations_in(&cell, schema), ours, "{what}");
    if row["implicitly_set_by"].starts_with("When") {
        assert!(rule.implicitly_set_by.iter().any(|w| events(&w)), "{what}");
    }
    let all = row["applies_to"] == "All Objects" || row["applies_to"].is_empty();
    assert_eq!(rule.applies_to == ["all"], all, "{what}");
}
