//! Bytes as text in a page: a data block, which no browser runs.
//!
//! What is UTF-8 stands as it is, so that a text which the page says as well costs a compressed page next to nothing. Any other
//! byte, and what means something to a reader of HTML, is a letter of the private use area: U+E000 and the byte.

/// The letter of the first byte.
const FIRST: u32 = 0xe000;

/// The bytes as text, which `www/data-block.js` reads.
pub(super) fn written(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let letter = |byte: u8| char::from_u32(FIRST + u32::from(byte));
    for chunk in bytes.utf8_chunks() {
        for read in chunk.valid().chars() {
            if is_plain(read) {
                text.push(read);
            } else {
                text.extend(read.encode_utf8(&mut [0; 4]).bytes().filter_map(letter));
            }
        }
        text.extend(chunk.invalid().iter().copied().filter_map(letter));
    }
    text
}

/// Whether a letter stands for itself: no control, no start of a tag, no noncharacter and none that stands for a byte.
fn is_plain(letter: char) -> bool {
    let number = u32::from(letter);
    let is_noncharacter = number & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&number);
    let is_byte = (FIRST..FIRST + 0x100).contains(&number);
    !(letter.is_control() || letter == '<' || is_noncharacter || is_byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `www/data-block.js` reads it.
    fn read(text: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        for letter in text.chars() {
            match u8::try_from(u32::from(letter).wrapping_sub(FIRST)) {
                Ok(byte) => bytes.push(byte),
                Err(_) => bytes.extend(letter.encode_utf8(&mut [0; 4]).bytes()),
            }
        }
        bytes
    }

    #[test]
    fn every_byte_comes_back_and_no_text_ends_the_block() {
        let all: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
        let told = "Лачин, Լաչին – </script> <!-- \r\n \u{e03c}\u{e0ff}\u{e100}\u{fffe}\u{fdd0} & {edition}";
        for bytes in [all, told.as_bytes().to_vec(), [told.as_bytes(), &[0xd0, 0, 0xd0]].concat()] {
            let text = written(&bytes);
            assert_eq!(read(&text), bytes);
            assert!(!text.contains(|it: char| it == '<' || it.is_control()), "{text}");
        }
        assert!(written(told.as_bytes()).starts_with("Лачин, Լաչին – "));
    }
}
