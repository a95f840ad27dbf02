//! The pages of the reference that come from shapes: payloads, structures, and what each version has.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use keystead_schema::docs::{anchor, cell};
use kmip_core::protocol::attribute_rules::RULES;
use kmip_core::protocol::enumeration::{ENUMERATIONS, Enumeration, ObjectType, Operation};
use kmip_core::protocol::inspect::{Inside, Surroundings, find, under};
use kmip_core::protocol::mask::MaskInfo;
use kmip_core::protocol::payload::{descriptions, server_descriptions};
use kmip_core::protocol::registry::enumerations::EnumerationInfo;
use kmip_core::protocol::shape::{Description, Field, Kind};
use kmip_core::protocol::structures::STRUCTURES;
use kmip_core::protocol::tag::{self, TAGS};
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::Tag;

use crate::presence;

const HEAD: &str = "<!-- @generated from the shapes and tables of kmip-core by keystead-types; do not edit. -->\n\n";

/// What the tables below mean.
const LEGEND: &str = "**R** has to be there, **o** may be there, **+** may be there several times; nothing where the \
                      version does not have it. Fields travel in this order.\n";

/// The folder with a page for each operation; nothing else is in it.
pub const OPERATIONS: &str = "docs/reference/operations";

/// Every page: path from the root of the workspace, and text.
pub fn pages() -> Vec<(String, String)> {
    let mut structures = Structures::all();
    let mut pages = Vec::new();
    let mut index = String::new();
    for value in Operation::INFO.values {
        if Operation::INFO.newest(value.value) != Some(value) {
            continue;
        }
        let operation = Operation::new(value.value);
        let file = format!("{}.md", anchor(value.name));
        let versions = words(value.first, value.last);
        let _ = writeln!(
            index,
            "| [{}](operations/{file}) | {versions} | {} |",
            value.name,
            operation.sections()
        );
        let text = page(&mut structures, operation, value.name, &versions);
        pages.push((format!("{OPERATIONS}/{file}"), text));
    }
    pages.push(("docs/reference/structures.md".to_owned(), structures.page()));
    pages.push(("docs/reference/versions.md".to_owned(), versions_page()));
    pages.push(("docs/reference/README.md".to_owned(), index_page(&index)));
    pages
}

fn index_page(operations: &str) -> String {
    format!(
        "{HEAD}# Reference\n\n\
         What KMIP 1.0 to 3.0 has, as this project declares it; every page is generated.\n\n\
         - [tags](tags.md), [enumerations and masks](enumerations.md): numbers and names\n\
         - [attributes](attributes.md): who may set, change and delete them, on which objects\n\
         - [spellings](spellings.md): what a version shows of what another version wrote\n\
         - [operations](operations.md): codes, who sends them; their payloads are listed below\n\
         - [structures](structures.md): what payloads, objects, attributes and headers are made of\n\
         - [versions](versions.md): what each version brought and took away\n\n\
         ## Payloads\n\n| operation | versions | sections |\n| --- | --- | --- |\n{operations}"
    )
}

fn page(structures: &mut Structures, operation: Operation, name: &str, versions: &str) -> String {
    let mut out = format!(
        "{HEAD}# {name}\n\nCode `0x{:08X}`, {versions}. Sections: {}.\n\n{LEGEND}",
        operation.get(),
        operation.sections()
    );
    let client = descriptions(operation);
    let server = server_descriptions(operation);
    assert!(
        client.is_some() || server.is_some(),
        "every operation has payloads; none are declared of {name}"
    );
    let ways = [
        (client, "", false),
        (server, " from a server to a client", true),
    ];
    for (payloads, from, by_server) in ways {
        let Some((request, response)) = payloads else {
            continue;
        };
        for (title, description) in [("Request", request), ("Response", response)] {
            let _ = write!(out, "\n## {title}{from}\n\n");
            let exists = |v| presence::sends(operation, v, by_server);
            structures.table(&mut out, description, "../", exists);
        }
    }
    out
}

/// Structures that pages refer to.
struct Structures {
    /// By their headings.
    found: BTreeMap<String, &'static Description>,
}

impl Structures {
    /// The declared structures under the names of the specification.
    fn all() -> Self {
        let declared = STRUCTURES
            .iter()
            .map(|it| (it.name.to_owned(), it.shape.description));
        Self {
            found: declared.collect(),
        }
    }

    /// The heading of a structure.
    fn heading(&mut self, description: &'static Description) -> String {
        let mut found = self.found.iter();
        if let Some((heading, _)) = found.find(|(_, it)| it.name == description.name) {
            return heading.clone();
        }
        let heading = format!("{} ({})", description.title(), description.name);
        self.found.insert(heading.clone(), description);
        heading
    }

