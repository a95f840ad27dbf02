//! Tab-separated tables with a header line, read strictly.

use std::fs;
use std::path::Path;

/// A table with its file name for error texts.
pub struct Table {
    file: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// One row of a table.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    number: usize,
}

impl Table {
    /// Reads a file; every row must have as many fields as the header.
    pub fn read(path: &Path) -> Result<Self, String> {
        let file = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|e| format!("{file}: {e}"))?;
        Self::of(file, &text)
    }

    /// Reads the text of a file.
    pub fn of(file: String, text: &str) -> Result<Self, String> {
        let split = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
        let mut lines = text.lines();
        let head = split(lines.next().ok_or(format!("{file}: empty"))?);
        let rows: Vec<_> = lines.map(split).collect();
        if let Some(bad) = rows.iter().position(|row| row.len() != head.len()) {
            return Err(format!("{file}:{}: wrong number of fields", bad + 2));
        }
        Ok(Self { file, head, rows })
    }

    /// The rows, from the top.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.rows.len()).map(|number| Row {
            table: self,
            number,
        })
    }
}

impl<'t> Row<'t> {
    /// The field under a heading.
    pub fn text(self, heading: &str) -> Result<&'t str, String> {
        let column = self.table.head.iter().position(|h| h == heading);
        let column = column.ok_or_else(|| self.error(&format!("no column {heading}")))?;
        Ok(&self.table.rows[self.number][column])
    }

    /// The field under a heading as a number, written `0x...`.
    pub fn number(self, heading: &str) -> Result<u32, String> {
        let text = self.text(heading)?;
        text.strip_prefix("0x")
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .ok_or_else(|| self.error(&format!("{heading} is not a hexadecimal number: {text}")))
    }

    /// The words of the field under a heading.
    pub fn words(self, heading: &str) -> Result<Vec<String>, String> {
        Ok(self
            .text(heading)?
            .split_ascii_whitespace()
            .map(str::to_owned)
            .collect())
    }

    /// An error text that names the file and the line.
    pub fn error(self, what: &str) -> String {
        format!("{}:{}: {what}", self.table.file, self.number + 2)
    }
}
