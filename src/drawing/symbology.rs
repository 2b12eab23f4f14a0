//! The symbology: what every element of a map looks like, on the page and in a file.

use core::fmt::Write as _;

use super::look::{BOLD, ITALIC, Look};
use super::palette::{self, Ink};
use crate::domain::Record;

use super::fill::class;

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident $class:literal $look:expr;)*) => {
        /// What an element of a map stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Role {
            $($(#[$doc])* $name,)*
        }

        impl Role {
            const ALL: &[Self] = &[$(Self::$name),*];

            /// Its CSS classes on the page; none for what only pictures have.
            pub const fn class(self) -> &'static str {
                match self { $(Self::$name => $class,)* }
            }

            /// How it looks.
            pub const fn look(self) -> Look {
                match self { $(Self::$name => $look,)* }
            }
        }
    };
}

roles! {
    /// Land that the record does not cover.
    Land "land" Look::filled(Ink::Land);
    /// Lakes.
    Lake "lake" Look::filled(Ink::Water);
    /// The sea around a coarse coast.
    Sea "sea" Look { holes: true, ..Look::filled(Ink::Sea) };
    /// Meridians and parallels.
    Graticule "graticule" Look { keeps_width: true, ..Look::line(Ink::Rule, ".6") };
    /// An area of the record; its fill follows from who holds it.
    Area "area" Look { holes: true, ..Look::NONE };
    /// The same on a map without borders: its own edge parts it from its neighbours.
    AreaWithEdge "area edged" Look { holes: true, keeps_width: true, ..Look::NONE.with_line(Ink::Line, ".7") };
    /// An area of the record that is a line, in the colour of who holds it.
    AreaLine "area traced" Look { keeps_width: true, ..Look::traced("3") };
    /// The same where the evidence is thin.
    AreaLineAbout "area traced about" Look { keeps_width: true, dashes: Some("4 7"), ..Look::traced("3") };
    /// An area of the record that is a point.
    AreaPoint "area dot" Look { keeps_width: true, ..Look::traced("9") };
    /// The same where the evidence is thin.
    AreaPointAbout "area dot about" Look { keeps_width: true, faint: true, ..Look::traced("9") };
    /// Rivers.
    River "river" Look::line(Ink::Water, "1.2");
    /// What sets a border off from the fills on both sides.
    Casing "casing" Look { keeps_width: true, ..Look::line(Ink::Page, "3.2") };
    /// The border between two areas.
    Border "border" Look { keeps_width: true, ..Look::line(Ink::Line, "1.25") };
    /// The border of a larger region, dotted.
    Region "border region" Look { keeps_width: true, dashes: Some("1 3"), ..Look::line(Ink::Region, "1.4") };
    /// The border between two states.
    International "border international" Look { keeps_width: true, ..Look::line(Ink::Line, "1.6") };
    /// What sets a road off from what it crosses.
    RoadCasing "road-casing" Look::line(Ink::Page, "4.5");
    /// A road.
    Road "road" Look::line(Ink::Road, "2");
    /// The mark of an area's seat.
    Seat "mark seat" Look::filled(Ink::Text).with_line(Ink::Page, "1");
    /// The mark of any other place.
    Town "mark town" Look::filled(Ink::Page).with_line(Ink::Text, "1.2");
    /// The name of an area.
    AreaName "name area-name" Look { letters: BOLD, ..Look::words(Ink::Text, Ink::Page, "4") };
    /// The name of land that the record does not cover.
    LandName "name land-name" Look { letters: ITALIC, ..Look::words(Ink::Second, Ink::Land, "3.5") };
    /// The name of a place.
    PlaceName "name place-name" Look::words(Ink::Text, Ink::Page, "3.5");
    /// The name of a road while it is open.
    OpenRoadName "name open-road-name" Look::words(Ink::Text, Ink::Page, "3.5");
    /// From a name to what it names.
    Leader "leader" Look::line(Ink::Text, "1");
    /// The end of a leader.
    LeaderEnd "leader-end" Look::filled(Ink::Text).with_line(Ink::Page, ".8");
    /// The scale bar.
    Scale "scale" Look::line(Ink::Second, "1.2");
    /// The words of the scale bar.
    ScaleWords "scale-words" Look::filled(Ink::Second);
    /// A dot of doubt.
    Doubt "doubt" Look::filled(Ink::Text).with_line(Ink::Page, ".9");
    /// What parts the stripes of two colours.
    Keyline "keyline" Look::filled(Ink::Page);
    /// Where an event happened.
    Point "point" Look::filled(Ink::Page).with_line(Ink::Text, "2");
    /// Near where an event happened.
    PointAbout "point about" Look { dashes: Some("2.5 2"), ..Look::filled(Ink::Page).with_line(Ink::Text, "2") };
    /// The number of an event.
    PointNumber "point-number" Look { letters: BOLD, ..Look::filled(Ink::Text) };
    /// What sets the outline of a chosen area off from its fill.
    ChosenCasing "chosen-casing" Look { keeps_width: true, ..Look::line(Ink::Page, "7") };
    /// The outline of a chosen area.
    ChosenLine "chosen-line" Look { keeps_width: true, ..Look::line(Ink::Text, "3") };
    /// What sets the outline of a change off from its fill.
    ChangeCasing "change-casing" Look { keeps_width: true, ..Look::line(Ink::Page, "4") };
    /// The outline of what changes on a day, or differs between two.
    ChangeLine "change-line" Look { keeps_width: true, ..Look::line(Ink::Text, "1.6") };
    /// A country on a map of where in the world this is.
    Country "country" Look::filled(Ink::Land).with_line(Ink::Second, ".7");
    /// The areas among the countries.
    Located "located" Look::filled(Ink::Link);
    /// What the maps show of the world.
    Window "window" Look::line(Ink::Link, "1.5");
    /// The name of a country.
    CountryName "country-name" Look::words(Ink::Text, Ink::Land, "2.5");
    /// The title of an inset.
    InsetTitle "inset-title" Look { letters: BOLD, ..Look::words(Ink::Text, Ink::Land, "2") };
    /// The account that an inset shows.
    InsetAccount "inset-account" Look::words(Ink::Second, Ink::Land, "2");
    /// Words beside a map, in a picture.
    Words "" Look::filled(Ink::Text);
    /// Words of second rank beside a map, in a picture.
    SecondWords "" Look::filled(Ink::Second);
    /// What a picture is drawn on.
    Paper "" Look::filled(Ink::Page);
    /// What shows a colour in a picture.
    Swatch "" Look { stroke: Some((Ink::Second, "1")), ..Look::NONE };
    /// The frame of a sign in a picture's key.
    Sign "" Look::line(Ink::Second, "1");
    /// An element without a look of its own.
    Plain "" Look::NONE;
    /// All lines of a basemap.
    Lines "lines" Look::NONE;
    /// All names and marks.
    Names "names" Look::NONE;
    /// The marks of places of the first rank.
    Marks "marks" Look::NONE;
    /// The marks of places that only a wide map shows.
    MarksOfSecondRank "marks rank-2" Look::NONE;
    /// The names on a wide map.
    Wide "labels wide" Look::NONE;
    /// The names on a narrow map.
    Narrow "labels narrow" Look::NONE;
    /// The names on a small map.
    Small "labels small" Look::NONE;
    /// The names on a map as small as on a phone.
    Tiny "labels tiny" Look::NONE;
    /// The names for closer looks.
    CloserNames "closer-names" Look::NONE;
    /// Outlines around dots, each of which keeps its size.
    AroundDots "around-dots" Look::NONE;
    /// A change of authority, beneath the slider.
    WedgeOfAuthority "wedge of-authority" Look::NONE;
    /// A change of situation alone.
    WedgeOfSituation "wedge of-situation" Look::NONE;
}

/// The style sheet of every map of a record.
pub fn stylesheet(record: &Record) -> String {
    looks() + &colours(record)
}

/// The part of it that is the same for every record: the page's colours, the looks of all roles.
pub fn looks() -> String {
    let mut css = palette::stylesheet();
    for role in
        Role::ALL.iter().filter(|role| !role.class().is_empty() && role.look() != Look::NONE)
    {
        let _ = writeln!(css, ".{}{{{}}}", role.class().replace(' ', "."), role.look().css());
    }
    css
}

/// The part of it that differs from record to record: the authorities' colours in the light and in the dark.
pub fn colours(record: &Record) -> String {
    let (mut light, mut dark) = (String::new(), String::new());
    for authority in &record.authorities {
        let class = class(authority);
        // Areas are filled with it, lines and points are drawn in it.
        let rule = |colour: &str| format!(".{class}{{fill:{colour};color:{colour}}}");
        light.push_str(&rule(&authority.colour.light));
        dark.push_str(&rule(&authority.colour.dark));
    }
    format!("{light}\n@media (prefers-color-scheme:dark){{{dark}}}\n")
}
