//! The walk of one fact: written in each version that can, read in every version, and read again where it was written.

use std::fmt::Debug;

use keystead_schema::schema::Version;
use keystead_schema::spelling::{Fact, Given, How, Look};
use kmip_core::protocol::version::ProtocolVersion as V;

use super::bench::{Answer, Bench, custom, identifier, of_new_object};
use super::item::{Name, Piece, pieces};
use super::objects::{material, needed};

/// What is not as the table says, with the place in it.
pub(super) type Outcome<T = ()> = Result<T, String>;

/// Reasons of Delete Attribute where the rules of the attribute let no client delete it.
const READ_ONLY: [&str; 3] = ["PermissionDenied", "ReadOnlyAttribute", "AttributeReadOnly"];

/// Writes the fact in every version and way that the table says, and compares what every version reads. Answers all that
/// is wrong.
pub fn walk(fact: &Fact) -> Vec<String> {
    let mut wrong = Vec::new();
    for writer in fact.writers() {
        for given in &fact.given {
            let walked = Origin::new(fact, writer, *given).and_then(|origin| match given {
                Given::Register => origin.walk_object(),
                Given::Create | Given::Add => origin.walk_attributes(),
            });
            let name = &fact.name;
            wrong.extend(
                walked
                    .err()
                    .map(|why| format!("{name}: written by {writer} ({given:?}): {why}")),
            );
        }
    }
    wrong
}

/// A fact, the version that writes it and the way in which.
struct Origin<'f> {
    fact: &'f Fact,
    version: V,
    given: Given,
    bench: Bench,
    written: Vec<Piece>,
}

impl<'f> Origin<'f> {
    fn new(fact: &'f Fact, version: Version, given: Given) -> Outcome<Self> {
        let version = V::new(version.0, version.1);
        Ok(Self {
            fact,
            version,
            given,
            bench: Bench::new(),
            written: expected(look(fact, version), version)?,
        })
    }

    fn walk_attributes(&self) -> Outcome {
        let (id, before) = if self.given == Given::Add {
            let id = self.create(&[])?;
            let before: Vec<_> = V::ALL.map(|v| self.everything(v, &id)).to_vec();
            self.add_all(&id)?;
            (id, before)
        } else {
            (self.create(&self.written)?, Vec::new())
        };
        self.all_read(&id)?;
        for (reader, before) in V::ALL.into_iter().zip(before) {
            self.gained(reader, &id, before?)?;
        }
        for other in V::ALL.into_iter().filter(|v| *v != self.version) {
            self.disturb(other, &id)?;
            self.reads(self.version, &id)?;
        }
        self.all_read(&id)?;
        V::ALL.into_iter().try_for_each(|reader| {
            let again = Self {
                bench: Bench::new(),
                written: self.written.clone(),
                ..*self
            };
            again.walk_modification(reader)?;
            again.walk_deletion(reader)
        })
    }

    fn all_read(&self, id: &str) -> Outcome {
        V::ALL
            .into_iter()
            .try_for_each(|reader| self.reads(reader, id))
    }

    /// A new object with these attributes, and those that its type has to have.
    fn create(&self, attributes: &[Piece]) -> Outcome<String> {
        let (version, object_type) = (self.version, &self.fact.object);
        let mut all = String::new();
        for piece in needed(object_type, version)? {
            if attributes.iter().all(|a| a.name() != piece.name()) {
                all += &piece.xml;
            }
        }
        all.extend(attributes.iter().map(|a| a.unindexed().xml));
        let attributes = of_new_object(version, &all);
        let material = material(object_type)?;
        let payload = format!(
            r#"<ObjectType type="Enumeration" value="{object_type}"/>{attributes}{material}"#
        );
        let create = material.is_empty();
        let operation = if create { "Create" } else { "Register" };
        done(operation, self.bench.make(version, operation, &payload))
    }

    /// Adds the attributes one by one; where an index is to be left out, another instance comes and goes in its place.
    fn add_all(&self, id: &str) -> Outcome {
        let (bench, version) = (&self.bench, self.version);
        let mut going: Vec<(Piece, i32)> = Vec::new();
        for attribute in &self.written {
            while self.next_index(id, attribute)? < attribute.index() {
                let filler = filler(attribute, going.len())?;
                let index = done("a filler", bench.add(version, id, &filler))?;
                going.push((filler, index));
            }
            let index = done("Add Attribute", bench.add(version, id, attribute))?;
            same("the index of the new instance", &index, &attribute.index())?;
        }
        for (filler, index) in going {
            let deleted = bench.delete(version, id, &filler, index);
            done("Delete Attribute of a filler", deleted)?;
        }
        Ok(())
    }

