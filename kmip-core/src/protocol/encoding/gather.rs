//! XML and JSON that come piece by piece: long byte strings become bytes as they come.
//!
//! The parsers need the whole text, and hexadecimal is twice as long as what it stands for: an object of 64 MiB would
//! need 128 MiB as text beside itself. So a long row of hexadecimal digits between two quotes, in one line or in many, is
//! taken out of the text on its way and kept as bytes, and a mark stands in its place; `place` puts the bytes into the
//! message. Nothing else is understood here: what turns out not to be the value of a byte string, or cannot be read, is read again as
//! the text that came.

use core::fmt;
use std::io;

use zeroize::{Zeroize, Zeroizing};

use super::detect::{Format, Read, detect, read, read_on};
use super::error::{Problem, TextError};
use super::layout::Layout;
use super::names::Meaning;
use super::place::place;
use super::scalar::{hex_digit, hex_digits, write_item};
use super::{json_read, xml_read};
use crate::secret::append;
use crate::ttlv::{ItemType, Limits, Tag, Writer};

/// Rows of digits up to this length stay in the text. Fuzzers write short texts.
const SHORT: usize = if cfg!(fuzzing) { 8 } else { 8 << 10 };
/// Most bytes that are kept in one piece, so that none outgrows its storage.
const PIECE: usize = 1 << 20;
/// Room of the first piece of a row. Each further one has as much room as the row has bytes, up to [`PIECE`]: many rows that
/// are hardly long enough need no more than twice their bytes.
const FIRST: usize = SHORT / 2;
/// Bytes of a text that are put back at a time: what outgrows its storage is copied and wiped.
const RESTORED: usize = 32 << 10;
/// Stands in the text where digits were taken out: no value of a message.
const MARK: &str = "\u{FFFC}";
/// Bytes read at a time, and looked at to tell the form.
const STEP: usize = 64 << 10;

/// A text in XML or JSON that is still coming. What it holds is wiped when it is dropped.
#[derive(Default)]
pub(crate) struct Gathered {
    text: Zeroizing<Vec<u8>>,
    rows: Vec<Row>,
    /// The row of digits that is coming.
    run: Option<Run>,
    /// Length of the text that came, in bytes.
    length: usize,
}

/// Digits that were taken out of the text.
pub(super) struct Row {
    /// Where the mark stands in the text.
    at: usize,
    upper: bool,
    layout: Layout,
    /// The bytes; all pieces but the last are full.
    pub(super) pieces: Vec<Zeroizing<Vec<u8>>>,
}

/// Digits behind a quote, as far as they have come.
struct Run {
    quote: u8,
    /// Where the first digit stands, or stood.
    at: usize,
    /// The case of the letters, once there is one.
    upper: Option<bool>,
    layout: Layout,
    /// Whether digits were taken out: then `pieces` has them but for a last odd one.
    long: bool,
    odd: Option<u8>,
    pieces: Vec<Zeroizing<Vec<u8>>>,
}

impl Row {
    /// Number of bytes.
    pub(super) fn len(&self) -> usize {
        length(&self.pieces)
    }

    /// Appends the digits as they came; `odd` is a last one that is no whole byte.
    fn restore(&self, odd: Option<u8>, text: &mut Vec<u8>) {
        let bytes = self.pieces.iter().flat_map(|piece| piece.iter());
        let digits = bytes.flat_map(|byte| hex_digits(*byte));
        let cased = digits.map(|digit| cased(digit, self.upper));
        let mut digits = cased.chain(odd);
        let mut came = Zeroizing::new(Vec::with_capacity(RESTORED));
        let mut restore = |byte: u8| {
            came.push(byte);
            if came.len() == RESTORED {
                append(text, &came);
                came.clear();
            }
        };
        for (count, blanks) in self.layout.gaps() {
            digits.by_ref().take(count).for_each(&mut restore);
            blanks.iter().copied().for_each(&mut restore);
        }
        digits.for_each(&mut restore);
        append(text, &came);
    }
}

fn length(pieces: &[Zeroizing<Vec<u8>>]) -> usize {
    pieces.iter().map(|piece| piece.len()).sum()
}

fn cased(digit: u8, upper: bool) -> u8 {
    if upper {
        digit.to_ascii_uppercase()
    } else {
        digit
    }
}

impl Run {
    /// How many bytes at the front of `piece` go on with the row: digits, the letters of one case.
    fn reach(&mut self, piece: &[u8]) -> usize {
        let mut goes_on = |byte: &u8| {
            if hex_digit(*byte).is_none() {
                return false;
            }
            if byte.is_ascii_digit() {
                return true;
            }
            let upper = byte.is_ascii_uppercase();
            *self.upper.get_or_insert(upper) == upper
        };
        let end = piece.iter().position(|byte| !goes_on(byte));
        end.unwrap_or(piece.len())
    }

