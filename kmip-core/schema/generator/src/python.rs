//! Python: open `IntEnum`s and `IntFlag`s, fully typed in the source itself.

use std::fmt::Write;

use crate::names::{camel, constant};
use crate::schema::{Group, Schema, Value};

const HEAD: &str = "# @generated from kmip-core/schema by keystead-schema; do not edit.\n";

/// `python/keystead/_generated/__init__.py`.
pub fn package(_: &Schema) -> String {
    format!("{HEAD}\"\"\"Files generated from the tables of the protocol.\"\"\"\n")
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// One constant per number: of several names of one number, the newest.
fn newest(group: &Group) -> Vec<&Value> {
    let mut out: Vec<&Value> = Vec::new();
    for value in &group.values {
        match out.last_mut() {
            Some(last) if last.value == value.value => {
                if value.range.last > last.range.last {
                    *last = value;
                }
            }
            _ => out.push(value),
        }
    }
    out
}

fn class(out: &mut String, name: &str, base: &str, doc: &str, group: &Group, digits: usize) {
    write!(out, "\n\nclass {name}({base}):\n    \"\"\"{doc}\"\"\"\n\n").expect("to a string");
    if group.values.is_empty() {
        // An enumeration without any member still has its open values.
        return;
    }
    let chosen = newest(group);
    let others = group
        .values
        .iter()
        .filter(|it| chosen.iter().all(|value| value.xml_name != it.xml_name));
    for value in chosen.iter().copied().chain(others) {
        // A string below a member is for editors; the compiler of Python drops it.
        writeln!(
            out,
            "    {} = 0x{:0digits$X}\n    {}",
            constant(&value.name),
            value.value,
            doc_string(&value.sentence())
        )
        .expect("to a string");
    }
}

/// A text as the documentation of what stands before it.
fn doc_string(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "'");
    format!("\"\"\"{text}\"\"\"")
}

fn names(out: &mut String, class: &str, group: &Group) {
    writeln!(out, "    {class}: {{").expect("to a string");
    for value in newest(group) {
        writeln!(
            out,
            "        0x{:X}: {},",
            value.value,
            literal(&value.xml_name)
        )
        .expect("to a string");
    }
    *out += "    },\n";
}

