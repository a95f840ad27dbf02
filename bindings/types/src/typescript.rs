//! Interfaces of payloads, and the table from operations to them.

use std::fmt::Write as _;

use keystead_schema::names::camel;
use kmip_core::protocol::enumeration::Operation;
use kmip_core::ttlv::ItemType;

use crate::model::{List, Member, Model, Names, Of, POLLED, Shape};

const HEAD: &str = r"// @generated from the shapes of payloads by keystead-types; do not edit.

import type constants = require('./constants.cjs');

/** Bytes that are read and not kept. */
export type BytesLike = NodeJS.ArrayBufferView | ArrayBuffer;

/**
 * A payload, a structure or attributes as plain values: keys are names of tags (`CryptographicLength`), enumerations
 * names, masks names separated by blanks, repeated fields arrays. Going in, byte strings may be Buffers, dates `Date`
 * and long integers `bigint`; coming out, byte strings are hexadecimal and dates ISO 8601. A field that is `undefined`
 * is absent; anything else that JSON would drop or change is a `TypeError`.
 */
export interface PlainObject {
  /** What stands under the tag with this name. */
  [tag: string]: PlainValue;
}

/** What may stand in a payload. */
export type PlainValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Date
  | BytesLike
  | PlainObject
  | readonly PlainValue[];

/** What comes out of JSON. */
export interface PlainAnswer {
  /** What stands under the tag with this name. */
  [tag: string]: any;
}

declare const untyped: unique symbol;

/** A payload that the types do not look into; `untyped` makes one. */
export type Untyped = PlainObject & { readonly [untyped]: true };

/** A value of an enumeration that is sent: its name in XML, or the number. */
export type Named<Names> = keyof Names | `0x${string}` | (number & Record<never, never>);

/** A value of an enumeration that is given: its name in XML, or `0x` and eight digits where it has none. */
export type Name<Names> = keyof Names | `0x${string}`;

/**
 * A mask: names of bits separated by blanks, or the number; bits without a name are `0x` and hexadecimal. The first name
 * is checked; what stands behind a blank is not.
 */
export type MaskLike<Names> =
  | (keyof Names & string)
  | `${keyof Names & string} ${string}`
  | `0x${string}`
  | number;

/** A tag that is sent: its name in XML or in the text, or the number. */
export type TagLike = string | number;

/** Bytes that are sent: themselves, or hexadecimal. */
export type Hex = BytesLike | string;

/** A whole number that may be beyond what a `number` can say: then as `bigint`, or `0x` and hexadecimal. */
export type LongLike = number | bigint | string;

/** A date that is sent; a number is seconds since 1970. */
export type DateLike = Date | string | number;
";

/// `node/src/generated/payloads.d.cts`.
pub fn payloads(model: &Model) -> String {
    let mut out = HEAD.to_owned();
    for shape in &model.sent {
        interface(&mut out, &format!("{}Value", shape.name), shape, true);
    }
    for shape in &model.given {
        interface(&mut out, &format!("{}Answer", shape.name), shape, false);
    }
    for call in &model.operations {
        let (request, response) = &call.payloads;
        interface(&mut out, &request.name, request, true);
        if call.operation != Operation::POLL {
            interface(&mut out, &response.name, response, false);
            continue;
        }
        let _ = write!(
            out,
            "\n/** {} {POLLED} `as` says it to the compiler. */\nexport type {} =\n  | {};\n",
            response.doc,
            response.name,
            model.polled().join("\n  | ")
        );
    }
    out += "\n/** The payloads of each operation, by its name and by its number. */\nexport interface Calls {\n";
    for call in &model.operations {
        let (request, response) = &call.payloads;
        let (request, response) = (&request.name, &response.name);
        for key in [
            call.name.to_owned(),
            format!("0x{:X}", call.operation.get()),
        ] {
            let _ = writeln!(
                out,
                "  /** {}. */\n  {key}: {{ request: {request}; response: {response} }};",
                call.title
            );
        }
    }
    out += "}\n\n/** The payload of a request: may be left out where nothing in it has to be there. */\nexport type Payload<Operation extends keyof Calls> =\n  Record<never, never> extends Calls[Operation]['request']\n    ? [payload?: Calls[Operation]['request']]\n    : [payload: Calls[Operation]['request']];\n\n/** The payload of a response. */\nexport type Answer<Operation extends keyof Calls> = Calls[Operation]['response'];\n";
    out
}

fn interface(out: &mut String, name: &str, shape: &Shape, sent: bool) {
    if sent && shape.members.is_empty() {
        // An interface without members would take anything.
        let _ = write!(
            out,
            "\n/** {} Nothing stands in it. */\nexport type {name} = Record<string, never>;\n",
            shape.doc
        );
        return;
    }
    let _ = write!(out, "\n/** {} */\nexport interface {name} {{\n", shape.doc);
    for member in &shape.members {
        let _ = writeln!(
            out,
            "  /** {} */\n  {}{}: {};",
            member.doc,
            member.key,
            if member.required { "" } else { "?" },
            annotation(member, sent)
        );
    }
    *out += "}\n";
}

fn annotation(member: &Member, sent: bool) -> String {
    let any = if sent { "PlainValue" } else { "any" };
    let one = member.names(if sent { of_sent } else { of_given }, any);
    let several = one.len() > 1;
    let one = one.join(" | ");
    let list = if several {
        format!("({one})[]")
    } else {
        format!("{one}[]")
    };
    let mut all = match (member.list, sent) {
        (List::One, _) => one,
        (_, true) => format!("readonly {list} | {one}"),
        (_, false) => list,
    };
    if sent && !member.required && all != any {
        all += " | null";
    }
    all
}

fn mask(names: &Names) -> String {
    format!("MaskLike<typeof constants.{}>", camel(names.xml_name))
}

fn of_sent(of: &Of) -> String {
    match of {
        Of::Leaf(item_type) => match item_type {
            ItemType::Boolean => "boolean",
            ItemType::TextString => "string",
            ItemType::ByteString => "Hex",
            ItemType::DateTime | ItemType::DateTimeExtended => "DateLike",
            ItemType::LongInteger | ItemType::BigInteger => "LongLike",
            ItemType::Structure => "PlainObject",
            _ => "number",
        }
        .to_owned(),
        Of::Enumeration(names) => format!("Named<typeof constants.{}>", camel(names.xml_name)),
        Of::Mask(names) => mask(names),
        Of::Tag => "TagLike".to_owned(),
        Of::Shape(name) => format!("{name}Value"),
        Of::Structure => "PlainObject".to_owned(),
        Of::Any => "PlainValue".to_owned(),
    }
}

fn of_given(of: &Of) -> String {
    match of {
        Of::Leaf(item_type) => match item_type {
            ItemType::Boolean => "boolean",
            ItemType::Integer | ItemType::Interval => "number",
            ItemType::LongInteger => "number | string",
            ItemType::Structure => "PlainAnswer",
            _ => "string",
        }
        .to_owned(),
        Of::Enumeration(names) => format!("Name<typeof constants.{}>", camel(names.xml_name)),
        Of::Mask(names) => mask(names),
        Of::Tag => "string".to_owned(),
        Of::Shape(name) => format!("{name}Answer"),
        Of::Structure => "PlainAnswer".to_owned(),
        Of::Any => "any".to_owned(),
    }
}