    /// The index that a new instance will get; 0 from 2.0 on, where there is none.
    fn next_index(&self, id: &str, attribute: &Piece) -> Outcome<i32> {
        if self.version >= V::V2_0 {
            return Ok(0);
        }
        let there = self.bench.attributes(self.version, id, &[attribute.name()]);
        let there = done("Get Attributes", there)?;
        Ok(there.iter().map(Piece::index).max().map_or(0, |i| i + 1))
    }

    fn everything(&self, reader: V, id: &str) -> Outcome<Vec<String>> {
        Ok(xml(&done(
            "Get Attributes",
            self.bench.attributes(reader, id, &[]),
        )?))
    }

    /// A version reads what the table says: asked by name, among all attributes, in the list of names, and by Locate.
    fn reads(&self, reader: V, id: &str) -> Outcome {
        let look = look(self.fact, reader);
        let read = self.reads_as(reader, id, &expected(look, reader)?);
        let read = read.and_then(|()| match look.how {
            How::Hidden => self.may_not_ask(reader),
            How::Same | How::Mapped | How::Refused => Ok(()),
        });
        read.map_err(|why| format!("{}: read by {reader}: {why}", look.place))
    }

    fn reads_as(&self, reader: V, id: &str, expected: &[Piece]) -> Outcome {
        let bench = &self.bench;
        let names = names(expected.iter().chain(&self.written), reader);
        if !names.is_empty() {
            let found = done("Get Attributes", bench.attributes(reader, id, &names))?;
            same("Get Attributes by name", &xml(&found), &xml(expected))?;
        }
        let all = done("Get Attributes", bench.attributes(reader, id, &[]))?;
        let ours = all
            .into_iter()
            .filter(|piece| names.contains(&piece.name()));
        let ours: Vec<_> = ours.collect();
        same(
            "Get Attributes of all",
            &sorted(xml(&ours)),
            &sorted(xml(expected)),
        )?;
        let listed = done("Get Attribute List", bench.names(reader, id))?;
        for name in &names {
            let wanted = expected.iter().any(|piece| piece.name() == *name);
            let name = name.xml(reader).unwrap_or_default();
            let count = listed.iter().filter(|listed| **listed == name).count();
            let what = format!("{name} in Get Attribute List");
            same(&what, &count, &usize::from(wanted))?;
        }
        for piece in expected {
            let found = done("Locate", bench.located(reader, piece))?;
            same("Locate", &found, &vec![id.to_owned()])?;
        }
        Ok(())
    }

    /// A version that does not see the fact may not ask for it: what it does not know is Invalid Field in 1.x, later
    /// Unknown Tag where it is a tag (1.4: 11.10; 2.1: 6.1.28, 11.50).
    fn may_not_ask(&self, reader: V) -> Outcome {
        for piece in self.written.iter().filter_map(|p| p.forced_into(reader)) {
            let is_tag = matches!(piece.name(), Name::Standard(_));
            let reason = if is_tag && reader >= V::V2_0 {
                "UnknownTag"
            } else {
                "InvalidField"
            };
            let refused = self.bench.located(reader, &piece);
            let refused = refused.map_err(|refusal| refusal.reason);
            let what = format!("Locate by {}", piece.xml);
            same(&what, &refused, &Err(reason.to_owned()))?;
        }
        Ok(())
    }

    /// A version that sees the fact writes it again as it reads it: nothing changes for anybody, whatever it does not see.
    fn walk_modification(&self, reader: V) -> Outcome {
        let look = look(self.fact, reader);
        if matches!(look.how, How::Hidden | How::Refused) {
            return Ok(());
        }
        let again = Self {
            bench: Bench::new(),
            written: self.written.clone(),
            ..*self
        };
        let id = again.create_and_write()?;
        for piece in expected(look, reader)? {
            match again.bench.modify(reader, &id, &piece) {
                Err(refusal) if READ_ONLY.contains(&refusal.reason.as_str()) => {}
                answer => done("Modify Attribute", answer)?,
            }
        }
        let read = again.all_read(&id);
        read.map_err(|why| format!("{}: modified by {reader}: {why}", look.place))
    }

