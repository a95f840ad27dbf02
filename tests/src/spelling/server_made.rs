//! What the server itself writes on objects of every type: each version is told what its tables list, and nothing else.

use keystead_schema::Schema;
use keystead_schema::schema::Version;
use keystead_schema::spelling::{Given, How};
use kmip_core::protocol::tag;
use kmip_core::protocol::version::ProtocolVersion as V;

use super::bench::{Bench, identifier, of_new_object, standard};
use super::item::{Name, Piece};
use super::samples::{encoded, is_attribute};
use super::tables::{seen, spelled};
use super::walk::{Outcome, done, same, xml};

/// Makes objects of every type in every version, takes one through its life, and compares what all versions read of them.
/// Answers how many attributes were compared, and all that is wrong.
pub fn walk_server_made(schema: &Schema) -> (usize, Vec<String>) {
    let (mut count, mut wrong) = (0, Vec::new());
    for maker in V::ALL {
        let bench = Bench::new();
        match objects(schema, &bench, maker) {
            Err(why) => wrong.push(format!("{maker}: {why}")),
            Ok(objects) => {
                for (what, id, ended) in objects {
                    match compare(schema, &bench, &id, ended) {
                        Ok(compared) => count += compared,
                        Err(why) => wrong.push(format!("{what}, made by {maker}: {why}")),
                    }
                }
            }
        }
    }
    (count, wrong)
}

