//! The days around the shown one, each to be told apart and hit, however close they lie on the line of the year.

use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, Shared};
use crate::drawing::axis::percent;
use crate::session::Action;
use crate::ui::Dispatch;
use crate::ui::fresh::fresh_label;
use crate::ui::view::{View, view};

/// The third of the month in which the day lies: each day with its number, and whether something happened or changed on
/// it. From day to day only a bar moves, and no day moves away from the pointer.
///
/// By mouse and touch alone; by keyboard the slider goes from day to day.
#[derive(PartialEq)]
pub(in crate::ui) struct NearDays {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub dispatch: Dispatch,
}

/// How many days stand side by side in either half, which a narrow page has one beneath the other: together those of
/// the longest third, from the 21st to the 31st.
const COLUMNS: [u8; 2] = [6, 5];

impl View for NearDays {
    fn html(&self) -> Html {
        let Self { atlas, day, dispatch } = self;
        let (place, third) = (day.day().saturating_sub(1), third(*day));
        let rows = [(0, COLUMNS[0]), (COLUMNS[0], COLUMNS[1])].map(|(before, columns)| {
            let before = third * 10 + before;
            let first = day.checked_add(i32::from(before) - i32::from(place));
            let days = Days { atlas: atlas.clone(), first, third: (day.month(), third), columns };
            (days, place.checked_sub(before).filter(|column| *column < columns))
        });
        let row = |(days, shown): &(Days, Option<u8>)| {
            let side = |halves: u8| percent(u64::from(halves) * 50_000 / u64::from(days.columns));
            html! {
                <svg>
                    if let Some(column) = shown {
                        <line class="shown-day" x1={side(2 * column)} x2={side(2 * column + 2)} y1="42" y2="42" />
                    }
                    { view(days.clone()) }
                </svg>
            }
        };
        let [left, right] = [row(&rows[0]), row(&rows[1])];
        let dispatch = dispatch.clone();
        let onclick = move |event: MouseEvent| {
            let day = browser::across_drawing(&event).and_then(|(i, at)| rows.get(i)?.0.at(at));
            if let Some(day) = day {
                dispatch.dispatch(Action::GoTo(day));
            }
        };
        html! { <div class="near-days" aria-hidden="true" {onclick}>{ left }{ right }</div> }
    }
}

/// Which third of its month a day lies in: the last has what the others leave.
fn third(day: Day) -> u8 {
    day.day().saturating_sub(1).min(29) / 10
}

/// Some days in a row, and what is told of them apart from which one is shown.
#[derive(Clone, PartialEq)]
struct Days {
    atlas: Shared<Atlas>,
    first: Option<Day>,
    /// The month, and the third of it: days of others have no place.
    third: (u8, u8),
    columns: u8,
}

impl Days {
    /// The day in a column, where the record has one.
    fn day(&self, column: u8) -> Option<Day> {
        let day = self.first?.checked_add(i32::from(column))?;
        ((day.month(), third(day)) == self.third && self.atlas.span().contains(day)).then_some(day)
    }

    /// The day that lies `across` a row that is `width` pixels wide.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast saturates, and no day is in a column that is not there"
    )]
    fn at(&self, (across, width): (f64, f64)) -> Option<Day> {
        self.day((across * f64::from(self.columns) / width) as u8)
    }
}

impl View for Days {
    fn html(&self) -> Html {
        let told = |column: u8| {
            let day = self.day(column);
            let x = AttrValue::from(percent(
                u64::from(2 * column + 1) * 50_000 / u64::from(self.columns),
            ));
            let number = day.map(|day| day.day().to_string()).unwrap_or_default();
            let signs = day.map_or("", |day| signs(&self.atlas, day));
            html! {
                <>
                    { fresh_label(x.clone(), "20", &number) }
                    { fresh_label(x, "36", signs) }
                </>
            }
        };
        html! { <g>{ for (0..self.columns).map(told) }</g> }
    }
}

/// Whether something happened on a day, and what changes on it.
fn signs(atlas: &Atlas, day: Day) -> &'static str {
    let happened = atlas.record().events_on(day).next().is_some();
    let changes = atlas.change_on(day).map(|change| change.difference.is_of_authority());
    match (happened, changes) {
        (true, Some(true)) => "●▲",
        (true, Some(false)) => "●△",
        (true, None) => "●",
        (false, Some(true)) => "▲",
        (false, Some(false)) => "△",
        (false, None) => "",
    }
}
