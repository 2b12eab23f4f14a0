//! Every message.

/// Makes the list of messages.
macro_rules! messages {
    ($($name:ident: $meaning:literal;)*) => {
        /// Every message; what it says in a language is its [`Phrase`](super::Phrase).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Message {
            $(#[doc = $meaning] $name,)*
        }

        impl Message {
            /// All messages.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }
    };
}

messages! {
    // What is shown
    AllShown: "All features are shown: {count}.";
    SomeShown: "Some are left out: {count} of {total} are shown.";
    ReadAsUtf16: "The text of {file} is in UTF-16.";
    ReadAsLatin1: "The text of {file} is in another encoding.";
    LatitudeFirst: "Axes are read the other way round.";
    // Where the times are
    ByPair: "Start and end: the fields {start} and {end}.";
    ByStart: "Start alone: the field {start}.";
    ByEnd: "End alone: the field {end}.";
    ByParts: "Year, month and day apart: the fields of the years, {start} and {end}.";
    ByJsonFg: "JSON-FG.";
    ByEvents: "GeoJSON Events.";
    ByTimespans: "Linked Places.";
    ByMilestones: "`ChronoJSON`.";
    ByList: "A list of times: the field {field}.";
    ByFourth: "The fourth number of positions.";
    ByInstant: "One time: the field {field}.";
    ByFileNames: "Years of file names.";
    WithoutTime: "No time.";
    AlsoAgrees: "Another rule agrees: its fields {also}, {count} features with both.";
    AlsoDiffers: "Another rule disagrees: its fields {also}, {differ} of {count} features with both.";
    Beside: "One time instead of start and end: the field {field}, {count} features.";
    // What values mean
    LastByChoice: "An end is the last day, as chosen.";
    AfterByChoice: "An end is the day after, as chosen.";
    LastBySpecification: "An end is the last day, by specification.";
    LastBySuccessions: "An end is the last day, by {next} of {all} successions.";
    AfterBySuccessions: "An end is the day after, by {same} of {all} successions.";
    LastByDefault: "An end is the last day: nothing tells.";
    NumbersAreDays: "Numbers are days.";
    NumbersAreMilliseconds: "Numbers are milliseconds.";
    NumbersAreSeconds: "Numbers are seconds.";
    YearsAstronomical: "Years with a year 0.";
    YearsHistorical: "Years without a year 0.";
    DayFirst: "Day first, by the value {value}.";
    MonthFirst: "Month first, by the value {value}.";
    DayFirstByChoice: "Day first, as chosen.";
    MonthFirstByChoice: "Month first, as chosen.";
    MidnightsElsewhere: "Shifted midnights.";
    TimesAsWritten: "Times.";
    Proleptic: "Old days.";
    // When
    FromTo: "The span, {first} to {last}, and how many days of change: {count}.";
    OneDay: "One day, {first}.";
    FileEnds: "The horizon, {day}, and how many features end there: {count}.";
    KnownAsWell: "Precision: the field {field}.";
    OpenStart: "No beginning: {count}.";
    OpenEnd: "No end: {count}.";
    About: "Doubtful days: {count}.";
    UndatedShown: "Undated and shown: {count}.";
    UndatedHidden: "Undated and hidden: {count}.";
    // Names and colours
    NamedBy: "The field of names: {field}.";
    NamedById: "Ids as names.";
    Numbered: "No names.";
    Unnamed: "Some without a name: {count}.";
    ColouredByFile: "Colours of the file.";
    ColouredByKind: "Kinds: the field {field}, with {count} of them.";
    ColouredByNumber: "A scale: the field {field}, from {least} to {greatest}.";
    ColouredByName: "Names as colours.";
    SharedBy: "Features that two kinds share: {count}, by the field {field}.";
    AccountsBy: "Accounts: the field {field}, with {count} of them.";
    Doubles: "Features that overlap with one of the same name: {count}.";
    // What is left out
    NothingLeftOut: "No fault.";
    LeftOut: "Faults: {count}.";
    FileNotRead: "A file of several, {subject}, and why: {reason}, a message of its own.";
    NoFeature: "{subject} is no feature.";
    NoProperties: "The properties of {subject}.";
    GeometryNull: "{subject} has no geometry.";
    GeometryMalformed: "The geometry of {subject} is malformed.";
    GeometryDeep: "The geometry of {subject} is nested too deeply.";
    GeometryEmpty: "The geometry of {subject} is empty.";
    GeometryShort: "A short position in {subject}.";
    LineShort: "A short line in {subject}.";
    RingOpen: "An open ring in {subject}.";
    RowWithoutPlace: "A row without a place: {subject}.";
    NoDate: "Not a date: {value} in the field {field} of {subject}.";
    NoMonth: "No such month, {month}: {value} in the field {field} of {subject}.";
    NoDay: "No such day, {day} in {year}: {value} in the field {field} of {subject}.";
    NoYear: "No such year: {value} in the field {field} of {subject}.";
    EndsFirst: "Backwards: {subject} ends on {last}, before {first}.";
    // Questions
    AskDates: "No dates in {count} features: which of {columns} has them?";
    AskOrder: "Which first, in {value}?";
    AskOrderBoth: "Which first, with {value} and {against}?";
    AskLarge: "Large files: {megabytes}.";
    AskManyVertices: "Many positions: {count}.";
    // Refusals
    NoFile: "No file.";
    EmptyFile: "{file} is empty.";
    NotJson: "{file} is not JSON from {line} and {character} on.";
    EndsEarly: "{file} is cut off at {line} and {character}.";
    NotGeoJson: "{file} is JSON of another kind.";
    Stranger: "{file} is of another format, {format}, which {command} converts.";
    StrangerOnly: "{file} is of another format, {format}.";
    NoCoordinates: "A table without places: {file} with {columns}.";
    LongitudeInMetres: "Metres: the longitude {value} of {subject}, and ` ({crs})` where it is named.";
    LatitudeInMetres: "Metres: the latitude {value} of {subject}, and ` ({crs})` where it is named.";
    AxesSwapped: "Swapped: the latitude {value} of {subject}.";
    NoFeatures: "{file} has no features.";
    OnlyPlace: "JSON-FG in another system, and ` ({crs})` where it is named.";
    NothingToShow: "Faults only.";
}
