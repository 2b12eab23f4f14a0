//! Control as tables: CSV in UTF-8 with a byte-order mark and ISO dates (RFC 4180).

use crate::domain::{AccountId, AreaId, Certainty, Claim, Record};

/// By this spreadsheets know the encoding: they take a table without it for one of their own country.
const MARK: &str = "\u{feff}";

/// One row for each area, account and period.
pub(super) fn periods(record: &Record) -> String {
    let head = [
        "district",
        "account",
        "start_date",
        "end_date",
        "authority",
        "shared_with",
        "status",
        "certainty",
        "certainty_as_fact",
        "statement",
        "note",
        "sources",
    ];
    let mut table = MARK.to_owned() + &row(head.map(str::to_owned));
    for (id, account) in questions(record) {
        for period in record[id].periods(account) {
            let [authority, shared, status] = answer(record, period.held);
            let sources = period.held.sources.iter().map(|id| record[*id].key.as_str());
            table += &row([
                record[id].key.clone(),
                record[account].key.clone(),
                period.span.first().to_string(),
                period.span.last().to_string(),
                authority,
                shared,
                status,
                certainty(period.held.certainty),
                certainty(period.held.certainty_as_fact()),
                period.held.text.clone(),
                period.held.note.clone().unwrap_or_default(),
                sources.collect::<Vec<_>>().join(" "),
            ]);
        }
    }
    table
}

/// One row for each day, area that there is and account.
pub(super) fn days(record: &Record) -> String {
    let head = ["date", "district", "account", "authority", "shared_with", "status", "certainty"];
    let mut table = MARK.to_owned() + &row(head.map(str::to_owned));
    for day in record.span.days() {
        for (id, account) in questions(record) {
            if record[id].outline_on(day).is_none() {
                continue;
            }
            let claim = record[id].control[account].at(day);
            let [authority, shared, status] = answer(record, claim);
            let certainty = certainty(claim.certainty);
            let key = record[id].key.clone();
            table += &row([
                day.to_string(),
                key,
                record[account].key.clone(),
                authority,
                shared,
                status,
                certainty,
            ]);
        }
    }
    table
}

fn questions(record: &Record) -> impl Iterator<Item = (AreaId, AccountId)> + use<> {
    let accounts: Vec<AccountId> = record.account_ids().collect();
    record.area_ids().flat_map(move |id| accounts.clone().into_iter().map(move |it| (id, it)))
}

fn answer(record: &Record, claim: &Claim) -> [String; 3] {
    let other = claim.control.other().map_or_else(String::new, |id| record[id].key.clone());
    [record[claim.control.holder()].key.clone(), other, record[claim.status].key.clone()]
}

/// A certainty's id; nothing where the record does not weigh the claim.
pub(super) fn certainty(certainty: Option<Certainty>) -> String {
    certainty.map_or_else(String::new, |it| it.id().to_owned())
}

fn row<const N: usize>(cells: [String; N]) -> String {
    let quoted = cells.map(|cell| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    });
    quoted.join(",") + "\r\n"
}
