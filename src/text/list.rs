//! Lists in words.

use crate::words::{Words, fill};

use super::number::grouped;

/// The most items that a list of names or of clauses tells one by one.
pub(super) const MOST: usize = 12;

/// A list in words, its last item after `and`: of a long one the first items, and how many more there are.
pub(super) fn listed(words: &Words, items: &[String], and: &str) -> String {
    joined(words, &shortened(words, items, MOST), and)
}

/// All items in words, the last after `and`.
pub(super) fn joined(words: &Words, items: &[String], and: &str) -> String {
    items.split_last().map_or_else(String::new, |(last, others)| match others {
        [] => last.clone(),
        _ => [&*others.join(words.comma()), and, last].concat(),
    })
}

/// The first items of a list, and after them, where there are more than can be told, how many more.
pub(super) fn shortened(words: &Words, items: &[String], most: usize) -> Vec<String> {
    let rest = items.len().saturating_sub(most);
    let mut told: Vec<String> = items.iter().take(most).cloned().collect();
    told.extend(left_out(words, rest));
    told
}

/// How many more items there are than a list tells: `9 more`; nothing where it tells all.
pub fn left_out(words: &Words, number: usize) -> Option<String> {
    let figure = grouped(words, u32::try_from(number).unwrap_or(u32::MAX));
    (number > 0).then(|| fill(words.left_out(number), &[("n", figure)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LANGUAGES;

    fn numbers(count: usize) -> Vec<String> {
        (1..=count).map(|it| it.to_string()).collect()
    }

    #[test]
    fn a_long_list_ends_with_how_many_more_there_are() {
        let words = Words::of(&LANGUAGES[0]);
        let of = |count| listed(&words, &numbers(count), words.and_names());
        assert_eq!([of(0), of(1), of(3)], ["", "1", "1, 2 and 3"]);
        assert_eq!(of(12), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12");
        assert_eq!(of(900), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 888 more");
        assert!(of(4300).ends_with("12 and 4,288 more"));
    }

    #[test]
    fn every_language_counts_what_is_left_out() {
        for language in &LANGUAGES {
            let words = Words::of(language);
            assert_eq!(left_out(&words, 0), None);
            for number in [1, 2, 5, 21] {
                let told = left_out(&words, number).unwrap();
                assert!(told.contains(&number.to_string()), "{} {told}", language.tag);
                assert!(language.tag == "en" || !told.contains("more"), "{told}");
            }
        }
    }
}
