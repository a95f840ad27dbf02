//! Queries over the index: a conjunction of terms, answered newest first.

use super::record::{IndexEntry, IndexValue, ValueRef};

/// One condition of a [`Query`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// The record has an entry of this attribute with one of these values. No values, no records.
    AnyOf {
        /// Number of the attribute.
        attribute: u32,
        /// Values, one of which must be there.
        values: Vec<IndexValue>,
    },
    /// The record has an integer entry of this attribute between the two bounds, both included.
    Range {
        /// Number of the attribute.
        attribute: u32,
        /// Lowest value.
        min: i64,
        /// Highest value.
        max: i64,
    },
}

impl Term {
    /// The attribute that the term is about.
    pub fn attribute(&self) -> u32 {
        match self {
            Self::AnyOf { attribute, .. } | Self::Range { attribute, .. } => *attribute,
        }
    }

    /// Whether an entry satisfies the term.
    pub(super) fn holds(&self, attribute: u32, value: ValueRef<'_>) -> bool {
        match self {
            Self::AnyOf {
                attribute: wanted,
                values,
            } => *wanted == attribute && values.iter().any(|wanted| value.is(wanted)),
            Self::Range {
                attribute: wanted,
                min,
                max,
            } => {
                *wanted == attribute
                    && matches!(value, ValueRef::Integer(value) if (*min..=*max).contains(&value))
            }
        }
    }
}

/// A search in one scope: every term must hold. Without terms: all records of the scope.
///
/// An index is a hint: the caller checks each hit against the opened attributes. Offset and limit
/// are the caller's, who ends the search by breaking out of its callback.
#[derive(Clone, Debug)]
pub struct Query {
    /// Scope that is searched.
    pub scope: String,
    /// Conditions, all of which must hold.
    pub terms: Vec<Term>,
    /// Whether the hits carry their sealed material. Off by default: a listing needs none.
    pub with_material: bool,
}

impl Query {
    /// All records of a scope, newest first.
    pub fn new(scope: &str) -> Self {
        Self {
            scope: scope.to_owned(),
            terms: Vec::new(),
            with_material: false,
        }
    }

    /// Adds: the attribute has this value.
    #[must_use]
    pub fn equal(self, attribute: u32, value: impl Into<IndexValue>) -> Self {
        self.any_of(attribute, vec![value.into()])
    }

    /// Adds: the attribute has one of these values.
    #[must_use]
    pub fn any_of(mut self, attribute: u32, values: Vec<IndexValue>) -> Self {
        self.terms.push(Term::AnyOf { attribute, values });
        self
    }

    /// Adds: the attribute has an integer value between the bounds, both included.
    #[must_use]
    pub fn range(mut self, attribute: u32, min: i64, max: i64) -> Self {
        self.terms.push(Term::Range {
            attribute,
            min,
            max,
        });
        self
    }

    /// Asks for the sealed material of each hit.
    #[must_use]
    pub fn with_material(mut self) -> Self {
        self.with_material = true;
        self
    }
}

impl Query {
    /// Whether the entries of a record satisfy every term.
    pub(super) fn is_satisfied_by(&self, entries: &[IndexEntry]) -> bool {
        self.terms.iter().all(|term| {
            entries
                .iter()
                .any(|entry| term.holds(entry.attribute, (&entry.value).into()))
        })
    }
}

/// How many index rows are counted before a term passes as unselective, round by round.
pub(super) const PROBE_ROUNDS: [usize; 2] = [64, 4096];

/// Picks the term to drive a search: the one with the fewest index rows, by counting no further
/// than needed. `count(term, limit)` counts the rows of a term, at most `limit`.
pub(super) fn driving_term<E>(
    terms: &[Term],
    mut count: impl FnMut(&Term, usize) -> Result<usize, E>,
) -> Result<Option<usize>, E> {
    if terms.len() <= 1 {
        return Ok(terms.len().checked_sub(1));
    }
    for limit in PROBE_ROUNDS {
        let mut best: Option<(usize, usize)> = None;
        for (position, term) in terms.iter().enumerate() {
            // No need to count beyond the best so far.
            let bound = best.map_or(limit, |(_, rows)| rows);
            let rows = count(term, bound)?;
            if rows < bound {
                best = Some((position, rows));
            }
            if rows == 0 {
                break;
            }
        }
        if let Some((position, _)) = best {
            return Ok(Some(position));
        }
    }
    Ok(Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_selective_term_drives() {
        let query = Query::new("s").equal(1, 1).equal(2, "name").range(3, 0, 10);
        let rows = [100_000, 1, 40];
        let mut counted = 0;
        let driving = driving_term(&query.terms, |term, limit| {
            let n = rows[term.attribute() as usize - 1].min(limit);
            counted += n;
            Ok::<_, ()>(n)
        });
        assert_eq!(driving, Ok(Some(1)));
        assert!(counted <= 64 + 1 + 1);
    }
}
