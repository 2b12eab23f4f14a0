//! Spells into tracks without overlap, and tracks into outlines.

use day_atlas::domain::{Day, DaySpan};

use crate::spells::Spell;

/// The tracks of spells of one name: each spell goes to the first track that is free on its days. What has dates comes
/// first; in the order of the days, and of the file.
pub(crate) fn tracks(mut spells: Vec<Spell>) -> Vec<Vec<Spell>> {
    spells.sort_by_key(|it| (it.undated, it.days.first(), it.feature, it.shape));
    let mut tracks: Vec<Vec<Spell>> = Vec::new();
    // The first day on which one of the tracks ends: what begins by then finds none free.
    let mut ends: Option<Day> = None;
    let last = |track: &Vec<Spell>| track.last().map(|spell| spell.days.last());
    for spell in spells {
        // Days come in order, and what has no dates is there on all of them: only the last spell can be in the way.
        let is_free = |track: &&mut Vec<Spell>| {
            track.last().is_none_or(|last| last.days.within(spell.days).is_none())
        };
        let may_be = ends.is_some_and(|day| day < spell.days.first());
        let free = if may_be { tracks.iter_mut().find(is_free) } else { None };
        if let Some(track) = free {
            track.push(spell);
            ends = tracks.iter().filter_map(last).min();
        } else {
            tracks.push(vec![spell]);
            let day = spell.days.last();
            ends = Some(ends.map_or(day, |ends| ends.min(day)));
        }
    }
    tracks
}

/// Whether two tracks have the same shape on every day that they share.
pub(crate) fn agree(one: &[Spell], other: &[Spell]) -> bool {
    one.iter().all(|a| other.iter().all(|b| a.shape == b.shape || a.days.within(b.days).is_none()))
}

/// The shapes of tracks that agree, each with its days: in order, no day twice, none the same as the one before it
/// without a gap between them.
pub(crate) fn outlines(tracks: &[Vec<Spell>]) -> Vec<(DaySpan, usize)> {
    let mut spells: Vec<&Spell> = tracks.iter().flatten().collect();
    spells.sort_by_key(|it| (it.days.first(), it.days.last()));
    let mut outlines: Vec<(DaySpan, usize)> = Vec::new();
    for spell in spells {
        let first = match outlines.last() {
            Some((before, _)) if spell.days.first() <= before.last() => {
                before.last().checked_add(1)
            }
            _ => Some(spell.days.first()),
        };
        let days = first.and_then(|first| DaySpan::new(first, spell.days.last()).ok());
        let Some(days) = days else { continue };
        match outlines.last_mut() {
            Some((before, shape)) if *shape == spell.shape && follows(*before, days) => {
                *before = DaySpan::new(before.first(), days.last()).unwrap_or(days);
            }
            _ => outlines.push((days, spell.shape)),
        }
    }
    outlines
}

/// Whether one run of days begins on the day after another ends.
fn follows(before: DaySpan, days: DaySpan) -> bool {
    before.last().checked_add(1) == Some(days.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(first: u8, last: u8, shape: usize) -> Spell {
        let day = |day: u8| Day::new(1992, 5, day).unwrap();
        let days = DaySpan::new(day(first), day(last)).unwrap();
        Spell { days, shape, feature: usize::from(first), about: false, undated: false }
    }

    fn days(outlines: &[(DaySpan, usize)]) -> Vec<(u8, u8, usize)> {
        outlines.iter().map(|(days, it)| (days.first().day(), days.last().day(), *it)).collect()
    }

    #[test]
    fn what_overlaps_is_a_track_of_its_own() {
        let all = vec![spell(1, 9, 0), spell(5, 12, 1), spell(10, 20, 2), spell(13, 14, 3)];
        let found: Vec<Vec<usize>> =
            tracks(all).iter().map(|track| track.iter().map(|it| it.shape).collect()).collect();
        assert_eq!(found, [vec![0, 2], vec![1, 3]]);
    }

    #[test]
    fn outlines_are_joined_where_nothing_changes() {
        let one = vec![spell(1, 9, 0), spell(10, 20, 0), spell(22, 25, 0)];
        let other = vec![spell(3, 12, 0), spell(24, 31, 0)];
        assert!(agree(&one, &other) && !agree(&one, &[spell(9, 9, 1)]));
        assert_eq!(days(&outlines(&[one, other])), [(1, 20, 0), (22, 31, 0)]);
    }
}
