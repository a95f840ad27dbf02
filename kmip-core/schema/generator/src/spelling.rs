//! How the versions show what another version wrote (`spelling.tsv`): read strictly, and as a page.

use std::fmt::Write;

use crate::docs::{cell, page};
use crate::schema::{Range, Schema, VERSIONS, Version};
use crate::table::{Row, Table};

/// How a version sees a fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// Whole, in its own spelling; it can write it so.
    Same,
    /// Less or other than was written; what it would write so is another fact.
    Mapped,
    /// Not at all.
    Hidden,
    /// The object exists, and cannot be got: left out or otherwise, it would be read as another one.
    Refused,
}

/// How a fact comes to its object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// An attribute, in the request that creates the object.
    Create,
    /// An attribute, by Add Attribute.
    Add,
    /// The object itself, by Register.
    Register,
}

/// How a range of versions sees a fact.
#[derive(Clone, Debug)]
pub struct Look {
    /// The versions.
    pub range: Range,
    /// Whether they see it.
    pub how: How,
    /// What they are answered: one or more items in XML; empty where it is hidden, the Result Reason where it is refused.
    pub xml: String,
    /// Sections of the specification.
    pub sections: String,
    /// Remarks.
    pub comment: String,
    /// File and line.
    pub place: String,
}

/// Something that a version can write, and how it looks in every version.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is, in words.
    pub name: String,
    /// XML name of the type of object that has it.
    pub object: String,
    /// The ways in which it is given.
    pub given: Vec<Given>,
    /// Ranges of versions, oldest first; together all versions.
    pub looks: Vec<Look>,
}

impl Fact {
    /// How a version sees it.
    pub fn look(&self, version: Version) -> &Look {
        let within = |look: &&Look| (look.range.first..=look.range.last).contains(&version);
        self.looks
            .iter()
            .find(within)
            .expect("ranges were checked to cover all versions")
    }

    /// The versions that can write it.
    pub fn writers(&self) -> impl Iterator<Item = Version> {
        VERSIONS
            .into_iter()
            .filter(|version| self.look(*version).how == How::Same)
    }
}

/// Reads the table. Rows of one fact stand together, cover every version once, and agree in object and way; at least one
/// version writes it.
pub fn facts(table: &Table) -> Result<Vec<Fact>, String> {
    let mut facts: Vec<Fact> = Vec::new();
    for row in table.rows() {
        let name = row.text("fact")?;
        let (object, given) = (row.text("object")?, given(row)?);
        let look = look(row)?;
        match facts.last_mut() {
            Some(fact) if fact.name == name => {
                let before = fact.looks.last().map(|look| look.range.last);
                if before.and_then(next) != Some(look.range.first) {
                    return Err(row.error("does not begin where the row before ends"));
                }
                if fact.object != object || fact.given != given {
                    return Err(row.error("object or way differ from the row before"));
                }
                fact.looks.push(look);
            }
            _ => {
                if facts.iter().any(|fact| fact.name == name) {
                    return Err(row.error("the rows of this fact do not stand together"));
                }
                if look.range.first != VERSIONS[0] {
                    return Err(row.error("the first row of a fact begins with 1.0"));
                }
                whole(facts.last())?;
                facts.push(Fact {
                    name: name.to_owned(),
                    object: object.to_owned(),
                    given,
                    looks: vec![look],
                });
            }
        }
    }
    whole(facts.last())?;
    Ok(facts)
}

/// The version after this one.
fn next(version: Version) -> Option<Version> {
    VERSIONS.into_iter().find(|v| *v > version)
}

fn whole(fact: Option<&Fact>) -> Result<(), String> {
    let Some(fact) = fact else { return Ok(()) };
    let last = fact.looks.last().expect("a fact has a row");
    if next(last.range.last).is_some() {
        return Err(format!(
            "{}: nothing is said of the versions behind",
            last.place
        ));
    }
    if fact.writers().next().is_none() {
        return Err(format!("{}: no version writes it", last.place));
    }
    Ok(())
}

fn given(row: Row<'_>) -> Result<Vec<Given>, String> {
    let words = row.words("given")?;
    let ways: Result<Vec<_>, _> = words
        .iter()
        .map(|word| match word.as_str() {
            "create" => Ok(Given::Create),
            "add" => Ok(Given::Add),
            "register" => Ok(Given::Register),
            _ => Err(row.error(&format!("given: no way {word}"))),
        })
        .collect();
    match ways {
        Ok(ways) if ways.is_empty() => Err(row.error("given: no way")),
        ways => ways,
    }
}

fn look(row: Row<'_>) -> Result<Look, String> {
    let how = match row.text("how")? {
        "same" => How::Same,
        "mapped" => How::Mapped,
        "hidden" => How::Hidden,
        "refused" => How::Refused,
        word => return Err(row.error(&format!("how: no {word}"))),
    };
    let xml = row.text("xml")?;
    if xml.is_empty() != (how == How::Hidden) {
        return Err(row.error("xml is empty where the fact is hidden, and nowhere else"));
    }
    if (how == How::Refused) != xml.starts_with("<ResultReason ") {
        return Err(row.error("xml is a Result Reason where the fact is refused, and nowhere else"));
    }
    if how == How::Refused && given(row)? != [Given::Register] {
        return Err(row.error("only what is registered can be refused"));
    }
    Ok(Look {
        range: Range::parse(row)?,
        how,
        xml: xml.to_owned(),
        sections: row.text("sections")?.to_owned(),
        comment: row.text("comment")?.to_owned(),
        place: place(row),
    })
}

