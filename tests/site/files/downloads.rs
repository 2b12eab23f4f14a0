//! The built downloads in GDAL, which shares no code with this project.

use std::process::Command;

use xtask::run::output;

use super::built::folder;
use crate::record::atlas;

#[test]
fn gdal_reads_dates_and_finds_the_answers_of_the_map() {
    let file = folder().join("data/control.geojson");
    let summary = output(Command::new("ogrinfo").args(["-ro", "-al", "-so"]).arg(&file))
        .expect("ogrinfo reads it");
    for field in ["start_date: Date", "end_date: Date", "Feature Count: 33"] {
        assert!(summary.contains(field), "{field} is missing in\n{summary}");
    }
    let select = "district,account,authority,shared_with,status,start_date,end_date";
    let table = output(
        Command::new("ogr2ogr")
            .args(["-f", "CSV", "/vsistdout/"])
            .arg(&file)
            .args(["-select", select]),
    )
    .expect("ogr2ogr reads it");
    let rows: Vec<Vec<String>> = csv::Reader::from_reader(table.as_bytes())
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect();
    let atlas = atlas();
    for day in atlas.span().days() {
        let date = day.to_string().replace('-', "/");
        for (area, area_state) in atlas.state(day).areas() {
            for account in atlas.record().account_ids() {
                let key = &atlas[area].key;
                let holds = |row: &&Vec<String>| {
                    row[0] == *key
                        && row[1] == atlas[account].key
                        && row[5] <= date
                        && date <= row[6]
                };
                let found: Vec<_> = rows.iter().filter(holds).collect();
                let claim = &area_state[account].held;
                assert_eq!(found.len(), 1, "{key} {} {date}", atlas[account].key);
                assert_eq!(
                    found[0][2],
                    atlas[claim.control.holder()].key,
                    "{key} {} {date}",
                    atlas[account].key
                );
                assert_eq!(
                    found[0][4], atlas[claim.status].key,
                    "{key} {} {date}",
                    atlas[account].key
                );
            }
        }
    }
}
