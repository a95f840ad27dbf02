//! Shapes to items: writes the fields that the version has, in the order of the description.

use super::Fields;
use super::describe::{Cardinality, Description, Field};
use super::lacking::{Lack, Lacking};
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::{Tag, Writer};

/// A writer and the version that it writes for.
///
/// What the version does not have is not written. Whoever writes a message asks [`Self::whole`] at its end whether it
/// says all that it has to say.
#[derive(Debug)]
pub struct Encode<'w, 'b> {
    /// Where the bytes go.
    pub writer: &'w mut Writer<'b>,
    /// Version of the message.
    pub version: ProtocolVersion,
    /// Nothing that was given may be left out.
    exact: bool,
    /// The first thing that could not be written.
    lacking: Option<Lacking>,
}

impl<'w, 'b> Encode<'w, 'b> {
    /// Writes for `version` into `writer`. What may be left out is left out where the version does not have it: an
    /// answer, or what is kept, that is shown to an older client.
    #[inline]
    pub fn new(writer: &'w mut Writer<'b>, version: ProtocolVersion) -> Self {
        Self {
            writer,
            version,
            exact: false,
            lacking: None,
        }
    }

    /// The same for a request: what was given is written or is lacking. Without an attribute that is asked for, or the
    /// data that is to be authenticated, it would be another request.
    #[inline]
    pub fn exact(writer: &'w mut Writer<'b>, version: ProtocolVersion) -> Self {
        Self {
            exact: true,
            ..Self::new(writer, version)
        }
    }

    /// Whether everything was written that has to be. Errors: the first thing that the version does not have; what was
    /// written is not to be sent then.
    #[inline]
    pub fn whole(&self) -> Result<(), Lacking> {
        match self.lacking {
            None => Ok(()),
            Some(lacking) => Err(lacking),
        }
    }

    /// Takes note of something that has to be written and that the version does not have.
    #[cold]
    pub(crate) fn lacks(&mut self, tag: Tag, what: Lack) {
        let version = self.version;
        self.lacking.get_or_insert(Lacking { tag, what, version });
    }

    /// Takes note of something that is left out because the version does not have it.
    #[cold]
    pub(crate) fn leaves_out(&mut self, tag: Tag, what: Lack) {
        if self.exact {
            self.lacks(tag, what);
        }
    }

    /// Takes note of the value of a field that is left out; the version may demand the field.
    #[cold]
    pub(super) fn leaves_out_of(&mut self, field: &Field, (tag, what): (Tag, Lack), left: bool) {
        if !left && field.is_required_in(self.version) {
            self.lacks(tag, what);
        } else {
            self.leaves_out(tag, what);
        }
    }

    /// Takes note of a field that the version does not have, where it was given.
    #[cold]
    fn leaves_out_field(&mut self, field: &Field) {
        if field.cardinality != Cardinality::Required {
            self.leaves_out(field.tag, Lack::Whole);
        }
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
        if let Some(field) = description.fields.get(index) {
            if field.is_in(out.version) {
                source.put(index, field, out);
            } else {
                out.leaves_out_field(field);
            }
        }
    }
    out.writer.end(mark);
}
