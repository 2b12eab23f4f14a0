//! RIS: two letters, two spaces, a hyphen, a space, a value; lines end as the format has them.

use super::Citation;
use crate::VERSION;

pub(super) fn written(cited: &Citation) -> String {
    let accessed = cited.accessed.to_string().replace('-', "/");
    let lines = [
        ("TY", "MAP"),
        ("ID", &cited.key),
        ("TI", &cited.title),
        ("PB", &cited.site),
        ("ET", VERSION),
        ("M3", &cited.kind),
        ("UR", &cited.address),
        ("Y2", &accessed),
        ("LA", &cited.words.tag),
        ("ER", ""),
    ];
    lines.map(|(tag, value)| format!("{tag}  - {value}\r\n")).concat()
}
