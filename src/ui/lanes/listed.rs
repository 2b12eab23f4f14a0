//! Which areas have a lane: all of them, or of very many the best.

use std::collections::BinaryHeap;
use std::rc::Rc;

use crate::domain::{AreaId, Day, Record, State};

/// The most lanes at once.
pub const MOST_LANES: usize = 40;

/// Whether a search has found each area of the record, in its order.
pub(in crate::ui) type Found = Rc<[bool]>;

/// The areas that have a lane.
#[derive(Debug, PartialEq)]
pub(in crate::ui) struct Listed {
    /// The areas, in the order of their lanes.
    pub areas: Vec<AreaId>,
    /// How many of them are what is searched, and of how many; `None` where every area has a lane.
    pub counts: Option<(usize, usize)>,
}

impl Listed {
    /// All areas in the order of the record. Of very many at most forty, in the order of their first days, which never
    /// changes: those that are held, whatever is searched; then those that a search has found, or without a search
    /// those that there are in this state; then others.
    pub(in crate::ui) fn of(
        record: &Record,
        state: &State,
        found: Option<&[bool]>,
        held: [Option<AreaId>; 2],
    ) -> Self {
        if record.areas.len() <= MOST_LANES {
            return Self { areas: record.area_ids().collect(), counts: None };
        }
        let is_found = |area: &AreaId| found.is_none_or(|it| it.get(area.index()) == Some(&true));
        let rank = |area: &AreaId| match found {
            _ if held.contains(&Some(*area)) => 0,
            None if state.of(*area).is_none() => 2,
            _ if is_found(area) => 1,
            _ => 3,
        };
        let mut areas = by_first_day(record);
        let mut has_lane = vec![false; areas.len()];
        let mut room = MOST_LANES;
        for best in 0..3 {
            for (area, has_lane) in areas.iter().zip(&mut has_lane) {
                if room > 0 && rank(area) == best {
                    *has_lane = true;
                    room -= 1;
                }
            }
        }
        let mut has_lane = has_lane.into_iter();
        areas.retain(|_| has_lane.next() == Some(true));
        let shown = areas.iter().filter(|area| is_found(area)).count();
        let all = record.area_ids().filter(is_found).count();
        Self { areas, counts: Some((shown, all)) }
    }
}

/// The areas by their first days; those of one day in the order of the record.
fn by_first_day(record: &Record) -> Vec<AreaId> {
    // The same heap as that of the changes, so that it is compiled once.
    let mut areas: BinaryHeap<(Day, AreaId)> = BinaryHeap::new();
    for area in record.area_ids() {
        let first =
            record[area].outlines.first().map_or_else(|| record.span.first(), |it| it.first());
        areas.push((first, area));
    }
    areas.into_sorted_vec().into_iter().map(|(_, area)| area).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::domain::{Atlas, DaySpan};
    use crate::reading::{Folder, read};

    /// A record of so many areas of March 2001. The last is there from the first day on, the one before it from the
    /// second, and so on, all others from the 11th; those with odd numbers end on the 20th.
    fn atlas(count: usize) -> Atlas {
        let folder =
            Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
                .join("tests/least");
        let mut parts = read(&Folder::open(&folder).unwrap()).unwrap();
        let north = parts.record.areas.first().unwrap().clone();
        let area = |i: usize| {
            let mut area = north.clone();
            area.key = format!("n{i}");
            let last = if i % 2 == 1 { march(20) } else { march(31) };
            area.outlines = vec![DaySpan::new(march((count - i).min(11)), last).unwrap()];
            area
        };
        parts.record.areas = (0..count).map(area).collect();
        parts.atlas()
    }

    fn march(day: usize) -> Day {
        Day::new(2001, 3, u8::try_from(day).unwrap()).unwrap()
    }

    fn listed(
        atlas: &Atlas,
        day: usize,
        found: Option<&dyn Fn(usize) -> bool>,
        held: &str,
    ) -> Listed {
        let record = atlas.record();
        let found: Option<Vec<bool>> = found.map(|it| (0..record.areas.len()).map(it).collect());
        let held = [record.area(held), None];
        Listed::of(record, atlas.state(march(day)), found.as_deref(), held)
    }

    fn keys(atlas: &Atlas, listed: &Listed) -> Vec<String> {
        listed.areas.iter().map(|area| atlas[*area].key.clone()).collect()
    }

    #[test]
    fn forty_areas_have_their_lanes_in_the_order_of_the_record() {
        let atlas = atlas(40);
        let all = listed(&atlas, 1, None, "");
        assert_eq!(all.areas, atlas.record().area_ids().collect::<Vec<_>>());
        assert_eq!(all.counts, None);
    }

    #[test]
    fn of_very_many_those_on_the_map_have_lanes_by_their_first_days() {
        let atlas = atlas(120);
        let on = |day| keys(&atlas, &listed(&atlas, day, None, ""));
        // All of the 11th: those of the first ten days, the earliest first, then those of that day.
        let middle = on(11);
        assert_eq!(middle.len(), MOST_LANES);
        assert_eq!(middle.first().unwrap(), "n119");
        assert_eq!(middle.get(9..12).unwrap(), ["n110", "n0", "n1"]);
        // On the last day those with odd numbers are gone; the even ones stand in the same order.
        let last = on(31);
        let even: Vec<String> = (0..70).step_by(2).map(|i| format!("n{i}")).collect();
        assert_eq!(last.get(..5).unwrap(), ["n118", "n116", "n114", "n112", "n110"]);
        assert_eq!(last.get(5..).unwrap(), even);
        assert_eq!(listed(&atlas, 31, None, "").counts, Some((40, 120)));
        // Where fewer are on the map than have room, others fill it.
        let first = on(1);
        assert_eq!((first.len(), first.contains(&"n29".to_owned())), (40, true));
    }

    #[test]
    fn a_search_lists_what_it_finds_and_what_is_held() {
        let atlas = atlas(120);
        let few = listed(&atlas, 31, Some(&|i: usize| i % 50 == 7), "");
        assert_eq!(keys(&atlas, &few), ["n7", "n57", "n107"]);
        assert_eq!(few.counts, Some((3, 3)));
        let held = listed(&atlas, 31, Some(&|i: usize| i % 50 == 7), "n20");
        assert_eq!(keys(&atlas, &held), ["n7", "n20", "n57", "n107"]);
        assert_eq!(held.counts, Some((3, 3)));
        let many = listed(&atlas, 31, Some(&|i: usize| i >= 20), "n3");
        assert!(many.areas.len() == 40 && keys(&atlas, &many).contains(&"n3".to_owned()));
        assert_eq!(many.counts, Some((39, 100)));
        assert_eq!(listed(&atlas, 31, Some(&|_: usize| false), "").counts, Some((0, 0)));
        // Without a search too.
        assert!(keys(&atlas, &listed(&atlas, 31, None, "n105")).contains(&"n105".to_owned()));
    }
}
