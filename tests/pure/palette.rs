//! Colours that every reader can tell apart: contrast by WCAG 2.2, distance by CIEDE2000, colour
//! vision by Machado, Oliveira and Fernandes (2009, doi 10.1109/TVCG.2009.113, severity 1).

use std::collections::HashMap;

use day_atlas::drawing::palette::PALETTE;
use palette::color_difference::{Ciede2000, Wcag21RelativeContrast as _};
use palette::convert::FromColorUnclamped as _;
use palette::{Lab, LinSrgb, Srgb};

type Matrix = [[f32; 3]; 3];

const VISIONS: [(&str, Matrix); 4] = [
    ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deutan",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritan",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn colour(hex: &str) -> Srgb {
    hex.parse::<Srgb<u8>>().unwrap_or_else(|_| panic!("{hex:?} is no colour")).into_format()
}

/// As an eye of this vision sees it.
fn seen(colour: Srgb, by: &Matrix) -> Lab {
    let light: LinSrgb = colour.into_linear();
    let channel = |row: &[f32; 3]| {
        (row[0] * light.red + row[1] * light.green + row[2] * light.blue).clamp(0.0, 1.0)
    };
    Lab::from_color_unclamped(LinSrgb::new(channel(&by[0]), channel(&by[1]), channel(&by[2])))
}

fn contrast(one: Srgb, other: Srgb) -> f32 {
    one.relative_contrast(other)
}

/// The page's own colours, in the light and in the dark.
fn page() -> [HashMap<&'static str, Srgb>; 2] {
    let light = PALETTE.iter().map(|(_, name, light, _)| (*name, colour(light)));
    let dark = PALETTE.iter().map(|(_, name, _, dark)| (*name, colour(dark)));
    [light.collect(), dark.collect()]
}

fn authorities() -> [Vec<(String, Srgb)>; 2] {
    let atlas = crate::record::atlas();
    let of = |pick: fn(&day_atlas::domain::Colour) -> &String| {
        let named = |it: &day_atlas::domain::Authority| (it.key.clone(), colour(pick(&it.colour)));
        atlas.record().authorities.iter().map(named).collect()
    };
    [of(|colour| &colour.light), of(|colour| &colour.dark)]
}

#[test]
fn words_have_a_contrast_of_four_and_a_half() {
    for (theme, page) in ["light", "dark"].iter().zip(page()) {
        for (text, ground) in [
            ("text", "page"),
            ("second", "page"),
            ("link", "page"),
            ("text", "raised"),
            ("second", "raised"),
            ("text", "chosen"),
            ("second", "chosen"),
            ("link", "chosen"),
            ("page", "text"),
            ("second", "land"),
            ("text", "land"),
            ("second", "sea"),
            ("page", "second"),
        ] {
            let found = contrast(page[text], page[ground]);
            assert!(found >= 4.5, "{theme}: {text} on {ground} has {found:.2}");
        }
    }
}

#[test]
fn lines_and_marks_have_a_contrast_of_three() {
    for (theme, page) in ["light", "dark"].iter().zip(page()) {
        for (mark, ground) in [
            ("second", "page"),
            ("second", "raised"),
            ("link", "raised"),
            ("link", "page"),
            ("text", "land"),
            ("region", "land"),
            ("road", "page"),
            ("text", "page"),
        ] {
            let found = contrast(page[mark], page[ground]);
            assert!(found >= 3.0, "{theme}: {mark} on {ground} has {found:.2}");
        }
    }
}

/// Holds that one of two colours of the page is seen on, or beside, the colour of every authority.
fn assert_one_is_seen(on: &str, two: [&str; 2]) {
    for ((theme, page), authorities) in ["light", "dark"].iter().zip(page()).zip(authorities()) {
        for (key, fill) in authorities {
            let found = contrast(fill, page[two[0]]).max(contrast(fill, page[two[1]]));
            assert!(found >= 3.0, "{theme}: {on} {key} has {found:.2}");
        }
    }
}

/// No two authorities stand side by side without a line of the page's colour between them, in lanes,
/// or a casing, on the map: each must part from that line, or from the line within the casing.
#[test]
fn every_authority_parts_from_the_line_around_it() {
    assert_one_is_seen("the line around", ["line", "page"]);
}

/// A dot of doubt is dark with a light edge, or light with a dark one: one of the two is seen on every colour. Stripes
/// are parted by a line of the page's colour, which needs no contrast of its own to keep two colours two.
#[test]
fn dots_of_doubt_are_seen_on_every_authority() {
    assert_one_is_seen("a dot on", ["text", "page"]);
}

#[test]
fn authorities_are_told_apart_by_every_eye_and_in_grey() {
    for (theme, authorities) in ["light", "dark"].iter().zip(authorities()) {
        for (i, (a, one)) in authorities.iter().enumerate() {
            for (b, other) in &authorities[i + 1..] {
                for (vision, by) in &VISIONS {
                    let apart = seen(*one, by).difference(seen(*other, by));
                    assert!(apart >= 15.0, "{theme}, {vision}: {a} and {b} are {apart:.1} apart");
                }
                let [dark, light]: [Lab; 2] = [*one, *other].map(palette::IntoColor::into_color);
                let apart = (dark.l - light.l).abs();
                assert!(apart >= 11.0, "{theme}, grey: {a} and {b} are {apart:.1} apart");
            }
        }
    }
}

/// A check of the check: the colours of a known pair, by the tables of the CIEDE2000 paper and WCAG.
#[test]
fn distance_and_contrast_are_those_of_the_literature() {
    // Sharma, Wu and Dalal (2005), pair 1.
    let (one, other) = (
        Lab::<palette::white_point::D65>::new(50.0, 2.6772, -79.7751),
        Lab::new(50.0, 0.0, -82.7485),
    );
    let apart: f32 = Ciede2000::difference(one, other);
    assert!((apart - 2.0425).abs() < 0.001, "{apart}");
    let white: Srgb = colour("#ffffff");
    assert!((contrast(white, colour("#767676")) - 4.54).abs() < 0.01);
}
