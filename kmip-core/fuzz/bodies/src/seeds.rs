//! Where the fuzzer starts: requests and answers of every operation in several versions, text of them, and examples of
//! what is wrong on purpose. All of it comes from the project's own encoders.

mod hostile;
mod life;

use std::path::Path;

use kmip_core::protocol::encoding::{TextOptions, json, value_json, xml};
use kmip_core::protocol::version::ProtocolVersion as V;
use kmip_core::ttlv::{Limits, Reader};

use crate::compose;
use crate::request::Server;

/// One file of the corpus.
pub struct Seed {
    /// The target, which is the folder.
    pub target: &'static str,
    /// Name of the file.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// All seeds. Answers hold new keys, so no two runs give the same bytes.
pub fn all() -> Vec<Seed> {
    let mut seeds = Vec::new();
    let mut add = |target, name: String, bytes: Vec<u8>| {
        seeds.push(Seed {
            target,
            name,
            bytes,
        });
    };
    for version in V::ALL {
        let steps = life::steps(version);
        let mut server = Server::new();
        let row: Vec<u8> = steps.iter().flat_map(|step| step.1.clone()).collect();
        add("request", format!("life-{version}"), row);
        for (name, request) in steps {
            let response = server.answer(&request);
            let of_interest = [V::V1_0, V::V1_4, V::V2_1, V::V3_0].contains(&version);
            if !of_interest {
                continue;
            }
            for (side, message) in [("request", request), ("response", response)] {
                add("ttlv", format!("{name}-{version}-{side}"), message.clone());
                if version != V::V1_0 {
                    let name = format!("{name}-{version}-{side}");
                    add("differential", name, message.clone());
                }
                if version == V::V1_4 || version == V::V2_1 {
                    add(
                        "xml",
                        format!("{name}-{version}-{side}.xml"),
                        as_xml(&message),
                    );
                }
                if version == V::V2_1 && side == "request" {
                    add("json", format!("{name}-{version}.json"), as_json(&message));
                    if let Some(text) = as_plain(&message, version) {
                        add("json", format!("{name}-{version}-plain.json"), text);
                    }
                }
            }
        }
    }
    hostile::ttlv(&mut |name, bytes| add("ttlv", name.to_owned(), bytes));
    for (name, program) in compose::programs() {
        add("differential", name.to_owned(), program);
    }
    hostile::requests(&mut |name, bytes| add("request", name.to_owned(), bytes));
    hostile::text(&mut |name, text| {
        let is_json = Path::new(name).extension().is_some_and(|end| end == "json");
        let target = if is_json { "json" } else { "xml" };
        add(target, name.to_owned(), text.as_bytes().to_vec());
    });
    seeds
}

fn compact() -> TextOptions {
    TextOptions {
        pretty: false,
        ..TextOptions::default()
    }
}

fn as_xml(message: &[u8]) -> Vec<u8> {
    let text = xml::from_ttlv(message, &compact());
    text.expect("seeds are messages").into_bytes()
}

fn as_json(message: &[u8]) -> Vec<u8> {
    let text = json::from_ttlv(message, &compact());
    text.expect("seeds are messages").into_bytes()
}

/// The payload of a request as plain JSON.
fn as_plain(message: &[u8], version: V) -> Option<Vec<u8>> {
    let limits = Limits::DEFAULT;
    let mut reader = Reader::message(message, &limits).ok()?.structure().ok()?;
    reader.next_item().ok()??;
    let mut fields = reader.next_item().ok()??.structure().ok()?;
    let mut payload = None;
    while let Some(item) = fields.next_item().ok()? {
        payload = Some(item.encoded());
    }
    let text = value_json::payload_to_json(payload?, version, None, &limits);
    text.ok().map(String::into_bytes)
}
