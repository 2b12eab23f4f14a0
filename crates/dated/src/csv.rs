//! Tables with a latitude and a longitude in every row.

use serde_json::{Map, Value};

use crate::fault::Broken;
use crate::formula;
use crate::gather::Gathered;
use crate::item::Item;
use crate::names::normal;
use crate::shape::Shapes;
use crate::verdict::Reason;

/// The heads of columns of latitudes, the likeliest first, without case, spaces and marks.
const LATITUDES: [&str; 5] = ["latitude", "lat", "ycoord", "decimallatitude", "y"];

/// The heads of columns of longitudes.
const LONGITUDES: [&str; 7] =
    ["longitude", "lon", "lng", "long", "xcoord", "decimallongitude", "x"];

/// Whether a text is a table: by the ending of its name, or its first line.
pub(crate) fn is_table(name: &str, text: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let named = ["csv", "tsv", "tab"].iter().any(|it| ending.eq_ignore_ascii_case(it));
    let first = text.lines().next().unwrap_or_default();
    let heads = rows(first, delimiter(first)).into_iter().next().unwrap_or_default();
    named || (column(&heads, &LATITUDES).is_some() && column(&heads, &LONGITUDES).is_some())
}

/// Reads a table; every row below the heads is a point.
pub(crate) fn read(text: &str, into: &mut Gathered) -> Result<(), Reason> {
    let delimiter = delimiter(text.lines().next().unwrap_or_default());
    let mut rows = rows(text, delimiter).into_iter();
    let heads = rows.next().unwrap_or_default();
    let at = column(&heads, &LATITUDES).zip(column(&heads, &LONGITUDES));
    let Some((latitude, longitude)) = at else {
        return Err(Reason::NoCoordinates { columns: heads });
    };
    let before = into.items.len();
    for row in rows.filter(|row| row.iter().any(|cell| !cell.trim().is_empty())) {
        let degrees = |column: usize| {
            let cell = row.get(column)?.trim();
            let cell = if delimiter == b',' { cell.to_owned() } else { cell.replace(',', ".") };
            cell.parse::<f64>().ok().filter(|degrees| degrees.is_finite())
        };
        let place = degrees(longitude).zip(degrees(latitude));
        let shapes = place.map(|(x, y)| if into.swapped { (y, x) } else { (x, y) });
        let shapes = shapes.map(|(x, y)| Shapes::point(x, y)).ok_or(Broken::NoPlace);
        let properties: Map<String, Value> =
            heads.iter().cloned().zip(row.iter().cloned().map(Value::from)).collect();
        let subject = into.subject();
        let (file, number) = (subject.file, subject.number);
        into.items.push(Item {
            file,
            number,
            id: None,
            properties,
            time: None,
            when: None,
            spell: None,
            shapes,
        });
    }
    if into.items.len() == before { Err(Reason::NoFeatures) } else { Ok(()) }
}

/// The column with one of the heads, those that stand first before the others.
fn column(heads: &[String], names: &[&str]) -> Option<usize> {
    names.iter().find_map(|name| heads.iter().position(|head| normal(head) == *name))
}

/// What stands between two cells: the likeliest of comma, semicolon and tabulator.
fn delimiter(line: &str) -> u8 {
    let count = |delimiter: u8| line.bytes().filter(|byte| *byte == delimiter).count();
    let likelier = |best, next| if count(next) > count(best) { next } else { best };
    [b';', b'\t'].into_iter().fold(b',', likelier)
}

/// The cells of all rows (RFC 4180), however many each has; a cell in quotes may hold delimiters, ends of lines and
/// doubled quotes.
fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut table = ::csv::ReaderBuilder::new();
    table.flexible(true).has_headers(false).delimiter(delimiter);
    // Nothing else can fail: the text is UTF-8 and in memory.
    let rows = table.from_reader(text.as_bytes()).into_records().filter_map(Result::ok);
    rows.map(|row| row.iter().map(|cell| formula::unquoted(cell).to_owned()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_in_quotes_hold_anything() {
        let read = rows("a,\"b,\"\"c\"\"\nd\"\r\n1,2\n", b',');
        assert_eq!(read, [vec!["a", "b,\"c\"\nd"], vec!["1", "2"]]);
        assert_eq!(delimiter("a;b;c,d"), b';');
    }
}
