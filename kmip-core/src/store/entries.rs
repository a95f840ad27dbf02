//! Index entries as bytes, for backends that keep them beside a record.
//!
//! The kept entries serve two ends: a change of the record finds its index rows again, and a search
//! checks the terms that did not drive it, both without a second index. The format stands in
//! `docs/storage.md`.

use super::query::Query;
use super::record::{IndexEntry, IndexValue, ValueRef};

/// Entries as bytes, kept beside a record so that its index rows can be found again and residual
/// terms of a query be checked without a second index.
pub(super) fn encode_entries(entries: &[IndexEntry], out: &mut Vec<u8>) {
    for entry in entries {
        let (kind, bytes): (u8, &[u8]) = match &entry.value {
            IndexValue::Integer(_) => (0, &[]),
            IndexValue::Text(text) => (1, text.as_bytes()),
            IndexValue::Bytes(bytes) => (2, bytes),
        };
        out.push(kind | if entry.unique { 0x80 } else { 0 });
        out.extend_from_slice(&entry.attribute.to_be_bytes());
        if let IndexValue::Integer(value) = &entry.value {
            out.extend_from_slice(&value.to_be_bytes());
        } else {
            out.extend_from_slice(&(bytes.len() as u32).to_be_bytes());
            out.extend_from_slice(bytes);
        }
    }
}

/// Reads what [`encode_entries`] wrote. Ends at the first malformed entry and says so with `Err`.
pub(super) struct EntryReader<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for EntryReader<'a> {
    type Item = Result<(u32, ValueRef<'a>, bool), MalformedEntries>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let entry = self.take_entry();
        if entry.is_none() {
            self.0 = &[];
        }
        Some(entry.ok_or(MalformedEntries))
    }
}

impl<'a> EntryReader<'a> {
    fn take_entry(&mut self) -> Option<(u32, ValueRef<'a>, bool)> {
        let [kind] = self.take::<1>()?;
        let (unique, kind) = (kind & 0x80 != 0, kind & 0x7f);
        let attribute = u32::from_be_bytes(self.take::<4>()?);
        let value = if kind == 0 {
            ValueRef::Integer(i64::from_be_bytes(self.take::<8>()?))
        } else {
            let length = u32::from_be_bytes(self.take::<4>()?) as usize;
            let (bytes, rest) = self.0.split_at_checked(length)?;
            self.0 = rest;
            match kind {
                1 => ValueRef::Text(std::str::from_utf8(bytes).ok()?),
                2 => ValueRef::Bytes(bytes),
                _ => return None,
            }
        };
        Some((attribute, value, unique))
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*bytes)
    }
}

/// The kept entries of a record do not decode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MalformedEntries;

impl Query {
    /// Whether the entries kept beside a record satisfy every term but the one already used.
    pub(super) fn residual_holds(
        &self,
        used: Option<usize>,
        entries: &[u8],
    ) -> Result<bool, MalformedEntries> {
        for (position, term) in self.terms.iter().enumerate() {
            if Some(position) == used {
                continue;
            }
            let mut held = false;
            for entry in EntryReader(entries) {
                let (attribute, value, _) = entry?;
                if term.holds(attribute, value) {
                    held = true;
                    break;
                }
            }
            if !held {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoded_entries_read_back_and_a_cut_encoding_is_an_error() {
        let entries = vec![
            IndexEntry::new(7, -5),
            IndexEntry::unique(8, "name"),
            IndexEntry::new(9, IndexValue::bytes(&[1, 2, 3])),
        ];
        let mut bytes = Vec::new();
        encode_entries(&entries, &mut bytes);
        let read: Vec<IndexEntry> = EntryReader(&bytes)
            .map(|entry| {
                let (attribute, value, unique) = entry.unwrap();
                IndexEntry {
                    attribute,
                    value: value.to_value(),
                    unique,
                }
            })
            .collect();
        assert_eq!(read, entries);
        for cut in 1..bytes.len() {
            let whole = EntryReader(&bytes[..cut]).all(|entry| entry.is_ok());
            assert_eq!(whole, cut == 13 || cut == 26, "cut at {cut}");
        }
    }

    #[test]
    fn residual_terms_are_checked_against_kept_entries() {
        let mut entries = Vec::new();
        encode_entries(
            &[IndexEntry::new(1, 5), IndexEntry::new(2, "x")],
            &mut entries,
        );
        let query = Query::new("s").equal(2, "x").range(1, 0, 5);
        assert_eq!(query.residual_holds(None, &entries), Ok(true));
        let query = Query::new("s").equal(2, "y").range(1, 0, 5);
        assert_eq!(query.residual_holds(None, &entries), Ok(false));
        assert_eq!(query.residual_holds(Some(0), &entries), Ok(true));
        let query = Query::new("s").any_of(2, vec![]);
        assert_eq!(query.residual_holds(None, &entries), Ok(false));
    }
}
