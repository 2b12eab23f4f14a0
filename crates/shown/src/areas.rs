//! Things as areas, with what each account tells of them.

use dated::Feature;
use day_atlas::domain::{
    Area, AuthorityId, ByAccount, Certainty, Claim, Control, Day, Names, StatusId, Timeline,
};
use serde_json::Value;

use crate::authorities::Authorities;
use crate::spells::Spell;
use crate::things::Thing;

/// What is told of things.
pub(crate) struct Tells<'a> {
    /// The features of the file.
    pub features: &'a [Feature],
    /// Who or what holds things.
    pub authorities: &'a Authorities,
    /// The ids of the authorities, in their order.
    pub ids: Vec<AuthorityId>,
    /// How things are held.
    pub status: Option<StatusId>,
    /// How those are held that two kinds share.
    pub divided: Option<StatusId>,
    /// The places of the accounts.
    pub accounts: ByAccount<usize>,
}

impl Tells<'_> {
    /// A thing as an area; `None` when it is there on no day.
    pub(crate) fn area(&self, place: usize, thing: &Thing) -> Option<Area> {
        let (life, _) = thing.outlines.first()?;
        let timelines = thing.told.iter().map(|told| self.timeline(place, told, life.first()));
        let timelines: Vec<Timeline<Claim>> = timelines.collect::<Option<_>>()?;
        let first = timelines.first()?;
        let name = thing.name.clone();
        Some(Area {
            key: thing.key.clone(),
            subject: name.clone(),
            name,
            // In which language a file names things is not known.
            names: Names { english: String::new(), others: Vec::new() },
            other_names: Vec::new(),
            seat: None,
            area_km2: None,
            population: None,
            figures: Vec::new(),
            outlines: thing.outlines.iter().map(|(days, _)| *days).collect(),
            control: self.accounts.map(|at| timelines.get(*at).unwrap_or(first).clone()),
        })
    }

    /// What one account tells of a thing from its first day on; on the days between what it tells, that it does not.
    fn timeline(&self, place: usize, told: &[Spell], first: Day) -> Option<Timeline<Claim>> {
        let silence = self.silence();
        let mut steps: Vec<(Day, Claim)> = Vec::new();
        let mut step = |day: Day, claim: Claim| {
            if steps.last().is_none_or(|(_, before)| *before != claim) {
                steps.push((day, claim));
            }
        };
        let mut due = Some(first);
        for spell in told {
            let begins = spell.days.first();
            if let (Some(due), Some(silence)) = (due, &silence)
                && due < begins
            {
                step(due, silence.clone());
            }
            step(begins, self.claim(place, spell)?);
            due = spell.days.last().checked_add(1);
        }
        if let (Some(due), Some(silence)) = (due, silence) {
            step(due, silence);
        }
        let mut steps = steps.into_iter();
        let (_, held) = steps.next()?;
        Timeline::new(held, steps.collect()).ok()
    }

    /// What a feature tells.
    fn claim(&self, place: usize, spell: &Spell) -> Option<Claim> {
        let feature = self.features.get(spell.feature)?;
        let claim = self.held_by(self.authorities.holder(place, spell.feature))?;
        let other = feature.shared_with.as_ref().and_then(|kind| self.authorities.of_kind(kind));
        let (control, status) = match (other.and_then(|it| self.ids.get(it)), self.divided) {
            (Some(other), Some(status)) => {
                (Control::Divided { holder: claim.control.holder(), other: *other }, status)
            }
            _ => (claim.control, claim.status),
        };
        let certainty = spell.about.then_some(Certainty::Low);
        Some(Claim { control, status, certainty, properties: properties(feature), ..claim })
    }

    /// That an account says nothing; `None` where every account tells everything.
    fn silence(&self) -> Option<Claim> {
        self.held_by(self.authorities.silence?)
    }

    fn held_by(&self, holder: usize) -> Option<Claim> {
        Some(Claim {
            control: Control::Held(*self.ids.get(holder)?),
            status: self.status?,
            certainty: None,
            as_fact: None,
            text: String::new(),
            note: None,
            differs: None,
            sources: Vec::new(),
            properties: Vec::new(),
        })
    }
}

/// The properties of a feature as text, without those that are empty; what is nested, as JSON.
fn properties(feature: &Feature) -> Vec<(String, String)> {
    let text = |value: &Value| match value {
        Value::Null => None,
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        other => Some(other.to_string()),
    };
    let properties = feature.properties.iter();
    properties.filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect()
}
