//! The words of every language: whole, in their places, and in use for every answer of the year.

use std::fmt::Write as _;

use day_atlas::domain::{AccountView, Atlas, Day};

use day_atlas::reading::Parts;
use day_atlas::session::Amendment;
use day_atlas::text;
use day_atlas::words::{LANGUAGES, Language, Plural, Words};

/// The record told in each language but English.
fn others() -> Vec<(Language, Parts)> {
    let parts = crate::record::all_parts();
    let told = |it: Language| (it, parts.told_in(&it).expect("a file of words"));
    LANGUAGES.into_iter().skip(1).map(told).collect()
}

#[test]
fn the_record_is_told_in_six_languages() {
    let tags: Vec<_> = crate::record::all_parts().languages().iter().map(|it| it.tag).collect();
    assert_eq!(tags, ["en", "az", "hy", "ku", "ru", "tr"]);
}

#[test]
fn numbers_take_the_forms_that_cldr_gives_them() {
    let forms = |plural: Plural, numbers: &[usize]| -> Vec<usize> {
        numbers.iter().map(|number| plural.form(*number)).collect()
    };
    let numbers = [0, 1, 2, 4, 5, 11, 12, 14, 20, 21, 22, 25, 101, 111, 112, 121, 122];
    assert_eq!(
        forms(Plural::OneFewMany, &numbers),
        [2, 0, 1, 1, 2, 2, 2, 2, 2, 0, 1, 2, 0, 2, 2, 0, 1]
    );
    assert_eq!(forms(Plural::OneOther, &[0, 1, 2, 21]), [2, 0, 2, 2]);
    assert_eq!(forms(Plural::ZeroOneOther, &[0, 1, 2, 21]), [0, 0, 2, 2]);
}

/// Dates in full, the first of January, the second of February and so on, as ICU 78 writes them (CLDR 48);
/// the fact sheet has another name for January in Kurmanji.
const CLDR: &str = "
az: 1 yanvar 1992; 2 fevral 1992; 3 mart 1992; 4 aprel 1992; 5 may 1992; 6 iyun 1992; 7 iyul 1992; 8 avqust 1992; 9 sentyabr 1992; 10 oktyabr 1992; 11 noyabr 1992; 12 dekabr 1992
hy: 01 հունվարի, 1992 թ.; 02 փետրվարի, 1992 թ.; 03 մարտի, 1992 թ.; 04 ապրիլի, 1992 թ.; 05 մայիսի, 1992 թ.; 06 հունիսի, 1992 թ.; 07 հուլիսի, 1992 թ.; 08 օգոստոսի, 1992 թ.; 09 սեպտեմբերի, 1992 թ.; 10 հոկտեմբերի, 1992 թ.; 11 նոյեմբերի, 1992 թ.; 12 դեկտեմբերի, 1992 թ.
ku: 1ê rêbendana 1992yan; 2yê sibata 1992yan; 3yê adara 1992yan; 4ê nîsana 1992yan; 5ê gulana 1992yan; 6ê hezîrana 1992yan; 7ê tîrmeha 1992yan; 8ê tebaxa 1992yan; 9ê îlona 1992yan; 10ê cotmeha 1992yan; 11ê mijdara 1992yan; 12ê berfanbara 1992yan
ru: 1 января 1992 г.; 2 февраля 1992 г.; 3 марта 1992 г.; 4 апреля 1992 г.; 5 мая 1992 г.; 6 июня 1992 г.; 7 июля 1992 г.; 8 августа 1992 г.; 9 сентября 1992 г.; 10 октября 1992 г.; 11 ноября 1992 г.; 12 декабря 1992 г.
tr: 1 Ocak 1992; 2 Şubat 1992; 3 Mart 1992; 4 Nisan 1992; 5 Mayıs 1992; 6 Haziran 1992; 7 Temmuz 1992; 8 Ağustos 1992; 9 Eylül 1992; 10 Ekim 1992; 11 Kasım 1992; 12 Aralık 1992
";

#[test]
fn dates_are_written_as_unicode_cldr_has_them() {
    for (language, line) in LANGUAGES.iter().skip(1).zip(CLDR.trim().lines()) {
        let (tag, dates) = line.split_once(": ").unwrap();
        assert_eq!(language.tag, tag);
        let words = Words::of(language);
        for (month, written) in (1..).zip(dates.split("; ")) {
            let day: Day = format!("1992-{month:02}-{month:02}").parse().unwrap();
            // CLDR sets days of one figure to two in Armenian; running text does not.
            let written = written.trim_start_matches('0').replace("rêbendana", "çileya");
            assert_eq!(text::in_full(&words, day), written);
        }
    }
}

/// Every text that the page makes of a day.
fn told_of(atlas: &Atlas, day: Day) -> Vec<String> {
    let words = atlas.words();
    let mut told = vec![
        text::in_full(words, day),
        text::spoken(atlas, day),
        text::position(atlas, day, None),
        text::on_this_day(atlas, day, false),
        text::difference(atlas, AccountView::All, atlas.span().first(), day),
    ];
    told.extend(atlas.record().views().map(|view| text::sentence(atlas, view, atlas.state(day))));
    for (_, area_state) in atlas.state(day).areas() {
        for (_, period) in area_state.iter() {
            told.push(text::control(atlas, &period.held));
            told.extend(text::certainty_of(words, &period.held));
        }
    }
    told
}

