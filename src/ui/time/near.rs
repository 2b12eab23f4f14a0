//! The days around the shown one, each to be told apart and hit, however close they lie on the line of the year.

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, Shared};
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
        let half = |before: u8, columns: u8| {
            let first = day.checked_add(i32::from(third * 10 + before) - i32::from(place));
            let shown = place.checked_sub(third * 10 + before).filter(|column| *column < columns);
            let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
            let half = |first| {
                view(Half { atlas, first, third: (day.month(), third), columns, shown, dispatch })
            };
            first.map(half)
        };
        let [left, right] = COLUMNS;
        html! {
            <div class="near-days" aria-hidden="true">
                { for half(0, left) }
                { for half(left, right) }
            </div>
        }
    }
}

/// Which third of its month a day lies in: the last has what the others leave.
fn third(day: Day) -> u8 {
    day.day().saturating_sub(1).min(29) / 10
}

/// Some days in a row.
#[derive(PartialEq)]
struct Half {
    atlas: Shared<Atlas>,
    first: Day,
    /// The month, and the third of it.
    third: (u8, u8),
    columns: u8,
    /// The column of the shown day.
    shown: Option<u8>,
    dispatch: Dispatch,
}

impl View for Half {
    fn html(&self) -> Html {
        let Self { atlas, first, third, columns, shown, dispatch } = self;
        let place = NodeRef::default();
        let days = Days { atlas: atlas.clone(), first: *first, third: *third, columns: *columns };
        let onclick = {
            let (days, place, dispatch) = (days.clone(), place.clone(), dispatch.clone());
            move |event: MouseEvent| {
                let day = browser::across(&place, event.client_x()).and_then(|at| days.at(at));
                if let Some(day) = day {
                    dispatch.dispatch(Action::GoTo(day));
                }
            }
        };
        let share = |halves: u8| percent(halves, *columns);
        html! {
            <svg ref={place} {onclick}>
                if let Some(column) = shown {
                    <line class="shown-day" x1={share(2 * column)} x2={share(2 * column + 2)} y1="42" y2="42" />
                }
                { view(days) }
            </svg>
        }
    }
}

/// What is told of them, apart from which one is shown.
#[derive(Clone, PartialEq)]
struct Days {
    atlas: Shared<Atlas>,
    first: Day,
    third: (u8, u8),
    columns: u8,
}

impl Days {
    /// The day in a column, where the record has one.
    fn day(&self, column: u8) -> Option<Day> {
        let day = self.first.checked_add(i32::from(column))?;
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
            let x = AttrValue::from(percent(2 * column + 1, self.columns));
            let number = day.map(|day| day.day().to_string()).unwrap_or_default();
            let signs = day.map_or("", |day| signs(&self.atlas, day));
            html! {
                <>
                    { fresh_label(x.clone(), "20", number) }
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

/// So many halves of columns, of all.
fn percent(halves: u8, columns: u8) -> String {
    let thousandths = u32::from(halves) * 50_000 / u32::from(columns.max(1));
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}
