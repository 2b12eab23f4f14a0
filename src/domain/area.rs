//! An area and what is known of it apart from control.

use serde::{Deserialize, Serialize};

use super::{AccountId, ByAccount, Claim, Day, DaySpan, Period, Shared, SourceId, Timeline};

/// The place of an area in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AreaId(pub(super) u16);

/// An area: its names, its figures and its control under each account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The id used in files, addresses and attributes.
    pub key: String,
    /// The name it goes by on the page.
    pub name: String,
    /// The name as the subject of a sentence.
    pub subject: String,
    /// Its names.
    pub names: Names,
    /// Names given later, or in other spellings, with a word on each.
    pub other_names: Vec<String>,
    /// Its seat.
    pub seat: Option<String>,
    /// Its area in square kilometres.
    pub area_km2: Option<Figure>,
    /// Its population, and the year in which it was counted.
    pub population: Option<(u16, Figure)>,
    /// Figures of its population: who was counted, and the figure.
    pub figures: Vec<(String, String)>,
    /// The days on which each of its outlines holds: in order, none twice. On other days there is no such area.
    pub outlines: Vec<DaySpan>,
    /// Who controlled it, on the days on which there is such an area.
    pub control: ByAccount<Timeline<Claim>>,
}

impl Area {
    /// The outline that holds on this day; `None` when there is no such area on it.
    pub fn outline_on(&self, day: Day) -> Option<usize> {
        self.outlines.iter().position(|days| days.contains(day))
    }

    /// The longest runs of days on which there is such an area.
    pub fn lifespans(&self) -> Vec<DaySpan> {
        DaySpan::runs(self.outlines.iter().copied())
    }

    /// What an account says of it, period by period, on the days on which there is such an area.
    pub fn periods(&self, account: AccountId) -> impl Iterator<Item = Period<&Claim>> {
        told(&self.control[account], &self.lifespans()).into_iter()
    }

    /// The periods of every account, to be held by many.
    pub(super) fn shared_periods(&self) -> ByAccount<Vec<Shared<Period<Claim>>>> {
        let lifespans = self.lifespans();
        self.control.map(|timeline| {
            let owned = |it: Period<&Claim>| Period { span: it.span, held: it.held.clone() };
            let periods = told(timeline, &lifespans).into_iter();
            periods.map(|period| Shared::new(owned(period))).collect()
        })
    }
}

/// What is told on the days of these lives.
fn told<'a>(timeline: &'a Timeline<Claim>, lifespans: &[DaySpan]) -> Vec<Period<&'a Claim>> {
    let mut periods = Vec::new();
    for life in lifespans {
        periods.extend(timeline.periods(*life));
    }
    periods
}

/// A name in several languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// The English name.
    pub english: String,
    /// The other names: language tag (BCP 47), name, and whether it is less than highly certain.
    pub others: Vec<(String, String, bool)>,
}

/// A number with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The number.
    pub value: u32,
    /// The evidence, never empty.
    pub sources: Vec<SourceId>,
}