    /// A version deletes all that it sees of the fact. What it does not see stays for the version that wrote it.
    fn walk_deletion(&self, reader: V) -> Outcome {
        let id = self.create_and_write()?;
        let look = look(self.fact, reader);
        let deleted = self.deletes(reader, &id, &expected(look, reader)?);
        deleted.map_err(|why| format!("{}: deleted by {reader}: {why}", look.place))
    }

    fn deletes(&self, reader: V, id: &str, seen: &[Piece]) -> Outcome {
        let bench = &self.bench;
        let read = |version, pieces: &[Piece]| {
            let names = names(pieces.iter(), version);
            match names.as_slice() {
                [] => Ok(Vec::new()),
                names => done("Get Attributes", bench.attributes(version, id, names)),
            }
        };
        for name in names(self.written.iter(), reader) {
            // Under a name that it sees nothing of there is nothing to delete.
            if seen.iter().all(|piece| piece.name() != name) {
                let refused = bench.delete_all(reader, id, &name).err();
                refused.ok_or("what is hidden was deleted")?;
            }
        }
        // Nor is there an instance at an index that it is not shown.
        let indices = 0..i32::try_from(self.written.len()).unwrap_or(0);
        for (index, piece) in indices.zip(seen.first().into_iter().cycle()) {
            let shown = seen.iter().any(|piece| piece.index() == index);
            if reader < V::V2_0 && !shown && names(seen.iter(), reader).len() == 1 {
                let refused = bench.delete(reader, id, piece, index).err();
                let reason = refused.map(|refusal| refusal.reason);
                let what = format!("Delete Attribute of the hidden index {index}");
                same(&what, &reason.as_deref(), &Some("ItemNotFound"))?;
            }
        }
        let mut left = seen.to_vec();
        while let Some(piece) = left.pop() {
            // From 2.0 on by value or, where nothing else has the name, by name; in 1.x by index.
            let alone = seen.iter().filter(|p| p.name() == piece.name()).count() == 1;
            let answer = if alone && self.given == Given::Create && reader >= V::V2_0 {
                bench.delete_all(reader, id, &piece.name())
            } else {
                bench.delete(reader, id, &piece, piece.index())
            };
            match answer {
                Err(refusal) if READ_ONLY.contains(&refusal.reason.as_str()) => return Ok(()),
                answer => done("Delete Attribute", answer)?,
            }
        }
        same("what is left", &read(reader, seen)?, &Vec::new())?;
        let still = read(self.version, &self.written)?;
        let hidden = self.written.len() - seen.len();
        same("what the others still see", &still.len(), &hidden)?;
        match still.iter().find(|piece| !self.written.contains(piece)) {
            Some(piece) => Err(format!("{} was not written", piece.xml)),
            None => Ok(()),
        }
    }

    fn create_and_write(&self) -> Outcome<String> {
        if self.given != Given::Add {
            return self.create(&self.written);
        }
        let id = self.create(&[])?;
        self.add_all(&id)?;
        Ok(id)
    }

    /// What a version sees more than before is the fact and nothing else.
    fn gained(&self, reader: V, id: &str, before: Vec<String>) -> Outcome {
        let mut now = self.everything(reader, id)?;
        for old in before {
            let at = now.iter().position(|new| *new == old);
            now.remove(at.ok_or(format!("{reader} misses {old}"))?);
        }
        let expected = expected(look(self.fact, reader), reader)?;
        let what = format!("what {reader} sees now and did not before");
        same(&what, &sorted(now), &sorted(xml(&expected)))
    }

    /// Another version changes something else.
    fn disturb(&self, other: V, id: &str) -> Outcome {
        let attribute = custom(other, "Passing", "by")?;
        let index = done("a passing attribute", self.bench.add(other, id, &attribute))?;
        let deleted = self.bench.delete(other, id, &attribute, index);
        done("Delete Attribute of a passing one", deleted)
    }

    fn walk_object(&self) -> Outcome {
        let (version, object_type) = (self.version, &self.fact.object);
        let marks = of_new_object(version, &custom(version, "Fact", "this")?.xml);
        let payload = format!(
            r#"<ObjectType type="Enumeration" value="{object_type}"/>{marks}{}"#,
            xml(&self.written).concat()
        );
        let id = done("Register", self.bench.make(version, "Register", &payload))?;
        for reader in V::ALL {
            let look = look(self.fact, reader);
            let seen = match look.how {
                How::Hidden => self.misses(reader, &id),
                How::Refused => self
                    .is_refused(reader, &id)
                    .and_then(|()| self.disturb(reader, &id)),
                How::Same | How::Mapped => self
                    .gets(reader, &id)
                    .and_then(|()| self.disturb(reader, &id)),
            };
            let seen = seen.and_then(|()| self.gets(version, &id));
            seen.map_err(|why| format!("{}: read by {reader}: {why}", look.place))?;
        }
        Ok(())
    }

