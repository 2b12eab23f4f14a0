//! Ids of names: a to z, 0 to 9, `_` and `-`, as addresses and style sheets have them.

use std::collections::{BTreeMap, BTreeSet};

use day_atlas::domain::slug;

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
