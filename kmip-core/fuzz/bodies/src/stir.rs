//! Changes of inputs without a fuzzer: blind, but on any toolchain, and the same in every run.

/// A source of numbers that look random (xorshift).
#[derive(Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// Numbers that begin with this one, whatever it is.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `bound`, which is not zero.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }
}

/// Bytes that often are a border.
const BORDERS: [u8; 12] = [0, 1, 2, 7, 8, 0x0e, 0x42, 0x54, 0x7f, 0x80, 0xfe, 0xff];

/// Changes an input in one to four places; `other` lends pieces.
pub fn stir(input: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut out = input.to_vec();
    for _ in 0..=numbers.below(4) {
        if out.is_empty() {
            out.push(0);
        }
        let at = numbers.below(out.len());
        let length = 1 + numbers.below(32.min(out.len() - at));
        match numbers.below(8) {
            0 => out[at] ^= 1 << numbers.below(8),
            1 => out[at] = BORDERS[numbers.below(BORDERS.len())],
            2 => out[at] = numbers.below(256) as u8,
            3 => out.truncate(at),
            4 => drop(out.drain(at..at + length)),
            5 => {
                let piece = out[at..at + length].to_vec();
                out.splice(at..at, piece);
            }
            6 => {
                // Whole words, as most fields are.
                let word = at & !7;
                let end = (word + 8).min(out.len());
                let from = numbers.below(out.len().max(8) / 8) * 8;
                let piece = out[from.min(out.len())..(from + 8).min(out.len())].to_vec();
                out.splice(word..end, piece);
            }
            _ if other.is_empty() => {}
            _ => {
                let from = numbers.below(other.len());
                let taken = 1 + numbers.below(64.min(other.len() - from));
                out.splice(at..at, other[from..from + taken].iter().copied());
            }
        }
    }
    out
}
