//! Numbers in words and in figures.

const SMALL: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// A count inside a sentence: in words up to twelve.
pub fn count(number: usize) -> String {
    SMALL.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// A figure with its thousands apart: `47,339`.
pub fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_from_the_right() {
        assert_eq!(
            [0, 999, 1000, 47_339, 1_234_567].map(grouped),
            ["0", "999", "1,000", "47,339", "1,234,567"]
        );
    }
}
