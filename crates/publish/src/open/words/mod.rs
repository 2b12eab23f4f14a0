//! The words of the page on which readers open files of their own: a file for each language.
//!
//! They stand apart from those of the map, which every edition carries. What is said of a file comes from the program that
//! reads it.

mod az;
mod en;
mod hy;
mod ku;
mod ru;
mod tr;

use serde_json::{Map, Value};

/// Makes the list of phrases: those that the page is written with, and those that its script asks for by their names.
macro_rules! words {
    (page { $($page:ident: $in_page:literal;)* } script { $($script:ident: $in_script:literal;)* }) => {
        /// Every phrase of the page. A language in which one is missing does not compile.
        #[derive(Clone, Copy, Debug)]
        pub(super) struct Words {
            $(#[doc = $in_page] $page: &'static str,)*
            $(#[doc = $in_script] $script: &'static str,)*
        }

        impl Words {
            /// What the page is written with, by its places.
            pub(super) fn of_page(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
                [$((concat!("{open_", stringify!($page), "}"), self.$page),)*].into_iter()
            }

            /// What the script says, by the names under which it asks.
            fn named(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
                [$((stringify!($script), self.$script),)*].into_iter()
            }
        }
    };
}

words! {
    page {
        title: "The title.";
        intro: "What the page does with a file, and what not.";
        drop: "The label of the field of files, onto which they can be dropped.";
        sample: "Button: open a sample.";
        paste: "The title of the field for text.";
        text: "The label of the field for text.";
        read: "Button: read the text.";
        stop: "Button: stop reading.";
        faults: "The title of what is left out.";
        as_found: "Button: take back all choices.";
        command: "The label of the command line that makes the same map.";
        trouble: "The page does not work in this browser.";
        what: "The title of what can be opened.";
        geojson: "What can be opened: GeoJSON.";
        table: "What can be opened: tables.";
        dates: "How dates may be written.";
        several: "That several files are one map.";
        coast: "Whose work the coast is.";
        take: "The title of the buttons that save.";
        one_file: "Button: save the map as one file.";
        csv: "Button: save a table of what was read.";
        json_fg: "Button: save what was read as features.";
        made_of: "In a saved map: the files that it was made of.";
        saved_on: "In a saved map: the day on which it was saved.";
    }
    script {
        opened: "The title of the notice of a map.";
        asks: "The title of a question.";
        refused: "The title of a refusal.";
        reading: "Files are being read.";
        failed: "Reading has failed.";
        pasted: "What pasted text is called, as a file.";
        saving: "Something is being saved.";
        saved: "Something was saved; the name of its file follows.";
        not_saved: "Saving has failed.";
        start: "Choice: the field of the start.";
        end: "Choice: the field of the end.";
        at: "Choice: the field of the one time.";
        end_is: "Choice: what an end day means.";
        years: "Choice: how years before Christ are counted.";
        order: "Choice: which stands first, the day or the month.";
        midnights: "Choice: what times of the day mean.";
        label: "Choice: the field of names.";
        colour: "Choice: the field of colours.";
        account: "Choice: the field of accounts.";
        undated: "Choice: whether things without dates are shown.";
        timeless: "Button: show a map without time.";
        swapped: "Button: read latitude and longitude the other way round.";
        large: "Button: read a large file.";
        last: "An end is the last day.";
        after: "An end is the day after the last.";
        astronomical: "Years with a year 0.";
        historical: "Years without a year 0.";
        dmy: "The day stands first.";
        mdy: "The month stands first.";
        elsewhere: "Times are midnights of another zone.";
        written: "The day counts that is written.";
        show: "Things without dates are shown.";
        hide: "They are hidden.";
    }
}

impl Words {
    /// The words of a language, by its tag (BCP 47); English where there are none.
    pub(super) fn of(tag: &str) -> &'static Self {
        match tag {
            "az" => &az::WORDS,
            "hy" => &hy::WORDS,
            "ku" => &ku::WORDS,
            "ru" => &ru::WORDS,
            "tr" => &tr::WORDS,
            _ => &en::WORDS,
        }
    }

    /// What the script says, as JSON.
    pub(super) fn of_script(&self) -> String {
        let all = self.named().map(|(name, words)| (name.to_owned(), Value::from(words)));
        Value::Object(all.collect::<Map<_, _>>()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use day_atlas::words::LANGUAGES;

    use super::*;

    fn all(words: &Words) -> Vec<(&'static str, &'static str)> {
        words.of_page().chain(words.named()).collect()
    }

    #[test]
    fn every_phrase_is_translated_and_ends_as_the_english_one() {
        for language in &LANGUAGES[1..] {
            for ((name, phrase), (_, english)) in
                all(Words::of(language.tag)).into_iter().zip(all(&en::WORDS))
            {
                let told = format!("{} {name}: {phrase}", language.tag);
                assert!(
                    phrase != english && !phrase.is_empty() && phrase.trim() == phrase,
                    "{told}"
                );
                let stop = if language.tag == "hy" { '։' } else { '.' };
                assert_eq!(phrase.ends_with(stop), english.ends_with('.'), "{told}");
                assert_eq!(phrase.ends_with('…'), english.ends_with('…'), "{told}");
                assert!(!phrase.contains("  ") && !phrase.contains(['{', '}', '<']), "{told}");
            }
        }
    }

    #[test]
    fn armenian_has_no_colon_and_no_stop_of_another_script() {
        for (name, phrase) in all(Words::of("hy")) {
            assert!(!phrase.contains([':', ';', '?', '"']), "{name}: {phrase}");
        }
    }

    #[test]
    fn a_script_asks_by_names() {
        let words: Value = serde_json::from_str(&en::WORDS.of_script()).unwrap();
        assert_eq!(words["after"], "the day after the last");
        assert_eq!(words.as_object().unwrap().len(), en::WORDS.named().count());
    }
}
