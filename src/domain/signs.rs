//! Which signs the maps and the line of days of a record can show: a key explains no others.

use super::{Certainty, Claim, Control, Exactness, Record};

impl Record {
    /// The signs of its maps, by their places: stripes of a divided area, dots of low certainty, the outline of a change, the
    /// point of an event, the same of one that is near.
    pub fn signs(&self) -> [bool; 5] {
        let any = |is: fn(&Claim) -> bool| self.claims().any(is);
        let spots = || self.events.iter().flat_map(|event| &event.spots);
        [
            any(|claim| matches!(claim.control, Control::Divided { .. })),
            any(|claim| claim.certainty == Some(Certainty::Low)),
            true,
            spots().next().is_some(),
            spots().any(|spot| spot.exactness == Exactness::About),
        ]
    }

    /// The marks of its line of days: five kinds of events, a change of authority, a change of how or in which
    /// outline an area is held.
    pub fn marks(&self) -> [bool; 7] {
        let events = !self.events.is_empty();
        let otherwise =
            self.statuses.len() > 1 || self.areas.iter().any(|it| it.outlines.len() > 1);
        [events, events, events, events, events, true, otherwise]
    }
}
