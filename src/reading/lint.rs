//! What no file may have anywhere: a key twice in one object, a text without words, characters that no page can hold.

use core::fmt;
use std::collections::HashSet;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::diagnostic::{Diagnostics, Place};
use super::folder::Folder;

/// Looks through every file of a folder. A text that is no JSON is told by its reader.
pub(super) fn check(folder: &Folder, diagnostics: &mut Diagnostics) {
    for file in folder.names() {
        let Some(text) = folder.text(file) else { continue };
        let mut reader = serde_json::Deserializer::from_str(text);
        let mut found = Diagnostics::default();
        let walk = Walk { place: Place::file(file), diagnostics: &mut found };
        if walk.deserialize(&mut reader).is_ok() {
            diagnostics.append(found);
        }
    }
}

/// A value, and where it stands.
struct Walk<'a, 'd> {
    place: Place<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            let place = self.place.at(&key);
            check_characters(&key, &place, self.diagnostics);
            map.next_value_seed(Walk { place: place.clone(), diagnostics: self.diagnostics })?;
            if !keys.insert(key.clone()) {
                self.diagnostics.add(&place, "a key used once", format_args!("{key:?} again"));
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        for i in 0.. {
            let walk = Walk { place: self.place.at(i), diagnostics: self.diagnostics };
            if items.next_element_seed(walk)?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if text.trim().is_empty() {
            let expected = "a text, such as a name or a statement";
            self.diagnostics.add(&self.place, expected, "an empty one");
        }
        check_characters(text, &self.place, self.diagnostics);
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// XML, and so an SVG, can hold no control characters and no noncharacters.
fn check_characters(text: &str, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    let bad = |it: char| it.is_control() && it != '\n' || matches!(it, '\u{fffe}' | '\u{ffff}');
    if let Some(found) = text.chars().find(|it| bad(*it)) {
        let found = format_args!("the character U+{:04X}", u32::from(found));
        diagnostics.add(place, "a text that a page can hold", found);
    }
}
