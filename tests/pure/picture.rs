//! A day as a picture: whole, plain, and saying what it is.

use day_atlas::VERSION;
use day_atlas::domain::Shared;
use day_atlas::picture::{LINK_WIDTH, WIDTH, file_name, link_svg, svg};
use day_atlas::session::{Action, Session};
use day_atlas::text;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};

/// What an SVG may hold so that every renderer draws it alike.
const ELEMENTS: [&str; 11] =
    ["svg", "title", "defs", "pattern", "clipPath", "g", "rect", "circle", "line", "path", "text"];

use crate::record::TOLD;

/// Every element is closed by its own end, and is one that may be there.
fn assert_whole(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in svg.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        assert!(ELEMENTS.contains(&name), "<{tag}>");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} is not closed");
}

#[test]
fn every_epoch_in_every_view_and_language_is_a_whole_and_plain_picture() {
    for edition in &*TOLD {
        let opening = Session::new(Shared::new(edition.atlas()));
        let days: Vec<_> = opening.atlas.epochs().iter().map(|epoch| epoch.span.first()).collect();
        for (day, view) in days
            .into_iter()
            .flat_map(|day| opening.atlas.record().views().map(move |view| (day, view)))
        {
            let session = [Action::GoTo(day), Action::Show(view)]
                .into_iter()
                .fold(opening.clone(), |session, action| session.after(action).unwrap_or(session));
            let address = "https://example.org/?a=1&b=2#date";
            let drawn = svg(&session, &edition.scene, address);
            assert_whole(&drawn);
            for banned in ["class=", " style=", "href", "var(", "font-face", "paint-order"] {
                assert!(!drawn.contains(banned), "{banned}");
            }
            let date = text::in_full(session.atlas.words(), day);
            for said in [
                date.as_str(),
                &session.atlas.record().title,
                VERSION,
                "CC\u{a0}BY-SA\u{a0}3.0",
                "?a=1&amp;b=2",
            ] {
                assert!(drawn.contains(said), "{said} is not said");
            }
            let link = link_svg(&session, &edition.scene);
            assert_whole(&link);
            for area in &session.atlas.record().areas {
                let name = format!(">{}<", area.name);
                assert!(drawn.contains(&name) && link.contains(&name), "{}", area.name);
            }
            // Every pattern that fills something is there.
            for used in drawn.split("url(#").skip(1) {
                let id = used.split(')').next().unwrap();
                assert!(drawn.contains(&format!("id=\"{id}\"")), "{id}");
            }
        }
    }
}

/// Who held each district, since when and by which sources, in every language, view and epoch: no line runs into
/// another, and none below the picture.
#[test]
fn a_chosen_district_is_outlined_and_told_with_its_sources() {
    for edition in &*TOLD {
        let opening = Session::new(Shared::new(edition.atlas()));
        let atlas = opening.atlas.clone();
        let days: Vec<_> = atlas.epochs().iter().map(|epoch| epoch.span.first()).collect();
        let states =
            days.into_iter().flat_map(|day| atlas.record().views().map(move |view| (day, view)));
        for ((day, view), area) in
            states.flat_map(|it| atlas.record().area_ids().map(move |area| (it, area)))
        {
            let session = [Action::GoTo(day), Action::Show(view), Action::Choose(area)]
                .into_iter()
                .fold(opening.clone(), |session, action| session.after(action).unwrap_or(session));
            let address = "https://example.org/1992/hy/#date=1992-05-18&area=lachin&view=all";
            let drawn = svg(&session, &edition.scene, address);
            assert_whole(&drawn);
            let shown = atlas.record().shown(view).count();
            assert_eq!(
                drawn.matches("stroke-width=\"7\"").count(),
                shown,
                "an outline on each map"
            );
            let mut lines = lines(&drawn, &atlas.record().title);
            let told = lines.iter().map(|it| &*it.words).collect::<Vec<_>>().join(" ");
            for account in atlas.record().shown(view) {
                let claim = &atlas.area_state(area, day).unwrap()[account].held;
                assert!(told.contains(&text::control(&atlas, claim)), "{told}");
                let source = &atlas[*claim.sources.first().unwrap()];
                let first = source.publisher.split(' ').next().unwrap();
                assert!(told.contains(first), "{first} in {told}");
            }
            lines.sort_by(|one, two| one.x.total_cmp(&two.x).then(one.y.total_cmp(&two.y)));
            for pair in lines.windows(2).filter(|pair| (pair[0].x - pair[1].x).abs() < 0.05) {
                let apart = pair[1].y - pair[0].y;
                let (one, two) = (&pair[0].words, &pair[1].words);
                assert!(
                    apart >= pair[1].size,
                    "{} {day}: {one} / {two}: {apart}",
                    atlas.words().tag
                );
            }
            assert!(lines.iter().all(|it| it.y <= 900.0 - 30.0));
        }
    }
}

