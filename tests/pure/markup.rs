//! The page as it is rendered without a browser.

use std::sync::LazyLock;

use day_atlas::domain::{Atlas, Chronicle, Shared};
use day_atlas::edition::Edition;
use day_atlas::geometry::Insets;

use day_atlas::session::{Action, Session};
use day_atlas::ui::{AppProps, Languages, prerender};
use day_atlas::words::ENGLISH;

/// What is slow to make is made once; each test makes its own page of it.
static MADE: LazyLock<(Vec<u8>, Chronicle)> = LazyLock::new(|| {
    let parts = crate::record::all_parts();
    (parts.edition().pack().unwrap(), parts.chronicle)
});

/// The page after these actions.
fn page(actions: impl FnOnce(&Atlas) -> Vec<Action>) -> String {
    let (packed, chronicle) = &*MADE;
    let Edition { words, record, scene } = Edition::unpack(packed).unwrap();
    let atlas = Shared::new(Atlas::new(words, record));
    let start = after(&Session::new(atlas.clone()), actions(&atlas));
    let app = AppProps { scene: Shared::new(scene), start, framed: false };
    whole(app, chronicle.clone())
}

fn after(start: &Session, actions: Vec<Action>) -> Session {
    actions
        .into_iter()
        .fold(start.clone(), |session, action| session.after(action).unwrap_or(session))
}

fn whole(app: AppProps, chronicle: Chronicle) -> String {
    let page = prerender(app, Shared::new(chronicle), Languages(vec![ENGLISH]), Insets::default());
    let page = pollster::block_on(page);
    [page.before, page.app, page.after].concat()
}

fn on(date: &'static str) -> impl FnOnce(&Atlas) -> Vec<Action> {
    move |_| vec![Action::GoTo(date.parse().unwrap())]
}

/// The opening tags that carry this attribute with this value.
fn tags<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let tags = page.split('<').filter_map(|tag| tag.split('>').next());
    tags.filter(|tag| tag.contains(attribute)).collect()
}

fn assert_tag(page: &str, mark: &str, attributes: &[&str]) {
    let found = tags(page, mark);
    let fits = |tag: &&str| attributes.iter().all(|attribute| tag.contains(attribute));
    assert!(
        found.iter().any(fits),
        "no tag with {mark} and {attributes:?} among\n{}",
        found.join("\n")
    );
}

#[test]
fn the_page_opens_on_its_day_with_both_accounts() {
    let page = page(|_| Vec::new());
    assert_tag(
        &page,
        "<main".trim_start_matches('<'),
        &["data-day=\"1992-05-20\"", "data-view=\"all\""],
    );
    assert_eq!(tags(&page, "time datetime=").len(), 1);
    assert!(page.contains("<time datetime=\"1992-05-20\">20 May 1992</time>"));
    assert_tag(
        &page,
        "id=\"day\"",
        &["type=\"range\"", "min=\"0\"", "max=\"365\"", "step=\"1\"", "value=\"140\""],
    );
    assert!(!page.contains("data-ready") && !page.contains("id=\"details\""));
}

/// The opening tag of an area on the map of an account.
fn shape<'a>(page: &'a str, account: &str, key: &str) -> &'a str {
    let map = page.split(&format!("data-account=\"{account}\" viewBox")).nth(1);
    let map = map.unwrap_or_else(|| panic!("no map of {account}")).split("</svg>").next().unwrap();
    let shapes = tags(map, &format!("data-area=\"{key}\""));
    assert_eq!(shapes.len(), 1, "{key} stands on the map of {account} once");
    shapes[0]
}

fn value(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
    rest.split('"').next().map(str::to_owned)
}

