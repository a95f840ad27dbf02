//! Headers and batch items have the fields of the tables of the specification, in their order, in every version.

use std::fs;

use keystead_tests::workspace;
use kmip_core::protocol::shape::Description;
use kmip_core::protocol::structures::STRUCTURES;
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;

/// What the tables are called, and what the fields stand in.
const TABLES: [&str; 4] = [
    "Request Header",
    "Request Batch Item",
    "Response Header",
    "Response Batch Item",
];

/// A field of a table: its name, and whether it is required or may be repeated, in words.
type Row = (String, String);

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

/// The rows of the table of a standard: the line of the title, column names, the structure itself, fields.
fn of_a_standard(text: &str, title: &str) -> Vec<Row> {
    let mut lines = text
        .lines()
        .skip_while(|line| !line.starts_with('|') || cells(line) != [title, "", ""]);
    lines.nth(3).expect("the table is there");
    rows(lines)
}

/// The rows of the table of 3.0: a heading, column names, fields.
fn of_the_delta(text: &str, title: &str) -> Vec<Row> {
    let heading = format!("### {title} [T]");
    let lines = text.lines().skip_while(|line| *line != heading);
    rows(lines.skip_while(|line| !line.starts_with("| ---")).skip(1))
}

fn rows<'t>(lines: impl Iterator<Item = &'t str>) -> Vec<Row> {
    lines
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells = cells(line);
            // "Protocol Version (3, 0)", "Asynchronous Indicator (Enumeration: ...)".
            let name = cells[0].split(" (").next().unwrap_or_default();
            (name.to_owned(), cells[1].to_owned())
        })
        .collect()
}

fn differences(table: &[Row], description: &Description, version: V) -> Vec<String> {
    let fields: Vec<_> = description
        .fields
        .iter()
        .filter(|f| f.is_in(version))
        .collect();
    let mut found = Vec::new();
    let ours: Vec<_> = fields
        .iter()
        .map(|f| tag::info(f.tag).unwrap().name)
        .collect();
    let theirs: Vec<_> = table.iter().map(|(name, _)| name.as_str()).collect();
    if ours != theirs {
        return vec![format!("{ours:?} are not {theirs:?}")];
    }
    for (field, (name, words)) in fields.iter().zip(table) {
        let required = words.starts_with("Yes") && !words.contains("if ");
        if required != field.is_required_in(version) {
            found.push(format!("{name} is required: {words}"));
        }
        if words.contains("repeated") != field.is_repeated_in(version) {
            found.push(format!("{name} is repeated: {words}"));
        }
    }
    found
}

#[test]
fn headers_and_items_have_the_fields_of_the_tables() {
    let Some(shared) = workspace::shared() else {
        println!("skipped: the specification is not here (set KEYSTEAD_SHARED)");
        return;
    };
    let mut all = Vec::new();
    for version in V::ALL {
        let file = if version < V::V3_0 {
            format!("spec/kmip-{version}.md")
        } else {
            "spec/kmip-3.0-delta.md".to_owned()
        };
        let text = fs::read_to_string(shared.join(file)).unwrap();
        for title in TABLES {
            let table = if version < V::V3_0 {
                of_a_standard(&text, title)
            } else {
                of_the_delta(&text, title)
            };
            assert!(table.len() > 2, "{title} of {version}: {table:?}");
            let structure = STRUCTURES.iter().find(|s| s.name == title).unwrap();
            let found = differences(&table, structure.shape.description, version);
            all.extend(
                found
                    .into_iter()
                    .map(|what| format!("{title} of {version}: {what}")),
            );
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}