/// Objects of every type that a version can make: what it is, its identifier, and whether its life is over.
fn objects(schema: &Schema, bench: &Bench, maker: V) -> Outcome<Vec<(String, String, bool)>> {
    let mut made = Vec::new();
    for fact in &schema.spellings {
        let look = fact.look(Version(maker.major(), maker.minor()));
        if fact.given == [Given::Register] && look.how == How::Same {
            let object_type = &fact.object;
            let payload = format!(
                r#"<ObjectType type="Enumeration" value="{object_type}"/>{}{}"#,
                of_new_object(maker, ""),
                look.xml
            );
            let id = done(&fact.name, bench.make(maker, "Register", &payload))?;
            made.push((fact.name.clone(), id, false));
        }
    }
    let of = |algorithm: &str, bits: &str| {
        let algorithm = format!(r#"type="Enumeration" value="{algorithm}""#);
        let bits = format!(r#"type="Integer" value="{bits}""#);
        let algorithm = standard(maker, "Cryptographic Algorithm", &algorithm);
        algorithm + &standard(maker, "Cryptographic Length", &bits)
    };
    let mask = standard(
        maker,
        "Cryptographic Usage Mask",
        r#"type="Integer" value="Encrypt Decrypt""#,
    );
    let attributes = of_new_object(maker, &(of("AES", "256") + &mask));
    let key = format!(r#"<ObjectType type="Enumeration" value="SymmetricKey"/>{attributes}"#);
    for what in ["a created key", "a compromised and destroyed key"] {
        let id = done("Create", bench.make(maker, "Create", &key))?;
        made.push((what.to_owned(), id, what.contains("destroyed")));
    }
    if let Some((_, id, _)) = made.last() {
        end(bench, maker, id)?;
    }
    let common = if maker < V::V2_0 {
        format!(
            "<CommonTemplateAttribute>{}</CommonTemplateAttribute>",
            of("ECDSA", "256")
        )
    } else {
        format!(
            "<CommonAttributes>{}</CommonAttributes>",
            of("ECDSA", "256")
        )
    };
    let pair = done(
        "Create Key Pair",
        bench.ask(maker, "CreateKeyPair", &common),
    )?;
    for half in pair {
        let id = half
            .item()
            .any_text()
            .map_err(|e| e.to_string())?
            .to_owned();
        made.push(("half of a pair".to_owned(), id, false));
    }
    Ok(made)
}

/// Activates, compromises and destroys a key, which gives it most of the attributes that only a server sets.
fn end(bench: &Bench, version: V, id: &str) -> Outcome {
    let id = identifier(version, id);
    let code = r#"<RevocationReason><RevocationReasonCode type="Enumeration" value="KeyCompromise"/></RevocationReason><CompromiseOccurrenceDate type="DateTime" value="2020-01-01T00:00:00+00:00"/>"#;
    for (operation, more) in [("Activate", ""), ("Revoke", code), ("Destroy", "")] {
        done(
            operation,
            bench.ask(version, operation, &format!("{id}{more}")),
        )?;
    }
    Ok(())
}

/// Compares what all versions read of an object; answers how many attributes they read.
fn compare(schema: &Schema, bench: &Bench, id: &str, ended: bool) -> Outcome<usize> {
    let mut count = 0;
    let mut read: Vec<(V, Vec<Piece>)> = Vec::new();
    for reader in V::ALL {
        match bench.attributes(reader, id, &[]) {
            Err(refusal) if refusal.reason.ends_with("NotFound") => {}
            answer => read.push((reader, done("Get Attributes", answer)?)),
        }
    }
    for (reader, all) in &read {
        count += all.len();
        agrees(bench, *reader, id, all, ended).map_err(|why| format!("read by {reader}: {why}"))?;
        for piece in all {
            match piece.name() {
                Name::Standard(tag) if !is_attribute(schema, tag, *reader) => {
                    return Err(format!("{reader} has no such attribute: {}", piece.xml));
                }
                _ => {}
            }
        }
    }
    for (newer, all) in &read {
        for (older, theirs) in read.iter().filter(|(older, _)| older < newer) {
            for piece in all {
                let value = canonical(piece);
                let expected = seen(schema, &value, *newer, *older);
                let expected = expected.map(|value| spelled(&value, *older).xml);
                let there = |xml: &String| theirs.iter().any(|p| p.unindexed().xml == *xml);
                if let Some(expected) = expected.filter(|xml| !there(xml)) {
                    return Err(format!(
                        "{older} does not read {expected}, and {newer} does"
                    ));
                }
            }
            for piece in theirs {
                let Name::Standard(tag) = piece.name() else {
                    continue;
                };
                let known = is_attribute(schema, tag, *newer);
                let has = all.iter().any(|other| other.name() == piece.name());
                if known && !has {
                    return Err(format!(
                        "{newer} does not read {}, and {older} does",
                        piece.xml
                    ));
                }
            }
        }
    }
    Ok(count)
}

/// The ways to ask agree: the list of names, each attribute by its name, and Locate by its value.
fn agrees(bench: &Bench, reader: V, id: &str, all: &[Piece], ended: bool) -> Outcome {
    let mut names: Vec<Name> = Vec::new();
    for piece in all {
        if !names.contains(&piece.name()) {
            names.push(piece.name());
        }
    }
    let mut listed = done("Get Attribute List", bench.names(reader, id))?;
    let mut expected: Vec<String> = names.iter().filter_map(|name| name.xml(reader)).collect();
    listed.sort();
    expected.sort();
    same("Get Attribute List", &listed, &expected)?;
    for name in names {
        let ours: Vec<Piece> = all.iter().filter(|p| p.name() == name).cloned().collect();
        let found = bench.attributes(reader, id, &[name]);
        same(
            "Get Attributes by name",
            &xml(&done("Get Attributes", found)?),
            &xml(&ours),
        )?;
    }
    for piece in all.iter().filter(|_| !ended) {
        let found = done("Locate", bench.located(reader, piece))?;
        if !found.iter().any(|found| found == id) {
            return Err(format!("Locate does not find it by {}", piece.xml));
        }
    }
    Ok(())
}

/// The value of an attribute as an item under its own tag.
fn canonical(piece: &Piece) -> Vec<u8> {
    match (piece.name(), piece.field_of_attribute(tag::ATTRIBUTE_VALUE)) {
        (Name::Standard(tag), Some(value)) => encoded(|w| w.item_as(tag, &value.item())),
        _ => piece.bytes.clone(),
    }
}
