//! Azerbaijani.

use super::Terms;
use super::phrase::phrases;

const MONTHS: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr",
    "noyabr", "dekabr",
];

pub(super) const TERMS: &Terms = &Terms {
    months: MONTHS,
    months_undated: MONTHS,
    day_endings: &[],
    year_endings: &[
        "-ci", "-cü", "-cu", "-ci", "-cu", "-cı", "-ci", "-cı", "-ci", "-ci", "-cı", "-ci", "-ci",
        "-cü", "-cü", "-ci", "-cı", "-ci", "-ci", "-cu",
    ],
    date: "{day} {month} {year}",
    date_before: "e.ə. {year_of} il, {day} {month}",
    date_undated: "{day} {month}",
    year: "{year_of} il",
    year_before: "e.ə. {year_of} il",
    file: "Fayl {number}",
    feature: "obyekt {number}",
    label: " “{label}”",
    of_file: " ({file})",
};

phrases! {
    // What is shown
    AllShown: "{count} obyekt.";
    SomeShown: "{total} obyektdən {count} obyekt göstərilir.";
    ReadAsUtf16: "{file} UTF-16 kimi oxundu.";
    ReadAsLatin1:
        "{file} UTF-8 deyil: Latin-1 kimi oxundu. Hərflər səhvdirsə, UTF-8 kimi saxlayın.";
    LatitudeFirst: "Enlik uzunluqdan əvvəl oxundu.";
    // Where the times are
    ByPair: "Obyektlər {start} sahəsindəki tarixdən {end} sahəsindəki tarixədək göstərilir.";
    ByStart: "Obyektlər {start} sahəsindəki tarixdən etibarən göstərilir.";
    ByEnd: "Obyektlər {end} sahəsindəki tarixədək göstərilir.";
    ByParts:
        "Obyektlər {start} sahəsindəki ildən {end} sahəsindəki ilədək göstərilir; aylar və günlər yanındakı sahələrdəndir.";
    ByJsonFg: "Obyektlər JSON-FG formatının time elementinə görə göstərilir, hər iki gün daxildir.";
    ByEvents:
        "Obyektlər GeoJSON Events formatının when elementinə görə göstərilir; yalnız başlanğıc varsa, “o gündən bəri” deməkdir.";
    ByTimespans:
        "Obyektlər when elementinin timespans aralıqlarına görə göstərilir; yalnız başlanğıc varsa, “həmin müddətdə” deməkdir.";
    ByMilestones:
        "Obyektlər ChronoJSON formatının milestones elementinə görə göstərilir; hər vəziyyət növbətisi başlayanadək davam edir.";
    ByList:
        "Obyektlər {field} sahəsindəki ilk vaxtdan son vaxtadək göstərilir; xətt boyunca hərəkət yoxdur.";
    ByFourth:
        "Obyektlər koordinatlardakı ilk vaxtdan son vaxtadək göstərilir; xətt boyunca hərəkət yoxdur.";
    ByInstant: "Hər obyekt yalnız {field} sahəsindəki vaxtda göstərilir, sonra göstərilmir.";
    ByFileNames: "Hər fayl yalnız adındakı ili göstərir.";
    WithoutTime: "Zamansız xəritə.";
    AlsoAgrees:
        "Bu da uyğundur: {also}; hər ikisi olan {count} obyektin hamısı üçün eyni şeyi deyir.";
    AlsoDiffers:
        "Bu da uyğundur: {also}; lakin hər ikisi olan {count} obyektdən {differ} obyekt üçün başqa şey deyir.";
    Beside: "Bunlar olmayan {count} obyekt {field} sahəsindəki vaxtda göstərilir.";
    // What values mean
    LastByChoice: "Bitmə tarixi, seçdiyiniz kimi, son gündür.";
    AfterByChoice: "Bitmə tarixi, seçdiyiniz kimi, son gündən sonrakı gündür.";
    LastBySpecification: "Bitmə tarixi, formatda müəyyən edildiyi kimi, son gündür.";
    LastBySuccessions:
        "Bitmə tarixi son gündür: {all} haldan {next} halda növbəti obyekt ertəsi gün başlayır.";
    AfterBySuccessions:
        "Bitmə tarixi son gündən sonrakı gündür: {all} haldan {same} halda növbəti obyekt həmin gün başlayır.";
    LastByDefault: "Bitmə tarixi son gün sayılır: faylda bu barədə heç nə deyilmir.";
    NumbersAreDays: "Ədədlər günlərdir, məsələn, 17760704.";
    NumbersAreMilliseconds: "Ədədlər 1970-ci ilin əvvəlindən keçən millisaniyələrdir (UTC).";
    NumbersAreSeconds: "Ədədlər 1970-ci ilin əvvəlindən keçən saniyələrdir (UTC).";
    YearsAstronomical: "Eramızdan əvvəlki illər 0 ili ilə sayılır: -489 e.ə. 490-cı il deməkdir.";
    YearsHistorical: "Eramızdan əvvəlki illər 0 ili olmadan sayılır: -490 e.ə. 490-cı il deməkdir.";
    DayFirst: "Tarixlərdə əvvəlcə gün gəlir; bunu göstərən qiymət: {value}.";
    MonthFirst: "Tarixlərdə əvvəlcə ay gəlir; bunu göstərən qiymət: {value}.";
    DayFirstByChoice: "Tarixlərdə, seçdiyiniz kimi, əvvəlcə gün gəlir.";
    MonthFirstByChoice: "Tarixlərdə, seçdiyiniz kimi, əvvəlcə ay gəlir.";
    MidnightsElsewhere:
        "Bütün saatlar eynidir, başqa saat qurşağının gecəyarısında olduğu kimi: ən yaxın gecəyarısı nəzərdə tutulur.";
    TimesAsWritten: "Saatı da olan tarixlərdə yazılmış gün əsas götürülür.";
    Proleptic: "15 oktyabr 1582 tarixindən əvvəlki günlər də Qriqori təqvimi ilə sayılır.";
    // When
    FromTo: "{first} – {last}; {count} gündə nə isə dəyişir.";
    OneDay: "Hamısı bir gündə baş verib ({first}); bu səhifə günləri göstərir.";
    FileEnds:
        "Faylın sonu: {day}; {count} obyekt də onunla birlikdə bitir, bu, dəyişiklik sayılmır.";
    KnownAsWell: "Günlərin nə qədər dəqiq məlum olduğu {field} sahəsində göstərilir.";
    OpenStart: "Başlanğıcı olmayanlar: {count}.";
    OpenEnd: "Davam edənlər: {count}.";
    About: "Başlanğıcı və ya sonu yalnız təxmini olanlar: {count}.";
    UndatedShown: "Tarixi olmayan, hər gün göstərilənlər: {count}.";
    UndatedHidden: "Tarixi olmayan, gizlədilənlər: {count}.";
    // Names and colours
    NamedBy: "Adlar {field} sahəsindən götürülüb.";
    NamedById: "Ad kimi identifikatorlar götürülüb.";
    Numbered: "Adları yoxdur: nömrələniblər.";
    Unnamed: "Adı olmayanlar: {count}.";
    ColouredByFile: "Rənglər fayldan götürülüb.";
    ColouredByKind: "Rənglər {field} sahəsinə görədir, {count} növ.";
    ColouredByNumber:
        "Rənglər {field} sahəsinə görədir, bütün dövr üçün {least} ilə {greatest} arasında.";
    ColouredByName: "Rənglər adlara görədir.";
    SharedBy: "{field} sahəsinə görə iki tərəf arasında bölünənlər: {count}.";
    AccountsBy: "{field} sahəsi eyni şeylər haqqında {count} versiyanı fərqləndirir.";
    Doubles: "Eyni adlı obyektlə üst-üstə düşənlər: {count}.";
    // What is left out
    NothingLeftOut: "Heç nə kənarda qalmayıb.";
    LeftOut: "Kənarda qalanlar: {count}.";
    FileNotRead: "{subject} oxunmadı: {reason}";
    NoFeature: "{subject}: bu, GeoJSON obyekti deyil.";
    NoProperties: "{subject}: xassələrini oxumaq olmur.";
    GeometryNull: "{subject}: həndəsəsi yoxdur.";
    GeometryMalformed: "{subject}: koordinatları növünün tələb etdiyi şəkildə ədədlər deyil.";
    GeometryDeep: "{subject}: həndəsəsi həddən artıq iç-içədir.";
    GeometryEmpty: "{subject}: həndəsəsi boşdur.";
    GeometryShort: "{subject}: bir nöqtədə ikidən az ədəd var.";
    LineShort: "{subject}: bir xətdə ikidən az nöqtə var.";
    RingOpen: "{subject}: bir halqada dörddən az nöqtə var və ya halqa başladığı yerdə bitmir.";
    RowWithoutPlace: "{subject}: enliyi və uzunluğu iki ədəd deyil.";
    NoDate: "{subject}: {field} {value}: bu, oxuna bilən tarix deyil.";
    NoMonth: "{subject}: {field} {value}: {month} nömrəli ay yoxdur.";
    NoDay: "{subject}: {field} {value}: belə gün yoxdur ({year}, {day}).";
    NoYear: "{subject}: {field} {value}: il çox uzaqdır.";
    EndsFirst: "{subject}: sonu ({last}) başlanğıcından ({first}) əvvəldir.";
    // Questions
    AskDates:
        "{count} obyektdə tarix tapılmadı. Tarixlər hansı sütundadır: {columns}? Yaxud xəritəni zamansız göstərin.";
    AskOrder: "{value} iki cür oxuna bilər: əvvəlcə gün gəlir, yoxsa ay?";
    AskOrderBoth:
        "{value} yazılışında əvvəlcə gün, {against} yazılışında əvvəlcə ay gəlir: gün əvvəldir, yoxsa ay?";
    AskLarge: "Fayllar böyükdür, {megabytes} MB: bu, uzun çəkə bilər. Davam edilsin?";
    AskManyVertices:
        "Fiqurlarda {count} nöqtə var: bu, yavaş ola bilər. Davam edilsin, yoxsa əvvəlcə fayl sadələşdirilsin?";
    // Refusals
    NoFile: "Fayl verilməyib.";
    EmptyFile: "{file} boşdur.";
    NotJson: "{file} JSON deyil: sətir {line}, simvol {character}.";
    EndsEarly: "{file} vaxtından əvvəl bitir, sətir {line}, simvol {character}: yenidən yükləyin.";
    NotGeoJson: "{file} JSON formatındadır, lakin onda GeoJSON obyekti yoxdur.";
    Stranger: "{file} GeoJSON deyil, {format} formatındadır. Çevirin: {command}";
    StrangerOnly: "{file} GeoJSON deyil, {format} formatındadır.";
    NoCoordinates: "{file}: enlik və uzunluq sütunları yoxdur, olan sütunlar: {columns}.";
    LongitudeInMetres:
        "{subject}: uzunluq ({value}) 180 həddini aşır. Bunlar dərəcə deyil, bəlkə də metrdir{crs}. Faylı uzunluq və enliyə (WGS84) çevirin: ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    LatitudeInMetres:
        "{subject}: enlik ({value}) 90 həddini aşır. Bunlar dərəcə deyil, bəlkə də metrdir{crs}. Faylı uzunluq və enliyə (WGS84) çevirin: ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    AxesSwapped:
        "{subject}: enlik ({value}) 90 həddini aşır: uzunluqla enliyin yeri, görünür, dəyişik düşüb.";
    NoFeatures: "{file}: obyekt yoxdur.";
    OnlyPlace:
        "Bütün həndəsələr boşdur (null); fiqurlar place elementində, başqa sistemdədir{crs}. Faylı həndəsələri uzunluq və enlik (WGS84) olmaqla saxlayın.";
    NothingToShow: "Hər obyektdə səhv var: göstəriləcək heç nə qalmayıb.";
}
