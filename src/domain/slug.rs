//! Names in plain letters, as addresses, style sheets and names of files have them.

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

/// What the letters of a name make; `None` where some of them are none of the Latin script, or there are none.
pub fn slug(name: &str) -> Option<String> {
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

/// How files of what is called so begin; `map`, where its letters make nothing.
pub fn stem(title: &str) -> String {
    slug(title).unwrap_or_else(|| "map".to_owned())
}

fn folded(letter: char) -> Option<&'static str> {
    FOLDED.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, plain)| *plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_what_stands_above_them_and_everything_else_is_a_hyphen() {
        let told = |name| slug(name).unwrap_or_default();
        assert_eq!(told("Two maps 1848"), "two-maps-1848");
        assert_eq!(told(" Österreich–Ungarn! "), "osterreich-ungarn");
        assert_eq!(told("1992"), "a1992");
        assert_eq!((slug("Москва"), slug("—")), (None, None));
        assert_eq!(stem("Москва"), "map");
    }
}
