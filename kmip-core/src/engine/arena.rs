//! What a request opened: buffers that live until its answer is written, and are wiped then.

use std::cell::{Cell, OnceCell};

use zeroize::Zeroizing;

/// Buffers in one piece of the arena; most requests open two or three.
const SLOTS: usize = 4;

/// Keeps buffers and lends them for as long as it lives. Nothing is ever taken back.
#[derive(Default)]
pub(super) struct Arena {
    slots: [OnceCell<Zeroizing<Vec<u8>>>; SLOTS],
    used: Cell<usize>,
    next: OnceCell<Box<Arena>>,
}

impl Arena {
    /// Takes a buffer and lends it.
    pub(super) fn keep(&self, buffer: Zeroizing<Vec<u8>>) -> &[u8] {
        let at = self.used.get();
        match self.slots.get(at) {
            Some(slot) => {
                self.used.set(at + 1);
                slot.get_or_init(|| buffer)
            }
            None => self.next.get_or_init(Box::default).keep(buffer),
        }
    }

    /// Takes a text and lends it.
    pub(super) fn keep_text(&self, text: String) -> &str {
        let bytes = self.keep(Zeroizing::new(text.into_bytes()));
        // Cannot fail: the bytes came from a String a line above.
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Drop for Arena {
    /// So that `Zeroizing` has all behind the end of its vector; see [`wipe`](crate::secret::wipe).
    fn drop(&mut self) {
        for buffer in self.slots.iter_mut().filter_map(OnceCell::get_mut) {
            buffer.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_first_is_still_there_after_many() {
        let arena = Arena::default();
        let first = arena.keep_text("first".into());
        for i in 0..20 {
            assert_eq!(arena.keep(Zeroizing::new(vec![i; 3])), [i; 3]);
        }
        assert_eq!(first, "first");
    }
}