#[test]
fn an_address_is_broken_where_it_has_parts() {
    let session = Session::new(Shared::new(crate::record::atlas()));
    let edition = TOLD.first().unwrap();
    let address = "https://example.org/a-place-of-some-length/1992/#date=1992-05-18&area=lachin&view=all&compare=1992-01-01";
    let drawn = svg(&session, &edition.scene, address);
    let mut lines = lines(&drawn, &session.atlas.record().title);
    lines.sort_by(|one, two| one.y.total_cmp(&two.y));
    let from = lines.iter().position(|it| it.words.starts_with("https://")).unwrap();
    let broken: Vec<&str> = lines[from..].iter().map(|it| &*it.words).collect();
    assert_eq!(broken.concat(), address);
    assert!(
        broken.len() > 1 && broken[1..].iter().all(|it| it.starts_with(['/', '?', '&', '#'])),
        "{broken:?}"
    );
}

#[test]
fn a_file_is_named_after_what_it_shows() {
    let session = Session::new(Shared::new(crate::record::atlas()));
    assert_eq!(file_name(&session, "svg"), "Lachin_1992_1992-05-20_all_en.svg");
}

/// A line of words of a picture: where it begins, its size, whether it is bold, and what it says.
struct Line {
    x: f64,
    y: f64,
    size: f64,
    bold: bool,
    words: String,
}

/// The lines beside the map, from the first title on; what ends at a place and not begins is left out.
fn lines(svg: &str, title: &str) -> Vec<Line> {
    let from = svg.find(&format!(" fill=\"#565b63\">{title}</text>"));
    let from = from.or_else(|| svg.find(&format!(" fill=\"#1f2328\">{title}</text>"))).unwrap();
    let from = svg[..from].rfind("<text").unwrap();
    let elements = svg[from..].split("<text ").skip(1);
    elements
        .map(|element| element.split("</text>").next().unwrap().split_once('>').unwrap())
        .filter(|(attributes, _)| !attributes.contains("text-anchor"))
        .map(|(attributes, words)| {
            let value = |name: &str| {
                let after = attributes.split(&format!("{name}=\"")).nth(1).unwrap();
                after.split('"').next().unwrap()
            };
            Line {
                x: value("x").parse().unwrap(),
                y: value("y").parse().unwrap(),
                size: value("font-size").parse().unwrap(),
                bold: value("font-weight") == "bold",
                words: words.replace("&amp;", "&").replace("&lt;", "<").replace("&quot;", "\""),
            }
        })
        .collect()
}

/// How wide a text is by the font itself, as a share of its size.
fn measured(font: &FontRef<'_>, text: &str) -> f64 {
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let width = |letter: char| {
        let glyph = font.charmap().map(letter).unwrap_or_else(|| panic!("{letter:?} in {text}"));
        f64::from(metrics.advance_width(glyph).unwrap())
    };
    text.chars().map(width).sum()
}

/// By the font that pictures name first, which no common one is wider than.
#[test]
fn every_line_fits_its_column_and_none_is_broken_early() {
    let read = |name: &str| std::fs::read(format!("www/font/{name}")).unwrap();
    let [plain, bold] = [read("DejaVuSans.ttf"), read("DejaVuSans-Bold.ttf")];
    let [plain, bold] = [&plain, &bold].map(|bytes| FontRef::new(bytes).unwrap());
    let width = |size: f64, heavy: bool, words: &str| {
        size * measured(if heavy { &bold } else { &plain }, words)
    };
    for edition in &*TOLD {
        let opening = Session::new(Shared::new(edition.atlas()));
        let title = opening.atlas.record().title.clone();
        let days: Vec<_> = opening.atlas.epochs().iter().map(|epoch| epoch.span.first()).collect();
        for (day, view) in days
            .into_iter()
            .flat_map(|day| opening.atlas.record().views().map(move |view| (day, view)))
        {
            let session = [Action::GoTo(day), Action::Show(view)]
                .into_iter()
                .fold(opening.clone(), |session, action| session.after(action).unwrap_or(session));
            let whole = svg(&session, &edition.scene, "https://example.org/#date");
            let link = link_svg(&session, &edition.scene);
            let pictures =
                [(whole, f64::from(WIDTH) - 36.0), (link, (f64::from(LINK_WIDTH) - 36.0) / 1.5)];
            for (picture, right) in pictures {
                let lines = lines(&picture, &title);
                assert!(lines.len() > 5);
                for Line { x, size, bold, words, .. } in &lines {
                    let end = x + width(*size, *bold, words);
                    assert!(end <= right, "{} {day}: {words} ends at {end}", edition.words.tag);
                }
                // The sentence is the largest of what is not bold.
                let told: Vec<_> = lines.iter().filter(|it| !it.bold && it.size > 15.5).collect();
                for pair in told.windows(2) {
                    let [Line { x, size, bold, words, .. }, next] = pair else { unreachable!() };
                    let first = next.words.split(' ').next().unwrap();
                    let longer = format!("{words} {first}");
                    let end = x + width(*size, *bold, &longer);
                    assert!(end > right * 0.99, "{} {day}: {longer} had room", edition.words.tag);
                }
            }
        }
    }
}