#[test]
fn each_account_has_a_map_and_each_area_carries_what_holds_on_the_day() {
    for (view, accounts) in
        [("all", &["declared", "ground"][..]), ("declared", &["declared"]), ("ground", &["ground"])]
    {
        let page = page(|atlas| vec![Action::Show(atlas.record().view(view).unwrap())]);
        let maps = tags(&page, "class=\"map\"");
        let shown: Vec<_> = maps.iter().filter_map(|map| value(map, "data-account")).collect();
        assert_eq!(shown, accounts, "in the order of the record");
        for account in accounts {
            for key in ["lachin", "qubadli", "zangilan", "jabrayil", "kalbajar"] {
                let tag = shape(&page, account, key);
                let facts = ["data-authority", "data-shared-with"]
                    .map(|name| value(tag, name).unwrap_or_default());
                let known = match (*account, key) {
                    ("declared", _) => ["krl", ""],
                    (_, "lachin") => ["armenian_forces", "azerbaijan"],
                    _ => ["azerbaijan", ""],
                };
                assert_eq!(facts, known, "{account} {key}");
                assert!(value(tag, "data-status").is_some(), "{account} {key}");
            }
        }
    }
}

/// One fill tells of one account: stripes mean a divided area and nothing else.
#[test]
fn fills_follow_the_account() {
    let fill = |account: &str, date: &str, key: &str| {
        let page = page(|_| vec![Action::GoTo(date.parse().unwrap())]);
        let tag = shape(&page, account, key);
        (value(tag, "class").unwrap_or_default(), value(tag, "fill"))
    };
    let plain = |name: &str| (format!("area paint-{name}"), None);
    let pattern = |id: &str| ("area".to_owned(), Some(format!("url(#{id})")));
    assert_eq!(fill("declared", "1992-01-01", "lachin"), plain("azerbaijan"));
    assert_eq!(fill("declared", "1992-05-18", "lachin"), plain("azerbaijan"));
    assert_eq!(fill("declared", "1992-05-20", "lachin"), plain("krl"));
    assert_eq!(fill("declared", "1992-12-01", "lachin"), plain("nkr"));
    let divided = pattern("fill-armenian_forces-azerbaijan");
    assert_eq!(fill("ground", "1992-05-20", "lachin"), divided);
    assert_eq!(fill("ground", "1992-12-10", "zangilan"), pattern("fill-azerbaijan-doubtful"));
    assert_eq!(fill("ground", "1992-12-09", "zangilan"), plain("azerbaijan"));
}

#[test]
fn every_fill_that_is_used_is_defined_once() {
    for date in ["1992-01-01", "1992-05-18", "1992-05-20", "1992-10-20", "1992-12-31"] {
        for view in ["all", "declared", "ground"] {
            let page = page(|atlas| {
                let view = atlas.record().view(view).unwrap();
                vec![Action::Show(view), Action::GoTo(date.parse().unwrap())]
            });
            let used = page.split("url(#").skip(1).map(|rest| rest.split(')').next().unwrap());
            for id in used {
                assert_eq!(tags(&page, &format!("id=\"{id}\"")).len(), 1, "{id} on {date}");
            }
        }
    }
}

#[test]
fn lanes_show_the_whole_year_whatever_day_is_shown() {
    for date in ["1992-01-01", "1992-05-20", "1992-12-31"] {
        let page = page(on(date));
        assert_tag(
            &page,
            "data-account=\"declared\"",
            &["data-from=\"1992-05-20\"", "data-to=\"1992-11-30\"", "data-authority=\"krl\""],
        );
        assert_tag(
            &page,
            "data-account=\"ground\"",
            &[
                "data-from=\"1992-05-18\"",
                "data-to=\"1992-09-17\"",
                "data-authority=\"armenian_forces\"",
            ],
        );
        let bars = tags(&page, "data-from=").into_iter().filter(|tag| tag.starts_with("rect"));
        assert_eq!(bars.count(), 33, "33 periods");
    }
}

