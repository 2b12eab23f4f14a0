//! What stands in a phrase in braces.

/// A phrase with what stands in braces filled in, each place as often as it stands.
pub fn fill<V: AsRef<str>>(phrase: &str, values: &[(&str, V)]) -> String {
    let mut filled = String::with_capacity(phrase.len() + 32);
    for piece in pieces(phrase) {
        match piece {
            // A date may end with a stop of its own: `20 мая 1992 г.`
            Ok(words) if filled.ends_with('.') => {
                filled.push_str(words.strip_prefix('.').unwrap_or(words));
            }
            Ok(words) => push(&mut filled, words),
            Err(place) => {
                let value = values.iter().find(|(name, _)| *name == place);
                debug_assert!(value.is_some(), "nothing fills {{{place}}} of {phrase:?}");
                push(&mut filled, value.map_or("", |(_, value)| value.as_ref()));
            }
        }
    }
    filled
}

/// The definite article of Armenian, and as it is before a vowel.
const ARTICLE: [&str; 2] = ["ը", "ն"];

/// Appends a piece. Where a piece ends with the Armenian article and the next word begins with a vowel, the article has
/// its other form: «շրջաններն Ադրբեջանից».
fn push(filled: &mut String, piece: &str) {
    let [article, before_vowel] = ARTICLE;
    let (bare, next) = match filled.strip_suffix(' ') {
        Some(bare) => (bare, piece),
        None => (&**filled, piece.strip_prefix(' ').unwrap_or("")),
    };
    if bare.ends_with(article)
        && next.starts_with(['ա', 'է', 'ը', 'ի', 'օ', 'Ա', 'Է', 'Ը', 'Ի', 'Օ'])
    {
        let at = bare.len() - article.len();
        filled.replace_range(at..bare.len(), before_vowel);
    }
    filled.push_str(piece);
}

/// The pieces of a phrase in their order: words as they stand, and the names of places to be filled.
pub fn pieces(phrase: &str) -> impl Iterator<Item = Result<&str, &str>> {
    let pieces = phrase.split('{').enumerate().flat_map(|(i, piece)| match piece.split_once('}') {
        Some((place, words)) if i > 0 => [Some(Err(place)), Some(Ok(words))],
        _ => [None, Some(Ok(piece))],
    });
    pieces.flatten().filter(|piece| *piece != Ok(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_in_any_order_and_as_often_as_they_stand() {
        let values = [("n", "5"), ("day", "20 May")];
        assert_eq!(fill("{day}: {n} of {n}.", &values), "20 May: 5 of 5.");
        assert_eq!(fill("nothing", &values), "nothing");
        let armenian = [("districts", "բոլոր հինգ շրջանները"), ("from", "Ադրբեջանից")];
        let said = "բոլոր հինգ շրջաններն Ադրբեջանից անցել են";
        assert_eq!(fill("{districts} {from} անցել են", &armenian), said);
        assert_eq!(fill("{districts} անցել են", &armenian), "բոլոր հինգ շրջաններն անցել են");
        assert_eq!(fill("{districts} մնացել են", &armenian), "բոլոր հինգ շրջանները մնացել են");
        assert_eq!(fill("{day}.", &[("day", "20 мая 1992 г.")]), "20 мая 1992 г.");
    }
}