/// `python/keystead/_generated/enums.py`.
pub fn enums(schema: &Schema) -> String {
    let mut out = String::from(HEAD);
    out += r#""""Numbers and names of KMIP 1.0 to 3.0.

Every class is open: a number that is not listed is still a member, named by its
number (``KeyFormatType(0x8000000A)``), so that values of vendors and of later
versions pass through. ``kmip_name`` is the name that XML, JSON and the generic
call use.
"""

from __future__ import annotations

from enum import KEEP, IntEnum, IntFlag
from typing import Final


class OpenIntEnum(IntEnum):
    """A number with names, where unknown numbers are allowed."""

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        if not 0 <= value <= 0xFFFFFFFF:
            return None
        member = int.__new__(cls, value)
        member._name_ = f"0x{value:08X}"
        member._value_ = value
        known = cls._value2member_map_.setdefault(value, member)
        return known  # type: ignore[return-value]

    @property
    def kmip_name(self) -> str:
        """The name in XML and JSON, or the number in hexadecimal."""
        return _KMIP_NAMES.get(type(self), {}).get(int(self), f"0x{int(self):08X}")

    @classmethod
    def from_kmip_name(cls, name: str) -> OpenIntEnum:
        """The member with this name in XML and JSON, or with this number (``0x...``)."""
        for number, known in _KMIP_NAMES.get(cls, {}).items():
            if known == name:
                return cls(number)
        if name.startswith("0x"):
            return cls(int(name, 16))
        raise ValueError(f"{name!r} is not a name of {cls.__name__}")


class OpenIntFlag(IntFlag, boundary=KEEP):
    """A set of named bits, where unknown bits are kept."""

    @property
    def kmip_name(self) -> str:
        """The names of the bits as in XML and JSON, separated by blanks."""
        names = _KMIP_NAMES.get(type(self), {})
        bits = [1 << i for i in range(32) if int(self) >> i & 1]
        return " ".join(names.get(bit, f"0x{bit:08X}") for bit in bits)
"#;
    let tags = Group {
        name: "Tag".to_owned(),
        xml_name: "Tag".to_owned(),
        range: schema.tags[0].range,
        values: schema
            .tags
            .iter()
            .map(|t| Value {
                carried_until: None,
                value: t.number,
                name: t.name.clone(),
                xml_name: t.xml_name.clone(),
                also: String::new(),
                range: t.range,
                comment: t.comment.clone(),
            })
            .collect(),
    };
    let mut all = vec!["OpenIntEnum".to_owned(), "OpenIntFlag".to_owned()];
    class(&mut out, "Tag", "OpenIntEnum", "Tags.", &tags, 6);
    all.push("Tag".to_owned());
    for group in &schema.enumerations {
        let name = camel(&group.xml_name);
        let doc = format!("{} ({}).", group.name, group.range.words());
        class(&mut out, &name, "OpenIntEnum", &doc, group, 8);
        all.push(name);
    }
    for group in &schema.masks {
        let name = camel(&group.xml_name);
        let doc = format!("{} ({}).", group.name, group.range.words());
        class(&mut out, &name, "OpenIntFlag", &doc, group, 8);
        all.push(name);
    }
    out += "\n\n_KMIP_NAMES: Final[dict[type, dict[int, str]]] = {\n";
    names(&mut out, "Tag", &tags);
    for group in schema.enumerations.iter().chain(&schema.masks) {
        names(&mut out, &camel(&group.xml_name), group);
    }
    out += "}\n\n__all__ = [\n";
    all.sort();
    for name in all {
        writeln!(out, "    {},", literal(&name)).expect("to a string");
    }
    out += "]\n";
    out
}

/// Name of the exception of a result reason.
fn exception(xml_name: &str) -> String {
    let name = camel(xml_name);
    if name.ends_with("Error") {
        name
    } else {
        name + "Error"
    }
}

/// `python/keystead/_generated/errors.py`.
pub fn errors(schema: &Schema) -> String {
    let mut out = String::from(HEAD);
    out += r#""""An exception for each result reason of KMIP 1.0 to 3.0."""

from __future__ import annotations

from typing import Final

from .._base_errors import KmipError
from .enums import ResultReason
"#;
    let reasons = schema
        .enumerations
        .iter()
        .find(|group| group.xml_name == "ResultReason");
    let reasons = reasons.map(newest).unwrap_or_default();
    for reason in &reasons {
        let mut doc = reason.comment.trim().trim_end_matches('.').to_owned();
        if doc.is_empty() {
            doc.clone_from(&reason.name);
        }
        let doc = doc.replace('\\', "\\\\").replace('"', "'");
        write!(
            out,
            "\n\nclass {}(KmipError):\n    \"\"\"{}: {doc} ({}).\"\"\"\n\n    __module__ = \"keystead.errors\"\n    \
             result_reason_of_class = ResultReason.{}\n    \"\"\"The reason that this class stands for.\"\"\"\n",
            exception(&reason.xml_name),
            reason.name,
            reason.range.words(),
            constant(&reason.name),
        )
        .expect("to a string");
    }
    out += "\n\nBY_REASON: Final[dict[int, type[KmipError]]] = {\n";
    for reason in &reasons {
        writeln!(
            out,
            "    0x{:08X}: {},",
            reason.value,
            exception(&reason.xml_name)
        )
        .expect("to a string");
    }
    out += "}\n\"\"\"The exception of each Result Reason, by its number.\"\"\"\n\n__all__ = [\n";
    let mut names: Vec<_> = reasons.iter().map(|r| exception(&r.xml_name)).collect();
    names.sort();
    for name in names {
        writeln!(out, "    {},", literal(&name)).expect("to a string");
    }
    out += "]\n";
    out
}
