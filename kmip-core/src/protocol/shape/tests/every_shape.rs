//! Every shape by its description alone: what it says is read, written and refused, in every version.

use proptest::prelude::*;

use super::generate::{Content, Node, Random};
use crate::protocol::encoding::{TextOptions, json, xml};
use crate::protocol::enumeration::Operation;
use crate::protocol::object::object_description;
use crate::protocol::payload;
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::*;
use crate::protocol::structures::STRUCTURES;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion as V;
use crate::ttlv::{ErrorKind, ItemType, Limits, Reader, Tag, Writer};

/// A shape, where it stands, and the versions that have it.
struct Subject {
    tag: Tag,
    versions: Vec<V>,
    shape: AnyShape,
}

/// Payloads of all operations in both directions, and all structures.
fn subjects() -> Vec<Subject> {
    let mut subjects = Vec::new();
    let to_clients = [Operation::NOTIFY, Operation::PUT, Operation::QUERY];
    let client = payload::OPERATIONS
        .iter()
        .map(|o| (*o, payload::shapes(*o)));
    let server = to_clients.iter().map(|o| (*o, payload::server_shapes(*o)));
    for (operation, shapes) in client.chain(server) {
        let (request, response) = shapes.unwrap();
        let first = operation.first_version().unwrap();
        let versions: Vec<_> = V::ALL.into_iter().filter(|v| *v >= first).collect();
        for (tag, shape) in [
            (tag::REQUEST_PAYLOAD, request),
            (tag::RESPONSE_PAYLOAD, response),
        ] {
            subjects.push(Subject {
                tag,
                versions: versions.clone(),
                shape,
            });
        }
    }
    subjects.extend(STRUCTURES.iter().map(|structure| {
        let info = tag::info(structure.tag).unwrap();
        let has = |v: &V| structure.is_in(*v) && info.types(*v).contains(&ItemType::Structure);
        Subject {
            tag: structure.tag,
            versions: V::ALL.into_iter().filter(has).collect(),
            shape: structure.shape,
        }
    }));
    subjects
}

/// Calls `each` with a random value of every shape in every version that has it.
fn walk(seed: u64, mut each: impl FnMut(&Subject, V, Node, &mut Random)) {
    for (index, subject) in subjects().iter().enumerate() {
        for version in subject.versions.iter().copied() {
            let mut random = Random::new(seed ^ (index as u64) << 32, version);
            let node = random.structure(subject.tag, subject.shape.description);
            each(subject, version, node, &mut random);
        }
    }
}

fn check(shape: &AnyShape, bytes: &[u8], version: V) -> Result<(), DecodeError> {
    let item = Reader::message(bytes, &Limits::DEFAULT).unwrap();
    shape.check(&item, &Decode::strict(version))
}

/// What a version has no way to say: as an answer is written, and as a request.
type Lacks = (Result<(), Lacking>, Result<(), Lacking>);

/// Reads in one version, and writes for another one what it can say.
fn rewrite_for(
    shape: &AnyShape,
    bytes: &[u8],
    from: V,
    to: V,
) -> Result<(Vec<u8>, Lacks), DecodeError> {
    let item = Reader::message(bytes, &Limits::DEFAULT)?;
    let write = |exact: bool| {
        let mut out = Vec::new();
        let mut w = Writer::new(&mut out);
        let mut encode = if exact {
            Encode::exact(&mut w, to)
        } else {
            Encode::new(&mut w, to)
        };
        shape.rewrite(&item, &Decode::strict(from), item.tag(), &mut encode)?;
        let whole = encode.whole();
        w.finish().unwrap();
        Ok::<_, DecodeError>((out, whole))
    };
    let (answer, whole) = write(false)?;
    let (request, exact) = write(true)?;
    assert_eq!(answer, request);
    Ok((answer, (whole, exact)))
}

/// Reads and writes in one version, which can say it all.
fn rewrite(shape: &AnyShape, bytes: &[u8], version: V) -> Result<Vec<u8>, DecodeError> {
    let (out, lacks) = rewrite_for(shape, bytes, version, version)?;
    assert_eq!(lacks, (Ok(()), Ok(())));
    Ok(out)
}

/// Whether a version really lacks that, by the tables and the description.
fn is_lacking(lacking: &Lacking, version: V) -> bool {
    let info = tag::info(lacking.tag).expect("fields have tags that are known");
    match lacking.what {
        Lack::Value(value) => info
            .enumeration
            .is_some_and(|names| !names.has(value, version)),
        Lack::Bits(bits) => info
            .mask
            .is_some_and(|mask| bits & mask.written_in(version) == 0),
        _ => true,
    }
}

/// The fields of `node`, each with its description and where its items stand.
pub(super) fn fields<'d>(
    description: &'d Description,
    node: &Node,
    version: V,
) -> Vec<(&'d Field, std::ops::Range<usize>)> {
    let mut found: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
    let mut at = 0;
    for (index, child) in node.children().iter().enumerate() {
        let is_it = |f: &Field| f.is_in(version) && f.matches(child.tag, version);
        while !is_it(&description.fields[at]) {
            at += 1;
        }
        match found.last_mut() {
            Some((field, range)) if *field == at => range.end = index + 1,
            _ => found.push((at, index..index + 1)),
        }
    }
    let with_field = |(at, range)| (&description.fields[at], range);
    found.into_iter().map(with_field).collect()
}

