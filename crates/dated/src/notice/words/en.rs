//! English.

use super::Terms;
use super::phrase::phrases;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const TERMS: &Terms = &Terms {
    months: MONTHS,
    months_undated: MONTHS,
    day_endings: &[],
    year_endings: &[],
    date: "{day} {month} {year}",
    date_before: "{day} {month} {year} BC",
    date_undated: "{day} {month}",
    year: "{year}",
    year_before: "{year} BC",
    file: "File {number}",
    feature: "feature {number}",
    label: " \"{label}\"",
    of_file: " of {file}",
};

phrases! {
    // What is shown
    AllShown: "{count} features.", one "1 feature.";
    SomeShown: "{count} of {total} features are shown.";
    ReadAsUtf16: "{file} was read as UTF-16.";
    ReadAsLatin1:
        "{file} is not UTF-8: it was read as Latin-1. If letters are wrong, save it as UTF-8.";
    LatitudeFirst: "Latitude was read before longitude.";
    // Where the times are
    ByPair: "Shown from {start} to {end}.";
    ByStart: "Shown from {start} on.";
    ByEnd: "Shown until {end}.";
    ByParts: "Shown from {start} to {end}, with the months and days beside them.";
    ByJsonFg: "Shown by the member time of JSON-FG, both days included.";
    ByEvents: "Shown by the member when of GeoJSON Events; a start alone means since.";
    ByTimespans: "Shown by the timespans of the member when; a start alone means during.";
    ByMilestones: "Shown by the milestones of ChronoJSON; each state lasts until the next begins.";
    ByList: "Shown from the first to the last time of {field}; nothing moves along the line.";
    ByFourth:
        "Shown from the first to the last time in the coordinates; nothing moves along the line.";
    ByInstant: "Each is shown at its {field} only, and not carried on.";
    ByFileNames: "Each file shows the year in its name, and no other.";
    WithoutTime: "A map without time.";
    AlsoAgrees: "{also} fits too, and says the same of all {count} features that have both.";
    AlsoDiffers: "{also} fits too, but says otherwise of {differ} of {count} features.";
    Beside: "{count} features without them are shown at their {field}.",
        one "1 feature without them is shown at its {field}.";
    // What values mean
    LastByChoice: "The end is the last day, as you chose.";
    AfterByChoice: "The end is the day after the last, as you chose.";
    LastBySpecification: "The end is the last day, as the format says.";
    LastBySuccessions:
        "The end is the last day: {next} of {all} successions begin on the day after.";
    AfterBySuccessions:
        "The end is the day after the last: {same} of {all} successions begin on the same day.";
    LastByDefault: "The end is taken for the last day: nothing in the file tells.";
    NumbersAreDays: "Numbers are days, such as 17760704.";
    NumbersAreMilliseconds: "Numbers are milliseconds since 1970, in UTC.";
    NumbersAreSeconds: "Numbers are seconds since 1970, in UTC.";
    YearsAstronomical: "Years before Christ are counted with a year 0: -489 is 490 BC.";
    YearsHistorical: "Years before Christ are counted without a year 0: -490 is 490 BC.";
    DayFirst: "Dates have the day first, because of {value}.";
    MonthFirst: "Dates have the month first, because of {value}.";
    DayFirstByChoice: "Dates have the day first, as you chose.";
    MonthFirstByChoice: "Dates have the month first, as you chose.";
    MidnightsElsewhere:
        "All times of day are the same, as midnights of another zone are: the nearest midnight is meant.";
    TimesAsWritten: "Of dates with a time of day, the day counts that is written.";
    Proleptic: "Days before 15 October 1582 are counted by the Gregorian calendar too.";
    // When
    FromTo: "{first} to {last}; {count} days on which something changes.",
        one "{first} to {last}; 1 day on which something changes.";
    OneDay: "All of it happened on {first}; this page shows days.";
    FileEnds: "The file ends on {day}, and {count} features with it: no change is told there.";
    KnownAsWell: "{field} says how finely the days are known.";
    OpenStart: "{count} have no beginning.", one "1 has no beginning.";
    OpenEnd: "{count} go on.", one "1 goes on.";
    About: "Of {count} the beginning or the end is only about the day given.";
    UndatedShown: "{count} have no dates and are shown on every day.",
        one "1 has no dates and is shown on every day.";
    UndatedHidden: "{count} have no dates and are hidden.", one "1 has no dates and is hidden.";
    // Names and colours
    NamedBy: "Named by {field}.";
    NamedById: "Named by their ids.";
    Numbered: "Nothing names them: they are numbered.";
    Unnamed: "{count} have no name.", one "1 has no name.";
    ColouredByFile: "Coloured as the file says.";
    ColouredByKind: "Coloured by {field}, {count} kinds.";
    ColouredByNumber: "Coloured by {field}, {least} to {greatest} over all time.";
    ColouredByName: "Coloured by their names.";
    SharedBy: "{count} are divided between two, as {field} says.",
        one "1 is divided between two, as {field} says.";
    AccountsBy: "{field} tells {count} accounts of the same things apart.";
    Doubles: "{count} overlap with one of the same name.",
        one "1 overlaps with one of the same name.";
    // What is left out
    NothingLeftOut: "Nothing is left out.";
    LeftOut: "{count} are left out.", one "1 is left out.";
    FileNotRead: "{subject} was not read: {reason}";
    NoFeature: "{subject}: it is no feature of GeoJSON.";
    NoProperties: "{subject}: its properties cannot be read.";
    GeometryNull: "{subject}: it has no geometry.";
    GeometryMalformed:
        "{subject}: its coordinates are not numbers in the form that its type asks for.";
    GeometryDeep: "{subject}: its geometry is nested too deeply.";
    GeometryEmpty: "{subject}: its geometry is empty.";
    GeometryShort: "{subject}: a position has fewer than two numbers.";
    LineShort: "{subject}: a line has fewer than two positions.";
    RingOpen: "{subject}: a ring has fewer than four positions, or does not end where it begins.";
    RowWithoutPlace: "{subject}: its latitude and longitude are not two numbers.";
    NoDate: "{subject}: {field} {value}: this is no date that can be read.";
    NoMonth: "{subject}: {field} {value}: month {month} does not exist.";
    NoDay: "{subject}: {field} {value}: {year} had no {day}.";
    NoYear: "{subject}: {field} {value}: the year is too far away.";
    EndsFirst: "{subject}: it ends ({last}) before it starts ({first}).";
    // Questions
    AskDates:
        "no dates found in {count} features. Which column holds them: {columns}? Or show the map without time.";
    AskOrder: "{value} can be read in two ways: is it day first or month first?";
    AskOrderBoth:
        "{value} has the day first and {against} the month first: day first or month first?";
    AskLarge: "The files are large, {megabytes} MB: this may take long. Go on?";
    AskManyVertices:
        "The shapes have {count} positions: this may be slow. Go on, or simplify the file first?";
    // Refusals
    NoFile: "No file was given.";
    EmptyFile: "{file} is empty.";
    NotJson: "{file} is not JSON: see line {line}, character {character}.";
    EndsEarly: "{file} ends too early, at line {line}, character {character}: fetch it again.";
    NotGeoJson: "{file} is JSON, but holds no features of GeoJSON.";
    Stranger: "{file} is {format}, not GeoJSON. Convert it: {command}";
    StrangerOnly: "{file} is {format}, not GeoJSON.";
    NoCoordinates: "{file} has no columns of latitude and longitude, but: {columns}.";
    LongitudeInMetres:
        "{subject}: longitude {value} lies beyond 180. These are not degrees, but perhaps metres{crs}. Convert the file to longitude and latitude (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    LatitudeInMetres:
        "{subject}: latitude {value} lies beyond 90. These are not degrees, but perhaps metres{crs}. Convert the file to longitude and latitude (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    AxesSwapped: "{subject}: latitude {value} lies beyond 90: longitude and latitude seem swapped.";
    NoFeatures: "{file} has no features.";
    OnlyPlace:
        "Every geometry is null; the shapes are in place, in another system{crs}. Save the file with geometries in longitude and latitude (WGS84).";
    NothingToShow: "Every feature has a fault: nothing is left to show.";
}
