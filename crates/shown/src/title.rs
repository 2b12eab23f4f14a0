//! What a map is called.

/// The most files that a title names.
const MOST: usize = 3;

/// The names of the files without their endings; of many the first.
pub fn title(names: &[&str]) -> String {
    let stem = |name: &&str| match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
        _ => (*name).to_owned(),
    };
    let mut title = names.iter().take(MOST).map(stem).collect::<Vec<_>>().join(", ");
    if names.len() > MOST {
        title.push_str(", …");
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_made_of_the_first_names_without_their_endings() {
        assert_eq!(title(&["states.v2.geojson"]), "states.v2");
        assert_eq!(title(&[".geojson"]), ".geojson");
        assert_eq!(title(&["a.csv", "b"]), "a, b");
        assert_eq!(title(&["a.json", "b.json", "c.json", "d.json"]), "a, b, c, …");
    }
}
