//! The maps of the shown day, one for each account, and beside them those of the day compared with.

pub(in crate::ui) mod compare;
pub(in crate::ui) mod map;

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountId, AccountView, AreaId, Atlas, Day, Difference, Shared, Shift, State};
use crate::geometry::Scene;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;
use crate::ui::view::{View, view as memo};
use map::{Map, Rings};

/// A map for each shown account, side by side and of one size; each with that of the day compared with, on the
/// same scale, the earlier day left.
#[derive(PartialEq)]
pub(in crate::ui) struct Chart {
    pub atlas: Shared<Atlas>,
    pub scene: Shared<Scene>,
    pub view: AccountView,
    pub days: Days,
    /// What holds on the shown day.
    pub state: Shared<State>,
    /// What happened on it at a place: positions in the record's list of events.
    pub events: Vec<usize>,
    pub chosen: Option<AreaId>,
    /// The area that the keyboard has reached in the list.
    pub reached: Option<AreaId>,
    pub dispatch: Dispatch,
}

/// The days of the maps, as far as these differ from day to day.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) enum Days {
    /// The shown one, on which nothing changes.
    Still,
    /// The shown one, on which something changes.
    Change(Day),
    /// The shown one, and one that it is compared with.
    Two { shown: Day, pinned: Day },
}

impl Days {
    /// The days of a shown one.
    pub(in crate::ui) fn of(atlas: &Atlas, shown: Day, pinned: Option<Day>) -> Self {
        match pinned {
            Some(pinned) => Self::Two { shown, pinned },
            None => atlas.change_on(shown).map_or(Self::Still, |change| Self::Change(change.day)),
        }
    }

    /// What differs between the two days, or changes on the one.
    fn difference(self, atlas: &Atlas) -> Difference {
        match self {
            Self::Still => Difference::default(),
            Self::Change(day) => {
                atlas.change_on(day).map(|it| it.difference.clone()).unwrap_or_default()
            }
            Self::Two { shown, pinned } => atlas.state(pinned).difference(atlas.state(shown)),
        }
    }
}

impl View for Chart {
    fn html(&self) -> Html {
        let difference = self.days.difference(&self.atlas);
        let accounts = self.atlas.record().shown(self.view);
        html! {
            <div class="chart">
                <div class="maps">{ for accounts.flat_map(|account| self.figures(&difference, account)) }</div>
            </div>
        }
    }
}

impl Chart {
    /// The map of an account on the shown day, and that on the day compared with.
    fn figures(&self, difference: &Difference, account: AccountId) -> Vec<Html> {
        let Self { chosen, reached, .. } = self;
        let of_it = |shift: &&Shift| shift.account == account && shift.is_of_authority();
        let mut changed: Vec<AreaId> =
            difference.shifts.iter().filter(of_it).map(|shift| shift.area).collect();
        changed.extend(difference.outlines.iter().map(|(area, _)| *area));
        let rings = Rings { chosen: *chosen, reached: *reached, changed };
        let Days::Two { shown, pinned } = self.days else {
            return vec![self.figure("shown", account, None, rings)];
        };
        let others = Rings { reached: None, ..rings.clone() };
        let mut figures = vec![
            self.figure("shown", account, Some(shown), rings),
            self.figure("compared", account, Some(pinned), others),
        ];
        if pinned < shown {
            figures.reverse();
        }
        figures
    }

    /// A map, and whose it is; the day too, where there are two.
    fn figure(
        &self,
        class: &'static str,
        account: AccountId,
        told: Option<Day>,
        rings: Rings,
    ) -> Html {
        let Self { atlas, scene, state, events, dispatch, .. } = self;
        let (atlas, scene) = (atlas.clone(), scene.clone());
        let caption = atlas[account].name.clone();
        // All have keys: without them the map of the shown day would become that of the other.
        let key = format!("{class}-{}", atlas[account].key);
        let told_day = told.map(|day| fresh(text::told(&atlas, day)));
        // Only what happened on the shown day is told beside the maps.
        let is_shown = class == "shown";
        let (state, events, dispatch) = match told.filter(|_| !is_shown) {
            None => (state.clone(), events.clone(), Some(dispatch.clone())),
            Some(other) => (atlas.state(other).clone(), Vec::new(), None),
        };
        let map = Map { atlas, scene, account, state, rings, events, dispatch };
        html! {
            <figure {class} {key}>
                <figcaption>
                    <b>{ caption }</b>
                    { for told_day }
                </figcaption>
                { memo(map) }
            </figure>
        }
    }
}
