//! The bytes of sealed parts and of the data that they are bound to.
//!
//! ```text
//! material    1  epoch(4)                nonce(12)  ciphertext  tag(16)
//! attributes  1  epoch(4)  material tag(16)  nonce(12)  ciphertext  tag(16)
//! ```
//!
//! Numbers are big-endian. The material tag stands in the attributes, authenticated, so that they
//! can be opened without reading the material; all zeros say that there is none.

use subtle::ConstantTimeEq;

use super::aead::{NONCE_LEN, TAG_LEN};
use super::error::{Part, SealError};

/// First byte of every sealed part.
pub(super) const FORMAT: u8 = 1;

const HEADER: usize = 1 + 4;

/// Tag of a record's sealed material, to which its attributes are bound.
#[derive(Clone, Copy, Debug)]
pub struct MaterialTag([u8; TAG_LEN]);

impl MaterialTag {
    /// A record without material.
    pub const NONE: Self = Self([0; TAG_LEN]);

    /// Tag of this sealed material; [`NONE`](Self::NONE) for `None`.
    pub fn of(material: Option<&[u8]>) -> Result<Self, SealError> {
        material.map_or(Ok(Self::NONE), |sealed| {
            let part = SealedPart::parse(Part::Material, sealed)?;
            Ok(Self(part.tag()))
        })
    }

    /// The tag that sealed attributes claim to be bound to. It is authenticated when they are
    /// opened, not before.
    pub fn claimed_by(attributes: &[u8]) -> Result<Self, SealError> {
        Ok(SealedPart::parse(Part::Attributes, attributes)?.material_tag)
    }
}

impl PartialEq for MaterialTag {
    fn eq(&self, other: &Self) -> bool {
        let halves = |tag: &Self| {
            let whole = u128::from_ne_bytes(tag.0);
            [whole as u64, (whole >> 64) as u64]
        };
        halves(self)[..].ct_eq(&halves(other)[..]).into()
    }
}

impl Eq for MaterialTag {}

/// A sealed part, taken apart.
pub(super) struct SealedPart<'a> {
    pub(super) epoch: u32,
    pub(super) material_tag: MaterialTag,
    pub(super) nonce: [u8; NONCE_LEN],
    /// Ciphertext and tag.
    pub(super) sealed: &'a [u8],
}

impl<'a> SealedPart<'a> {
    pub(super) fn parse(part: Part, bytes: &'a [u8]) -> Result<Self, SealError> {
        Self::split(part == Part::Attributes, bytes).ok_or(SealError::Malformed { part })
    }

    fn split(with_tag: bool, bytes: &'a [u8]) -> Option<Self> {
        let (&format, rest) = bytes.split_first()?;
        if format != FORMAT {
            return None;
        }
        let (epoch, rest) = rest.split_first_chunk::<4>()?;
        let (material_tag, rest) = if with_tag {
            let (tag, rest) = rest.split_first_chunk::<TAG_LEN>()?;
            (MaterialTag(*tag), rest)
        } else {
            (MaterialTag::NONE, rest)
        };
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>()?;
        (sealed.len() >= TAG_LEN).then_some(Self {
            epoch: u32::from_be_bytes(*epoch),
            material_tag,
            nonce: *nonce,
            sealed,
        })
    }

    /// Length of the plaintext.
    pub(super) fn plain_len(&self) -> usize {
        self.sealed.len() - TAG_LEN
    }

    fn tag(&self) -> [u8; TAG_LEN] {
        let mut tag = [0; TAG_LEN];
        tag.copy_from_slice(&self.sealed[self.sealed.len() - TAG_LEN..]);
        tag
    }
}

/// Starts a sealed part; ciphertext and tag are appended to it.
pub(super) fn begin(
    epoch: u32,
    material_tag: Option<MaterialTag>,
    nonce: [u8; NONCE_LEN],
    plain_len: usize,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER + TAG_LEN + NONCE_LEN + plain_len + TAG_LEN);
    out.push(FORMAT);
    out.extend_from_slice(&epoch.to_be_bytes());
    if let Some(tag) = material_tag {
        out.extend_from_slice(&tag.0);
    }
    out.extend_from_slice(&nonce);
    out
}

/// Associated data, built on the stack for ids of ordinary length.
///
/// Each field of variable length is preceded by its length, so that no two different places have
/// the same associated data.
pub(super) struct Associated {
    short: [u8; Self::SHORT],
    len: usize,
    long: Vec<u8>,
}

impl Associated {
    const SHORT: usize = 320;

    /// `part` tells apart what is sealed; `number` is generation, version or epoch.
    pub(super) fn new(
        part: Part,
        store_id: &[u8; 16],
        scope: &str,
        id: &str,
        number: u64,
        material_tag: &MaterialTag,
    ) -> Result<Self, SealError> {
        let mut this = Self {
            short: [0; Self::SHORT],
            len: 0,
            long: Vec::new(),
        };
        let kind = match part {
            Part::RootKey => 1,
            Part::DataKey => 2,
            Part::Material => 3,
            Part::Attributes => 4,
        };
        this.push(&[FORMAT, kind]);
        this.push(store_id);
        for text in [scope, id] {
            let length = u16::try_from(text.len()).map_err(|_| SealError::TooLong)?;
            this.push(&length.to_be_bytes());
            this.push(text.as_bytes());
        }
        this.push(&number.to_be_bytes());
        this.push(&material_tag.0);
        Ok(this)
    }

    fn push(&mut self, bytes: &[u8]) {
        let end = self.len + bytes.len();
        if self.long.is_empty() && end <= Self::SHORT {
            self.short[self.len..end].copy_from_slice(bytes);
        } else {
            if self.long.is_empty() {
                self.long.extend_from_slice(&self.short[..self.len]);
            }
            self.long.extend_from_slice(bytes);
        }
        self.len = end;
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        if self.long.is_empty() {
            &self.short[..self.len]
        } else {
            &self.long
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn associated(scope: &str, id: &str, number: u64) -> Vec<u8> {
        Associated::new(
            Part::Material,
            &[7; 16],
            scope,
            id,
            number,
            &MaterialTag::NONE,
        )
        .unwrap()
        .as_slice()
        .to_vec()
    }

    #[test]
    fn different_places_have_different_associated_data() {
        assert_ne!(associated("ab", "c", 1), associated("a", "bc", 1));
        assert_ne!(associated("a", "b", 1), associated("a", "b", 2));
    }

    #[test]
    fn long_ids_give_the_same_bytes_as_short_ones_would() {
        let id = "x".repeat(1_000);
        let long = associated("s", &id, 9);
        let mut expected = vec![FORMAT, 3];
        expected.extend([7; 16]);
        expected.extend([0, 1, b's', 3, 232]);
        expected.extend(id.as_bytes());
        expected.extend(9u64.to_be_bytes());
        expected.extend([0; 16]);
        assert_eq!(long, expected);
        assert!(matches!(
            Associated::new(
                Part::Material,
                &[7; 16],
                "s",
                &"x".repeat(70_000),
                1,
                &MaterialTag::NONE
            ),
            Err(SealError::TooLong)
        ));
    }
}