pub(super) fn with(node: &Node, change: impl FnOnce(&mut Vec<Node>)) -> Vec<u8> {
    let mut nodes = node.children().to_vec();
    change(&mut nodes);
    let tag = node.tag;
    let value = Content::Structure(nodes);
    Node { tag, value }.bytes()
}

/// The error, with the name of the shape and the version.
fn refused(subject: &Subject, version: V, bytes: &[u8], what: &str) -> DecodeError {
    let name = subject.shape.description.name;
    match check(&subject.shape, bytes, version) {
        Ok(()) => panic!("{name} {version}: {what} is accepted"),
        Err(error) => error,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_shape_survives_reading_and_writing(seed in any::<u64>()) {
        walk(seed, |subject, version, node, _| {
            let bytes = node.bytes();
            let name = subject.shape.description.name;
            match rewrite(&subject.shape, &bytes, version) {
                Ok(out) => assert_eq!(out, bytes, "{name} {version}: {node:#?}"),
                Err(error) => panic!("{name} {version}: {error}\n{node:#?}"),
            }
        });
    }

    #[test]
    fn every_shape_survives_xml_and_json(seed in any::<u64>()) {
        walk(seed, |subject, version, node, _| {
            let bytes = node.bytes();
            let name = subject.shape.description.name;
            let options = TextOptions { version, ..TextOptions::default() };
            let text = xml::from_ttlv(&bytes, &options).unwrap();
            let back = xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap();
            assert_eq!(rewrite(&subject.shape, &back, version).unwrap(), bytes, "{name} {version}: {text}");
            let text = json::from_ttlv(&bytes, &options).unwrap();
            let back = json::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap();
            assert_eq!(rewrite(&subject.shape, &back, version).unwrap(), bytes, "{name} {version}: {text}");
        });
    }

    #[test]
    fn a_missing_field_is_named_where_the_version_demands_it(seed in any::<u64>()) {
        walk(seed, |subject, version, node, _| {
            for (field, range) in fields(subject.shape.description, &node, version) {
                let tag = node.children()[range.start].tag;
                let bytes = with(&node, |nodes| drop(nodes.drain(range)));
                if !field.is_required_in(version) {
                    check(&subject.shape, &bytes, version).unwrap();
                    continue;
                }
                let error = refused(subject, version, &bytes, "a missing field");
                let missing = if field.tags.is_empty() {
                    DecodeErrorKind::Missing(tag)
                } else {
                    assert!(error.to_string().contains(tag::info(tag).unwrap().name), "{error}");
                    DecodeErrorKind::MissingOneOf(field.tags, version)
                };
                assert_eq!(error.kind(), &missing);
            }
        });
    }

    #[test]
    fn a_doubled_field_is_named_unless_it_may_stand_several_times(seed in any::<u64>()) {
        walk(seed, |subject, version, node, _| {
            for (field, range) in fields(subject.shape.description, &node, version) {
                let child = node.children()[range.start].clone();
                let tag = child.tag;
                let bytes = with(&node, |nodes| nodes.insert(range.end, child));
                let several = match field.kind {
                    Kind::Attributes => field.cardinality == Cardinality::Repeated && tag == tag::ATTRIBUTE,
                    _ => field.is_repeated_in(version),
                };
                if several {
                    check(&subject.shape, &bytes, version).unwrap();
                } else {
                    let error = refused(subject, version, &bytes, "a doubled field");
                    assert_eq!(error.kind(), &DecodeErrorKind::Duplicate(tag));
                }
            }
        });
    }

    #[test]
    fn a_field_out_of_order_is_named(seed in any::<u64>()) {
        walk(seed, |subject, version, node, _| {
            let fields = fields(subject.shape.description, &node, version);
            for two in fields.windows(2) {
                let (first, second) = (two[0].1.clone(), two[1].1.clone());
                let late = node.children()[first.start].tag;
                let bytes = with(&node, |nodes| {
                    let moved: Vec<_> = nodes.drain(second.clone()).collect();
                    nodes.splice(first.start..first.start, moved);
                });
                let error = refused(subject, version, &bytes, "a field out of order");
                assert_eq!(error.kind(), &DecodeErrorKind::OutOfOrder(late), "{}", subject.shape.description.name);
            }
        });
    }

    #[test]
    fn a_field_of_another_type_is_named(seed in any::<u64>()) {
        walk(seed, |subject, version, node, random| {
            for (field, range) in fields(subject.shape.description, &node, version) {
                let tag = node.children()[range.start].tag;
                let listed = tag::info(tag).map_or(&[][..], |info| info.types(version));
                // What is kept as it is until somebody asks for it is checked then.
                if matches!(field.kind, Kind::Any) || listed.is_empty() && matches!(field.kind, Kind::Varied) {
                    continue;
                }
                let is_boolean = listed.contains(&ItemType::Boolean) || matches!(field.kind, Kind::Leaf(ItemType::Boolean));
                let wrong = if is_boolean { ItemType::Interval } else { ItemType::Boolean };
                let other = random.leaf(tag, wrong);
                let bytes = with(&node, |nodes| nodes[range.start] = other);
                let error = refused(subject, version, &bytes, "another type");
                let name = subject.shape.description.name;
                match error.kind() {
                    DecodeErrorKind::Ttlv(ErrorKind::WrongType { found, .. }) => assert_eq!(*found, wrong),
                    other => panic!("{name} {version} {tag}: {other:?}"),
                }
                assert_eq!(error.path().iter().last(), Some(tag), "{name} {version}: {error}");
            }
        });
    }

    #[test]
    fn a_field_of_another_version_or_of_nobody_is_unknown(seed in any::<u64>()) {
        walk(seed, |subject, version, node, random| {
            let description = subject.shape.description;
            let has = |tag: Tag| description.fields.iter().any(|f| f.is_read_in(version) && f.matches(tag, version));
            let nobody = Tag::new(0x42_FFFF);
            let others = description.fields.iter().filter(|f| !f.is_read_in(version));
            let others = others.flat_map(|f| [Some(f.tag), f.tag_until.map(|(_, tag)| tag)]).flatten();
            for tag in others.chain([nobody]).filter(|tag| tag.get() != 0 && !has(*tag)) {
                let other = random.leaf(tag, ItemType::Integer);
                let bytes = with(&node, |nodes| {
                    let at = random.below(nodes.len() + 1);
                    nodes.insert(at, other);
                });
                let error = refused(subject, version, &bytes, "an unknown field");
                assert_eq!(error.kind(), &DecodeErrorKind::Unknown(tag, version), "{} {version}", description.name);
            }
        });
    }

    #[test]
    fn a_value_of_another_version_is_refused_in_a_request_and_read_in_an_answer(seed in any::<u64>()) {
        walk(seed, |subject, version, node, random| {
            for (field, range) in fields(subject.shape.description, &node, version) {
                let tag = node.children()[range.start].tag;
                let (value, unknown) = match field.kind {
                    Kind::Enumeration(names) => {
                        let numbers = names.values.iter().map(|v| v.value).chain([0x0FFF_FFFF]);
                        let others: Vec<_> = numbers.filter(|v| !names.has(*v, version)).collect();
                        if others.is_empty() {
                            continue;
                        }
                        let value = random.one_of(&others);
                        (Content::Enumeration(value), value)
                    }
                    Kind::Mask(mask) if mask.read_in(version) != u32::MAX => {
                        let unknown = !mask.read_in(version);
                        (Content::Integer(-1), unknown)
                    }
                    _ => continue,
                };
                let bytes = with(&node, |nodes| nodes[range.start].value = value);
                let item = Reader::message(&bytes, &Limits::DEFAULT).unwrap();
                subject.shape.check(&item, &Decode::lenient(version)).unwrap();
                let is_answered = matches!(field.kind, Kind::Enumeration(names) if names.is_answered());
                if is_answered {
                    check(&subject.shape, &bytes, version).unwrap();
                } else {
                    let error = refused(subject, version, &bytes, "a value of another version");
                    assert_eq!(error.kind(), &DecodeErrorKind::UnknownValue(tag, unknown, version));
                    assert_eq!(error.path().iter().last(), Some(tag));
                }
            }
        });
    }

    #[test]
    fn what_one_version_read_another_version_can_read_when_it_is_written_for_it(seed in any::<u64>()) {
        walk(seed, |subject, version, node, random| {
            let bytes = node.bytes();
            let other = random.one_of(&subject.versions);
            let (written, (whole, exact)) = rewrite_for(&subject.shape, &bytes, version, other).unwrap();
            let name = subject.shape.description.name;
            if let Err(lacking) = whole {
                // It is told, and the same or more of a request.
                assert!(is_lacking(&lacking, other), "{name} {version} to {other}: {lacking}\n{node:#?}");
                assert!(exact.is_err());
                return;
            }
            if let Err(lacking) = exact {
                assert!(is_lacking(&lacking, other), "{name} {version} to {other}: {lacking}\n{node:#?}");
            }
            if let Err(error) = check(&subject.shape, &written, other) {
                // What the other version demands, this one did not have.
                let fields = subject.shape.description.fields;
                let in_both = |missing: Tag| {
                    fields.iter().any(|f| {
                        f.tag_in(other) == missing
                            && f.is_required_in(version)
                            && f.is_required_in(other)
                            && matches!(f.kind, Kind::Leaf(_) | Kind::Structure(_))
                    })
                };
                let allowed = match error.kind() {
                    DecodeErrorKind::Missing(missing) => {
                        error.path().iter().count() > 1 || !in_both(*missing)
                    }
                    DecodeErrorKind::MissingOneOf(..) => true,
                    // An object is kept as it is.
                    DecodeErrorKind::Unknown(tag, _) => object_description(*tag).is_some(),
                    _ => false,
                };
                assert!(allowed, "{name} {version} to {other}: {error}\n{node:#?}");
            }
        });
    }
}
