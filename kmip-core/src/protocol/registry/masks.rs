//! Masks: sets of named bits that travel as Integer; unknown bits survive.

use core::fmt;

use super::compare_collapsed;
use super::enumerations::EnumValue;
use crate::protocol::mask::MASKS;
use crate::protocol::version::ProtocolVersion;

/// One mask with the names of its bits.
pub struct MaskInfo {
    /// The name in the text, such as `Cryptographic Usage Mask`.
    pub name: &'static str,
    /// The name in XML, such as `CryptographicUsageMask`.
    pub xml_name: &'static str,
    /// The bits, lowest first.
    pub bits: &'static [EnumValue],
    /// Other names that are understood, with their bits.
    pub(crate) also: &'static [(&'static str, u32)],
    /// The bits that are read in each version of [`ProtocolVersion::ALL`].
    read: [u32; ProtocolVersion::ALL.len()],
    /// The bits that are written in each of them.
    written: [u32; ProtocolVersion::ALL.len()],
}

impl MaskInfo {
    /// A mask with these names; a constant is made of it.
    pub(crate) const fn new(
        name: &'static str,
        xml_name: &'static str,
        bits: &'static [EnumValue],
        also: &'static [(&'static str, u32)],
        carried: &[(u32, ProtocolVersion)],
    ) -> Self {
        let mut read = [0; ProtocolVersion::ALL.len()];
        let mut written = read;
        let mut i = 0;
        while i < read.len() {
            let version = ProtocolVersion::ALL[i];
            read[i] = listed(bits, ProtocolVersion::V1_0, version) | of_vendors(bits);
            written[i] = listed(bits, version, version)
                | (carried_in(carried, version) & read[i])
                | of_vendors(bits);
            i += 1;
        }
        Self {
            name,
            xml_name,
            bits,
            also,
            read,
            written,
        }
    }

    /// The bit with this name, in text or XML spelling; case matters.
    pub fn by_any_name(&self, name: &str) -> Option<&'static EnumValue> {
        if let Some((_, bit)) = self.also.iter().find(|(also, _)| *also == name) {
            return self.bit(*bit);
        }
        let named =
            |bit: &&EnumValue| bit.xml_name == name || compare_collapsed(name, bit.name).is_eq();
        self.bits.iter().find(named)
    }

    /// The name of a single bit, of whatever version.
    pub fn bit(&self, bit: u32) -> Option<&'static EnumValue> {
        self.bits.iter().find(|b| b.value == bit)
    }

    /// The bits of a value, lowest first, each with its name if it has one.
    pub fn split(
        &'static self,
        value: u32,
    ) -> impl Iterator<Item = (u32, Option<&'static EnumValue>)> {
        (0..32)
            .map(|i| 1 << i)
            .filter(move |bit| value & bit != 0)
            .map(|bit| (bit, self.bit(bit)))
    }

    /// The bits that a version lists.
    pub const fn in_version(&self, version: ProtocolVersion) -> u32 {
        listed(self.bits, version, version)
    }

    /// The bits that are read in messages of a version: those that it or an older one lists, and those of vendors. All
    /// bits in versions that are not known.
    #[inline]
    pub fn read_in(&self, version: ProtocolVersion) -> u32 {
        version.index().map_or(u32::MAX, |index| self.read[index])
    }

    /// The bits that are written in messages of a version: those that it lists, those of vendors, and one that official
    /// cases of 2.0 expect though 2.0 reserves it. All bits in versions that are not known.
    #[inline]
    pub fn written_in(&self, version: ProtocolVersion) -> u32 {
        version
            .index()
            .map_or(u32::MAX, |index| self.written[index])
    }
}

/// The bits that a version carries though it reserves them.
const fn carried_in(carried: &[(u32, ProtocolVersion)], version: ProtocolVersion) -> u32 {
    let (mut found, mut i) = (0, 0);
    while i < carried.len() {
        if version.packed() <= carried[i].1.packed() {
            found |= carried[i].0;
        }
        i += 1;
    }
    found
}

