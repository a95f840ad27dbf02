//! Enumerations as numbers with names: unknown values survive, names depend on the version.

use core::fmt;

use super::{compare_collapsed, find_by};
use crate::protocol::enumeration::ENUMERATIONS;
use crate::protocol::version::ProtocolVersion;

/// Name of one value of an enumeration, in a range of versions.
///
/// A renamed value has one entry per name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EnumValue {
    /// The number.
    pub value: u32,
    /// The name in the text, such as `SHA-256`.
    pub name: &'static str,
    /// The name in XML and JSON, such as `SHA_256`.
    pub xml_name: &'static str,
    /// First version with this value under this name.
    pub first: ProtocolVersion,
    /// Last version with this value under this name.
    pub last: ProtocolVersion,
    /// Version from which the value is deprecated, or reserved if that is after the last one; see
    /// [`Self::deprecated_in`].
    pub deprecated_from: Option<ProtocolVersion>,
}

impl EnumValue {
    /// One row of a generated table.
    pub(crate) const fn new(
        value: u32,
        name: &'static str,
        xml_name: &'static str,
        first: ProtocolVersion,
        last: ProtocolVersion,
        deprecated_from: Option<ProtocolVersion>,
    ) -> Self {
        Self {
            value,
            name,
            xml_name,
            first,
            last,
            deprecated_from,
        }
    }

    /// Since when the value is deprecated, in a version that has it: it is accepted there, and a later version may not have
    /// it any more.
    pub const fn deprecated_in(&self, version: ProtocolVersion) -> Option<ProtocolVersion> {
        match self.deprecated_from {
            Some(from) if version.is_between(from, self.last) => Some(from),
            _ => None,
        }
    }
}

/// One enumeration with all its names.
pub struct EnumerationInfo {
    /// The name in the text, such as `Key Format Type`.
    pub name: &'static str,
    /// The name in XML, such as `KeyFormatType`.
    pub xml_name: &'static str,
    /// First version that has the enumeration.
    pub first: ProtocolVersion,
    /// Last version that has the enumeration.
    pub last: ProtocolVersion,
    /// The names, sorted by number; of several names of one number the preferred is first.
    pub values: &'static [EnumValue],
    /// Positions in `values`, sorted by name.
    pub(crate) by_name: &'static [u16],
    /// Positions in `values`, sorted by XML name.
    pub(crate) by_xml_name: &'static [u16],
    /// Other names that are understood, with their numbers.
    pub(crate) also: &'static [(&'static str, u32)],
}

impl EnumerationInfo {
    /// All names of a number, the preferred first within equal versions; empty if it is unknown.
    pub fn all_of(&self, value: u32) -> &'static [EnumValue] {
        let start = self.values.partition_point(|v| v.value < value);
        let rest = &self.values[start..];
        &rest[..rest.iter().take_while(|v| v.value == value).count()]
    }

    /// The name of a number in a version; none if the version does not have it.
    pub fn value(&self, value: u32, version: ProtocolVersion) -> Option<&'static EnumValue> {
        self.all_of(value)
            .iter()
            .find(|v| version.is_between(v.first, v.last))
    }

    /// Whether a value that the version does not have is no error of the message, because whoever takes it has an answer
    /// of its own: Operation Not Supported, nothing told, a failure of each item.
    pub const fn is_answered(&self) -> bool {
        const ANSWERED: [&str; 3] = ["Operation", "QueryFunction", "BatchErrorContinuationOption"];
        let mut i = 0;
        while i < ANSWERED.len() {
            let (a, b) = (self.xml_name.as_bytes(), ANSWERED[i].as_bytes());
            let mut same = 0;
            while same < a.len() && same < b.len() && a[same] == b[same] {
                same += 1;
            }
            if same == a.len() && same == b.len() {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether a version has the number, or leaves it to vendors: with 8 in the top digit, or any number where the
    /// enumeration lists none (Opaque Data Type).
    #[inline]
    pub fn has(&self, value: u32, version: ProtocolVersion) -> bool {
        // Most enumerations count from one and have one name for each number.
        match self.values.get((value as usize).wrapping_sub(1)) {
            Some(v) if v.value == value && version.is_between(v.first, v.last) => true,
            _ => value >> 28 == 8 || self.value(value, version).is_some() || self.values.is_empty(),
        }
    }

    /// Whether a number can be written for a version: one that the version has, or that no version knows, which is
    /// nobody's but the caller's.
    #[inline]
    pub fn fits(&self, value: u32, version: ProtocolVersion) -> bool {
        self.has(value, version) || self.all_of(value).is_empty()
    }

    /// The name of a number in a version, or else the name it has in the newest version.
    pub fn value_or_newest(
        &self,
        value: u32,
        version: ProtocolVersion,
    ) -> Option<&'static EnumValue> {
        self.value(value, version).or_else(|| self.newest(value))
    }

    /// The name a number has in the newest version that lists it.
    pub fn newest(&self, value: u32) -> Option<&'static EnumValue> {
        let mut newest: Option<&'static EnumValue> = None;
        for candidate in self.all_of(value) {
            if newest.is_none_or(|n| candidate.last > n.last) {
                newest = Some(candidate);
            }
        }
        newest
    }

    /// The value with this name of any version, in text (`SHA-256`) or XML (`SHA_256`) spelling;
    /// case matters.
    pub fn by_any_name(&self, name: &str) -> Option<&'static EnumValue> {
        find_by(self.values, self.by_xml_name, |v| v.xml_name.cmp(name))
            .or_else(|| {
                let compare = |v: &EnumValue| compare_collapsed(name, v.name).reverse();
                find_by(self.values, self.by_name, compare)
            })
            .or_else(|| {
                let (_, value) = self.also.iter().find(|(also, _)| *also == name)?;
                self.newest(*value)
            })
    }
}

