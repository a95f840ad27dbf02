//! `TypedDict`s of payloads, and the overloads of `call`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use keystead_schema::names::{camel, constant};
use kmip_core::ttlv::ItemType;

use crate::model::{List, Member, Model, Names, Of, POLLED, Shape};

const HEAD: &str = r#"# @generated from the shapes of payloads by keystead-types; do not edit.
"""Payloads of the generic call, for type checkers.

Each operation has a request and a response; what they contain is named ``...Value`` where it is sent and
``...Answer`` where it is given. Keys that belong to some versions only say so. What a checker cannot know - tags
of vendors, ``{"type": ..., "value": ...}``, operations that are chosen at run time - is sent as ``Untyped``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ._generated import enums as _e
from ._keystead import Secret
from ._values import Untyped

BytesLike: TypeAlias = bytes | bytearray | memoryview | Secret
"""Bytes that are sent."""
AnyStructure: TypeAlias = Mapping[str, Any]
"""A structure that is not declared further."""
TagLike: TypeAlias = _e.Tag | int
"""A tag, as a member or a number."""
"#;

/// The one response that has no fields of its own.
const POLL_RESPONSE: &str = "PollResponse";

/// `python/keystead/payloads.py`.
pub fn payloads(model: &Model) -> String {
    let mut out = HEAD.to_owned();
    let declared = || model.operations.iter().map(|call| &call.payloads);
    let requests: Vec<&Shape> = declared().map(|(request, _)| request).collect();
    let responses: Vec<&Shape> = declared().map(|(_, response)| response).collect();
    let mut public = vec!["AnyStructure", "BytesLike", "TagLike", "Untyped"]
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    for (name, names) in enumerations(model.sent.iter().chain(requests.iter().copied())) {
        let values: Vec<_> = names
            .values
            .iter()
            .map(|value| format!("{value:?}"))
            .collect();
        let _ = write!(out, "{name}Like: TypeAlias = _e.{name} | int");
        if !values.is_empty() {
            let _ = write!(out, " | Literal[{}]", values.join(", "));
        }
        let _ = write!(
            out,
            "\n\"\"\"A value of {name}: a member, its name in XML, or a number.\"\"\"\n"
        );
        public.push(format!("{name}Like"));
    }
    for (name, _) in masks(model.sent.iter().chain(requests.iter().copied())) {
        let _ = write!(
            out,
            "{name}Like: TypeAlias = _e.{name} | int | str\n\"\"\"Bits of {name}: members joined by ``|``, or a number. Names in XML \
             separated by blanks are taken too,\nbut no type checker can look into them.\"\"\"\n"
        );
        public.push(format!("{name}Like"));
    }
    let groups = [
        (&model.sent.iter().collect::<Vec<_>>(), "Value", true),
        (&requests, "", true),
        (&model.given.iter().collect::<Vec<_>>(), "Answer", false),
        (&responses, "", false),
    ];
    for (shapes, suffix, sent) in groups {
        for shape in shapes {
            let name = format!("{}{suffix}", shape.name);
            if name == POLL_RESPONSE {
                continue;
            }
            class(&mut out, &name, shape, sent);
            public.push(name);
        }
    }
    let doc = responses
        .iter()
        .find(|shape| shape.name == POLL_RESPONSE)
        .map_or("", |shape| &shape.doc);
    let _ = write!(
        out,
        "\n\n{POLL_RESPONSE}: TypeAlias = {}\n\"\"\"{doc} {POLLED}\n``typing.cast`` says it to a type checker.\"\"\"\n",
        model.polled().join(" | ")
    );
    public.push(POLL_RESPONSE.to_owned());
    public.sort();
    out += "\n__all__ = [\n";
    for name in public {
        let _ = writeln!(out, "    {name:?},");
    }
    out += "]\n";
    out
}

/// The enumerations in these structures, by the name of their class.
fn enumerations<'s>(shapes: impl Iterator<Item = &'s Shape>) -> BTreeMap<String, &'s Names> {
    named(shapes, |of| match of {
        Of::Enumeration(names) => Some(names),
        _ => None,
    })
}

/// The masks in these structures, by the name of their class.
fn masks<'s>(shapes: impl Iterator<Item = &'s Shape>) -> BTreeMap<String, &'s Names> {
    named(shapes, |of| match of {
        Of::Mask(names) => Some(names),
        _ => None,
    })
}

fn named<'s>(
    shapes: impl Iterator<Item = &'s Shape>,
    names: impl Fn(&'s Of) -> Option<&'s Names>,
) -> BTreeMap<String, &'s Names> {
    shapes
        .flat_map(|shape| &shape.members)
        .flat_map(|member| &member.any_of)
        .filter_map(names)
        .map(|names| (camel(names.xml_name), names))
        .collect()
}

fn class(out: &mut String, name: &str, shape: &Shape, sent: bool) {
    let _ = write!(
        out,
        "\n\nclass {name}(TypedDict, total=False):\n    \"\"\"{}\"\"\"\n",
        shape.doc
    );
    for member in &shape.members {
        let _ = write!(
            out,
            "\n    {}: {}\n    \"\"\"{}\"\"\"\n",
            member.key,
            annotation(member, sent),
            member.doc.replace('\\', "\\\\")
        );
    }
}

fn annotation(member: &Member, sent: bool) -> String {
    let one = member
        .names(if sent { of_sent } else { of_given }, "Any")
        .join(" | ");
    let mut all = match (member.list, sent) {
        (List::One, _) => one,
        (_, true) => format!("Sequence[{one}] | {one}"),
        (List::Many, false) => format!("list[{one}]"),
        (List::Perhaps, false) => format!("list[{one}] | {one}"),
    };
    if sent && !member.required && all != "Any" {
        // None leaves an item out.
        all += " | None";
    }
    if member.required {
        format!("Required[{all}]")
    } else {
        all
    }
}

fn of_sent(of: &Of) -> String {
    match of {
        Of::Leaf(item_type) => match item_type {
            ItemType::Boolean => "bool",
            ItemType::TextString => "str",
            ItemType::ByteString => "BytesLike",
            ItemType::DateTime | ItemType::DateTimeExtended => "datetime | int",
            ItemType::Structure => "AnyStructure",
            _ => "int",
        }
        .to_owned(),
        Of::Enumeration(names) | Of::Mask(names) => format!("{}Like", camel(names.xml_name)),
        Of::Tag => "TagLike".to_owned(),
        Of::Shape(name) => format!("{name}Value"),
        Of::Structure => "AnyStructure".to_owned(),
        Of::Any => "Any".to_owned(),
    }
}

fn of_given(of: &Of) -> String {
    match of {
        Of::Leaf(item_type) => match item_type {
            ItemType::Boolean => "bool",
            ItemType::TextString => "str",
            ItemType::ByteString => "bytes",
            ItemType::DateTime | ItemType::DateTimeExtended => "datetime",
            ItemType::Structure => "dict[str, Any]",
            _ => "int",
        }
        .to_owned(),
        Of::Enumeration(names) | Of::Mask(names) => format!("_e.{}", camel(names.xml_name)),
        Of::Tag => "_e.Tag".to_owned(),
        Of::Shape(name) => format!("{name}Answer"),
        Of::Structure => "dict[str, Any]".to_owned(),
        Of::Any => "Any".to_owned(),
    }
}

/// `python/keystead/_generated/calls.pyi`: the overloads of `call`.
pub fn calls(model: &Model) -> String {
    let mut out = CALLS.to_owned();
    for (class, word, of) in [
        ("Calls", "", "``keystead.Client``"),
        ("AsyncCalls", "async ", "``keystead.aio.Client``"),
    ] {
        let _ = write!(
            out,
            "\nclass {class}:\n    \"\"\"What type checkers know of the generic call of {of}.\"\"\"\n\n"
        );
        overloads(&mut out, model, word);
    }
    out
}

const CALLS: &str = r#"# @generated from the shapes of payloads by keystead-types; do not edit.
"""The overloads of ``call``: what each operation takes and gives."""

from typing import Any, Literal, overload

from .. import payloads
from .enums import Operation
"#;

fn overloads(out: &mut String, model: &Model, word: &str) {
    let mut one = |operation: &str, payload: &str, answer: &str, text: &str| {
        let _ = write!(
            out,
            "    @overload\n    {word}def call(\n        self,\n        operation: {operation},\n        payload: {payload},\n    ) -> {answer}:\n        \"\"\"{text}\"\"\"\n"
        );
    };
    for call in &model.operations {
        let (request, response) = &call.payloads;
        let member = constant(call.title);
        let name = call.name;
        let payload = if request.members.iter().any(|member| member.required) {
            format!("payloads.{}", request.name)
        } else {
            format!("payloads.{} | None = None", request.name)
        };
        let answer = format!("payloads.{}", response.name);
        let operation = format!("Literal[\"{name}\", Operation.{member}]");
        let sections = call.operation.sections();
        let text = format!("Performs {} ({sections}).", call.title);
        one(&operation, &payload, &answer, &text);
    }
    one(
        "Operation | int | str",
        "payloads.Untyped",
        "dict[str, Any]",
        "Performs any operation, with a payload that type checkers do not look into.",
    );
}
