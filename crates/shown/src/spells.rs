//! Features into spells: runs of days with one shape.

use dated::{Feature, Period};
use day_atlas::domain::{Day, DaySpan};

use crate::days::clipped;
use crate::shapes::{Distinct, shapes};

/// A run of days on which a feature has one shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spell {
    /// The days, within the span.
    pub days: DaySpan,
    /// The place of the shape.
    pub shape: usize,
    /// The place of the feature among those of the file.
    pub feature: usize,
    /// Whether its beginning or its end is only about the day that is given.
    pub about: bool,
    /// Whether the feature has no dates.
    pub undated: bool,
}

/// The spells of a feature, each shape on a day once. A feature that is both area and point has spells of both.
pub(crate) fn spells(
    place: usize,
    feature: &Feature,
    span: DaySpan,
    distinct: &mut Distinct,
) -> Vec<Spell> {
    let places: Vec<Vec<usize>> = feature
        .shapes
        .iter()
        .map(|geometry| shapes(geometry).into_iter().map(|shape| distinct.place(shape)).collect())
        .collect();
    let spell = |shape: usize, days: DaySpan, about: bool| {
        let undated = feature.is_undated();
        Spell { days, shape, feature: place, about, undated }
    };
    if feature.is_undated() {
        return places.iter().flatten().map(|shape| spell(*shape, span, false)).collect();
    }
    let mut spells = Vec::new();
    for (days, period) in without_overlap(feature, span) {
        let shapes = places.get(period.shape).into_iter().flatten();
        spells.extend(shapes.map(|shape| spell(*shape, days, period.is_about())));
    }
    spells
}

/// The periods of a feature with their days within a span; those of one geometry share no day.
fn without_overlap(feature: &Feature, span: DaySpan) -> Vec<(DaySpan, &Period)> {
    let periods = feature.periods.iter();
    let mut periods: Vec<(DaySpan, &Period)> =
        periods.filter_map(|period| Some((clipped(period, span)?, period))).collect();
    periods.sort_by_key(|(days, _)| days.first());
    let mut ended: Vec<Option<Day>> = vec![None; feature.shapes.len()];
    let mut free = |days: DaySpan, shape: usize| -> Option<DaySpan> {
        let ended = ended.get_mut(shape)?;
        let first = match *ended {
            Some(last) if days.first() <= last => last.checked_add(1)?,
            _ => days.first(),
        };
        let days = DaySpan::new(first, days.last()).ok()?;
        *ended = Some(days.last());
        Some(days)
    };
    let periods = periods.into_iter();
    periods.filter_map(|(days, period)| Some((free(days, period.shape)?, period))).collect()
}