#[test]
fn the_legend_counts_the_districts_of_the_day() {
    let page = page(on("1992-05-20"));
    for (key, declared, ground) in [
        ("azerbaijan", "0", "4 + 1 divided"),
        ("krl", "5", "0"),
        ("nkr", "0", "0"),
        ("armenian_forces", "0", "1 divided"),
    ] {
        let mark = format!(" data-authority=\"{key}\"");
        let mut rows = page.split("<tr").skip(1);
        let row = rows.find(|row| row.split('>').next().is_some_and(|tag| tag.contains(&mark)));
        let row = row.unwrap_or_else(|| panic!("no row of {key}")).split("</tr>").next().unwrap();
        assert!(
            row.contains(&format!(
                "<td><span>{declared}</span></td><td><span>{ground}</span></td>"
            )),
            "{key}: {row}"
        );
    }
}

#[test]
fn details_name_both_accounts_with_their_evidence() {
    let page = page(|atlas| vec![Action::Choose(atlas.record().area("lachin").unwrap())]);
    assert_tag(&page, "id=\"details\"", &["data-area=\"lachin\""]);
    let details = page.split("id=\"details\"").nth(1).unwrap();
    let ends = ["#date=1992-05-18&amp;area=lachin&amp;view=all", "#date=1992-12-31&amp;"];
    assert!(ends.iter().all(|link| details.contains(link)), "since and until lead to their days");
    let spoken =
        details.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let details: String = spoken.collect();
    for words in [
        "Kurdish Republic of Lachin",
        "From 20 May 1992 to 30 November 1992.",
        "divided between Armenian forces and Azerbaijan",
        "From 18 May 1992 to 31 December 1992 (end of the record).",
        "divided, 18 May 1992 to 17 September 1992: ",
        "that the account says so: high; that it was so: low",
        "Chicago Tribune",
        "47,339",
        "1,840 km²",
        "Laçîn",
    ] {
        assert!(details.contains(words), "{words} is missing");
    }
    assert_tag(&page, "data-source=\"kocharyan\"", &[]);
    assert!(page.contains(
        "<li data-lane=\"lachin\" class=\"chosen\"><button type=\"button\" aria-pressed=\"true\""
    ));
}

#[test]
fn at_an_end_the_step_says_so() {
    assert_tag(&page(on("1992-01-01")), "id=\"previous-day\"", &["aria-disabled=\"true\""]);
    let page = page(on("1992-12-31"));
    assert_tag(&page, "id=\"next-day\"", &["aria-disabled=\"true\""]);
    assert!(!tags(&page, "id=\"previous-day\"")[0].contains("aria-disabled"));
}

#[test]
fn nothing_is_styled_or_scripted_inline() {
    let page = page(|atlas| vec![Action::Choose(atlas.record().area("lachin").unwrap())]);
    for forbidden in [" style=", "<style", "<script", " onclick=", "javascript:"] {
        assert!(!page.contains(forbidden), "{forbidden} breaks the content-security policy");
    }
}

#[test]
fn a_packed_edition_is_the_same_edition() {
    let packed = &MADE.0;
    let edition = Edition::unpack(packed).unwrap();
    assert_eq!(edition.pack().unwrap(), *packed);
    assert_eq!(edition.pack_in_parts().unwrap().concat(), *packed);
    assert!(Edition::unpack(b"not an edition").is_err());
}

