//! The pages of the reference say which versions have what.

/// The cells of the versions in the row of a field, on a page below a heading.
fn versions_of(page: &str, heading: &str, field: &str) -> Vec<String> {
    row(page, heading, field)[2..10].to_vec()
}

/// The cells of the row of a field.
fn row(page: &str, heading: &str, field: &str) -> Vec<String> {
    let lines = below(page, heading);
    let start = format!("| {field} |");
    let row = lines.iter().find(|line| line.starts_with(&start));
    let row = row.unwrap_or_else(|| panic!("{page}: {heading} has no {field}"));
    row.trim_matches('|')
        .split(" |")
        .map(|cell| cell.trim().to_owned())
        .collect()
}

/// The lines below a heading, up to the next one.
fn below(page: &str, heading: &str) -> Vec<String> {
    let pages = keystead_types::reference::pages();
    let (_, text) = pages
        .into_iter()
        .find(|(path, _)| path == page)
        .unwrap_or_else(|| panic!("no page {page}"));
    let heading = format!("## {heading}");
    let lines = text.lines().skip_while(|line| **line != heading).skip(1);
    lines
        .take_while(|line| !line.starts_with("## "))
        .map(str::to_owned)
        .collect()
}

const STRUCTURES: &str = "docs/reference/structures.md";

#[test]
fn structures_have_the_versions_of_what_chooses_them() {
    for (heading, field, first) in [
        ("Username and Password", "Username", 0),
        ("Device", "Password", 1),
        ("Attestation", "Attestation Type", 2),
        ("Transparent EC Private Key", "D", 3),
        ("Transparent EC Public Key", "Q String", 3),
        ("Certificate Request", "Certificate Request Value", 5),
        ("One Time Password", "Username", 5),
        ("Ticket Credential", "Ticket", 5),
        ("Seed Private Key", "Seed", 7),
    ] {
        let cells = versions_of(STRUCTURES, heading, field);
        let begins = cells.iter().position(|cell| !cell.is_empty());
        assert_eq!(begins, Some(first), "{heading}: {cells:?}");
    }
}

#[test]
fn payloads_begin_with_the_version_in_which_that_side_sends_them() {
    let page = "docs/reference/operations/query.md";
    let by_client = versions_of(page, "Request", "Query Function");
    assert!(!by_client[0].is_empty());
    let by_server = versions_of(page, "Request from a server to a client", "Query Function");
    assert_eq!(by_server[..4], ["", "", "", "R+"]);
}

#[test]
fn item_types_are_told_by_version_where_they_differ() {
    let types = &row(STRUCTURES, "Objects", "Unique Identifier")[1];
    assert!(
        types.starts_with("1.x: TextString; 2.x: TextString or "),
        "{types}"
    );
    let types = &row(STRUCTURES, "Link", "Linked Object Identifier")[1];
    assert!(!types.contains("3.0"), "3.0 does not have it: {types}");
}

#[test]
fn every_structure_says_its_sections_and_ec_keys_their_older_names() {
    let pages = keystead_types::reference::pages();
    let text = pages.into_iter().find(|(path, _)| path == STRUCTURES);
    let (_, text) = text.unwrap_or_else(|| panic!("no page {STRUCTURES}"));
    for heading in text.lines().filter_map(|line| line.strip_prefix("## ")) {
        let lines = below(STRUCTURES, heading);
        let told = lines.iter().any(|line| line.starts_with("Sections: "));
        assert!(told, "{heading} has no sections");
    }
    let lines = below(STRUCTURES, "Transparent EC Private Key").join("\n");
    assert!(
        lines.contains("Transparent ECMQV Private Key (1.0 to 1.4)"),
        "{lines}"
    );
}
