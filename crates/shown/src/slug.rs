//! Ids of names: a to z, 0 to 9, `_` and `-`, as addresses and style sheets have them.

use std::collections::{BTreeMap, BTreeSet};

/// Letters of the Latin script, and what they become.
const FOLDED: [(&str, &str); 23] = [
    ("àáâãäåāăąǎə", "a"),
    ("æ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņň", "n"),
    ("òóôõöøōŏő", "o"),
    ("œ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ß", "ss"),
    ("ţťŧț", "t"),
    ("þ", "th"),
    ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
];

/// The longest id, in letters.
const LONGEST: usize = 40;

/// Ids, each given once.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    given: BTreeSet<String>,
    /// The last number behind an id that many names ask for.
    numbers: BTreeMap<String, usize>,
    count: usize,
}

impl Ids {
    /// Ids of which some are not to be given.
    pub(crate) fn without(reserved: &[&str]) -> Self {
        Self { given: reserved.iter().map(|id| (*id).to_owned()).collect(), ..Self::default() }
    }

    /// The id of the next name: what its letters make, or `a` and a number, and another number where that is given.
    pub(crate) fn of(&mut self, name: &str) -> String {
        self.count += 1;
        let wanted = slug(name).unwrap_or_else(|| format!("a{}", self.count));
        let mut id = wanted.clone();
        while !self.given.insert(id.clone()) {
            let number = self.numbers.entry(wanted.clone()).or_insert(1);
            *number += 1;
            id = format!("{wanted}-{number}");
        }
        id
    }
}

/// What the letters of a name make; `None` where some of them are none of the Latin script, or there are none.
fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' | '_' => slug.push(letter),
            // What is set above or below another letter.
            '\u{300}'..='\u{36f}' => {}
            _ if letter.is_alphabetic() => slug.push_str(folded(letter)?),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let cut: String = slug.chars().take(LONGEST).collect();
    let slug = cut.trim_end_matches('-');
    match slug {
        "" => None,
        // An id that could be taken for a number is none.
        _ if !slug.contains(|it: char| it.is_ascii_lowercase()) => Some(format!("a{slug}")),
        _ => Some(slug.to_owned()),
    }
}

fn folded(letter: char) -> Option<&'static str> {
    FOLDED.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, plain)| *plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_and_unique() {
        let mut ids = Ids::without(&["all"]);
        let names = [
            "Österreich-Ungarn",
            "All",
            "Москва",
            "北京",
            "1900",
            "a b",
            "A  B!",
            "İzmir",
            "",
            "#3",
        ];
        let given = names.map(|name| ids.of(name));
        let expected = [
            "osterreich-ungarn",
            "all-2",
            "a3",
            "a4",
            "a1900",
            "a-b",
            "a-b-2",
            "izmir",
            "a9",
            "a3-2",
        ];
        assert_eq!(given, expected);
    }
}
