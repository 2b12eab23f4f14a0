//! The words of every language: whole, in their places, and in the forms that numbers and days ask for.

use std::collections::BTreeSet;

use dated::notice::{Clause, Given, Language, Message, told, told_day};
use dated::{Day, Subject};
use locale::{ENGLISH, LANGUAGES};

const AZ: Language = LANGUAGES[1];
const HY: Language = LANGUAGES[2];
const KU: Language = LANGUAGES[3];
const RU: Language = LANGUAGES[4];
const TR: Language = LANGUAGES[5];

/// What stands in braces.
fn places(phrase: &'static str) -> BTreeSet<&'static str> {
    phrase.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect()
}

/// Every phrase of every language beside the English one, each form once.
fn forms() -> impl Iterator<Item = (Language, Message, &'static str)> {
    let pairs = LANGUAGES
        .into_iter()
        .flat_map(|language| Message::ALL.iter().copied().map(move |message| (language, message)));
    pairs.flat_map(|(language, message)| {
        let [one, few, other] = message.forms(language);
        let forms = BTreeSet::from([one, few, other]);
        forms.into_iter().map(move |form| (language, message, form))
    })
}

/// A phrase without the command line with which it may end.
fn spoken(phrase: &str) -> &str {
    phrase.split("ogr2ogr").next().unwrap()
}

#[test]
fn a_language_is_found_by_its_tag() {
    assert_eq!(LANGUAGES.map(|it| it.tag), ["en", "az", "hy", "ku", "ru", "tr"]);
    for language in LANGUAGES {
        assert_eq!(Language::from_tag(language.tag), Some(language));
    }
    assert_eq!(Language::from_tag("de"), None);
    assert_eq!(Language::default(), ENGLISH);
}

#[test]
fn every_phrase_has_the_places_of_the_english_one_and_no_other() {
    for (language, message, form) in forms() {
        let (found, expected) = (places(form), places(message.phrase(ENGLISH, None)));
        let name = message.name();
        assert!(found.is_subset(&expected), "{} {name}: {form}", language.tag);
        // The form of one may say its number itself, where it is of no other number.
        let only_one = !matches!(language.tag, "hy" | "ru");
        let [one, _, other] = message.forms(language);
        let says_one = only_one && form == one && one != other && form.contains('1');
        let lacks: Vec<_> = expected.difference(&found).copied().collect();
        let fits = lacks.is_empty() || says_one && lacks == ["count"];
        assert!(fits, "{} {name} lacks {lacks:?}: {form}", language.tag);
    }
}

#[test]
fn few_have_a_form_of_their_own_in_russian_alone() {
    for language in LANGUAGES.into_iter().filter(|it| *it != RU) {
        for message in Message::ALL {
            let [_, few, other] = message.forms(language);
            assert_eq!(few, other, "{} {}", language.tag, message.name());
        }
    }
    let counted = |message: Message| {
        let [one, few, other] = message.forms(RU);
        BTreeSet::from([one, few, other]).len()
    };
    assert!(Message::ALL.iter().all(|message| matches!(counted(*message), 1 | 3)));
}

#[test]
fn every_phrase_is_translated_and_ends_as_the_english_one() {
    for (language, message, form) in forms() {
        let english = message.phrase(ENGLISH, None);
        let name = format!("{} {}: {form}", language.tag, message.name());
        assert!(!form.trim().is_empty() && form.trim() == form, "{name}");
        assert!(language == ENGLISH || form != english, "{name}");
        let armenian = language == HY;
        let ends = match english.chars().next_back().unwrap() {
            // The sign of a question stands within an Armenian sentence.
            '?' if armenian => form.contains('՞') && form.ends_with('։'),
            '?' => form.ends_with('?'),
            '.' if armenian => form.ends_with('։'),
            '.' => form.ends_with('.'),
            // A command, a place that is filled with a sentence or a command.
            _ => form.ends_with(english.rsplit(' ').next().unwrap()),
        };
        assert!(ends, "{name}");
    }
}

#[test]
fn punctuation_is_that_of_the_language() {
    for (language, message, form) in forms() {
        let name = format!("{} {}: {form}", language.tag, message.name());
        for doubled in ["..", ".։", "։.", "։։", "?.", ".?", "::", "  ", " .", " ։", " ,"] {
            assert!(!form.contains(doubled), "{name}");
        }
        let stranger = match language.tag {
            "hy" => spoken(form).contains([':', ';', '?', '"', '“', '”']),
            "ru" => form.contains(['"', '“', '”', '։']),
            _ => form.contains(['«', '»', '։', '՝']),
        };
        assert!(!stranger, "{name}");
        let quotes = |sign: char| form.matches(sign).count();
        assert_eq!((quotes('«'), quotes('“')), (quotes('»'), quotes('”')), "{name}");
    }
}

/// Words that are the same in all languages: members of formats, and names of formats and of other standards.
const NAMES: [&str; 16] = [
    "ChronoJSON",
    "milestones",
    "GeoJSON Events",
    "GeoJSON",
    "JSON-FG",
    "JSON",
    "UTF-16",
    "UTF-8",
    "Latin-1",
    "UTC",
    "WGS84",
    "timespans",
    "when",
    "time",
    "place",
    "null",
];

#[test]
fn no_latin_word_is_left_in_armenian_or_russian() {
    let foreign = |(language, ..): &(Language, Message, &str)| matches!(language.tag, "hy" | "ru");
    for (language, message, form) in forms().filter(foreign) {
        let mut rest = spoken(form).to_owned();
        for name in places(form).iter().map(|place| format!("{{{place}}}")) {
            rest = rest.replace(&name, "");
        }
        for name in NAMES {
            rest = rest.replace(name, "");
        }
        let latin = rest.chars().any(|letter| letter.is_ascii_alphabetic());
        assert!(!latin, "{} {}: {form}", language.tag, message.name());
    }
}

/// A clause with these numbers, in their order.
fn counted(message: Message, numbers: &[(&'static str, usize)]) -> Clause {
    let given = numbers.iter().map(|(place, number)| (*place, Given::Count(*number))).collect();
    Clause { message, given, switch: None }
}

#[test]
fn the_first_number_decides_the_form() {
    let said = |language: Language, number: usize| {
        told(&counted(Message::AllShown, &[("count", number)]), language, &[])
    };
    let numbers = [0, 1, 2, 5, 11, 12, 14, 21, 22, 25, 111, 112, 121];
    assert_eq!(
        numbers.map(|number| said(RU, number)),
        [
            "0 объектов.",
            "1 объект.",
            "2 объекта.",
            "5 объектов.",
            "11 объектов.",
            "12 объектов.",
            "14 объектов.",
            "21 объект.",
            "22 объекта.",
            "25 объектов.",
            "111 объектов.",
            "112 объектов.",
            "121 объект.",
        ]
    );
    assert_eq!(
        [0, 1, 21].map(|it| said(ENGLISH, it)),
        ["0 features.", "1 feature.", "21 features."]
    );
    assert_eq!([0, 1, 2].map(|it| said(HY, it)), ["0 օբյեկտ։", "1 օբյեկտ։", "2 օբյեկտ։"]);
    assert_eq!([1, 2].map(|it| said(AZ, it)), ["1 obyekt.", "2 obyekt."]);
    assert_eq!([1, 2].map(|it| said(TR, it)), ["1 nesne.", "2 nesne."]);
    let some = |count| counted(Message::SomeShown, &[("count", count), ("total", 5)]);
    assert_eq!(told(&some(1), KU, &[]), "1 ji 5 objeyan tê nîşandan.");
    assert_eq!(told(&some(2), KU, &[]), "2 ji 5 objeyan tên nîşandan.");
}

#[test]
fn a_day_is_written_as_the_language_writes_it() {
    let days = [(1992, 5, 20), (-489, 9, 7), (2000, 1, 3)]
        .map(|(year, month, day)| Day::new(year, month, day).unwrap());
    let said = LANGUAGES.map(|language| days.map(|day| told_day(day, language)));
    assert_eq!(
        said,
        [
            ["20 May 1992", "7 September 490 BC", "3 January 2000"],
            ["20 may 1992", "e.ə. 490-cı il, 7 sentyabr", "3 yanvar 2000"],
            ["20 մայիսի, 1992 թ.", "7 սեպտեմբերի, մ.թ.ա. 490 թ.", "3 հունվարի, 2000 թ."],
            ["20ê gulana 1992yan", "7ê îlona 490î berî zayînê", "3yê çileya 2000î"],
            ["20 мая 1992 г.", "7 сентября 490 г. до н. э.", "3 января 2000 г."],
            ["20 Mayıs 1992", "7 Eylül MÖ 490", "3 Ocak 2000"],
        ]
    );
}

#[test]
fn a_day_that_does_not_exist_is_told_in_every_language() {
    let subject = Subject { file: 0, number: 3, label: Some("Name".to_owned()) };
    let clause = |year: i32| Clause {
        message: Message::NoDay,
        given: vec![
            ("subject", Given::Subject(subject.clone())),
            ("field", Given::Text("start".to_owned())),
            ("value", Given::Text("?".to_owned())),
            ("year", Given::Year(year)),
            ("day", Given::DayOfMonth { month: 2, day: 29 }),
        ],
        switch: None,
    };
    let files = ["a.geojson", "b.geojson"];
    let said = |year: i32| LANGUAGES.map(|language| told(&clause(year), language, &files));
    assert_eq!(
        said(1900),
        [
            "feature 3 \"Name\" of a.geojson: start ?: 1900 had no 29 February.",
            "obyekt 3 “Name” (a.geojson): start ?: belə gün yoxdur (1900-cü il, 29 fevral).",
            "օբյեկտ 3 «Name» (a.geojson)՝ start ?. այդպիսի օր չկա (29 փետրվարի, 1900 թ.)։",
            "objeya 3 “Name” (a.geojson): start ?: di sala 1900î de 29ê sibatê tune bû.",
            "объект 3 «Name» из файла a.geojson: start ?: 29 февраля 1900 г. не было.",
            "nesne 3 “Name” (a.geojson): start ?: 29 Şubat 1900 diye bir gün yok.",
        ]
    );
    let before = ["490 BC", "e.ə. 490-cı il", "մ.թ.ա. 490 թ.", "sala 490î berî zayînê"];
    for (said, year) in said(-489).iter().zip(before.iter().chain(&["490 г. до н. э.", "MÖ 490"]))
    {
        assert!(said.contains(year), "{said}");
    }
}

#[test]
fn a_clause_within_a_clause_is_of_the_same_language() {
    let reason =
        Clause { message: Message::EmptyFile, given: vec![("file", Given::File(1))], switch: None };
    let whole = Subject { file: 1, number: 0, label: None };
    let clause = Clause {
        message: Message::FileNotRead,
        given: vec![
            ("subject", Given::Subject(whole)),
            ("reason", Given::Clause(Box::new(reason))),
        ],
        switch: None,
    };
    assert_eq!(
        LANGUAGES.map(|language| told(&clause, language, &[])),
        [
            "File 2 was not read: File 2 is empty.",
            "Fayl 2 oxunmadı: Fayl 2 boşdur.",
            "Ֆայլ 2 չի կարդացվել. Ֆայլ 2 դատարկ է։",
            "Pelê 2 nehat xwendin: Pelê 2 vala ye.",
            "Файл 2 не прочитан: Файл 2 пуст.",
            "Dosya 2 okunmadı: Dosya 2 boş.",
        ]
    );
}

/// Something for a place, by its name.
fn something(message: Message, place: &str) -> Given {
    let day = || Given::Day(Day::new(-489, 9, 7).unwrap());
    match place {
        "count" | "total" | "all" | "same" | "next" | "differ" => Given::Count(5),
        "first" | "last" => day(),
        "day" if message == Message::FileEnds => day(),
        "day" => Given::DayOfMonth { month: 2, day: 30 },
        "year" => Given::Year(1900),
        "file" => Given::File(0),
        "subject" => Given::Subject(Subject { file: 0, number: 1, label: Some("A".to_owned()) }),
        "least" | "greatest" => Given::Number(0.5),
        _ => Given::Text("x".to_owned()),
    }
}

/// Dates end with a stop in some languages, which is not that of the sentence.
#[test]
fn what_is_filled_in_leaves_no_brace_and_doubles_no_stop() {
    for language in LANGUAGES {
        for message in Message::ALL.iter().copied() {
            let places = places(message.phrase(ENGLISH, None)).into_iter();
            let given = places.map(|place| (place, something(message, place))).collect();
            let said = told(&Clause { message, given, switch: None }, language, &[]);
            let wrong = ["{", "}", "..", ".։", ". .", "  "].iter().any(|it| said.contains(it));
            assert!(!wrong, "{} {}: {said}", language.tag, message.name());
        }
    }
}