/// File and line of a row, without the folder.
fn place(row: Row<'_>) -> String {
    let place = row.error("");
    let file = place.rsplit(['/', '\\']).next().unwrap_or_default();
    file.trim_end_matches([':', ' ']).to_owned()
}

/// `docs/reference/spellings.md`.
pub fn page_of(facts: &[Fact]) -> String {
    let mut out = page(
        "spelling.tsv",
        "One model, three spellings",
        "What is written in one version is read in another: *same* = whole, in the spelling of that version, which can \
         write it too; *mapped* = less or other than was written, in the nearest form that the version has; *hidden* = \
         not shown, not found, not touched; *refused* = the object is found and has its attributes, but Get of it fails \
         for the reason that stands there, since what the version has no way to say would make it another object. \
         Whatever another version reads or changes beside it, the version that wrote \
         it reads it back as it was. Attributes, values of enumerations and bits of masks that only some versions have \
         follow their own tables ([attributes](attributes.md), [enumerations and masks](enumerations.md)): hidden, or \
         for bits cleared, where the version does not list them.\n",
    );
    for fact in facts {
        write!(out, "## {}\n\n", fact.name).expect("to a string");
        out += "| versions | | in XML | sections | remarks |\n| --- | --- | --- | --- | --- |\n";
        for look in &fact.looks {
            let how = match look.how {
                How::Same => "same",
                How::Mapped => "mapped",
                How::Hidden => "hidden",
                How::Refused => "refused",
            };
            let xml = match look.xml.as_str() {
                "" => String::new(),
                xml => format!("`{}`", xml.replace('|', "\\|")),
            };
            writeln!(
                out,
                "| {} | {how} | {xml} | {} | {} |",
                look.range.words(),
                cell(&look.sections),
                cell(&look.comment)
            )
            .expect("to a string");
        }
        out += "\n";
    }
    out.pop();
    out
}

/// `docs/reference/spellings.md`.
pub fn reference(schema: &Schema) -> String {
    page_of(&schema.spellings)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "fact\tobject\tgiven\tfirst\tlast\thow\txml\tsections\tcomment\n";

    fn read(rows: &[&str]) -> Result<Vec<Fact>, String> {
        let rows: Vec<_> = rows.iter().map(|row| row.replace('|', "\t")).collect();
        facts(&Table::of(
            "t.tsv".to_owned(),
            &(HEAD.to_owned() + &rows.join("\n")),
        )?)
    }

    #[test]
    fn a_row_that_is_not_whole_or_not_in_its_place_is_refused_by_line() {
        let old = "f|Key|add|1.0|1.4|same|<A/>||";
        let new = "f|Key|add|2.0|3.0|hidden|||";
        assert_eq!(read(&[old, new]).unwrap()[0].looks.len(), 2);
        for (rows, what) in [
            (
                &[old][..],
                "t.tsv:2: nothing is said of the versions behind",
            ),
            (&[new], "t.tsv:2: the first row of a fact begins with 1.0"),
            (
                &[old, "f|Key|add|2.1|3.0|hidden|||"],
                "t.tsv:3: does not begin where the row before ends",
            ),
            (
                &[old, "f|Key|create|2.0|3.0|hidden|||"],
                "t.tsv:3: object or way differ from the row before",
            ),
            (
                &["f|Key|add|1.0|3.0|hidden|||"],
                "t.tsv:2: no version writes it",
            ),
            (
                &[old, "f|Key|add|2.0|3.0|hidden|<A/>||"],
                "t.tsv:3: xml is empty where the fact is hidden, and nowhere else",
            ),
            (
                &[old, "f|Key|add|2.0|3.0|refused|<A/>||"],
                "t.tsv:3: xml is a Result Reason where the fact is refused, and nowhere else",
            ),
            (
                &[old, "f|Key|add|2.0|3.0|mapped|<ResultReason />||"],
                "t.tsv:3: xml is a Result Reason where the fact is refused, and nowhere else",
            ),
            (
                &[old, "f|Key|add|2.0|3.0|refused|<ResultReason />||"],
                "t.tsv:3: only what is registered can be refused",
            ),
            (&["f|Key|add|1.0|3.0|seen|<A/>||"], "t.tsv:2: how: no seen"),
            (&["f|Key||1.0|3.0|same|<A/>||"], "t.tsv:2: given: no way"),
            (
                &[old, new, "g|Key|add|1.0|3.0|same|<A/>||", old],
                "t.tsv:5: the rows of this fact do not stand together",
            ),
            (&["f|Key|add"], "t.tsv:2: wrong number of fields"),
        ] {
            assert_eq!(read(rows).err().as_deref(), Some(what));
        }
    }
}
