//! Putting right what is wrong with TTLV but leaves no doubt about its meaning.

use crate::ttlv::{Error, ErrorKind, ItemType, Limits, Tag};

/// Sets padding to zero and Booleans to 0 or 1, in place, as far as the bytes can be followed. Gives what was
/// wrong, with offsets.
///
/// Messages of some clients of the field have such flaws; a server refuses them (1.0: 9.1.1; 2.1: 10.1).
pub fn repair(ttlv: &mut [u8], limits: &Limits) -> Vec<Error> {
    let mut repaired = Vec::new();
    let levels = usize::from(limits.max_depth);
    level(ttlv, 0, levels, &mut repaired);
    repaired
}

// Recursion is bounded by `levels`.
fn level(bytes: &mut [u8], base: usize, levels: usize, repaired: &mut Vec<Error>) {
    let mut at = 0;
    while let Some(header) = bytes.get(at..at + 8) {
        let tag = Tag::new(u32::from_be_bytes([0, header[0], header[1], header[2]]));
        let item_type = ItemType::from_code(header[3]);
        let length = u32::from_be_bytes([header[4], header[5], header[6], header[7]]) as usize;
        let padded = length.next_multiple_of(8);
        let offset = base + at;
        let Some(value) = bytes.get_mut(at + 8..at + 8 + padded) else {
            return;
        };
        let mut note = |kind| repaired.push(Error::new(offset, kind).within(tag));
        if item_type == Some(ItemType::Structure) {
            if levels > 1 {
                level(value, offset + 8, levels - 1, repaired);
            }
        } else {
            let (content, padding) = value.split_at_mut(length);
            if padding.iter().any(|byte| *byte != 0) {
                padding.fill(0);
                note(ErrorKind::NonZeroPadding);
            }
            if item_type == Some(ItemType::Boolean)
                && let [first @ .., last] = content
                && (first.iter().any(|byte| *byte != 0) || *last > 1)
            {
                first.fill(0);
                *last = 1;
                note(ErrorKind::InvalidBoolean);
            }
        }
        at += 8 + padded;
    }
}