/// Another folder, other districts, another year: the same code.
#[test]
fn a_made_up_record_builds_and_renders() {
    let folder =
        day_atlas::reading::Folder::open(&crate::record::root().join("tests/made-up")).unwrap();
    let parts =
        day_atlas::reading::read(&folder).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    assert!(day_atlas::export::files(&parts).iter().all(|(_, text)| !text.is_empty()));
    let edition = Edition::unpack(&parts.edition().pack().unwrap()).unwrap();
    let chronicle = parts.chronicle;
    let atlas = Shared::new(edition.atlas());
    assert_eq!(atlas.span().days().count(), 64);
    let scene = Shared::new(edition.scene);
    for day in atlas.span().days() {
        for view in atlas.record().views() {
            let chosen = Action::Choose(atlas.record().area("west").unwrap());
            let actions =
                vec![Action::GoTo(day), Action::Show(view), chosen, Action::Compare(Some(day))];
            let start = after(&Session::new(atlas.clone()), actions);
            let app = AppProps { scene: scene.clone(), start, framed: false };
            let page = whole(app, chronicle.clone());
            assert_tag(&page, "id=\"day\"", &["max=\"63\""]);
            let maps = atlas.record().shown(view).count();
            let shapes = tags(&page, "data-area=\"west\"").into_iter();
            assert_eq!(shapes.filter(|tag| tag.contains("data-authority=")).count(), maps, "{day}");
            assert_eq!(tags(&page, "data-compared=\"west\"").len(), maps, "{day}");
        }
    }
    let first = Session::new(atlas.clone()).after(Action::GoTo(atlas.span().first())).unwrap();
    let page = whole(AppProps { scene, start: first, framed: false }, chronicle);
    assert!(page.contains("the garrison of West is leaving"), "an aside of the status");
    assert!(
        page.contains("East is split between the free port and the Crown"),
        "words of the data"
    );
    assert!(
        page.contains("Free port &amp; &quot;men&quot;")
            || page.contains("Free port &amp; \"men\""),
        "escaped"
    );
}

/// The table answers for every day without the map: it holds the record's 33 periods, no more.
#[test]
fn the_table_of_periods_tells_what_the_bars_show() {
    let page = page(|_| Vec::new());
    let rows: Vec<&str> = page.split("<tr data-period-of=").skip(1).collect();
    assert_eq!(rows.len(), 33);
    let divided =
        rows.iter().filter(|row| row.contains("divided between Armenian forces and Azerbaijan"));
    assert_eq!(divided.count(), 2);
    let first = rows
        .iter()
        .find(|row| row.starts_with("\"lachin\"") && row.contains(">17 September 1992<"));
    let first = first.unwrap();
    for words in
        ["Go to ", "17 September 1992", "medium", "#date=1992-05-18&amp;area=lachin&amp;view=all"]
    {
        assert!(first.contains(words), "{words} is missing in {first}");
    }
}

/// A row for each account: the first day, every change of an authority, the last day.
#[test]
fn the_year_is_shown_in_small_maps() {
    let page = page(|_| Vec::new());
    let year = page.split("id=\"year\"").nth(1).unwrap().split("</section>").next().unwrap();
    let days = |account: &str| {
        let links = year.split("#date=").skip(1).map(|rest| rest.split('"').next().unwrap());
        let view = format!("&amp;view={account}");
        links.filter_map(|link| link.strip_suffix(&view).map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(days("declared"), ["1992-01-01", "1992-05-20", "1992-12-01", "1992-12-31"]);
    assert_eq!(days("ground"), ["1992-01-01", "1992-05-18", "1992-12-31"]);
}

#[test]
fn two_days_stand_side_by_side_and_the_difference_is_told() {
    let page = page(|_| {
        vec![
            Action::GoTo("1992-12-31".parse().unwrap()),
            Action::Compare(Some("1992-01-01".parse().unwrap())),
        ]
    });
    let small = page.find("id=\"year\"").unwrap();
    let app = &page[..small];
    assert_eq!(tags(app, "data-compared=").len(), 2 * 5);
    let shapes = tags(app, "data-area=").into_iter().filter(|tag| tag.starts_with("path"));
    assert_eq!(shapes.count(), 2 * 5, "only the shown day has the attributes");
    let difference =
        page.split("id=\"difference\"><span>").nth(1).unwrap().split('<').next().unwrap();
    assert!(
        difference.contains(
            "According to the article, all five districts passed from Azerbaijan to the Nagorno-Karabakh Republic."
        ),
        "{difference}"
    );
    assert_eq!(
        tags(app, "change-line").len(),
        2 * 6,
        "five according to the article and one on the ground, on each of both days"
    );
}