    /// Keeps what came of the row in front: digits and blanks.
    fn keep(&mut self, came: &[u8]) {
        let mut digits = came.iter().copied().filter(|byte| !Layout::is_blank(*byte));
        loop {
            let Some(first) = self.odd.take().or_else(|| digits.next()) else {
                return;
            };
            let Some(second) = digits.next() else {
                self.odd = Some(first);
                return;
            };
            let value = |digit| hex_digit(digit).unwrap_or_default();
            let byte = value(first) << 4 | value(second);
            match self.pieces.last_mut() {
                Some(piece) if piece.len() < piece.capacity() => piece.push(byte),
                _ => {
                    let room = length(&self.pieces).clamp(FIRST, PIECE);
                    let mut piece = Zeroizing::new(Vec::with_capacity(room));
                    piece.push(byte);
                    self.pieces.push(piece);
                }
            }
        }
    }
}

impl Gathered {
    /// Takes the next piece of the text.
    pub(crate) fn push(&mut self, piece: &[u8]) {
        self.length += piece.len();
        let mut rest = piece;
        while !rest.is_empty() {
            let used = match self.run.take() {
                None => self.look_for_quote(rest),
                Some(run) => self.go_on(run, rest),
            };
            rest = &rest[used..];
        }
    }

    /// Length of the text that has come, in bytes.
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// Length of what is kept as text.
    #[cfg(test)]
    pub(super) fn text_length(&self) -> usize {
        self.text.len()
    }

    fn look_for_quote(&mut self, rest: &[u8]) -> usize {
        let quote = rest.iter().position(|byte| matches!(byte, b'"' | b'\''));
        let used = quote.map_or(rest.len(), |at| at + 1);
        append(&mut self.text, &rest[..used]);
        self.run = quote.map(|at| Run {
            quote: rest[at],
            at: self.text.len(),
            upper: None,
            layout: Layout::default(),
            long: false,
            odd: None,
            pieces: Vec::new(),
        });
        used
    }

    fn go_on(&mut self, mut run: Run, rest: &[u8]) -> usize {
        let digits = run.reach(rest);
        run.layout.digits(digits);
        let behind = &rest[digits..];
        let blanks = behind.iter().position(|byte| !Layout::is_blank(*byte));
        let blanks = blanks.unwrap_or(behind.len());
        let fits = blanks == 0 || run.layout.blanks(&behind[..blanks]);
        let used = if fits { digits + blanks } else { digits };
        self.take(&mut run, &rest[..used]);
        match rest.get(used) {
            Some(behind) if !fits || blanks == 0 => self.end(run, Some(*behind)),
            _ => self.run = Some(run),
        }
        used
    }

    /// Takes what goes on with a row.
    fn take(&mut self, run: &mut Run, came: &[u8]) {
        if run.long {
            run.keep(came);
            return;
        }
        append(&mut self.text, came);
        if self.text.len() - run.at > SHORT {
            run.long = true;
            run.keep(&self.text[run.at..]);
            self.cut(run.at);
        }
    }

    /// The row of digits has ended: what it was shows what stands behind it.
    fn end(&mut self, run: Run, behind: Option<u8>) {
        if !run.long {
            return;
        }
        let row = Row {
            at: run.at,
            upper: run.upper.unwrap_or_default(),
            layout: run.layout,
            pieces: run.pieces,
        };
        if behind == Some(run.quote) && run.odd.is_none() {
            append(&mut self.text, MARK.as_bytes());
            self.rows.push(row);
        } else {
            row.restore(run.odd, &mut self.text);
        }
    }

    fn cut(&mut self, at: usize) {
        self.text[at..].zeroize();
        self.text.truncate(at);
    }

    /// Reads the messages. As [`read`] does, it keeps what stands before the first problem.
    pub(crate) fn read(self, format: Format, limits: &Limits) -> Read<'static> {
        let read = |text: &[u8]| read(text, Some(format), limits).into_owned();
        self.whole(format, limits)
            .unwrap_or_else(|text| read(&text))
    }

    /// The same, but goes on behind broken messages.
    fn read_each(self, format: Format, limits: &Limits) -> Read<'static> {
        let read = |text: &[u8]| read_on(text, format, limits);
        self.whole(format, limits)
            .unwrap_or_else(|text| read(&text))
    }

    /// Reads the messages if there are long rows in them and nothing is wrong. Otherwise gives the text.
    fn whole(
        mut self,
        format: Format,
        limits: &Limits,
    ) -> Result<Read<'static>, Zeroizing<Vec<u8>>> {
        if let Some(run) = self.run.take() {
            self.end(run, None);
        }
        if self.rows.is_empty() {
            return Err(self.text);
        }
        // A line break within a string of JSON is an error, which names the place in the text.
        let is_spelled = |row: &Row| format != Format::Json || row.layout.has_only_spaces();
        if !self.rows.iter().all(is_spelled) {
            return Err(self.restored());
        }
        let mut skeleton = Zeroizing::new(Vec::with_capacity(self.text.len() / 2));
        let mut rows = Rows::new(&self.text, &self.rows);
        let result = match format {
            Format::Json => json_read::read_with(&self.text, limits, &mut rows, &mut skeleton),
            _ => xml_read::read_with(&self.text, limits, &mut rows, &mut skeleton),
        };
        let places = rows.places;
        // Errors name places of the text that came; a row that is no byte string is read as what it is.
        if result.is_err() || places.len() < self.rows.len() {
            return Err(self.restored());
        }
        self.text.zeroize();
        Ok(Read {
            ttlv: place(skeleton, &places, self.rows).into(),
            problem: None,
            broken: Vec::new(),
        })
    }

    /// The text as it came.
    fn restored(self) -> Zeroizing<Vec<u8>> {
        let mut text = Zeroizing::new(Vec::with_capacity(self.length));
        let mut done = 0;
        for row in &self.rows {
            append(&mut text, &self.text[done..row.at]);
            row.restore(None, &mut text);
            done = row.at + MARK.len();
        }
        append(&mut text, &self.text[done..]);
        text
    }
}

