//! What the maps answer, against the record.

use std::collections::BTreeMap;

use day_atlas::domain::{Atlas, Day};

/// Authority, status and second side of each area on each map, by `account/area`; empty for what is absent.
pub(super) type Shown = BTreeMap<String, [String; 3]>;

/// A script's expression that gives them.
pub(super) const SHOWN: &str = "Object.fromEntries(
  [...document.querySelectorAll('svg.map[data-account] [data-area]')].map(({dataset: d, ownerSVGElement: map}) =>
    [`${map.dataset.account}/${d.area}`, [d.authority, d.status, d.sharedWith ?? '']]))";

/// A script's function that waits until the page shows the day of an index. The program may leave a step to a later
/// task; on a busy machine Yew leaves a part of one to the next, which is queued before ours.
pub(super) const UNTIL_SHOWN: &str = "async (index) => {
  const day = new Date(Date.UTC(1992, 0, 1 + index)).toISOString().slice(0, 10);
  const task = () => new Promise(next => setTimeout(next, 0));
  do await task(); while (document.querySelector('main').dataset.day !== day);
  for (const times of [1, 2]) await task();
}";

/// Holds them against the record, and gives how many they are.
pub(super) fn assert_shows(atlas: &Atlas, day: Day, shown: &Shown) -> usize {
    let mut known = Shown::new();
    for (area, area_state) in atlas.state(day).areas() {
        for (account, period) in area_state.iter() {
            let claim = &period.held;
            let other = claim.control.other().map(|it| atlas[it].key.clone());
            known.insert(
                format!("{}/{}", atlas[account].key, atlas[area].key),
                [
                    atlas[claim.control.holder()].key.clone(),
                    atlas[claim.status].key.clone(),
                    other.unwrap_or_default(),
                ],
            );
        }
    }
    assert_eq!(*shown, known, "{day}");
    shown.len()
}

/// A script's random numbers below `n`, the same in every run.
pub(super) const RANDOM: &str = "
  let seed = 1992;
  const random = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 65536) % n; };";
