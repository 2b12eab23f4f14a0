//! Numbers of days and years with the endings that some languages add to them.

use crate::Words;

/// The number of a day in its month: `2yê`.
pub fn day_of(words: &Words, day: u8) -> String {
    ended(&day.to_string(), words.day_endings(), usize::from(day).saturating_sub(1))
}

/// The number of a year in its era: the year 0 is 1 BC.
pub const fn number_of(year: i32) -> u32 {
    let number = if year < 1 { 1 - year } else { year };
    number.unsigned_abs()
}

/// The number of a year: `1992yan`, `1992-ci`. The ending follows the last numeral that is spoken.
pub fn year_of(words: &Words, year: i32) -> String {
    let year = number_of(year);
    let spoken = match (year % 10, year % 100, year % 1_000) {
        (0, 0, 0) => 0,
        (0, 0, _) => 1,
        (0, tens, _) => 1 + tens / 10,
        (units, ..) => 10 + units,
    };
    ended(&year.to_string(), words.year_endings(), usize::try_from(spoken).unwrap_or_default())
}

/// A list of one is that of a language which adds none.
fn ended(number: &str, endings: &str, at: usize) -> String {
    let ending = endings.split(' ').nth(at).filter(|ending| ending.len() < endings.len());
    [number, ending.unwrap_or_default()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ENGLISH, Language};

    #[test]
    fn endings_follow_what_is_spoken() {
        let [ku, az] =
            ["ku", "az"].map(|tag| Words::of(&Language::from_tag(tag).expect("a language")));
        // Zeynelabidîn Zinar, on the numerals of Kurmanji: 1981ê, 1982yan, 1983yan, 1984an.
        for (year, said) in [
            (1981, "1981ê"),
            (1982, "1982yan"),
            (1983, "1983yan"),
            (1984, "1984an"),
            (1930, "1930î"),
            (1900, "1900î"),
        ] {
            assert_eq!(year_of(&ku, year), said);
        }
        let days: Vec<_> = [1, 2, 3, 12, 22, 23, 30, 31].map(|day| day_of(&ku, day)).into();
        assert_eq!(days, ["1ê", "2yê", "3yê", "12ê", "22yê", "23yê", "30yê", "31ê"]);
        for (year, said) in [
            (1991, "1991-ci"),
            (1992, "1992-ci"),
            (1993, "1993-cü"),
            (1926, "1926-cı"),
            (1929, "1929-cu"),
            (1930, "1930-cu"),
            (1920, "1920-ci"),
            (1940, "1940-cı"),
            (1900, "1900-cü"),
            (2000, "2000-ci"),
            (1000, "1000-ci"),
            (0, "1-ci"),
            (-489, "490-cı"),
        ] {
            assert_eq!(year_of(&az, year), said);
        }
        assert_eq!(year_of(&Words::of(&ENGLISH), 1992), "1992");
    }
}
