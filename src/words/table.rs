//! What a language must say.

use core::mem::{offset_of, size_of};

use super::{Phrase, Words};

/// Makes the table of phrases, with a way to each from [`Words`]: `one`, a `list` by position, or one of
/// the forms `by` number.
macro_rules! table {
    ($($kind:ident $name:ident $(($count:literal))?: $meaning:literal;)*) => {
        /// Every phrase of the page. What stands in braces is filled in.
        #[derive(Clone, Copy, Debug)]
        #[repr(C)] // in this order, phrase by phrase: a field's place is its position
        pub struct Table {
            $(#[doc = $meaning] pub $name: table!(@type $kind $($count)?),)*
        }

        impl Table {
            /// Every phrase with its name, in order.
            pub fn all(&self) -> Vec<(&'static str, &Phrase)> {
                let mut all = Vec::new();
                $(all.extend(table!(@slice $kind self.$name).iter().map(|it| (stringify!($name), it)));)*
                all
            }
        }

        impl Words {
            $(table!(@way $kind $name $meaning);)*
        }
    };
    (@type one) => { Phrase };
    (@type list $count:literal) => { [Phrase; $count] };
    (@type by) => { [Phrase; 3] };
    (@slice one $value:expr) => { core::slice::from_ref(&$value) };
    (@slice $kind:ident $value:expr) => { $value };
    (@position $name:ident) => { offset_of!(Table, $name) / size_of::<Phrase>() };
    (@way one $name:ident $meaning:literal) => {
        #[doc = $meaning]
        pub fn $name(&self) -> &str {
            self.at(table!(@position $name))
        }
    };
    (@way list $name:ident $meaning:literal) => {
        #[doc = $meaning]
        pub fn $name(&self, position: usize) -> &str {
            self.at(table!(@position $name) + position)
        }
    };
    (@way by $name:ident $meaning:literal) => {
        #[doc = $meaning]
        pub fn $name(&self, number: usize) -> &str {
            self.at(table!(@position $name) + self.form(number))
        }
    };
}

table! {
    // Dates and numbers
    list months(12): "The months standing alone, as a title or a label.";
    list months_dated(12): "The months as they stand between day and year.";
    list months_undated(12): "The months as they stand after a day, without a year.";
    list weekdays(7): "The days of the week, from Monday.";
    one day_endings: "What is added to the numbers of the 31 days, in `{day_of}`; a list of one where nothing is.";
    one year_endings: "What is added to a year, in `{year_of}`: by its tens where it ends on 0, then by its last figure.";
    one date: "A date: {day} or `{day_of}`, {month} or `{month_name}`, {year} or `{year_of}`.";
    one date_undated: "A date without its year: {day} or `{day_of}`, {month} or `{month_name}`.";
    one date_spoken: "A date as it is read out: {date}, {weekday}.";
    one month_of_year: "A month as a label: {month} or `{month_dated}`, {year} or `{year_of}`.";
    one since_month: "A month since which something is so: {month} or `{month_dated}`, {year} or `{year_of}`.";
    one year: "A year as a label: {year} or `{year_of}`.";
    one before_christ: "A date or a year before Christ: {date}.";
    one days_near: "Days of one month: {from} is a number, {to} a date.";
    one days_far: "Days of two months: {from} and {to} are dates.";
    one when_month: "Known to the month: {month} or `{month_dated}`, {year} or `{year_of}`.";
    list when_seasons(4): "Known to the season, from spring: {year} or `{year_of}`.";
    one when_year: "Known to the year: {year} or `{year_of}`.";
    one when_years: "Known to some years: {from}, {to} or `{to_of}`.";
    one when_one_of: "On one of these days: {from} or `{from_of}`, a number or a date, and {to}, a date.";
    one when_about: "About {when}.";
    one when_perhaps: "Perhaps {when}.";
    one thousands: "What parts thousands in a figure.";
    list numbers(13): "Small numbers in words, from none to twelve, as they stand in a sentence.";
    one kilometres: "The length of the scale: {n}.";
    one square_kilometres: "An area: {n}.";
    one north: "The sign for north above the scale.";

    // Lists and sentences
    one comma: "What stands between the parts of a list.";
    one and_names: "What stands before the last of several names.";
    one and_clauses: "What stands before the last of several clauses.";
    one semicolon: "What stands between two changes.";
    one full_stop: "What ends a sentence.";
    one colon: "What stands between a name and what is said of it.";
    one by_both: "What two accounts agree on: {clauses}.";
    one by_all: "What all of more accounts agree on: {clauses}.";
    one clause: "Who has what: {districts}, {predicate}.";
    by all_areas: "All districts, as the subject of a clause: {count} in words.";
    by other_areas: "The districts not yet named, as the subject of a clause: {count} in words.";
    list passed(2): "One district, or several, pass from one authority to another: {districts}, {from}, {to}.";
    one situation_changed: "The situation changes: {items}.";
    one situation_item: "A district and its situation: {district}, {from}, {to}.";
    one certainty_changed: "The certainty changes: {items}.";
    one certainty_item: "A district and its certainty: {district}, {from}, {to}.";
    one evidence_changed: "The evidence changes: {items}.";
    one evidence_item: "A district whose evidence changes: {district}.";
    one differing: "Two dates and what differs: {from}, {to}, {changes}.";
    one nothing_differs: "Two dates between which nothing differs: {from}, {to}.";
    list outline_changes(3): "Areas that appear, that vanish, and whose outlines change: {districts}.";
    one nothing_there: "No area exists on the day, a sentence.";
    one absent: "Of an area that does not exist on the day.";
    by unchanged: "How many other districts are unchanged: {count} in words.";
    by left_out: "How many more items there are than a list names: {n}.";
    one on_map: "How many areas there are on the map of a day, where no sentence could name them: {n}.";

    // The day and its changes
    one go_to_date: "The label of the date field.";
    one only_dates: "Why a typed date is not shown: {from}, {to}.";
    one slider: "The label of the slider: {from}, {to}.";
    one change_of: "Which change a day is: {i} of {n}.";
    one before_first: "A day before the first of {n} changes.";
    one after_last: "A day after the last of {n} changes.";
    one between_changes: "A day between changes {i} and {j} of {n}.";
    one no_change_recorded: "There is no change in the record.";
    one on_this_day: "The title of what happened on the shown day.";
    one no_change: "No change on this day, a sentence.";
    one last_change: "The last change, a sentence: {change}.";
    one next_change: "The next change, a sentence: {change}.";
    one change_near: "A change in short: {day}, {districts}.";
    one none_in_year: "No change in {year} or `{year_of}`.";
    one none: "No change.";
    one steps: "The label of the step buttons.";
    one first_day: "Button: the first day.";
    one last_day: "Button: the last day.";
    one to_change_before: "Button: the change before, {day}.";
    one to_change_after: "Button: the change after, {day}.";
    one to_change_before_here: "Button: the change before in this district, {day}.";
    one to_change_after_here: "Button: the change after in this district, {day}.";
    one none_recorded: "Where there is no such change.";
    one change: "The word on a button that leads to a change.";
    one day: "The word day after −1 and +1.";
    one step: "The word step after −1 and +1, where steps are longer than days.";
    one play: "Button: let the days go.";
    one pause: "Button: stop the days.";
    one speed: "The label of the choice of speed.";
    one events_of_year: "The label of the marks above the slider.";
    by events_together: "Several events under one mark: {n}, {days}.";

    // Map, legend, comparison
    one map: "The label of the map: {sentence}.";
    one not_covered: "On the map: a land of which nothing is told.";
    one not_told: "Of an area of which an account says nothing on the day, or a thing of which a file does not say what it is.";
    one both: "The view of two accounts.";
    one all_accounts: "The view of more accounts than two.";
    one which_account: "The label of the choice of views.";
    one counts: "The caption of the legend.";
    one part_of: "A part of {n} districts.";
    one and_part_of: "{whole} districts and a part of {n}.";
    one key_all: "How the fills are to be read, each account on a map of its own.";
    one key_administers: "How the fills are to be read, where an account says who administers.";
    one key_holds: "How the fills are to be read, where an account says who holds.";
    list key_marks(7): "Marks at the slider: a place changes hands, fighting, politics, agreement, people; changes of authority and of situation.";
    list key_signs(5): "Signs of the map: stripes, dots, an outline, a numbered point, the same with a dashed edge.";
    list key_kinds(3): "Where fills stand for kinds: an outline on the map, and two marks of changes.";
    one take_link: "Link to the citation and the picture of what is shown.";
    one situation_from: "A situation and its days: {status}, {from}, {to}.";
    one compare: "Button: compare with another day.";
    one comparison: "The label of the comparison.";
    one compare_with: "The label of the field for the other day.";
    one swap: "Button: swap the days.";
    one stop_comparing: "Button: stop comparing.";
    one pinned: "What to do when the pinned day is the shown one.";

    // Areas
    one areas: "The districts.";
    list lanes_search(3): "The label of the search among very many areas; how many have a row, {n}, of how many, {all}; that nothing is found.";
    one rows: "Which bar is which, from above: {accounts}.";
    one periods_link: "Link: all periods as a table.";
    one where_this_is: "The label of the map that shows where in the world this is.";
    one hint: "What to do while no district is chosen.";
    one skip: "Link: past the head of the page.";
    one close: "Button: close the details.";
    one changes_in: "The label of the steps in a district: {district}.";
    one also: "Other names, a sentence: {names}.";
    one unconfirmed: "On a name: no native reader has confirmed it.";
    one seat: "The seat of a district.";
    one area: "The area of a district.";
    one people_in: "How many people there were in {year}.";
    one population: "Population.";
    one in_law: "What held in law.";
    one more: "Link: more of this.";
    one period: "Since when and until when: {from}, {begins}, {to}, {ends}.";
    one begins: "Added to a period that begins with the record.";
    one ends: "Added to a period that ends with the record.";
    one sources_differ: "Before what sources say otherwise, a sentence.";
    one status: "How a district is held.";
    one certainty: "How certain a statement is.";
    list certainties(3): "Low, medium, high certainty.";
    one certainty_is: "How certain: {certainty}.";
    one certain_as_declared: "Certainty that it was declared and that it was so: {declared}, {fact}.";
    one as_fact: "Certainty as a fact, in brackets: {certainty}.";
    one sources: "The sources.";
    one source: "The label of a citation: {n}, {publisher}.";
    list extents(4): "How much of a source was read: whole, excerpt, abstract, by reference only.";
    one side: "Whose side a source is on: {side}.";
    one near_events: "The title of the events around the day.";
    by no_near_events: "No event within {n} days.";
    one all_events: "Link: all events.";
    list languages(6): "The languages in alphabetical order of their tags: az, en, hy, ku, ru, tr.";

    // What an address asks for
    one asks_date: "An address with a date outside the record: {asked}, {from}, {to}, {day}.";
    one asks_area: "An address with an unknown district: {asked}, {count} in words.";
    one asks_compare: "An address that compares with no day of the record: {asked}, {from}, {to}.";
    one asks_view: "An address with an unknown view: {asked}.";

    // The page
    one parts: "The label of the links to the parts of the page.";
    one other_languages: "The label of the links to other languages.";
    one offer: "An offer to read the page in this language.";
    one no_script: "Without JavaScript: {day}, and the links {year}, {periods}, {files}.";
    one trouble: "When the program fails: {day}, and the links {year}, {periods}, {files}.";
    one year_link: "Link: the year in small maps.";
    one table_link: "Link: all periods as a table, inside a sentence.";
    one files_link: "Link: the data files, inside a sentence.";
    one in_english: "A sentence over a part that is in English.";
    one summaries_in_english: "A sentence over events whose summaries are in English.";
    one corrections: "That speakers are asked to correct the words: the link {how}.";
    one corrections_link: "Link: how to correct something.";
    one year_title: "The title of the small maps.";
    one year_intro: "What the small maps show.";
    one periods_title: "The title of the table of periods.";
    by periods_count: "How many periods there are: {n}.";
    one periods_caption: "The caption of the table of periods.";
    list columns(8): "District, account, from, to, controlled by, situation, certainty, sources.";
    one go_to: "Before a date that is a link.";
    one events: "The events.";
    one events_before: "Events before {day}.";
    one events_after: "Events after {day}.";
    one which_events: "The label of the filters.";
    one of_all_areas: "All districts, as a filter and as a place.";
    one only_article: "Filter: what the article tells.";
    one differs: "Before what sources say otherwise of an event, with a colon.";
    one from_article_only: "Of an event that only the article tells.";
    one from_article: "Of an event that the article tells.";
    one other_points: "The title of points that no part of the article tells.";
    one other_sources: "What others say, before its {verdict} and a colon.";
    one people: "The people.";
    one people_count: "How many people and organisations: {people}, {organisations}.";
    one people_in_article: "The title of the people whom the article names.";
    one people_elsewhere: "The title of the people whom only others name.";
    one organisations: "The organisations.";
    one their_events: "Before the events of a person, with a colon.";
    one also_written: "Other forms of a name: {names}.";
    by figures: "How many figures of population: {n}.";
    one method: "The method, as a link.";
    one method_title: "The title of the method.";
    one sources_intro: "What kind of list the sources are.";
    one back: "Link: back to the map.";
    one take_title: "The title of what a reader can take away.";
    one take_intro: "What is cited and shared.";
    one citation_form: "The label of the choice of forms.";
    one citation_text: "The form of a citation that is plain text.";
    one copy_citation: "Button: copy the citation.";
    one copy_link: "Button: copy the address.";
    one share: "Button: share the address.";
    one copied: "It is copied, a sentence.";
    one not_copied: "It cannot be copied, a sentence.";
    one not_loaded: "What the section needs could not be loaded, a sentence.";
    one load_again: "Button: load the page again.";
    one pixels_changed: "A PNG would be wrong here, and an SVG has been saved: two sentences.";
    one picture: "A picture of the shown day.";
    one cited: "A citation: {title}, {version}, {address}, {day} of access.";
    one cited_kind: "What kind of work is cited: {version}.";
    one data: "The data, as a link.";
    one data_title: "The title of the data.";
    one data_intro: "What can be taken away: the link {files}.";
    one data_files: "Link: the data files, inside a sentence.";
    list downloads(6): "What the files are, in the order of the list of downloads.";
    one inputs: "Before the files that the record is kept in, with a colon.";
    one single_file: "The page as one file: {file}.";
    one made_with: "The version of the page: {version}, and a link to what it is made with: {list}.";
    one free_software: "What the page is made with, a link.";
    one copy_embed: "The button that copies the code of an embed.";
    one full_page: "The link from an embed to the page.";
    one open_day: "The link from a day's page to the map.";
    one dropped: "Where a file was dropped on the page: it is not opened here, a sentence.";
    one open_own: "The link to the page on which readers open files of their own.";
}
