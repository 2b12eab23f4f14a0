//! Bytes to text.

/// How the bytes of a file were read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16, by the mark at its beginning.
    Utf16,
    /// Neither: every byte is a letter of Windows 1252, which holds Latin-1.
    Latin1,
}

/// The text of a file, without the mark at its beginning.
pub(crate) fn decode(bytes: &[u8]) -> (String, Encoding) {
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return (utf16(rest, u16::from_le_bytes), Encoding::Utf16);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return (utf16(rest, u16::from_be_bytes), Encoding::Utf16);
    }
    let rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    core::str::from_utf8(rest).map_or_else(
        |_| (rest.iter().copied().map(latin).collect(), Encoding::Latin1),
        |text| (text.to_owned(), Encoding::Utf8),
    )
}

/// What is no letter becomes the replacement character; a last odd byte is dropped.
fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The letters of Windows 1252 from 0x80 to 0x9F, where Latin-1 has only controls.
const UPPER: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

fn latin(byte: u8) -> char {
    let upper = byte.checked_sub(0x80).and_then(|place| UPPER.chars().nth(usize::from(place)));
    upper.unwrap_or_else(|| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_three_encodings() {
        assert_eq!(decode("Łódź".as_bytes()), ("Łódź".to_owned(), Encoding::Utf8));
        assert_eq!(decode(b"\xEF\xBB\xBFa"), ("a".to_owned(), Encoding::Utf8));
        assert_eq!(decode(b"\xFF\xFEA\x01d\x00\x00"), ("Łd".to_owned(), Encoding::Utf16));
        assert_eq!(decode(b"\xFE\xFF\x01\x41"), ("Ł".to_owned(), Encoding::Utf16));
        assert_eq!(decode(b"\xD6st \x96 \xFF"), ("Öst – ÿ".to_owned(), Encoding::Latin1));
    }
}
