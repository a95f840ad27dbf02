//! What an attribute is called: a standard tag, or the name that a vendor or client gave it.

use std::fmt;

use crate::protocol::shape::{IntoOwned, Text};
use crate::protocol::tag;
use crate::ttlv::Tag;

/// Identity of an attribute, whatever its instance.
///
/// Custom attributes of 1.x (`x-Name`, `y-Name`) and Vendor Attributes of 2.x (vendor `x` or `y`,
/// name `Name`) are the same thing (2.1: 4.60).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeId<'a> {
    /// An attribute of the specification.
    Standard(Tag),
    /// A Custom or Vendor Attribute.
    Vendor {
        /// Vendor Identification.
        vendor: Text<'a>,
        /// Attribute Name without the vendor.
        name: Text<'a>,
    },
}

impl<'a> AttributeId<'a> {
    /// The attribute that 1.x calls `name`: `x-` and `y-` begin custom names, anything else has to
    /// be a name of the specification. Runs of white space count as one blank.
    pub fn from_name_1x(name: &'a str) -> Option<Self> {
        for (prefix, vendor) in [("x-", "x"), ("y-", "y")] {
            if let Some(rest) = name.strip_prefix(prefix).filter(|rest| !rest.is_empty()) {
                return Some(Self::Vendor {
                    vendor: vendor.into(),
                    name: rest.into(),
                });
            }
        }
        tag::by_name(name).map(|info| Self::Standard(info.tag))
    }

    /// The name that 1.x uses. Vendors other than `x` and `y` have none in 1.x, nor has what stands there without a name.
    pub fn name_1x(&self) -> Option<Text<'static>> {
        match self {
            Self::Standard(tag) => tag::info(*tag).map(|i| i.name.into()),
            Self::Vendor { vendor, name }
                if (vendor == "x" || vendor == "y") && !name.is_empty() =>
            {
                Some(format!("{vendor}-{name}").into())
            }
            Self::Vendor { .. } => None,
        }
    }

    /// The tag, for attributes of the specification.
    pub fn standard(&self) -> Option<Tag> {
        match self {
            Self::Standard(tag) => Some(*tag),
            Self::Vendor { .. } => None,
        }
    }

    /// Tag under which the canonical value is encoded.
    pub fn value_tag(&self) -> Tag {
        self.standard().unwrap_or(tag::ATTRIBUTE_VALUE)
    }
}

impl IntoOwned for AttributeId<'_> {
    type Owned = AttributeId<'static>;
    fn into_owned(self) -> AttributeId<'static> {
        match self {
            Self::Standard(tag) => AttributeId::Standard(tag),
            Self::Vendor { vendor, name } => AttributeId::Vendor {
                vendor: IntoOwned::into_owned(vendor),
                name: IntoOwned::into_owned(name),
            },
        }
    }
}

impl From<Tag> for AttributeId<'_> {
    fn from(tag: Tag) -> Self {
        Self::Standard(tag)
    }
}

impl fmt::Display for AttributeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard(tag) => match tag::info(*tag) {
                Some(info) => f.write_str(info.name),
                None => fmt::Display::fmt(tag, f),
            },
            Self::Vendor { vendor, name } => write!(f, "{vendor}-{name}"),
        }
    }
}

impl fmt::Debug for AttributeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