    fn link(&mut self, description: &'static Description, up: &str) -> String {
        let heading = self.heading(description);
        format!("[{heading}]({up}structures.md#{})", anchor(&heading))
    }

    fn type_of(&mut self, owner: &'static Description, field: &'static Field, up: &str) -> String {
        match field.kind {
            Kind::Leaf(item_type) => item_type.xml_name().to_owned(),
            Kind::OneOf(types) => {
                let names: Vec<_> = types.iter().map(|it| it.xml_name()).collect();
                names.join(" or ")
            }
            Kind::Enumeration(EnumerationInfo { name, .. }) | Kind::Mask(MaskInfo { name, .. }) => {
                format!("[{name}]({up}enumerations.md#{})", anchor(name))
            }
            Kind::Structure(inner) => self.link(inner, up),
            Kind::Attributes => format!("[attributes]({up}attributes.md)"),
            Kind::AttributeNames => format!("names of [attributes]({up}attributes.md)"),
            _ if field.extensions => "anything".to_owned(),
            _ if !field.tags.is_empty() => {
                let all: Vec<_> = field
                    .tags
                    .iter()
                    .map(|tag| self.of_tag(owner, field, *tag, up))
                    .collect();
                format!("one of: {}", all.join(", "))
            }
            _ => self.of_tag(owner, field, field.tag, up),
        }
    }

    /// What stands under a tag whose field does not say it.
    fn of_tag(
        &mut self,
        owner: &'static Description,
        field: &'static Field,
        tag: Tag,
        up: &str,
    ) -> String {
        let inside = find(
            Inside::Structure(owner),
            tag,
            V::V2_1,
            Surroundings::default(),
        )
        .inside;
        let mut all: Vec<String> = match inside {
            Inside::Structure(description) => vec![self.link(description, up)],
            Inside::OneOf(tag) => under(tag).map(|it| self.link(it, up)).collect(),
            _ => Vec::new(),
        };
        let structures = all.is_empty();
        let types = tag::info(tag).map(|info| presence::types(info, field, structures));
        let types = types.unwrap_or_default();
        let between = if types.len() > 1 { "; " } else { ", " };
        if !all.is_empty() && !types.is_empty() {
            all = vec![all.join(", ")];
        }
        all.extend(types);
        if all.is_empty() {
            all.push("anything".to_owned());
        }
        all.join(if all.len() > 1 { between } else { "" })
    }

    fn table(
        &mut self,
        out: &mut String,
        description: &'static Description,
        up: &str,
        exists: impl Fn(V) -> bool,
    ) {
        if description.fields.is_empty() {
            out.push_str("No fields.\n");
            return;
        }
        let versions: Vec<_> = V::ALL.iter().map(V::to_string).collect();
        let _ = writeln!(out, "| field | type | {} | meaning |", versions.join(" | "));
        let _ = writeln!(
            out,
            "| --- | --- | {}--- |",
            "--- | ".repeat(versions.len())
        );
        for field in description.fields {
            let cells = V::ALL.map(|v| {
                if exists(v) {
                    mark(field, v)
                } else {
                    String::new()
                }
            });
            let secret = if field.secret { " *Secret.*" } else { "" };
            let _ = writeln!(
                out,
                "| {} | {} | {} | {}{secret} |",
                name(field),
                self.type_of(description, field, up),
                cells.join(" | "),
                cell(&field.meaning())
            );
        }
    }

    fn page(mut self) -> String {
        let mut out = format!(
            "{HEAD}# Structures\n\nWhat payloads, objects, attributes, credentials and headers are made of. {LEGEND}"
        );
        // Tables may refer to structures that nothing else does.
        let mut known = 0;
        while known < self.found.len() {
            known = self.found.len();
            for description in self.found.clone().into_values() {
                self.table(&mut String::new(), description, "", |_| true);
            }
        }
        for (heading, description) in self.found.clone() {
            let _ = write!(out, "\n## {heading}\n\n");
            let sections = presence::sections(description);
            if !sections.is_empty() {
                let _ = write!(out, "Sections: {sections}.\n\n");
            }
            let declared = STRUCTURES.iter().find(|it| it.name == heading);
            let info = declared.and_then(|it| tag::info(it.tag));
            if let Some(from) = info.and_then(|info| info.deprecated_in(info.last)) {
                let _ = write!(out, "Deprecated from {from} on.\n\n");
            }
            let older = declared.map(presence::same_fields).unwrap_or_default();
            if !older.is_empty() {
                let named = older
                    .iter()
                    .map(|value| format!("{} ({})", value.name, words(value.first, value.last)));
                let named: Vec<_> = named.collect();
                let _ = write!(out, "The same fields make up: {}.\n\n", named.join(", "));
            }
            self.table(&mut out, description, "", |v| {
                declared.is_none_or(|it| presence::has(it, v))
            });
        }
        out
    }
}

