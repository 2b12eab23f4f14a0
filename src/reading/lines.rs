//! On which line of a JSON text a value stands.

use std::collections::{HashMap, HashSet};

/// The lines of the values with these JSON pointers; a text that is not JSON has none.
///
/// The text is read once, whatever the number of pointers.
pub(super) fn lines(text: &str, wanted: &HashSet<&str>) -> HashMap<String, usize> {
    let mut scan = Scan {
        text: text.as_bytes(),
        at: 0,
        line: 1,
        pointer: String::new(),
        wanted,
        found: HashMap::new(),
    };
    scan.value(0);
    scan.found
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
    pointer: String,
    wanted: &'a HashSet<&'a str>,
    found: HashMap<String, usize>,
}

/// No data is nested deeper; the JSON reader itself stops at 128.
const DEPTH: usize = 128;

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        self.line += usize::from(byte == b'\n');
        Some(byte)
    }

    fn skip(&mut self, skipped: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&skipped) {
            self.next();
        }
    }

    fn space(&mut self) {
        self.skip(|byte| byte.is_ascii_whitespace());
    }

    /// Reads one value and notes its line; `None` where the text ends too early.
    fn value(&mut self, depth: usize) -> Option<()> {
        self.space();
        if self.wanted.contains(self.pointer.as_str()) {
            self.found.insert(self.pointer.clone(), self.line);
        }
        match self.peek()? {
            b'{' | b'[' if depth >= DEPTH => None,
            open @ (b'{' | b'[') => self.members(open == b'{', depth),
            b'"' => self.string().map(drop),
            _ => {
                self.skip(|byte| {
                    !matches!(byte, b',' | b']' | b'}') && !byte.is_ascii_whitespace()
                });
                Some(())
            }
        }
    }

    /// The members of an object or an array, its bracket still ahead.
    fn members(&mut self, keyed: bool, depth: usize) -> Option<()> {
        self.next()?;
        let length = self.pointer.len();
        for index in 0_usize.. {
            self.space();
            if matches!(self.peek()?, b'}' | b']') {
                self.next()?;
                break;
            }
            self.pointer.push('/');
            if keyed {
                let key = self.string()?;
                self.pointer.push_str(&key);
                self.space();
                self.next()?;
            } else {
                self.pointer.push_str(&index.to_string());
            }
            self.value(depth + 1)?;
            self.pointer.truncate(length);
            self.space();
            if self.peek()? == b',' {
                self.next()?;
            }
        }
        Some(())
    }

    /// A string as it is written, without its quotes.
    fn string(&mut self) -> Option<String> {
        self.next()?;
        let start = self.at;
        loop {
            match self.next()? {
                b'"' => break,
                b'\\' => drop(self.next()?),
                _ => {}
            }
        }
        self.text.get(start..self.at - 1).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_found_on_its_line() {
        let text = "{\n  \"a\": [1,\n    {\"b\\\"c\": \"}\"}],\n  \"d\": null\n}";
        let wanted = HashSet::from(["", "/a", "/a/0", "/a/1/b\\\"c", "/d", "/e"]);
        let found = lines(text, &wanted);
        let line = |pointer: &str| found.get(pointer).copied();
        assert_eq!(
            ["", "/a", "/a/0", "/a/1/b\\\"c", "/d", "/e"].map(line),
            [Some(1), Some(2), Some(2), Some(3), Some(4), None]
        );
    }

    #[test]
    fn text_that_ends_too_early_or_nests_too_deep_ends_the_search() {
        for text in ["", "{", "[1,", "{\"a", "\"\\", &"[".repeat(100_000)] {
            lines(text, &HashSet::from(["/a"]));
        }
    }
}
