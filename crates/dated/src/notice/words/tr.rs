//! Turkish.

use super::Terms;
use super::phrase::phrases;

const MONTHS: [&str; 12] = [
    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
    "Kasım", "Aralık",
];

pub(super) const TERMS: &Terms = &Terms {
    months: MONTHS,
    months_undated: MONTHS,
    day_endings: &[],
    year_endings: &[],
    date: "{day} {month} {year}",
    date_before: "{day} {month} MÖ {year}",
    date_undated: "{day} {month}",
    year: "{year}",
    year_before: "MÖ {year}",
    file: "Dosya {number}",
    feature: "nesne {number}",
    label: " “{label}”",
    of_file: " ({file})",
};

phrases! {
    // What is shown
    AllShown: "{count} nesne.";
    SomeShown: "{total} nesneden {count} tanesi gösteriliyor.";
    ReadAsUtf16: "{file} UTF-16 olarak okundu.";
    ReadAsLatin1:
        "{file} UTF-8 değil: Latin-1 olarak okundu. Harfler yanlışsa UTF-8 olarak kaydedin.";
    LatitudeFirst: "Enlem, boylamdan önce okundu.";
    // Where the times are
    ByPair: "Nesneler {start} alanındaki tarihten {end} alanındaki tarihe kadar gösteriliyor.";
    ByStart: "Nesneler {start} alanındaki tarihten itibaren gösteriliyor.";
    ByEnd: "Nesneler {end} alanındaki tarihe kadar gösteriliyor.";
    ByParts:
        "Nesneler {start} alanındaki yıldan {end} alanındaki yıla kadar gösteriliyor; aylar ve günler yanlarındaki alanlardan.";
    ByJsonFg: "Nesneler JSON-FG biçiminin time üyesine göre gösteriliyor, iki gün de dâhil.";
    ByEvents:
        "Nesneler GeoJSON Events biçiminin when üyesine göre gösteriliyor; yalnızca başlangıç varsa “o günden beri” demektir.";
    ByTimespans:
        "Nesneler when üyesinin timespans aralıklarına göre gösteriliyor; yalnızca başlangıç varsa “o sürede” demektir.";
    ByMilestones:
        "Nesneler ChronoJSON biçiminin milestones üyesine göre gösteriliyor; her durum bir sonraki başlayana kadar sürer.";
    ByList:
        "Nesneler {field} alanındaki ilk zamandan son zamana kadar gösteriliyor; çizgi boyunca hareket yok.";
    ByFourth:
        "Nesneler koordinatlardaki ilk zamandan son zamana kadar gösteriliyor; çizgi boyunca hareket yok.";
    ByInstant:
        "Her nesne yalnızca {field} alanındaki zamanda gösteriliyor, sonrasında gösterilmiyor.";
    ByFileNames: "Her dosya yalnızca adındaki yılı gösteriyor.";
    WithoutTime: "Zamansız bir harita.";
    AlsoAgrees:
        "Şu da uygun: {also}; ikisinin de bulunduğu {count} nesnenin tümü için aynı şeyi söylüyor.";
    AlsoDiffers:
        "Şu da uygun: {also}; ama ikisinin de bulunduğu {count} nesneden {differ} tanesi için başka şey söylüyor.";
    Beside: "Bunların bulunmadığı {count} nesne, {field} alanındaki zamanda gösteriliyor.";
    // What values mean
    LastByChoice: "Bitiş, seçtiğiniz gibi, son gündür.";
    AfterByChoice: "Bitiş, seçtiğiniz gibi, son günden sonraki gündür.";
    LastBySpecification: "Bitiş, biçimin belirttiği gibi, son gündür.";
    LastBySuccessions:
        "Bitiş son gündür: sonraki nesne {all} durumun {next} tanesinde ertesi gün başlıyor.";
    AfterBySuccessions:
        "Bitiş, son günden sonraki gündür: sonraki nesne {all} durumun {same} tanesinde aynı gün başlıyor.";
    LastByDefault: "Bitiş, son gün sayıldı: dosyada bunu belirten bir şey yok.";
    NumbersAreDays: "Sayılar gündür, örneğin 17760704.";
    NumbersAreMilliseconds: "Sayılar, 1970 başından beri geçen milisaniyelerdir (UTC).";
    NumbersAreSeconds: "Sayılar, 1970 başından beri geçen saniyelerdir (UTC).";
    YearsAstronomical: "Milattan önceki yıllar 0 yılıyla sayılıyor: -489, MÖ 490 demektir.";
    YearsHistorical: "Milattan önceki yıllar 0 yılı olmadan sayılıyor: -490, MÖ 490 demektir.";
    DayFirst: "Tarihlerde gün önce geliyor; bunu gösteren değer: {value}.";
    MonthFirst: "Tarihlerde ay önce geliyor; bunu gösteren değer: {value}.";
    DayFirstByChoice: "Tarihlerde, seçtiğiniz gibi, gün önce geliyor.";
    MonthFirstByChoice: "Tarihlerde, seçtiğiniz gibi, ay önce geliyor.";
    MidnightsElsewhere:
        "Bütün saatler aynı, başka bir saat diliminin gece yarısında olduğu gibi: en yakın gece yarısı kastediliyor.";
    TimesAsWritten: "Saati de olan tarihlerde yazılı gün geçerlidir.";
    Proleptic: "15 Ekim 1582 öncesindeki günler de Gregoryen takvimine göre sayılıyor.";
    // When
    FromTo: "{first} – {last}; {count} günde bir şey değişiyor.";
    OneDay: "Hepsi {first} tarihinde oldu; bu sayfa günleri gösterir.";
    FileEnds:
        "Dosya {day} tarihinde bitiyor, onunla birlikte {count} nesne de: bu, değişiklik sayılmıyor.";
    KnownAsWell: "Günlerin ne kadar kesin bilindiği {field} alanında yazılı.";
    OpenStart: "{count} tanesinin başlangıcı yok.";
    OpenEnd: "{count} tanesi sürüyor.";
    About: "{count} tanesinin başlangıcı ya da bitişi yalnızca yaklaşık.";
    UndatedShown: "{count} tanesinin tarihi yok, her gün gösteriliyor.";
    UndatedHidden: "{count} tanesinin tarihi yok, gizleniyor.";
    // Names and colours
    NamedBy: "Adlar {field} alanından alındı.";
    NamedById: "Ad olarak kimlikleri (id) kullanıldı.";
    Numbered: "Adları yok: numaralandırıldılar.";
    Unnamed: "{count} tanesinin adı yok.";
    ColouredByFile: "Renkler dosyadan alındı.";
    ColouredByKind: "Renkler {field} alanına göre, {count} tür.";
    ColouredByNumber:
        "Renkler {field} alanına göre, tüm zamanlar için {least} ile {greatest} arası.";
    ColouredByName: "Renkler adlara göre.";
    SharedBy: "{field} alanına göre iki taraf arasında bölünenler: {count}.";
    AccountsBy: "{field} alanı, aynı şeyler için {count} anlatıyı ayırt ediyor.";
    Doubles: "{count} tanesi aynı adlı bir nesneyle çakışıyor.";
    // What is left out
    NothingLeftOut: "Hiçbir şey dışarıda bırakılmadı.";
    LeftOut: "{count} tanesi dışarıda bırakıldı.";
    FileNotRead: "{subject} okunmadı: {reason}";
    NoFeature: "{subject}: bu bir GeoJSON nesnesi değil.";
    NoProperties: "{subject}: özellikleri okunamıyor.";
    GeometryNull: "{subject}: geometrisi yok.";
    GeometryMalformed: "{subject}: koordinatları, türünün gerektirdiği biçimde sayılar değil.";
    GeometryDeep: "{subject}: geometrisi fazla iç içe.";
    GeometryEmpty: "{subject}: geometrisi boş.";
    GeometryShort: "{subject}: bir noktada ikiden az sayı var.";
    LineShort: "{subject}: bir çizgide ikiden az nokta var.";
    RingOpen: "{subject}: bir halkada dörtten az nokta var ya da halka başladığı yerde bitmiyor.";
    RowWithoutPlace: "{subject}: enlemi ve boylamı iki sayı değil.";
    NoDate: "{subject}: {field} {value}: bu, okunabilen bir tarih değil.";
    NoMonth: "{subject}: {field} {value}: {month}. ay diye bir ay yok.";
    NoDay: "{subject}: {field} {value}: {day} {year} diye bir gün yok.";
    NoYear: "{subject}: {field} {value}: yıl çok uzak.";
    EndsFirst: "{subject}: bitişi ({last}) başlangıcından ({first}) önce.";
    // Questions
    AskDates:
        "{count} nesnede tarih bulunamadı. Tarihler hangi sütunda: {columns}? Ya da harita zamansız gösterilsin.";
    AskOrder: "{value} iki türlü okunabilir: önce gün mü, önce ay mı?";
    AskOrderBoth:
        "{value} değerinde gün, {against} değerinde ay önce geliyor: önce gün mü, önce ay mı?";
    AskLarge: "Dosyalar büyük, {megabytes} MB: bu uzun sürebilir. Devam edilsin mi?";
    AskManyVertices:
        "Şekillerde {count} nokta var: bu yavaş olabilir. Devam edilsin mi, yoksa önce dosya sadeleştirilsin mi?";
    // Refusals
    NoFile: "Dosya verilmedi.";
    EmptyFile: "{file} boş.";
    NotJson: "{file} JSON değil: satır {line}, karakter {character}.";
    EndsEarly: "{file} erken bitiyor, satır {line}, karakter {character}: yeniden indirin.";
    NotGeoJson: "{file} JSON, ama içinde GeoJSON nesnesi yok.";
    Stranger: "{file} GeoJSON değil, {format}. Dönüştürün: {command}";
    StrangerOnly: "{file} GeoJSON değil, {format}.";
    NoCoordinates: "{file}: enlem ve boylam sütunları yok, olan sütunlar: {columns}.";
    LongitudeInMetres:
        "{subject}: boylam {value}, 180 sınırını aşıyor. Bunlar derece değil, belki metre{crs}. Dosyayı boylam ve enleme (WGS84) dönüştürün: ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    LatitudeInMetres:
        "{subject}: enlem {value}, 90 sınırını aşıyor. Bunlar derece değil, belki metre{crs}. Dosyayı boylam ve enleme (WGS84) dönüştürün: ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    AxesSwapped:
        "{subject}: enlem {value}, 90 sınırını aşıyor: boylam ile enlem yer değiştirmiş görünüyor.";
    NoFeatures: "{file}: nesne yok.";
    OnlyPlace:
        "Bütün geometriler null; şekiller place üyesinde, başka bir sistemde{crs}. Dosyayı geometriler boylam ve enlem (WGS84) olacak biçimde kaydedin.";
    NothingToShow: "Her nesnede hata var: gösterilecek bir şey kalmadı.";
}