impl fmt::Debug for EnumerationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnumerationInfo({})", self.xml_name)
    }
}

/// The enumeration with this XML name, such as `KeyFormatType`.
pub fn by_xml_name(xml_name: &str) -> Option<&'static EnumerationInfo> {
    let position = ENUMERATIONS
        .binary_search_by(|e| e.xml_name.cmp(xml_name))
        .ok()?;
    ENUMERATIONS.get(position).copied()
}

/// A number of one enumeration, with its names.
pub trait Enumeration: Copy + Default + 'static {
    /// The names.
    const INFO: &'static EnumerationInfo;

    /// See [`EnumerationInfo::is_answered`].
    const IS_ANSWERED: bool = Self::INFO.is_answered();

    /// Makes it from a number, known or not.
    fn from_raw(raw: u32) -> Self;

    /// The number.
    fn raw(self) -> u32;

    /// The name in the text of a version, such as `SHA-256`; none if that version lacks it.
    fn name(self, version: ProtocolVersion) -> Option<&'static str> {
        Self::INFO.value(self.raw(), version).map(|v| v.name)
    }

    /// The name in XML and JSON of a version, such as `SHA_256`; none if that version lacks it.
    fn xml_name(self, version: ProtocolVersion) -> Option<&'static str> {
        Self::INFO.value(self.raw(), version).map(|v| v.xml_name)
    }

    /// The first version that has the number, under whatever name; none if it is unknown.
    fn first_version(self) -> Option<ProtocolVersion> {
        Self::INFO.all_of(self.raw()).iter().map(|v| v.first).min()
    }

    /// The last version that has the number, under whatever name; none if it is unknown.
    fn last_version(self) -> Option<ProtocolVersion> {
        Self::INFO.all_of(self.raw()).iter().map(|v| v.last).max()
    }

    /// Whether a version lists the number.
    fn is_in(self, version: ProtocolVersion) -> bool {
        Self::INFO.value(self.raw(), version).is_some()
    }

    /// Whether the number lies in the range for vendors: 8 in the top digit.
    fn is_extension(self) -> bool {
        self.raw() >> 28 == 8
    }

    /// The value with this name, in any spelling any version ever had, both `SHA-256` and
    /// `SHA_256`; case matters.
    fn from_name(name: &str) -> Option<Self> {
        Self::INFO
            .by_any_name(name)
            .map(|v| Self::from_raw(v.value))
    }
}

/// What every generated enumeration has: conversion, printing, [`Enumeration`].
macro_rules! open_enumeration {
    ($name:ident, $info:ident) => {
        impl $name {
            /// Makes it from a number, known or not.
            pub const fn new(value: u32) -> Self {
                Self(value)
            }

            /// The number.
            pub const fn get(self) -> u32 {
                self.0
            }
        }

        impl $crate::protocol::registry::enumerations::Enumeration for $name {
            const INFO: &'static $crate::protocol::registry::enumerations::EnumerationInfo = &$info;

            fn from_raw(raw: u32) -> Self {
                Self(raw)
            }

            fn raw(self) -> u32 {
                self.0
            }
        }

        impl From<u32> for $name {
            fn from(value: u32) -> Self {
                Self(value)
            }
        }

        impl From<$name> for u32 {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self, f)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::protocol::registry::enumerations::print(&$info, self.0, f)
            }
        }
    };
}
pub(crate) use open_enumeration;

/// Prints the newest name of a number, or the number.
pub(crate) fn print(info: &EnumerationInfo, value: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match info.newest(value) {
        Some(known) => f.pad(known.name),
        None => write!(f, "0x{value:08X}"),
    }
}
