//! A year in the name of a file: `world_1914`, `world_bc323`.

use crate::value::Moment;

/// The year in the name of a file, counted as astronomers do; `bc1` is the year 0.
pub(crate) fn year_of(name: &str) -> Option<i64> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem).to_ascii_lowercase();
    let words: Vec<&str> = stem
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    words.iter().enumerate().rev().find_map(|(place, word)| {
        let before = place.checked_sub(1).and_then(|place| words.get(place)).copied();
        year(word, before.unwrap_or_default())
    })
}

/// The year of one word; the count may stand before it as a word of its own.
fn year(word: &str, before: &str) -> Option<i64> {
    let digits = |text: &str, fewest: usize| {
        let fits = (fewest..=6).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        fits.then(|| text.parse::<i64>().ok()).flatten()
    };
    let counted = |names: &[&str]| {
        names.iter().find_map(|name| {
            let bare = word.strip_prefix(*name).or_else(|| word.strip_suffix(*name));
            let bare = bare.or_else(|| Some(word).filter(|_| before == *name))?;
            digits(bare, 1)
        })
    };
    if let Some(year) = counted(&["bce", "bc"]).filter(|year| *year > 0) {
        return Some(1 - year);
    }
    let plain = digits(word, 3).filter(|year| *year <= 9_999 && word.len() <= 4);
    counted(&["ce", "ad"]).or(plain)
}

/// The days of a year.
pub(super) fn days(year: i64) -> Option<Moment> {
    Moment::civil(year, None, None).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_found_in_names() {
        for (name, year) in [
            ("world_1914.geojson", Some(1914)),
            ("world_bc323.geojson", Some(-322)),
            ("maps/world_bc1.json", Some(0)),
            ("ad_500.geojson", Some(500)),
            ("100.geojson", Some(100)),
            ("histogis.geojson", None),
            ("part2.geojson", None),
        ] {
            assert_eq!(year_of(name), year, "{name}");
        }
    }
}
