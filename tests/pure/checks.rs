//! The record against a table typed from the fact sheet, not from the record's own files.

use std::collections::BTreeMap;

use day_atlas::domain::Day;

/// What the table says of one day: authority, second side, status, sources.
type Stated = (String, String, String, Vec<String>);

fn table() -> BTreeMap<(String, String), BTreeMap<Day, Stated>> {
    let mut table: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    let mut reader = csv::Reader::from_path(crate::record::root().join("data/checks.csv")).unwrap();
    for row in reader.deserialize() {
        let (area, account, date, authority, shared, status, sources): (
            String,
            String,
            String,
            String,
            String,
            String,
            String,
        ) = row.unwrap();
        let sources = sources.split_whitespace().map(String::from).collect();
        let stated = (authority, shared, status, sources);
        let twice = table.entry((area, account)).or_default().insert(date.parse().unwrap(), stated);
        assert!(twice.is_none(), "{date} stands twice");
    }
    table
}

#[test]
fn the_table_has_at_least_forty_rows_each_with_a_source() {
    let table = table();
    assert!(table.values().map(BTreeMap::len).sum::<usize>() >= 40);
    assert!(table.values().flat_map(BTreeMap::values).all(|(.., sources)| !sources.is_empty()));
}

#[test]
fn every_day_of_every_district_under_both_accounts_is_as_the_table_states() {
    let (atlas, table) = (crate::record::atlas(), table());
    let mut answers = 0;
    for area in atlas.record().area_ids() {
        for account in atlas.record().account_ids() {
            let rows = &table[&(atlas[area].key.clone(), atlas[account].key.clone())];
            for day in atlas.span().days() {
                let claim = &atlas.state(day).of(area).unwrap()[account].held;
                let key = |id| {
                    atlas.record().authorities[day_atlas::domain::AuthorityId::index(id)]
                        .key
                        .clone()
                };
                let found: Stated = (
                    key(claim.control.holder()),
                    claim.control.other().map(key).unwrap_or_default(),
                    atlas[claim.status].key.clone(),
                    claim.sources.iter().map(|id| atlas[*id].key.clone()).collect(),
                );
                let (_, stated) =
                    rows.range(..=day).next_back().expect("the table starts on the first day");
                assert_eq!(found, *stated, "{} {} {day}", atlas[area].key, atlas[account].key);
                answers += 1;
            }
        }
    }
    assert_eq!(answers, 366 * 5 * 2);
}

#[test]
fn the_table_states_the_day_of_every_change_and_the_day_before() {
    let (atlas, table) = (crate::record::atlas(), table());
    for area in atlas.record().area_ids() {
        for account in atlas.record().account_ids() {
            let rows = &table[&(atlas[area].key.clone(), atlas[account].key.clone())];
            for day in atlas[area].control[account].change_days() {
                let eve = day.checked_add(-1).unwrap();
                assert!(
                    rows.contains_key(&day) && rows.contains_key(&eve),
                    "{} {day}",
                    atlas[area].key
                );
            }
        }
    }
}