/// The bits that some version of these lists.
const fn listed(bits: &[EnumValue], first: ProtocolVersion, last: ProtocolVersion) -> u32 {
    let (mut found, mut i) = (0, 0);
    while i < bits.len() {
        let bit = &bits[i];
        if bit.first.packed() <= last.packed() && bit.last.packed() >= first.packed() {
            found |= bit.value;
        }
        i += 1;
    }
    found
}

/// The bits of the extension range that no version lists (1.4: 9.1.3.3; 2.1: 12).
const fn of_vendors(bits: &[EnumValue]) -> u32 {
    let every = listed(bits, ProtocolVersion::V1_0, ProtocolVersion::V3_0);
    // Cryptographic Usage Mask leaves vendors XXX00000, the others XXXX0000.
    let range = if every & 0x000F_0000 == 0 {
        0xFFFF_0000
    } else {
        0xFFF0_0000
    };
    range & !every
}

impl fmt::Debug for MaskInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MaskInfo({})", self.xml_name)
    }
}

/// The mask with this XML name, such as `CryptographicUsageMask`.
pub fn by_xml_name(xml_name: &str) -> Option<&'static MaskInfo> {
    MASKS.iter().copied().find(|m| m.xml_name == xml_name)
}

/// A set of bits of one mask.
pub trait Mask: Copy + Default + 'static {
    /// The names of the bits.
    const INFO: &'static MaskInfo;

    /// Makes it from bits, known or not.
    fn from_raw(bits: u32) -> Self;

    /// The bits.
    fn raw(self) -> u32;

    /// The value as it travels, a signed Integer.
    fn to_integer(self) -> i32 {
        self.raw() as i32
    }

    /// The set for a value that travelled.
    fn from_integer(value: i32) -> Self {
        Self::from_raw(value as u32)
    }

    /// The bit with this name, in text or XML spelling; case matters.
    fn from_name(name: &str) -> Option<Self> {
        Self::INFO
            .by_any_name(name)
            .map(|bit| Self::from_raw(bit.value))
    }
}

/// What every generated mask has: set operations, printing, [`Mask`].
macro_rules! open_mask {
    ($name:ident, $info:ident) => {
        impl $name {
            /// No bit.
            pub const EMPTY: Self = Self(0);

            /// Makes it from bits, known or not.
            pub const fn new(bits: u32) -> Self {
                Self(bits)
            }

            /// The bits.
            pub const fn get(self) -> u32 {
                self.0
            }

            /// Whether all bits of the other set are in this one.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// Whether the sets have a bit in common.
            pub const fn intersects(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// Whether no bit is set.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// The bits of either set; as the operator, but usable in constants.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// This set without the bits of the other.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
        }

        impl $crate::protocol::registry::masks::Mask for $name {
            const INFO: &'static $crate::protocol::registry::masks::MaskInfo = &$info;

            fn from_raw(bits: u32) -> Self {
                Self(bits)
            }

            fn raw(self) -> u32 {
                self.0
            }
        }

        impl ::core::ops::BitOr for $name {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl ::core::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl ::core::ops::BitAnd for $name {
            type Output = Self;

            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self, f)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::protocol::registry::masks::print(&$info, self.0, f)
            }
        }
    };
}
pub(crate) use open_mask;

/// Prints the names of the bits, joined by `|`.
pub(crate) fn print(
    info: &'static MaskInfo,
    value: u32,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if value == 0 {
        return f.write_str("0");
    }
    for (i, (bit, known)) in info.split(value).enumerate() {
        if i > 0 {
            f.write_str("|")?;
        }
        match known {
            Some(known) => f.write_str(known.xml_name)?,
            None => write!(f, "0x{bit:08X}")?,
        }
    }
    Ok(())
}
