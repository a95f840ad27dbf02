//! What a version has no way to say: why a value could not be written for it.

use std::fmt;

use super::decode::Named;
use crate::protocol::tag;
use crate::protocol::version::ProtocolVersion;
use crate::ttlv::Tag;

/// Something that was to be written and that the version of the message does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The field or attribute.
    pub tag: Tag,
    /// What of it.
    pub what: Lack,
    /// The version.
    pub version: ProtocolVersion,
}

/// What of a field or attribute a version does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lack {
    /// The field or attribute itself.
    Whole,
    /// A value of its enumeration.
    Value(u32),
    /// Bits of its mask.
    Bits(u32),
    /// More than one of it.
    Several,
    /// A value of this type, such as a number where there are names only.
    Form,
}

impl fmt::Display for Lacking {
    /// In words, without a value of the caller but numbers and names of the specification.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, version) = (Named(self.tag), self.version);
        match self.what {
            Lack::Whole => write!(f, "{name} is not in version {version}"),
            Lack::Value(value) => {
                let names = tag::info(self.tag).and_then(|info| info.enumeration);
                match names.and_then(|names| names.newest(value)) {
                    Some(value) => {
                        write!(f, "{name} has no value {} in version {version}", value.name)
                    }
                    None => write!(f, "{name} has no value 0x{value:X} in version {version}"),
                }
            }
            Lack::Bits(bits) => write!(f, "{name} has no bits 0x{bits:X} in version {version}"),
            Lack::Several => write!(f, "{name} may stand only once in version {version}"),
            Lack::Form => write!(
                f,
                "{name} cannot have a value of this type in version {version}"
            ),
        }
    }
}

impl std::error::Error for Lacking {}
