//! Byte offsets to lines and columns, as a person counts them: from 1, in characters.

use std::cell::Cell;

/// Where a byte of the source stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

/// The line starts of one source text; `\n`, `\r\n` and `\r` end a line.
#[derive(Debug, Clone)]
pub struct LineIndex {
    source: String,
    starts: Vec<u32>,
    /// One byte a character and no byte order mark: columns need no counting.
    is_ascii: bool,
    /// The line asked for last: most questions are about the same one or the next.
    last: Cell<u32>,
}

impl LineIndex {
    pub fn new(source: &str) -> Self {
        let bytes = source.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            if ends {
                starts.push(at as u32 + 1);
            }
        }
        LineIndex { source: source.to_owned(), starts, is_ascii: source.is_ascii(), last: Cell::new(0) }
    }

    /// How many lines there are; an empty text has one.
    pub fn line_count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The line of a byte offset, from 1. Offsets behind the end belong to the last line.
    pub fn line(&self, offset: u32) -> u32 {
        let last = self.last.get() as usize;
        for at in [last, last + 1] {
            let is_behind = self.starts.get(at + 1).is_none_or(|next| offset < *next);
            if is_behind && self.starts.get(at).is_some_and(|start| *start <= offset) {
                self.last.set(at as u32);
                return at as u32 + 1;
            }
        }
        let line = self.starts.partition_point(|start| *start <= offset) as u32;
        self.last.set(line - 1);
        line
    }

    /// Line and column of a byte offset. An offset inside a character counts as that character's start.
    pub fn place(&self, offset: u32) -> Place {
        let line = self.line(offset);
        let start = self.starts[line as usize - 1] as usize;
        let mut end = (offset as usize).min(self.source.len());
        if self.is_ascii {
            return Place { line, column: end.saturating_sub(start) as u32 + 1 };
        }
        while !self.source.is_char_boundary(end) {
            end -= 1;
        }
        let mut text = &self.source[start..end.max(start)];
        // An editor does not show the byte order mark as a column.
        if line == 1 {
            text = text.strip_prefix('\u{feff}').unwrap_or(text);
        }
        Place { line, column: text.chars().count() as u32 + 1 }
    }

    /// The byte offset at which a line (from 1) begins; lines behind the end begin at the end.
    pub fn start(&self, line: u32) -> u32 {
        match self.starts.get((line as usize).saturating_sub(1)) {
            Some(start) => *start,
            None => self.source.len() as u32,
        }
    }

    /// The text of a line (from 1) without its line end; empty for a line that does not exist.
    pub fn text(&self, line: u32) -> &str {
        let Some(start) = (line as usize).checked_sub(1).and_then(|index| self.starts.get(index)) else { return "" };
        let end = self.starts.get(line as usize).map_or(self.source.len(), |next| *next as usize);
        self.source[*start as usize..end].trim_end_matches(['\n', '\r'])
    }

    /// The whole text.
    pub fn source(&self) -> &str {
        &self.source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        let lines = LineIndex::new("a\r\nßx\ry\n");
        assert_eq!(lines.line_count(), 4);
        assert_eq!(lines.place(0), Place { line: 1, column: 1 });
        assert_eq!(lines.place(3), Place { line: 2, column: 1 });
        assert_eq!(lines.place(5), Place { line: 2, column: 2 });
        assert_eq!(lines.place(7), Place { line: 3, column: 1 });
        assert_eq!(lines.place(999), Place { line: 4, column: 1 });
        assert_eq!((lines.text(1), lines.text(2), lines.text(3), lines.text(4)), ("a", "ßx", "y", ""));
        assert_eq!((lines.text(0), lines.text(9)), ("", ""));
    }
}