    /// A version finds the object and gets it as the table says.
    fn gets(&self, reader: V, id: &str) -> Outcome {
        let mark = custom(reader, "Fact", "this")?;
        let located = done("Locate", self.bench.located(reader, &mark))?;
        same("Locate", &located, &vec![id.to_owned()])?;
        let got = self.bench.ask(reader, "Get", &identifier(reader, id));
        let got = done("Get", got)?;
        let object = xml(got.last().map_or(&[], std::slice::from_ref));
        let expected = expected(look(self.fact, reader), reader)?;
        same("Get", &object, &xml(&expected))
    }

    /// A version finds the object and reads its attributes, but cannot get it, which changes nothing.
    fn is_refused(&self, reader: V, id: &str) -> Outcome {
        let mark = custom(reader, "Fact", "this")?;
        let located = done("Locate", self.bench.located(reader, &mark))?;
        same("Locate", &located, &vec![id.to_owned()])?;
        let before = self.everything(reader, id)?;
        let got = self.bench.ask(reader, "Get", &identifier(reader, id));
        let reason = got.map_err(|refusal| refusal.reason).err();
        let reason =
            reason.map(|reason| format!(r#"<ResultReason type="Enumeration" value="{reason}"/>"#));
        same(
            "Get",
            &reason.as_deref(),
            &Some(look(self.fact, reader).xml.as_str()),
        )?;
        same("what it reads", &self.everything(reader, id)?, &before)
    }

    /// To a version the object does not exist.
    fn misses(&self, reader: V, id: &str) -> Outcome {
        let bench = &self.bench;
        let mark = custom(reader, "Fact", "this")?;
        let located = done("Locate", bench.located(reader, &mark))?;
        same("Locate", &located, &Vec::new())?;
        let refusals = [
            bench.ask(reader, "Get", &identifier(reader, id)).err(),
            bench.attributes(reader, id, &[]).err(),
            bench.names(reader, id).err(),
            bench.add(reader, id, &mark).err(),
            bench.ask(reader, "Destroy", &identifier(reader, id)).err(),
        ];
        let missing = if reader < V::V2_0 {
            "ItemNotFound"
        } else {
            "ObjectNotFound"
        };
        for refusal in refusals {
            let reason = refusal.map(|refusal| refusal.reason);
            same("the reason", &reason.as_deref(), &Some(missing))?;
        }
        Ok(())
    }
}

fn look(fact: &Fact, version: V) -> &Look {
    fact.look(Version(version.major(), version.minor()))
}

/// What a version is to read; nothing where the fact is hidden.
fn expected(look: &Look, reader: V) -> Outcome<Vec<Piece>> {
    pieces(&look.xml, reader).map_err(|why| format!("{}: {why}", look.place))
}

/// The names of attributes, each once, as far as a version can say them.
fn names<'p>(pieces: impl Iterator<Item = &'p Piece>, reader: V) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for name in pieces.map(Piece::name) {
        if !names.contains(&name) && name.xml(reader).is_some() {
            names.push(name);
        }
    }
    names
}

/// The same attribute with another text.
fn filler(attribute: &Piece, number: usize) -> Outcome<Piece> {
    let xml = attribute.unindexed().xml;
    let text = r#"type="TextString" value=""#;
    let at = xml.rfind(text).map(|at| at + text.len());
    let at = at.ok_or("only attributes with texts leave gaps")?;
    let other = format!("{}filler {number} {}", &xml[..at], &xml[at..]);
    Ok(pieces(&other, attribute.version())?.remove(0))
}

pub(super) fn xml(pieces: &[Piece]) -> Vec<String> {
    pieces.iter().map(|piece| piece.xml.clone()).collect()
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

pub(super) fn done<T>(what: &str, answer: Answer<T>) -> Outcome<T> {
    answer.map_err(|refusal| format!("{what}: {}: {}", refusal.reason, refusal.message))
}

pub(super) fn same<T: PartialEq + Debug>(what: &str, found: &T, expected: &T) -> Outcome {
    if found == expected {
        return Ok(());
    }
    Err(format!(
        "{what}:\n  found    {found:?}\n  expected {expected:?}"
    ))
}
