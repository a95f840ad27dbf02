//! Puts long byte strings into a message that was read without them.

use std::iter::Peekable;
use std::ops::Range;

use zeroize::Zeroizing;

use super::gather::Row;
use crate::ttlv::ItemType;

/// Length of the header of an item, in bytes.
const HEADER: usize = 8;

/// The messages of `skeleton`, in which an empty Byte String begins at each of `places`, with the bytes of `rows` as their
/// values. There are as many rows as places, and these ascend. Each piece of a row is let go as soon as it is copied.
pub(super) fn place(mut skeleton: Zeroizing<Vec<u8>>, places: &[usize], rows: Vec<Row>) -> Vec<u8> {
    let lengths = rows.iter().map(Row::len);
    let mut holes = places.iter().copied().zip(lengths).peekable();
    let whole = 0..skeleton.len();
    let added = lengthen(&mut skeleton, whole, &mut holes);
    let mut messages = Vec::with_capacity(skeleton.len() + added);
    let mut done = 0;
    for (at, row) in places.iter().zip(rows) {
        let value = at + HEADER;
        messages.extend_from_slice(&skeleton[done..value]);
        let padding = row.len().next_multiple_of(8) - row.len();
        for piece in row.pieces {
            messages.extend_from_slice(&piece);
        }
        messages.extend_from_slice(&[0; 8][..padding]);
        done = value;
    }
    messages.extend_from_slice(&skeleton[done..]);
    messages
}

/// Writes the lengths that the items in `range` will have; how many bytes come into them. The depth of structures was
/// bounded when they were read.
fn lengthen<I: Iterator<Item = (usize, usize)>>(
    skeleton: &mut [u8],
    range: Range<usize>,
    holes: &mut Peekable<I>,
) -> usize {
    let mut added = 0;
    let mut at = range.start;
    while at < range.end {
        let value = at + HEADER;
        let length = length(skeleton, at);
        let end = value + length.next_multiple_of(8);
        if skeleton[at + 3] == ItemType::Structure.code() {
            let inside = lengthen(skeleton, value..end, holes);
            write_length(skeleton, at, length + inside);
            added += inside;
        } else if let Some((_, length)) = holes.next_if(|(place, _)| *place == at) {
            write_length(skeleton, at, length);
            added += length.next_multiple_of(8);
        }
        at = end;
    }
    added
}

fn length(skeleton: &[u8], at: usize) -> usize {
    let bytes = &skeleton[at + 4..at + HEADER];
    bytes
        .iter()
        .fold(0, |length, byte| length << 8 | usize::from(*byte))
}

/// The reader has refused what is longer than a length can say.
fn write_length(skeleton: &mut [u8], at: usize, length: usize) {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    skeleton[at + 4..at + HEADER].copy_from_slice(&length.to_be_bytes());
}
