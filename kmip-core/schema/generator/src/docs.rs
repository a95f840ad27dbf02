//! The reference pages.

use std::fmt::Write;

use crate::schema::{Range, Schema, Version};

pub(crate) fn page(from: &str, title: &str, text: &str) -> String {
    format!(
        "<!-- @generated from kmip-core/schema/{from} by keystead-schema; do not edit. -->\n\n# {title}\n\n{text}\n"
    )
}

/// A text as it may stand in a cell of a table.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

fn versions(range: Range) -> String {
    range.words()
}

/// The anchor of a heading, as GitHub makes it.
pub fn anchor(name: &str) -> String {
    let kept = name.to_lowercase().replace(' ', "-");
    kept.chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect()
}

/// `docs/reference/tags.md`.
pub fn tags(schema: &Schema) -> String {
    let mut out = page(
        "tags.tsv",
        "Tags",
        "Numbers from `0x540000` to `0x54FFFF` are free for vendors. Item types are those of 1.x, 2.x and 3.0, \
         as far as they differ. A value marked *secret* is or may be one: displays for people hide it.\n",
    );
    out += "| number | name | in XML and JSON | item types | values | versions | remarks |\n| --- | --- | --- | --- | --- | --- | --- |\n";
    for tag in &schema.tags {
        let mut types: Vec<_> = ["1.x", "2.x", "3.0"]
            .iter()
            .zip(&tag.types)
            .filter(|(_, t)| !t.is_empty())
            .map(|(v, t)| (*v, t.join(" or ")))
            .collect();
        if types.iter().all(|(_, t)| *t == types[0].1) {
            types.truncate(1);
        }
        let types = if types.len() == 1 {
            types[0].1.clone()
        } else {
            types
                .iter()
                .map(|(v, t)| format!("{v}: {t}"))
                .collect::<Vec<_>>()
                .join("; ")
        };
        let group = format!("{}{}", tag.enumeration, tag.mask);
        let values = match group.as_str() {
            "" => String::new(),
            "Tag" => "a tag".to_owned(),
            name => format!("[{name}](enumerations.md#{})", anchor(name)),
        };
        let secret = if tag.secret { "secret" } else { "" };
        let remarks: Vec<_> = [secret, &tag.comment]
            .into_iter()
            .filter(|r| !r.is_empty())
            .collect();
        writeln!(
            out,
            "| `0x{:06X}` | {} | `{}` | {types} | {values} | {} | {} |",
            tag.number,
            tag.name,
            tag.xml_name,
            versions(tag.range),
            cell(&remarks.join("; "))
        )
        .expect("to a string");
    }
    out
}

/// `docs/reference/enumerations.md`.
pub fn enumerations(schema: &Schema) -> String {
    let mut out = page(
        "{enumerations,masks,operations,item_types}.tsv",
        "Enumerations and masks",
        "Enumeration values with 8 in the top hexadecimal digit are free for vendors, so are the bits `0xFFF00000` of \
         the Cryptographic Usage Mask that have no name and `0xFFFF0000` of other masks.",
    );
    for (kind, groups) in [
        ("Enumeration", &schema.enumerations),
        ("Mask", &schema.masks),
    ] {
        for group in groups {
            write!(
                out,
                "\n## {}\n\n{kind}, {}.\n\n| value | name | in XML and JSON | versions | remarks |\n| --- | --- | --- | --- | --- |\n",
                group.name,
                versions(group.range)
            )
            .expect("to a string");
            for value in &group.values {
                writeln!(
                    out,
                    "| `0x{:08X}` | {} | `{}` | {} | {} |",
                    value.value,
                    cell(&value.name),
                    value.xml_name,
                    versions(value.range),
                    cell(&value.comment)
                )
                .expect("to a string");
            }
        }
    }
    out
}

/// `docs/reference/operations.md`.
pub fn operations(schema: &Schema) -> String {
    let mut out = page(
        "operations.tsv",
        "Operations",
        "The operations of KMIP, who sends them from which version on, and where the specification describes them.\n",
    );
    out += "| code | operation | in XML and JSON | client sends | server sends | versions | sections | remarks |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    let from = |version: Option<Version>| version.map_or(String::new(), |v| format!("from {v}"));
    for operation in &schema.operations {
        writeln!(
            out,
            "| `0x{:08X}` | [{}](operations/{}.md) | `{}` | {} | {} | {} | {} | {} |",
            operation.value.value,
            operation.value.name,
            anchor(&operation.value.name),
            operation.value.xml_name,
            from(operation.client_sends),
            from(operation.server_sends),
            versions(operation.value.range),
            operation.sections,
            cell(&operation.value.comment)
        )
        .expect("to a string");
    }
    out
}

/// `docs/reference/attributes.md`.
pub fn attributes(schema: &Schema) -> String {
    let mut out = page(
        "attributes.tsv",
        "Rules of attributes",
        "Who may set, change and delete an attribute, in ranges of versions. Words: `pre-active` = while the object \
         is Pre-Active; `until-process-start`, `until-protect-stop` = while it is Pre-Active or Active and that date is \
         not reached; `by-owner` = who created it; `by-operation` = as the effect of other operations only; \
         `before-allocation` = until Get Usage Allocation; `if-readable` = always, if the server can read the value; \
         lower-case words among the operations are events.\n",
    );
    out += "| attribute | versions | always has a value | set by | server modifies | client modifies | client deletes | multiple | implicitly set by | applies to | sections | remarks |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for rule in &schema.attributes {
        let tag = schema.tag(rule.tag);
        let deprecated = tag.range.deprecated.filter(|from| *from <= rule.range.last);
        let range = Range {
            deprecated,
            ..rule.range
        };
        writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            tag.name,
            versions(range),
            rule.always_has_value,
            rule.initially_set_by.join(", "),
            rule.server_modifies,
            rule.client_modifies,
            rule.client_deletes,
            rule.multiple_instances,
            rule.implicitly_set_by.join(", "),
            rule.applies_to.join(", "),
            rule.sections,
            cell(&rule.comment)
        )
        .expect("to a string");
    }
    out
}