#[test]
fn every_day_is_told_whole_in_every_language() {
    let english = crate::record::atlas();
    for (language, parts) in others() {
        let atlas = parts.atlas();
        for day in atlas.span().days() {
            for (told, in_english) in told_of(&atlas, day).iter().zip(told_of(&english, day)) {
                assert!(!told.contains(['{', '}']) && !told.contains("  "), "{told}");
                assert!(!told.ends_with("..") && !told.contains(".։"), "{told}");
                // A date may be the same words: `1 May 1992`.
                let date = in_english == text::in_full(english.words(), day);
                assert!(date || *told != in_english, "{} {told}", language.tag);
                let foreign = matches!(language.tag, "hy" | "ru");
                let latin = told.chars().any(|it| it.is_ascii_alphabetic());
                assert!(!(foreign && latin), "{} {told}", language.tag);
            }
        }
    }
}

#[test]
fn every_district_is_named_or_counted_in_the_days_sentence() {
    for (language, parts) in others() {
        let atlas = parts.atlas();
        let ground = atlas.record().account("ground").unwrap();
        for epoch in atlas.epochs() {
            let sentence =
                text::sentence(&atlas, AccountView::All, atlas.state(epoch.span.first()));
            let holders = atlas.state(epoch.span.first()).areas().map(|(_, it)| {
                let holder = it[ground].held.control.holder();
                &atlas[holder].forms.between
            });
            for holder in holders {
                // Endings differ from case to case; the beginning of the name stays.
                let stem: String = holder.chars().skip(1).take(4).collect();
                assert!(sentence.contains(&stem), "{} {sentence}: {holder}", language.tag);
            }
        }
    }
}

#[test]
fn what_an_address_cannot_have_is_told_in_every_language() {
    for (language, parts) in others() {
        let atlas = parts.atlas();
        let asked = || "atlantis".to_owned();
        let kinds = [
            Amendment::Date(asked()),
            Amendment::Area(asked()),
            Amendment::Compare(asked()),
            Amendment::View(asked()),
        ];
        for kind in kinds {
            let told = text::amendment(&atlas, atlas.record().opens_on, &kind);
            assert!(told.contains("atlantis") && !told.contains('{'), "{} {told}", language.tag);
        }
    }
}

/// The names of the fact sheet (section 6) that it gives with high or medium confidence.
#[test]
fn districts_and_authorities_bear_the_names_of_the_fact_sheet() {
    let names = [
        ("az", "Qubadlı", "Azərbaycan", "Dağlıq Qarabağ Respublikası", "Laçın Kürd Respublikası"),
        (
            "hy",
            "Կուբաթլու",
            "Ադրբեջան",
            "Լեռնային Ղարաբաղի Հանրապետություն",
            "Լաչինի Քրդական Հանրապետություն",
        ),
        ("ku", "Qubadlî", "Azerbaycan", "Komara Qerebaxa Çiyayî", "Komara Kurdî ya Laçînê"),
        (
            "ru",
            "Кубатлы",
            "Азербайджан",
            "Нагорно-Карабахская Республика",
            "Лачинская Курдская Республика",
        ),
        ("tr", "Kubadlı", "Azerbaycan", "Dağlık Karabağ Cumhuriyeti", "Laçın Kürt Cumhuriyeti"),
    ];
    for ((language, parts), (tag, qubadli, azerbaijan, nkr, krl)) in others().into_iter().zip(names)
    {
        assert_eq!(language.tag, tag);
        let record = parts.record;
        assert_eq!(record[record.area("qubadli").unwrap()].name, qubadli);
        for (key, name) in [("azerbaijan", azerbaijan), ("nkr", nkr), ("krl", krl)] {
            assert_eq!(record[record.authority(key).unwrap()].name, name, "{tag}");
        }
    }
}

/// What a speaker reads: the year in words, in each language.
#[test]
fn the_year_in_every_language_is_as_it_was_read() {
    let mut out = String::new();
    for (language, parts) in others() {
        let atlas = parts.atlas();
        let words: &Words = atlas.words();
        writeln!(out, "# {}", language.name).unwrap();
        for epoch in atlas.epochs() {
            let day = epoch.span.first();
            writeln!(out, "{}, {}", text::in_full(words, day), text::weekday(words, day)).unwrap();
            writeln!(out, "  {}", text::sentence(&atlas, AccountView::All, atlas.state(day)))
                .unwrap();
            writeln!(out, "  {}", text::on_this_day(&atlas, day, false)).unwrap();
        }
        for event in &atlas.record().events {
            let when = text::when(words, &event.when);
            writeln!(out, "{when}: {}", event.title).unwrap();
        }
        writeln!(out).unwrap();
    }
    crate::golden::assert_same("languages.txt", &out);
}
