//! How languages count.

use super::Language;

/// Which form of a phrase goes with a number (Unicode CLDR, cardinals of whole numbers).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// One; in Armenian also none, in Russian also 21, 31.
    One,
    /// Russian: 2 to 4, 22 to 24.
    Few,
    /// All others.
    Other,
}

impl Form {
    /// The form of a number in a language.
    pub(super) const fn of(language: Language, number: usize) -> Self {
        match (language, number, number % 10, number % 100) {
            (Language::Ru, _, 2..=4, tens) if tens < 12 || tens > 14 => Self::Few,
            (Language::Ru, _, 1, tens) if tens != 11 => Self::One,
            (Language::Hy, 0, ..) | (_, 1, ..) => Self::One,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_the_forms_that_cldr_gives_them() {
        use Form::{Few, One, Other};
        let forms = |language: Language, numbers: [usize; 9]| {
            numbers.map(|number| Form::of(language, number))
        };
        let all = [Other, One, Few, Few, Other, Other, Other, Other, Other];
        assert_eq!(forms(Language::Ru, [0, 1, 2, 4, 5, 11, 12, 14, 20]), all);
        let all = [One, Few, Few, Other, One, Other, Other, One, Few];
        assert_eq!(forms(Language::Ru, [21, 22, 24, 25, 101, 111, 112, 121, 122]), all);
        for language in [Language::En, Language::Az, Language::Ku, Language::Tr] {
            let all = [Other, One, Other, Other, Other, Other, Other, Other, Other];
            assert_eq!(forms(language, [0, 1, 2, 4, 5, 11, 21, 101, 121]), all);
        }
        assert_eq!([0, 1, 2, 21].map(|it| Form::of(Language::Hy, it)), [One, One, Other, Other]);
    }
}
