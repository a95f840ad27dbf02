//! Shapes to items: writes the fields that the version has, in the order of the description.

use super::Fields;
use super::describe::Description;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Tag, Writer};

/// A writer and the version that it writes for.
#[derive(Debug)]
pub struct Encode<'w, 'b> {
    /// Where the bytes go.
    pub writer: &'w mut Writer<'b>,
    /// Version of the message.
    pub version: ProtocolVersion,
}

impl<'w, 'b> Encode<'w, 'b> {
    /// Writes for `version` into `writer`.
    pub fn new(writer: &'w mut Writer<'b>, version: ProtocolVersion) -> Self {
        Self { writer, version }
    }
}

/// Writes `source` as a structure under `tag`.
pub fn encode_fields(
    source: &dyn Fields<'_>,
    description: &'static Description,
    tag: Tag,
    out: &mut Encode<'_, '_>,
) {
    let mark = out.writer.begin(tag);
    let mut left = source.present();
    while left != 0 {
        let index = left.trailing_zeros() as usize;
        left &= left - 1;
        if let Some(field) = description.fields.get(index)
            && field.is_in(out.version)
        {
            source.put(index, field, out);
        }
    }
    out.writer.end(mark);
}