impl fmt::Debug for Gathered {
    // Texts carry keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gathered({} bytes)", self.length)
    }
}

/// The rows of a text while it is read, and where their bytes belong in the message.
#[derive(Default)]
pub(super) struct Rows<'g> {
    text: &'g [u8],
    taken_out: &'g [Row],
    /// Where the item of each row begins in what was read, in the order of the rows.
    places: Vec<usize>,
    /// Bytes of the rows that have a place.
    placed: usize,
}

impl<'g> Rows<'g> {
    fn new(text: &'g [u8], taken_out: &'g [Row]) -> Self {
        Self {
            text,
            taken_out,
            ..Self::default()
        }
    }

    /// Whether the text is the mark of the next row. Its place in memory tells, so a mark that was in the text from the
    /// beginning is none.
    fn is_next(&self, text: &str) -> bool {
        let begin = self.text.as_ptr() as usize;
        let row = self.taken_out.get(self.places.len());
        row.is_some_and(|row| text == MARK && text.as_ptr() as usize == begin + row.at)
    }

    /// Writes an item from its text, or the place of it where the text is a mark.
    pub(super) fn write_item(
        &mut self,
        writer: &mut Writer<'_>,
        (tag, item_type): (Tag, ItemType),
        meaning: Meaning,
        text: &str,
        limits: &Limits,
    ) -> Result<(), TextError> {
        if item_type != ItemType::ByteString || !self.is_next(text) {
            return write_item(writer, tag, item_type, meaning, text);
        }
        self.placed += self.taken_out[self.places.len()].len();
        let longest = limits.max_size.min(u32::MAX as usize);
        if writer.position() + self.placed > longest {
            return Err(TextError::new(Problem::TooLarge));
        }
        self.places.push(writer.position());
        writer.byte_string(tag, &[]);
        Ok(())
    }
}

/// Reads messages from a file, a pipe or a socket, in any form; with no form given, from what [`detect`] says of the
/// beginning. XML and JSON are read as they come: a large object is not in memory as text. TTLV is given back as it is,
/// unchecked.
///
/// Of texts that cannot be read as a whole it keeps what stands before the first problem. Errors: those of `input`.
pub fn read_from(
    input: &mut dyn io::Read,
    format: Option<Format>,
    limits: &Limits,
) -> io::Result<Read<'static>> {
    come(input, format, limits, Gathered::read)
}

/// Reads as [`read_from`] does, but a broken message in XML or JSON does not hinder the next ones: of each is kept what
/// stands before its first problem, and [`Read::broken`] says what that is. The next message is found behind the element or
/// object of the broken one, or where that is not closed, where the next Request Message or Response Message begins.
///
/// A text with very many broken messages is not read to its end. Errors: those of `input`.
pub fn read_each_from(
    input: &mut dyn io::Read,
    format: Option<Format>,
    limits: &Limits,
) -> io::Result<Read<'static>> {
    come(input, format, limits, Gathered::read_each)
}

fn come(
    input: &mut dyn io::Read,
    format: Option<Format>,
    limits: &Limits,
    read_text: fn(Gathered, Format, &Limits) -> Read<'static>,
) -> io::Result<Read<'static>> {
    let mut bytes = Zeroizing::new(vec![0; STEP]);
    let mut filled = 0;
    while filled < STEP {
        match receive(input, &mut bytes[filled..])? {
            0 => break,
            count => filled += count,
        }
    }
    let format = format.or_else(|| detect(&bytes[..filled]));
    if let Some(form @ (Format::Xml | Format::Json)) = format {
        let mut gathered = Gathered::default();
        while filled > 0 {
            gathered.push(&bytes[..filled]);
            filled = receive(input, &mut bytes)?;
        }
        return Ok(read_text(gathered, form, limits));
    }
    let mut all = Zeroizing::new(Vec::new());
    while filled > 0 {
        append(&mut all, &bytes[..filled]);
        filled = receive(input, &mut bytes)?;
    }
    if format == Some(Format::Ttlv) {
        let ttlv = std::mem::take(&mut *all).into();
        return Ok(Read {
            ttlv,
            problem: None,
            broken: Vec::new(),
        });
    }
    Ok(read(&all, format, limits).into_owned())
}

fn receive(input: &mut dyn io::Read, bytes: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
