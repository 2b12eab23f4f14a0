//! The whole span of an area as bars.

use super::axis::Axis;
use super::element::{Element, element};
use super::fill::Fill;
use super::symbology::Role;
use crate::domain::{AccountId, AreaId, Atlas, Claim, Day, Period};

/// A row of bars for each account, the first above; the whole span, whatever day is shown.
pub(super) fn bars(atlas: &Atlas, area: AreaId) -> Vec<Element> {
    let mut bars = Vec::new();
    for account in atlas.record().account_ids() {
        let periods = atlas.periods(area, account).iter();
        bars.extend(periods.map(|period| bar(atlas, account, period)));
    }
    bars
}

fn bar(atlas: &Atlas, account: AccountId, period: &Period<Claim>) -> Element {
    let axis = Axis { span: atlas.span() };
    let days = period.span;
    // A bar ends where the next begins; the last ends with the axis.
    let end: Day = days.last().checked_add(1).unwrap_or_else(|| days.last());
    let row = 100 / atlas.record().accounts.len().max(1);
    element!(
        "rect", Role::Plain,
        "x": axis.at(days.first()),
        "y": format!("{}%", row * account.index()),
        "width": axis.between(days.first(), end),
        "height": format!("{row}%"),
        "data-account": atlas[account].key.clone(),
        "data-from": days.first().to_string(),
        "data-to": days.last().to_string(),
        "data-authority": atlas[period.held.control.holder()].key.clone(),
    )
    .painted(Fill::of(&period.held).paint(atlas.record()))
}
