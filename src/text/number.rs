//! Numbers in words and in figures.

use crate::words::Words;

/// A count inside a sentence: in words up to twelve.
pub fn count(words: &Words, number: usize) -> String {
    if number > 12 { number.to_string() } else { words.numbers(number).to_owned() }
}

/// A figure with its thousands apart: `47,339`.
pub fn grouped(words: &Words, number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push_str(words.thousands());
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::ENGLISH;

    #[test]
    fn thousands_are_parted_from_the_right() {
        let words = Words::of(&ENGLISH);
        assert_eq!(
            [0, 999, 1000, 47_339, 1_234_567].map(|number| grouped(&words, number)),
            ["0", "999", "1,000", "47,339", "1,234,567"]
        );
    }
}
