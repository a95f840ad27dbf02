//! One model, three spellings: every row of `kmip-core/schema/spelling.tsv`, walked through a server in this process.

use keystead_schema::Schema;
use keystead_schema::spelling::How;
use keystead_tests::spelling::{
    walk, walk_attribute_names, walk_server_made, walk_tables, walk_values,
};

fn schema() -> Schema {
    keystead_schema::load(&keystead_schema::workspace_root()).unwrap()
}

#[test]
fn every_version_reads_each_fact_as_the_table_says() {
    let wrong: Vec<String> = schema().spellings.iter().flat_map(walk).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_attribute_and_value_is_seen_by_the_versions_that_list_it() {
    let (written, wrong) = walk_tables(&schema());
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    println!("{written} values were written and read in each version");
}

#[test]
fn what_the_server_writes_on_objects_is_told_to_the_versions_that_list_it() {
    let (read, wrong) = walk_server_made(&schema());
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    println!("{read} attributes were read");
}

#[test]
fn every_name_of_a_value_is_read_and_the_one_of_the_version_is_written() {
    let (names, wrong) = walk_values(&schema());
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    println!("{names} names were read");
}

#[test]
fn every_attribute_of_1_x_is_known_by_its_name_there() {
    let wrong = walk_attribute_names(&schema());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_row_that_says_something_else_fails() {
    let schema = schema();
    let named = |name: &str| schema.spellings.iter().find(|f| f.name == name).unwrap();
    let uri = named("A Name that is a URI");
    assert!(walk(uri).is_empty());
    let mut wrong = Vec::new();
    for (name, row, how, xml) in [
        // Another value than was written, one that is said to be hidden and is not, and one that is said to be seen.
        (
            &uri.name,
            2,
            How::Mapped,
            uri.looks[2].xml.replace("one", "two"),
        ),
        (&uri.name, 2, How::Hidden, String::new()),
        (
            &named("Object Group").name,
            2,
            How::Mapped,
            r#"<ObjectGroup type="TextString" value="disks"/>"#.to_owned(),
        ),
        // No XML, and not as it is written here.
        (&uri.name, 2, How::Mapped, "<Name".to_owned()),
        (
            &uri.name,
            2,
            How::Mapped,
            uri.looks[2].xml.replace("/>", " />"),
        ),
    ] {
        let mut fact = named(name).clone();
        fact.looks[row].how = how;
        fact.looks[row].xml = xml;
        wrong.push(walk(&fact));
    }
    for (i, wrong) in wrong.iter().enumerate() {
        assert!(
            wrong.iter().all(|w| w.contains("spelling.tsv:")),
            "{wrong:?}"
        );
        assert!(!wrong.is_empty(), "{i}");
    }
}
