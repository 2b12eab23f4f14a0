//! Kurdish (Kurmanji).

use super::Terms;
use super::phrase::phrases;

pub(super) const TERMS: &Terms = &Terms {
    months: [
        "çileya",
        "sibata",
        "adara",
        "nîsana",
        "gulana",
        "hezîrana",
        "tîrmeha",
        "tebaxa",
        "îlona",
        "cotmeha",
        "mijdara",
        "berfanbara",
    ],
    months_undated: [
        "çileyê",
        "sibatê",
        "adarê",
        "nîsanê",
        "gulanê",
        "hezîranê",
        "tîrmehê",
        "tebaxê",
        "îlonê",
        "cotmehê",
        "mijdarê",
        "berfanbarê",
    ],
    day_endings: &[
        "ê", "yê", "yê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê", "ê",
        "ê", "ê", "ê", "yê", "yê", "ê", "ê", "ê", "ê", "ê", "ê", "yê", "ê",
    ],
    year_endings: &[
        "î", "î", "î", "î", "î", "î", "î", "î", "î", "î", "î", "ê", "yan", "yan", "an", "an", "an",
        "an", "an", "an",
    ],
    date: "{day_of} {month} {year_of}",
    date_before: "{day_of} {month} {year_of} berî zayînê",
    date_undated: "{day_of} {month}",
    year: "sala {year_of}",
    year_before: "sala {year_of} berî zayînê",
    file: "Pelê {number}",
    feature: "objeya {number}",
    label: " “{label}”",
    of_file: " ({file})",
};

