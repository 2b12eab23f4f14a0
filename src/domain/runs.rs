//! What holds in neighbouring areas of the list, kept for as long as none of them changes.

use core::cell::OnceCell;

use super::{AreaId, AreaState, Atlas, Change, Day, Shared};

/// What holds in each area of a run of the list; `None` for those that do not exist.
pub(super) type Run = Vec<Option<AreaState>>;

/// How many areas are a run. A state of very many areas shares all runs but those that change with the states around it.
pub(super) const LENGTH: usize = 4;

/// The runs of one place of the list, through the span.
#[derive(Debug)]
pub(super) struct Runs {
    /// The days on which an area of the place changes, in order.
    days: Vec<Day>,
    /// What holds before the first of these days and from each of them on, once it has been asked for.
    held: Vec<OnceCell<Shared<Run>>>,
}

impl Runs {
    /// Those of all areas of a record.
    pub(super) fn of(areas: usize, changes: &[Change]) -> Vec<Self> {
        let mut all: Vec<Vec<Day>> = vec![Vec::new(); areas.div_ceil(LENGTH)];
        for Change { day, difference } in changes {
            for area in difference.touched() {
                if let Some(days) = all.get_mut(area.index() / LENGTH)
                    && days.last() != Some(day)
                {
                    days.push(*day);
                }
            }
        }
        let runs = |days: Vec<Day>| Self { held: vec![OnceCell::new(); days.len() + 1], days };
        all.into_iter().map(runs).collect()
    }

    /// What holds in the areas of one place on a day.
    fn on(&self, atlas: &Atlas, place: usize, day: Day) -> Option<Shared<Run>> {
        let held = self.held.get(self.days.partition_point(|change| *change <= day))?;
        let places = || (place * LENGTH..atlas.record().areas.len()).take(LENGTH);
        let areas = || places().filter_map(|it| u16::try_from(it).ok()).map(AreaId);
        let run = || areas().map(|area| atlas.area_state(area, day)).collect();
        Some(held.get_or_init(|| Shared::new(run())).clone())
    }
}

/// What holds in all areas on a day.
pub(super) fn all(atlas: &Atlas, runs: &[Runs], day: Day) -> Vec<Shared<Run>> {
    runs.iter().enumerate().filter_map(|(place, runs)| runs.on(atlas, place, day)).collect()
}
