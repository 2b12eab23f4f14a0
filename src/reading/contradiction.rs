//! Accounts that contradict each other without a word.
//!
//! An account that states how far its claims hold as a fact (`certainty_as_fact`) must not say `medium` or `high` of
//! days on which another account has somebody else in control, or a division: unless a note tells the reader so.

use crate::domain::{AccountId, AreaId, Certainty, Claim, Period, Record};

use super::diagnostic::{Diagnostics, Place};

/// Adds a fault for each period that is contradicted silently.
pub(super) fn check(record: &Record, diagnostics: &mut Diagnostics) {
    for area in record.area_ids() {
        for account in record.account_ids() {
            for (i, period) in record[area].periods(account).enumerate() {
                let Some(other) = contradicting(record, area, account, &period) else { continue };
                let place = Place::file("control.json");
                let place = place.at(&record[area].key);
                let place = place.at(&record[account].key);
                let place = place.at(i);
                let other = &record[other].key;
                let expected = format!("low, or a note on what {other:?} says of these days");
                let found = period.held.as_fact.map_or("none", Certainty::id);
                diagnostics.add(
                    &place.at("certainty_as_fact"),
                    expected,
                    format_args!("{found:?}"),
                );
            }
        }
    }
}

/// An account that says otherwise on a day of a period which is held for a fact and has no note.
fn contradicting(
    record: &Record,
    area: AreaId,
    account: AccountId,
    period: &Period<&Claim>,
) -> Option<AccountId> {
    let is_fact = period.held.as_fact.is_some_and(|it| it > Certainty::Low);
    if !is_fact || period.held.note.is_some() {
        return None;
    }
    record.account_ids().filter(|it| *it != account).find(|other| {
        let differs = |it: &Period<&Claim>| {
            let is_at_once =
                it.span.first() <= period.span.last() && period.span.first() <= it.span.last();
            is_at_once && it.held.control != period.held.control
        };
        record[area].periods(*other).any(|it| differs(&it))
    })
}
