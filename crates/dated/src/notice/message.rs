//! Every message and its English phrases.

/// Makes the list of messages with their phrases: one form, or one for a single thing and one for several.
macro_rules! messages {
    ($($name:ident: $meaning:literal, $other:literal $(, one $one:literal)?;)*) => {
        /// Every message. What stands in braces in its phrase is filled in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Message {
            $(#[doc = $meaning] $name,)*
        }

        impl Message {
            /// All messages.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name, for tables of other languages.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }

            /// Its English phrase, for one thing or for several.
            pub(super) const fn phrase(self, one: bool) -> &'static str {
                match self {
                    $(Self::$name => messages!(@choose one, $other $(, $one)?),)*
                }
            }
        }
    };
    (@choose $is_one:ident, $other:literal) => { $other };
    (@choose $is_one:ident, $other:literal, $one:literal) => {
        if $is_one { $one } else { $other }
    };
}

messages! {
    // What is shown
    AllShown: "All features are shown.", "{count} features.", one "1 feature.";
    SomeShown: "Some are left out.", "{count} of {total} features are shown.";
    ReadAsUtf16: "The text is in UTF-16.", "{file} was read as UTF-16.";
    ReadAsLatin1: "The text is in another encoding.",
        "{file} is not UTF-8: it was read as Latin-1. If letters are wrong, save it as UTF-8.";
    LatitudeFirst: "Axes are read the other way round.", "Latitude was read before longitude.";
    // Where the times are
    ByPair: "Start and end.", "Shown from {start} to {end}.";
    ByStart: "Start alone.", "Shown from {start} on.";
    ByEnd: "End alone.", "Shown until {end}.";
    ByParts: "Year, month and day apart.",
        "Shown from {start} to {end}, with the months and days beside them.";
    ByJsonFg: "JSON-FG.", "Shown by the member time of JSON-FG, both days included.";
    ByEvents: "GeoJSON Events.",
        "Shown by the member when of GeoJSON Events; a start alone means since.";
    ByTimespans: "Linked Places.",
        "Shown by the timespans of the member when; a start alone means during.";
    ByList: "A list of times.",
        "Shown from the first to the last time of {field}; nothing moves along the line.";
    ByFourth: "The fourth number of positions.",
        "Shown from the first to the last time in the coordinates; nothing moves along the line.";
    ByInstant: "One time.", "Each is shown at its {field} only, and not carried on.";
    ByFileNames: "Years of file names.", "Each file shows the year in its name, and no other.";
    WithoutTime: "No time.", "A map without time.";
    AlsoAgrees: "Another rule agrees.",
        "{also} fits too, and says the same of all {count} features that have both.";
    AlsoDiffers: "Another rule disagrees.",
        "{also} fits too, but says otherwise of {differ} of {count} features.";
    Beside: "One time instead.", "{count} features without them are shown at their {field}.",
        one "1 feature without them is shown at its {field}.";
    // What values mean
    LastByChoice: "As chosen.", "The end is the last day, as you chose.";
    AfterByChoice: "As chosen.", "The end is the day after the last, as you chose.";
    LastBySpecification: "By specification.", "The end is the last day, as the format says.";
    LastBySuccessions: "By successions.",
        "The end is the last day: {next} of {all} successions begin on the day after.";
    AfterBySuccessions: "By successions.",
        "The end is the day after the last: {same} of {all} successions begin on the same day.";
    LastByDefault: "Nothing tells.", "The end is taken for the last day: nothing in the file tells.";
    NumbersAreDays: "Days.", "Numbers are days, such as 17760704.";
    NumbersAreMilliseconds: "Milliseconds.", "Numbers are milliseconds since 1970, in UTC.";
    NumbersAreSeconds: "Seconds.", "Numbers are seconds since 1970, in UTC.";
    YearsAstronomical: "With a year 0.",
        "Years before Christ are counted with a year 0: -489 is 490 BC.";
    YearsHistorical: "Without a year 0.",
        "Years before Christ are counted without a year 0: -490 is 490 BC.";
    DayFirst: "Day first.", "Dates have the day first, because of {value}.";
    MonthFirst: "Month first.", "Dates have the month first, because of {value}.";
    DayFirstByChoice: "Day first.", "Dates have the day first, as you chose.";
    MonthFirstByChoice: "Month first.", "Dates have the month first, as you chose.";
    MidnightsElsewhere: "Shifted midnights.",
        "All times of day are the same, as midnights of another zone are: the nearest midnight is meant.";
    TimesAsWritten: "Times.", "Of dates with a time of day, the day counts that is written.";
    Proleptic: "Old days.", "Days before 15 October 1582 are counted by the Gregorian calendar too.";
    // When
    FromTo: "The span.", "{first} to {last}; {count} days on which something changes.",
        one "{first} to {last}; 1 day on which something changes.";
    OneDay: "One day.", "All of it happened on {first}; this page shows days.";
    FileEnds: "The horizon.",
        "The file ends on {day}, and {count} features with it: no change is told there.";
    KnownAsWell: "Precision.", "{field} says how finely the days are known.";
    OpenStart: "No beginning.", "{count} have no beginning.", one "1 has no beginning.";
    OpenEnd: "No end.", "{count} go on.", one "1 goes on.";
    About: "Doubtful days.", "Of {count} the beginning or the end is only about the day given.";
    UndatedShown: "Undated.", "{count} have no dates and are shown on every day.",
        one "1 has no dates and is shown on every day.";
    UndatedHidden: "Undated.", "{count} have no dates and are hidden.",
        one "1 has no dates and is hidden.";
    // Names and colours
    NamedBy: "The field of names.", "Named by {field}.";
    NamedById: "Ids as names.", "Named by their ids.";
    Numbered: "No names.", "Nothing names them: they are numbered.";
    Unnamed: "Some without a name.", "{count} have no name.", one "1 has no name.";
    ColouredByFile: "Colours of the file.", "Coloured as the file says.";
    ColouredByKind: "Kinds.", "Coloured by {field}, {count} kinds.";
    ColouredByNumber: "A scale.", "Coloured by {field}, {least} to {greatest} over all time.";
    ColouredByName: "Names.", "Coloured by their names.";
    AccountsBy: "Accounts.", "{field} tells {count} accounts of the same things apart.";
    Doubles: "Doubles.", "{count} overlap with one of the same name.",
        one "1 overlaps with one of the same name.";
    // What is left out
    NothingLeftOut: "No fault.", "Nothing is left out.";
    LeftOut: "Faults.", "{count} are left out.", one "1 is left out.";
    FileNotRead: "A file of several.", "{subject} was not read: {reason}";
    NoFeature: "No feature.", "{subject}: it is no feature of GeoJSON.";
    NoProperties: "Properties.", "{subject}: its properties cannot be read.";
    GeometryNull: "No geometry.", "{subject}: it has no geometry.";
    GeometryMalformed: "Malformed.",
        "{subject}: its coordinates are not numbers in the form that its type asks for.";
    GeometryDeep: "Too deep.", "{subject}: its geometry is nested too deeply.";
    GeometryEmpty: "Empty.", "{subject}: its geometry is empty.";
    GeometryShort: "A short position.", "{subject}: a position has fewer than two numbers.";
    LineShort: "A short line.", "{subject}: a line has fewer than two positions.";
    RingOpen: "An open ring.",
        "{subject}: a ring has fewer than four positions, or does not end where it begins.";
    RowWithoutPlace: "A row without a place.",
        "{subject}: its latitude and longitude are not two numbers.";
    NoDate: "Not a date.", "{subject}: {field} {value}: this is no date that can be read.";
    NoMonth: "No such month.", "{subject}: {field} {value}: month {month} does not exist.";
    NoDay: "No such day.", "{subject}: {field} {value}: {year} had no {day}.";
    NoYear: "No such year.", "{subject}: {field} {value}: the year is too far away.";
    EndsFirst: "Backwards.", "{subject}: it ends ({last}) before it starts ({first}).";
    // Questions
    AskDates: "No dates.",
        "no dates found in {count} features. Which column holds them: {columns}? Or show the map without time.";
    AskOrder: "Which first?",
        "{value} can be read in two ways: is it day first or month first?";
    AskOrderBoth: "Both.",
        "{value} has the day first and {against} the month first: day first or month first?";
    AskLarge: "Much.", "The files are large, {megabytes} MB: this may take long. Go on?";
    AskManyVertices: "Many.",
        "The shapes have {count} positions: this may be slow. Go on, or simplify the file first?";
    // Refusals
    NoFile: "No file.", "No file was given.";
    EmptyFile: "Empty.", "{file} is empty.";
    NotJson: "Not JSON.", "{file} is not JSON: see line {line}, character {character}.";
    EndsEarly: "Cut off.",
        "{file} ends too early, at line {line}, character {character}: fetch it again.";
    NotGeoJson: "Not GeoJSON.", "{file} is JSON, but holds no features of GeoJSON.";
    Stranger: "Another format.", "{file} is {format}, not GeoJSON. Convert it: {command}";
    StrangerOnly: "Another format.", "{file} is {format}, not GeoJSON.";
    NoCoordinates: "A table without places.",
        "{file} has no columns of latitude and longitude, but: {columns}.";
    LongitudeInMetres: "Metres.",
        "{subject}: longitude {value} lies beyond 180. These are not degrees, but perhaps metres{crs}. Convert the file to longitude and latitude (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    LatitudeInMetres: "Metres.",
        "{subject}: latitude {value} lies beyond 90. These are not degrees, but perhaps metres{crs}. Convert the file to longitude and latitude (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    AxesSwapped: "Swapped.",
        "{subject}: latitude {value} lies beyond 90: longitude and latitude seem swapped.";
    NoFeatures: "No features.", "{file} has no features.";
    OnlyPlace: "JSON-FG in another system.",
        "Every geometry is null; the shapes are in place, in another system{crs}. Save the file with geometries in longitude and latitude (WGS84).";
    NothingToShow: "Faults only.", "Every feature has a fault: nothing is left to show.";
}