phrases! {
    // What is shown
    AllShown: "{count} obje.";
    SomeShown: "{count} ji {total} objeyan tên nîşandan.",
        one "{count} ji {total} objeyan tê nîşandan.";
    ReadAsUtf16: "{file} wek UTF-16 hat xwendin.";
    ReadAsLatin1:
        "{file} ne UTF-8 e: wek Latin-1 hat xwendin. Heke tîp şaş bin, wek UTF-8 tomar bikin.";
    LatitudeFirst: "Firehî (latitude) berî dirêjahiyê (longitude) hat xwendin.";
    // Where the times are
    ByPair: "Obje ji dîroka qada {start} heta dîroka qada {end} tên nîşandan.";
    ByStart: "Obje ji dîroka qada {start} û pê ve tên nîşandan.";
    ByEnd: "Obje heta dîroka qada {end} tên nîşandan.";
    ByParts:
        "Obje ji sala qada {start} heta sala qada {end} tên nîşandan; meh û roj ji qadên li kêleka wan in.";
    ByJsonFg: "Obje li gorî endamê time yê JSON-FG tên nîşandan, herdu roj jî tê de ne.";
    ByEvents:
        "Obje li gorî endamê when yê GeoJSON Events tên nîşandan; destpêka bi tenê tê wateya “ji wê rojê ve”.";
    ByTimespans:
        "Obje li gorî navberên timespans ên endamê when tên nîşandan; destpêka bi tenê tê wateya “di wê demê de”.";
    ByMilestones:
        "Obje li gorî endamê milestones yê ChronoJSON tên nîşandan; her rewş heta destpêka ya din berdewam dike.";
    ByList:
        "Obje ji dema yekem heta dema dawî ya qada {field} tên nîşandan; li ser xêzê tu livîn tune.";
    ByFourth:
        "Obje ji dema yekem heta dema dawî ya di koordînatan de tên nîşandan; li ser xêzê tu livîn tune.";
    ByInstant: "Her obje tenê di dema qada {field} de tê nîşandan, ne piştî wê.";
    ByFileNames: "Her pel tenê sala di navê xwe de nîşan dide.";
    WithoutTime: "Nexşeyeke bê dem.";
    AlsoAgrees:
        "Ev jî guncav e: {also}; ji bo hemû objeyên ku herdu li wan hene ({count}) heman tiştî dibêje.";
    AlsoDiffers:
        "Ev jî guncav e: {also}; lê ji bo {differ} ji {count} objeyên ku herdu li wan hene tiştekî din dibêje.";
    Beside: "{count} objeyên bê wan di dema qada {field} de tên nîşandan.",
        one "1 objeya bê wan di dema qada {field} de tê nîşandan.";
    // What values mean
    LastByChoice: "Dawî roja dawî ye, wek ku we hilbijart.";
    AfterByChoice: "Dawî roja piştî roja dawî ye, wek ku we hilbijart.";
    LastBySpecification: "Dawî roja dawî ye, wek ku format dibêje.";
    LastBySuccessions:
        "Dawî roja dawî ye: {next} ji {all} caran objeya bê roja piştî wê dest pê dike.";
    AfterBySuccessions:
        "Dawî roja piştî roja dawî ye: {same} ji {all} caran objeya bê heman rojê dest pê dike.";
    LastByDefault: "Dawî wek roja dawî hat hesibandin: di pelî de li ser vê tiştek tune.";
    NumbersAreDays: "Hejmar roj in, wek 17760704.";
    NumbersAreMilliseconds: "Hejmar mîlîçirke ne, ji destpêka 1970î ve, bi UTC.";
    NumbersAreSeconds: "Hejmar çirke ne, ji destpêka 1970î ve, bi UTC.";
    YearsAstronomical: "Salên berî zayînê bi sala 0 tên hejmartin: -489 sala 490î berî zayînê ye.";
    YearsHistorical: "Salên berî zayînê bê sala 0 tên hejmartin: -490 sala 490î berî zayînê ye.";
    DayFirst: "Di dîrokan de roj li pêş e, ji ber {value}.";
    MonthFirst: "Di dîrokan de meh li pêş e, ji ber {value}.";
    DayFirstByChoice: "Di dîrokan de roj li pêş e, wek ku we hilbijart.";
    MonthFirstByChoice: "Di dîrokan de meh li pêş e, wek ku we hilbijart.";
    MidnightsElsewhere:
        "Hemû saet wek hev in, wek nîvê şevê li herêmeke demê ya din: mebest nîvê şevê yê herî nêzîk e.";
    TimesAsWritten: "Di dîrokên ku saet jî li wan heye de, roja nivîsandî tê hesibandin.";
    Proleptic: "Rojên berî 15ê cotmeha 1582yan jî bi salnameya gregorî tên hejmartin.";
    // When
    FromTo: "Ji {first} heta {last}; di {count} rojan de tiştek diguhere.",
        one "Ji {first} heta {last}; di 1 rojê de tiştek diguhere.";
    OneDay: "Hemû di {first} de qewimî; ev rûpel rojan nîşan dide.";
    FileEnds: "Pel di {day} de diqede, {count} obje jî pê re: ev wek guherîn nayê hesibandin.";
    KnownAsWell: "Qada {field} dibêje ka roj çiqas rast tên zanîn.";
    OpenStart: "Bê destpêk: {count}.";
    OpenEnd: "Bê dawî: {count}.";
    About: "Bi destpêk an dawiya texmînî: {count}.";
    UndatedShown: "Bê dîrok, her roj tên nîşandan: {count}.",
        one "Bê dîrok, her roj tê nîşandan: 1.";
    UndatedHidden: "Bê dîrok, veşartî: {count}.";
    // Names and colours
    NamedBy: "Nav ji qada {field} hatin girtin.";
    NamedById: "Nav ji nasnameyên wan (id) hatin girtin.";
    Numbered: "Navên wan tune ne: hatin hejmarkirin.";
    Unnamed: "Bê nav: {count}.";
    ColouredByFile: "Reng ji pelî hatin girtin.";
    ColouredByKind: "Reng li gorî qada {field} ne, {count} cure.";
    ColouredByNumber:
        "Reng li gorî qada {field} ne, ji {least} heta {greatest} di tevahiya demê de.";
    ColouredByName: "Reng li gorî navan in.";
    SharedBy: "Li gorî qada {field} di navbera duyan de parvekirî: {count}.";
    AccountsBy: "Qada {field} {count} vegotinên heman tiştan ji hev cuda dike.";
    Doubles: "Bi objeyeke bi heman navî re dikevin ser hev: {count}.",
        one "Bi objeyeke bi heman navî re dikeve ser hev: 1.";
    // What is left out
    NothingLeftOut: "Tu tişt nehat derxistin.";
    LeftOut: "Hatin derxistin: {count}.", one "Hat derxistin: 1.";
    FileNotRead: "{subject} nehat xwendin: {reason}";
    NoFeature: "{subject}: ev ne objeyeke GeoJSON e.";
    NoProperties: "{subject}: taybetmendiyên wê nayên xwendin.";
    GeometryNull: "{subject}: geometriya wê tune.";
    GeometryMalformed: "{subject}: koordînatên wê ne hejmar in bi awayê ku cureyê wê dixwaze.";
    GeometryDeep: "{subject}: geometriya wê pir kûr di nav hev de ye.";
    GeometryEmpty: "{subject}: geometriya wê vala ye.";
    GeometryShort: "{subject}: di xalekê de ji du hejmaran kêmtir hene.";
    LineShort: "{subject}: di xêzekê de ji du xalan kêmtir hene.";
    RingOpen:
        "{subject}: di xelekekê de ji çar xalan kêmtir hene, an jî ew li cihê destpêka xwe naqede.";
    RowWithoutPlace: "{subject}: firehî û dirêjahiya wê ne du hejmar in.";
    NoDate: "{subject}: {field} {value}: ev ne dîrokeke ku tê xwendin e.";
    NoMonth: "{subject}: {field} {value}: meha {month} tune.";
    NoDay: "{subject}: {field} {value}: di {year} de {day} tune bû.";
    NoYear: "{subject}: {field} {value}: sal pir dûr e.";
    EndsFirst: "{subject}: dawiya wê ({last}) berî destpêka wê ({first}) ye.";
    // Questions
    AskDates:
        "Di {count} objeyan de dîrok nehatin dîtin. Dîrok di kîjan stûnê de ne: {columns}? An jî nexşeyê bê dem nîşan bidin.",
        one "Di 1 objeyê de dîrok nehatin dîtin. Dîrok di kîjan stûnê de ne: {columns}? An jî nexşeyê bê dem nîşan bidin.";
    AskOrder: "{value} bi du awayan tê xwendin: roj li pêş e an meh?";
    AskOrderBoth: "Di {value} de roj li pêş e, di {against} de meh: roj li pêş e an meh?";
    AskLarge: "Pel mezin in, {megabytes} MB: dibe ku ev dirêj bikişîne. Bila bidome?";
    AskManyVertices:
        "Di şiklan de {count} xal hene: dibe ku ev hêdî be. Bila bidome, an pêşî pel bê sadekirin?";
    // Refusals
    NoFile: "Tu pel nehat dayîn.";
    EmptyFile: "{file} vala ye.";
    NotJson: "{file} ne JSON e: li rêza {line}, tîpa {character} binêrin.";
    EndsEarly: "{file} zû diqede, li rêza {line}, tîpa {character}: ji nû ve daxînin.";
    NotGeoJson: "{file} JSON e, lê objeyên GeoJSON tê de tune ne.";
    Stranger: "{file} bi formata {format} ye, ne GeoJSON e. Veguherînin: {command}";
    StrangerOnly: "{file} bi formata {format} ye, ne GeoJSON e.";
    NoCoordinates: "{file}: stûnên firehî û dirêjahiyê tune ne, stûnên heyî: {columns}.";
    LongitudeInMetres:
        "{subject}: dirêjahî (longitude) {value} ji 180 derbas dibe. Ev ne derece ne, belkî metre ne{crs}. Pelî veguherînin dirêjahî û firehiyê (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    LatitudeInMetres:
        "{subject}: firehî (latitude) {value} ji 90 derbas dibe. Ev ne derece ne, belkî metre ne{crs}. Pelî veguherînin dirêjahî û firehiyê (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    AxesSwapped:
        "{subject}: firehî (latitude) {value} ji 90 derbas dibe: xuya ye ku cihê dirêjahî û firehiyê guheriye.";
    NoFeatures: "{file}: tu obje tune.";
    OnlyPlace:
        "Hemû geometrî null in; şikil di endamê place de ne, bi pergaleke din{crs}. Pelî bi geometriyên bi dirêjahî û firehiyê (WGS84) tomar bikin.";
    NothingToShow: "Di her objeyê de şaşî heye: tiştek ji bo nîşandanê nemaye.";
}
