//! Periods of control into timelines.

use std::collections::{HashMap, HashSet};

use crate::domain::{ByAccount, Claim, Control, Day, DaySpan, Timeline};

use super::dates::days;
use super::diagnostic::{Diagnostics, Place};
use super::keys::{self, Keys};
use super::outlines::AreaOutlines;
use super::schema::{AccountFile, AreaFile, ControlFile, PeriodFile, StatusKind};

/// An area's claims under one account.
pub(super) type ClaimLine = Timeline<Claim>;

/// The timelines of all areas; one without them, or without an area, is a fault.
pub(super) fn timelines(
    control: &ControlFile,
    areas: &[AreaFile],
    outlined: &HashMap<String, AreaOutlines>,
    accounts: &[AccountFile],
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, ByAccount<ClaimLine>> {
    let top = Place::file("control.json");
    for area in areas {
        if !control.contains_key(&area.id) {
            diagnostics.add(&top, format_args!("the timelines of {:?}", area.id), "none");
        }
    }
    let known: HashSet<&str> = areas.iter().map(|area| area.id.as_str()).collect();
    let mut lines = HashMap::new();
    for (key, file) in control {
        let place = top.at(key);
        if !known.contains(key.as_str()) {
            diagnostics.add(&place, "the id of a district", format_args!("{key:?}, which is none"));
        }
        let days = outlined.get(key).map(AreaOutlines::lifespans).unwrap_or_default();
        let reader = Reader { lifespans: &days, keys };
        for account in file.keys().filter(|it| !accounts.iter().any(|known| known.id == **it)) {
            let found = format_args!("{account:?}, which is none");
            diagnostics.add(&place.at(account), "the id of an account", found);
        }
        let of_accounts = accounts.iter().map(|account| {
            let place = place.at(&account.id);
            reader.timeline(file.get(&account.id).map_or(&[], Vec::as_slice), &place, diagnostics)
        });
        let of_accounts: Vec<Option<ClaimLine>> = of_accounts.collect();
        if let Some(all) = of_accounts.into_iter().collect() {
            lines.insert(key.clone(), ByAccount::new(all));
        }
    }
    lines
}

struct Reader<'a> {
    /// The runs of days that the periods must cover.
    lifespans: &'a [DaySpan],
    keys: &'a Keys,
}

impl Reader<'_> {
    /// The periods must cover the days on which there is such an area once: in order, without gap or overlap.
    fn timeline(
        &self,
        periods: &[PeriodFile],
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<ClaimLine> {
        let mut lifespans = self.lifespans.iter();
        let mut life = lifespans.next();
        let mut due = life.map(|life| life.first());
        let mut end = None;
        let mut claims = Vec::new();
        for (i, period) in periods.iter().enumerate() {
            let here = place.at(i);
            let claim = self.claim(period, &here, diagnostics);
            let ends = ((&*period.from, &here.at("from")), (&*period.to, &here.at("to")));
            let days = days(ends.0, ends.1, diagnostics);
            if let (Some(days), Some(due)) = (days, due) {
                follows(days.first(), due, &here.at("from"), diagnostics);
            }
            end = days.map(DaySpan::last);
            due = end.and_then(|end| end.checked_add(1));
            // A period that ends where the area does is followed by none, or by one of its next life.
            let ended = life.zip(days).is_some_and(|(life, days)| life.last() == days.last());
            if ended
                && i + 1 < periods.len()
                && let Some(next) = lifespans.next()
            {
                life = Some(next);
                due = Some(next.first());
            }
            claims.extend(days.zip(claim).map(|(days, claim)| (days.first(), claim)));
        }
        let last = lifespans.last().or(life).map(|life| life.last());
        let ends_elsewhere = |last: &Day| periods.is_empty() || end.is_some_and(|end| end != *last);
        if let Some(last) = last.filter(ends_elsewhere) {
            let found = periods.last().map_or("no period", |period| &period.to);
            diagnostics.add(place, format_args!("periods up to {last}"), found);
        }
        let mut claims = claims.into_iter();
        let (_, first) = claims.next()?;
        Timeline::new(first, claims.collect()).ok()
    }

    fn claim(
        &self,
        period: &PeriodFile,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Claim> {
        let authority = |key: &str, field: &str, diagnostics: &mut Diagnostics| {
            keys::known(&self.keys.authorities, key, "an authority", &place.at(field), diagnostics)
        };
        let holder = authority(&period.authority, "authority", diagnostics);
        let other =
            period.shared_with.as_ref().map(|key| authority(key, "shared_with", diagnostics));
        let wanted = if other.is_some() { StatusKind::Divided } else { StatusKind::Held };
        let status = match &period.status {
            Some(status) => keys::known(
                &self.keys.statuses,
                status,
                "a status",
                &place.at("status"),
                diagnostics,
            ),
            None => self.keys.status_of(wanted, &place.at("status"), diagnostics),
        };
        let sources = self.keys.evidence(&period.sources, &place.at("sources"), diagnostics);
        // How surely an account says so is not for its sources to bear where they are weighed apart.
        let (field, stated) = match period.certainty_as_fact {
            Some(as_fact) => ("certainty_as_fact", Some(as_fact)),
            None => ("certainty", period.certainty),
        };
        self.keys.weigh(stated, &sources, &place.at(field), diagnostics);
        let (holder, (status, kind)) = (holder?, status?);
        let sides_fit = match kind {
            StatusKind::Held => other.is_none(),
            StatusKind::Divided => other.is_some_and(|other| other != Some(holder)),
        };
        if !sides_fit {
            let expected =
                if kind == StatusKind::Held { "no second side" } else { "another second side" };
            let found = format!("{:?} with status {:?}", period.shared_with, period.status);
            diagnostics.add(&place.at("shared_with"), expected, found);
        }
        Some(Claim {
            control: match other {
                None => Control::Held(holder),
                Some(other) => Control::Divided { holder, other: other? },
            },
            status,
            certainty: period.certainty,
            as_fact: period.certainty_as_fact,
            text: period.text.clone().unwrap_or_default(),
            note: period.note.clone(),
            differs: period.differs.clone(),
            sources,
            properties: Vec::new(),
        })
    }
}

fn follows(start: Day, due: Day, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    if start > due {
        diagnostics.add(place, due, format_args!("{start}, which leaves days without a period"));
    } else if start < due {
        diagnostics.add(place, due, format_args!("{start}, which gives days two periods"));
    }
}
