//! White space among digits that were taken out of a text, so that the text can be put together again as it came.

/// Gaps of a row that are as long as a page is wide come again and again: they are counted, not kept one by one.
#[derive(Default)]
pub(super) struct Layout {
    gaps: Vec<Gap>,
    /// Digits behind the last gap.
    behind: usize,
    digits: usize,
}

/// White space behind a number of digits, so many times one after the other.
#[derive(PartialEq, Eq)]
struct Gap {
    digits: usize,
    blanks: Vec<u8>,
    times: usize,
}

/// White space of one gap: a line break and what the next line begins with.
const WIDEST: usize = 64;
/// A further gap that is unlike the one before may stand behind so many digits more: rows without order would take more
/// memory than their text.
const DIGITS_FOR_A_GAP: usize = 512;
/// Gaps that any row may have.
const FEW: usize = 4;

impl Layout {
    /// White space that a value in XML may have. JSON has only blanks.
    pub(super) fn is_blank(byte: u8) -> bool {
        matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
    }

    /// So many digits more.
    pub(super) fn digits(&mut self, count: usize) {
        self.behind += count;
        self.digits += count;
    }

    /// White space more. Answers whether it could be kept; if not, the layout is as it was.
    pub(super) fn blanks(&mut self, blanks: &[u8]) -> bool {
        let goes_on = self.behind == 0 && !self.gaps.is_empty();
        let before = self.gaps.last().filter(|_| goes_on);
        let mut gap = Gap {
            digits: before.map_or(self.behind, |gap| gap.digits),
            blanks: before.map_or(Vec::new(), |gap| gap.blanks.clone()),
            times: 1,
        };
        let full = self.gaps.len() >= FEW + self.digits / DIGITS_FOR_A_GAP;
        if gap.blanks.len() + blanks.len() > WIDEST || full {
            return false;
        }
        if goes_on {
            self.drop_last();
        }
        gap.blanks.extend_from_slice(blanks);
        self.behind = 0;
        match self.gaps.last_mut() {
            Some(last) if last.digits == gap.digits && last.blanks == gap.blanks => last.times += 1,
            _ => self.gaps.push(gap),
        }
        true
    }

    fn drop_last(&mut self) {
        match self.gaps.last_mut() {
            Some(last) if last.times > 1 => last.times -= 1,
            _ => {
                self.gaps.pop();
            }
        }
    }

    /// Whether all white space is that of JSON.
    pub(super) fn has_only_spaces(&self) -> bool {
        let mut blanks = self.gaps.iter().flat_map(|gap| &gap.blanks);
        blanks.all(|byte| *byte == b' ')
    }

    /// The gaps one by one: digits in front of each, and its white space.
    pub(super) fn gaps(&self) -> impl Iterator<Item = (usize, &[u8])> {
        self.gaps
            .iter()
            .flat_map(|gap| std::iter::repeat_n((gap.digits, &*gap.blanks), gap.times))
    }
}
