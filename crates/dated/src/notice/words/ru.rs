//! Russian.

use super::Terms;
use super::phrase::phrases;

const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

pub(super) const TERMS: &Terms = &Terms {
    months: MONTHS,
    months_undated: MONTHS,
    day_endings: &[],
    year_endings: &[],
    date: "{day} {month} {year} г.",
    date_before: "{day} {month} {year} г. до н. э.",
    date_undated: "{day} {month}",
    year: "{year} г.",
    year_before: "{year} г. до н. э.",
    file: "Файл {number}",
    feature: "объект {number}",
    label: " «{label}»",
    of_file: " из файла {file}",
};

phrases! {
    // What is shown
    AllShown: "{count} объектов.", one "{count} объект.", few "{count} объекта.";
    SomeShown: "Показано объектов: {count} из {total}.";
    ReadAsUtf16: "{file} прочитан как UTF-16.";
    ReadAsLatin1:
        "{file} — не UTF-8: он прочитан как Latin-1. Если буквы неверны, сохраните его в UTF-8.";
    LatitudeFirst: "Сначала прочитана широта, затем долгота.";
    // Where the times are
    ByPair: "Объекты показаны с даты из поля {start} по дату из поля {end}.";
    ByStart: "Объекты показаны начиная с даты из поля {start}.";
    ByEnd: "Объекты показаны до даты из поля {end}.";
    ByParts:
        "Объекты показаны с года из поля {start} по год из поля {end}; месяцы и дни взяты из полей рядом.";
    ByJsonFg: "Объекты показаны по элементу time формата JSON-FG, оба дня включительно.";
    ByEvents:
        "Объекты показаны по элементу when формата GeoJSON Events; одно лишь начало значит «с этого дня».";
    ByTimespans:
        "Объекты показаны по промежуткам timespans элемента when; одно лишь начало значит «в это время».";
    ByMilestones:
        "Объекты показаны по элементу milestones формата ChronoJSON; каждое состояние длится до начала следующего.";
    ByList:
        "Объекты показаны от первого до последнего времени в поле {field}; движения вдоль линии нет.";
    ByFourth:
        "Объекты показаны от первого до последнего времени в координатах; движения вдоль линии нет.";
    ByInstant: "Каждый объект показан только во время из поля {field}, но не дольше.";
    ByFileNames: "Каждый файл показывает только тот год, который стоит в его имени.";
    WithoutTime: "Карта без времени.";
    AlsoAgrees:
        "Подходит также {also}; у объектов, где есть и то и другое ({count}), расхождений нет.";
    AlsoDiffers:
        "Подходит также {also}; у объектов, где есть и то и другое, расхождений: {differ} из {count}.";
    Beside: "Объекты без этих полей показаны во время из поля {field}: {count}.";
    // What values mean
    LastByChoice: "Конец — последний день, как вы выбрали.";
    AfterByChoice: "Конец — день после последнего, как вы выбрали.";
    LastBySpecification: "Конец — последний день, как определяет формат.";
    LastBySuccessions:
        "Конец — последний день: новый объект начинается на следующий день (случаев: {next} из {all}).";
    AfterBySuccessions:
        "Конец — день после последнего: новый объект начинается в тот же день (случаев: {same} из {all}).";
    LastByDefault: "Конец принят за последний день: в файле об этом ничего не сказано.";
    NumbersAreDays: "Числа — это дни, например 17760704.";
    NumbersAreMilliseconds: "Числа — это миллисекунды с начала 1970 года по UTC.";
    NumbersAreSeconds: "Числа — это секунды с начала 1970 года по UTC.";
    YearsAstronomical: "Годы до нашей эры считаются с годом 0: -489 — это 490 г. до н. э.";
    YearsHistorical: "Годы до нашей эры считаются без года 0: -490 — это 490 г. до н. э.";
    DayFirst: "В датах сначала стоит день: это видно по значению {value}.";
    MonthFirst: "В датах сначала стоит месяц: это видно по значению {value}.";
    DayFirstByChoice: "В датах сначала стоит день, как вы выбрали.";
    MonthFirstByChoice: "В датах сначала стоит месяц, как вы выбрали.";
    MidnightsElsewhere:
        "Время суток везде одно и то же, как у полуночи другого часового пояса: имеется в виду ближайшая полночь.";
    TimesAsWritten: "В датах со временем суток считается тот день, который записан.";
    Proleptic: "Дни до 15 октября 1582 г. тоже считаются по григорианскому календарю.";
    // When
    FromTo: "{first} — {last}; {count} дней с изменениями.",
        one "{first} — {last}; {count} день с изменениями.",
        few "{first} — {last}; {count} дня с изменениями.";
    OneDay: "Всё произошло {first}; эта страница показывает дни.";
    FileEnds:
        "Файл кончается {day}, и вместе с ним объекты (всего {count}): изменением это не считается.";
    KnownAsWell: "Насколько точно известны дни, указано в поле {field}.";
    OpenStart: "Без начала: {count}.";
    OpenEnd: "Без конца: {count}.";
    About: "С приблизительным началом или концом: {count}.";
    UndatedShown: "Без дат, показаны во все дни: {count}.";
    UndatedHidden: "Без дат, скрыты: {count}.";
    // Names and colours
    NamedBy: "Названия взяты из поля {field}.";
    NamedById: "Названиями служат идентификаторы.";
    Numbered: "Названий нет: объекты пронумерованы.";
    Unnamed: "Без названия: {count}.";
    ColouredByFile: "Цвета взяты из файла.";
    ColouredByKind: "Цвет — по полю {field}, {count} видов.",
        one "Цвет — по полю {field}, {count} вид.",
        few "Цвет — по полю {field}, {count} вида.";
    ColouredByNumber: "Цвет — по полю {field}, от {least} до {greatest} за всё время.";
    ColouredByName: "Цвет — по названию.";
    SharedBy: "Разделены между двумя, по полю {field}: {count}.";
    AccountsBy: "Версии об одном и том же различаются по полю {field}: {count}.";
    Doubles: "Пересекаются с одноимённым объектом: {count}.";
    // What is left out
    NothingLeftOut: "Ничего не пропущено.";
    LeftOut: "Пропущено: {count}.";
    FileNotRead: "{subject} не прочитан: {reason}";
    NoFeature: "{subject}: это не объект GeoJSON.";
    NoProperties: "{subject}: свойства прочитать нельзя.";
    GeometryNull: "{subject}: геометрии нет.";
    GeometryMalformed: "{subject}: координаты — не числа в том виде, какого требует тип.";
    GeometryDeep: "{subject}: геометрия вложена слишком глубоко.";
    GeometryEmpty: "{subject}: геометрия пуста.";
    GeometryShort: "{subject}: у одной из точек меньше двух чисел.";
    LineShort: "{subject}: в линии меньше двух точек.";
    RingOpen: "{subject}: в контуре меньше четырёх точек, или он кончается не там, где начинается.";
    RowWithoutPlace: "{subject}: широта и долгота — не два числа.";
    NoDate: "{subject}: {field} {value}: это не дата, которую можно прочитать.";
    NoMonth: "{subject}: {field} {value}: месяца {month} не существует.";
    NoDay: "{subject}: {field} {value}: {day} {year} не было.";
    NoYear: "{subject}: {field} {value}: год слишком далёк.";
    EndsFirst: "{subject}: конец ({last}) раньше начала ({first}).";
    // Questions
    AskDates:
        "Даты не найдены (объектов: {count}). В каком столбце они стоят: {columns}? Или покажите карту без времени.";
    AskOrder: "{value} можно прочитать двояко: сначала день или сначала месяц?";
    AskOrderBoth:
        "В значении {value} сначала стоит день, а в {against} — месяц: сначала день или сначала месяц?";
    AskLarge: "Файлы большие, {megabytes} МБ: это может занять много времени. Продолжить?";
    AskManyVertices:
        "В фигурах много точек ({count}): показ может быть медленным. Продолжить или сначала упростить файл?";
    // Refusals
    NoFile: "Файл не указан.";
    EmptyFile: "{file} пуст.";
    NotJson: "{file} — не JSON: см. строку {line}, символ {character}.";
    EndsEarly: "{file} обрывается на строке {line}, символе {character}: скачайте его заново.";
    NotGeoJson: "{file} — JSON, но объектов GeoJSON в нём нет.";
    Stranger: "{file} — {format}, а не GeoJSON. Преобразуйте его: {command}";
    StrangerOnly: "{file} — {format}, а не GeoJSON.";
    NoCoordinates: "{file}: столбцов широты и долготы нет, есть {columns}.";
    LongitudeInMetres:
        "{subject}: долгота {value} выходит за пределы 180. Это не градусы, а, возможно, метры{crs}. Преобразуйте файл в долготу и широту (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    LatitudeInMetres:
        "{subject}: широта {value} выходит за пределы 90. Это не градусы, а, возможно, метры{crs}. Преобразуйте файл в долготу и широту (WGS84): ogr2ogr -f GeoJSON -t_srs EPSG:4326 out.geojson in.geojson";
    AxesSwapped:
        "{subject}: широта {value} выходит за пределы 90: похоже, долгота и широта переставлены.";
    NoFeatures: "{file}: объектов нет.";
    OnlyPlace:
        "Все геометрии — null; сами фигуры — в элементе place, в другой системе{crs}. Сохраните файл с геометриями в долготе и широте (WGS84).";
    NothingToShow: "В каждом объекте есть ошибка: показывать нечего.";
}