fn name(field: &Field) -> String {
    let name_of =
        |tag: Tag| tag::info(tag).map_or_else(|| tag.to_string(), |info| info.name.to_owned());
    match field.tag_until {
        _ if field.extensions => "extensions of vendors".to_owned(),
        _ if !field.tags.is_empty() => "the object".to_owned(),
        Some((last, older)) if field.first <= last => {
            let until = V::ALL.into_iter().rfind(|v| *v <= last).unwrap_or(last);
            format!("{} (to {until}: {})", name_of(field.tag), name_of(older))
        }
        _ => name_of(field.tag),
    }
}

fn mark(field: &Field, version: V) -> String {
    if !field.is_in(version) {
        return String::new();
    }
    let first = if field.is_required_in(version) {
        "R"
    } else {
        "o"
    };
    let row = matches!(field.kind, Kind::Attributes) && version >= V::V2_0;
    let many = field.is_repeated_in(version) && !row;
    format!("{first}{}", if many { "+" } else { "" })
}

fn words(first: V, last: V) -> String {
    if first == last {
        format!("{first}")
    } else {
        format!("{first} to {last}")
    }
}

/// What came and went with each version.
fn versions_page() -> String {
    let mut out =
        format!("{HEAD}# Versions\n\nWhat each version brought, and what is not in it any more.\n");
    for (i, version) in V::ALL.iter().enumerate() {
        let _ = write!(out, "\n## {version}\n\n");
        let before = i.checked_sub(1).map(|before| V::ALL[before]);
        let tags = TAGS.iter().filter(|info| info.first == *version).count();
        let values: usize = ENUMERATIONS.iter().map(|it| new_values(it, *version)).sum();
        let _ = writeln!(
            out,
            "- {tags} new tags, {values} new values of enumerations"
        );
        let named = |info: &'static EnumerationInfo, v: V| -> Vec<String> {
            let listed = info
                .values
                .iter()
                .filter(|it| v.is_between(it.first, it.last));
            listed.map(|it| it.name.to_owned()).collect()
        };
        let attributes = |v: V| -> Vec<String> {
            let listed = RULES
                .iter()
                .filter(|rules| v.is_between(rules.first, rules.last));
            listed
                .filter_map(|rules| tag::info(rules.tag))
                .map(|info| info.name.to_owned())
                .collect()
        };
        let kinds = [
            ("operations", Operation::INFO),
            ("object types", ObjectType::INFO),
        ];
        for (what, info) in kinds {
            let then = before.map(|v| named(info, v)).unwrap_or_default();
            difference(&mut out, what, &then, &named(info, *version));
        }
        let then = before.map(attributes).unwrap_or_default();
        difference(&mut out, "attributes", &then, &attributes(*version));
        for (what, names) in deprecated(*version) {
            let _ = writeln!(out, "- deprecated {what}: {}", names.join(", "));
        }
    }
    out
}

/// What a version deprecates and still has.
fn deprecated(version: V) -> Vec<(&'static str, Vec<String>)> {
    let tags = TAGS
        .iter()
        .filter(|info| info.deprecated_in(version) == Some(version));
    let tags = tags.map(|info| info.name.to_owned()).collect();
    let values = ENUMERATIONS.iter().flat_map(|info| {
        let new = info
            .values
            .iter()
            .filter(|it| it.deprecated_in(version) == Some(version));
        new.map(|it| format!("{} of {}", it.name, info.name))
    });
    let both = [("tags", tags), ("values", values.collect::<Vec<_>>())];
    both.into_iter()
        .filter(|(_, names)| !names.is_empty())
        .collect()
}

fn new_values(info: &EnumerationInfo, version: V) -> usize {
    let first = |value: u32| info.all_of(value).iter().map(|it| it.first).min();
    let mut numbers: Vec<u32> = info.values.iter().map(|it| it.value).collect();
    numbers.dedup();
    numbers
        .into_iter()
        .filter(|value| first(*value) == Some(version))
        .count()
}

fn difference(out: &mut String, what: &str, before: &[String], now: &[String]) {
    let new: Vec<&str> = now
        .iter()
        .filter(|it| !before.contains(it))
        .map(String::as_str)
        .collect();
    let gone: Vec<&str> = before
        .iter()
        .filter(|it| !now.contains(it))
        .map(String::as_str)
        .collect();
    for (word, list) in [("new", new), ("no more", gone)] {
        if !list.is_empty() {
            let _ = writeln!(out, "- {word} {what}: {}", list.join(", "));
        }
    }
}
