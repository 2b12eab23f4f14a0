//! Everything that is known, as read.

use core::ops::Index;

use serde::{Deserialize, Serialize};

use super::{
    Account, AccountId, Area, AreaId, Authority, AuthorityId, Claim, Day, DaySpan, Event, Source,
    SourceId, Status, StatusId, Stops, Tick, Unit,
};

/// Everything that is known: a folder of data, read and checked.
///
/// Ids are positions in its lists, made by [`Record::area_ids`] and its siblings or while reading,
/// so an id of this record always finds its entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The page's title.
    pub title: String,
    /// How files made of the whole begin: the title in English, in plain letters.
    #[serde(skip)] // the page's program makes none
    pub stem: String,
    /// One line under it.
    pub subtitle: String,
    /// One sentence for search engines and link previews.
    #[serde(skip)] // the page's program does not say it
    pub description: String,
    /// The days covered.
    pub span: DaySpan,
    /// The day on which the page opens.
    pub opens_on: Day,
    /// How finely its days are known, and so told.
    pub precision: Unit,
    /// The days at which the slider stops.
    pub stops: Stops,
    /// The day from which the roads of the map are drawn heavier.
    pub roads_open: Option<Day>,
    /// Where the line of days has ticks.
    pub ticks: Vec<Tick>,
    /// The accounts, in the order in which they are always shown; never empty.
    pub accounts: Vec<Account>,
    /// What is told beside the map.
    #[serde(skip)] // the page's program does not say it
    pub story: Option<Story>,
    /// What held in law on every day, in a sentence or two.
    pub law: String,
    /// How accurate the lines are.
    #[serde(skip)] // the page's program does not say it
    pub accuracy: String,
    /// Whose work the data rests on.
    pub credits: Vec<Credit>,
    /// The authorities, in the order of the legend.
    pub authorities: Vec<Authority>,
    /// The terms for how an area is held.
    pub statuses: Vec<Status>,
    /// The areas, in the order of the list.
    pub areas: Vec<Area>,
    /// What happened within the days covered, in order.
    pub events: Vec<Event>,
    /// The sources cited.
    pub sources: Vec<Source>,
}

/// What is told beside the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its title on the page.
    pub name: String,
    /// What it rests on, in a sentence.
    pub summary: String,
}

/// Whose work a part of the data is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// What, by whom.
    pub text: String,
    /// The licence's name and address.
    pub licence: Option<(String, String)>,
}

impl Record {
    /// Everything that any account tells of any area at some time.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let timelines = self.areas.iter().flat_map(|area| area.control.iter());
        timelines.flat_map(|(_, timeline)| timeline.periods(self.span)).map(|period| period.held)
    }

    /// The events of a day, each with its position in the list of events.
    pub fn events_on(&self, day: Day) -> impl Iterator<Item = (usize, &Event)> {
        self.events.iter().enumerate().filter(move |(_, event)| event.is_on(day))
    }

    /// The positions of those that have a place on the map. Their points bear the numbers from 1 in this order.
    pub fn located_on(&self, day: Day) -> Vec<usize> {
        self.events_on(day).filter(|(_, event)| !event.spots.is_empty()).map(|(i, _)| i).collect()
    }

    /// Whether the roads are open on a day.
    pub fn are_roads_open(&self, day: Day) -> bool {
        self.roads_open.is_some_and(|since| since <= day)
    }

    /// The name of the whole page as one file.
    pub fn one_file(&self) -> String {
        [&self.stem, ".html"].concat()
    }

    /// The title with the line under it.
    pub fn headline(&self) -> String {
        match &*self.subtitle {
            "" => self.title.clone(),
            subtitle => [&self.title, ": ", subtitle].concat(),
        }
    }
}

macro_rules! indexed {
    ($id:ident, $item:ident, $list:ident, $ids:ident, $find:ident) => {
        impl Index<$id> for Record {
            type Output = $item;

            #[expect(
                clippy::indexing_slicing,
                reason = "an id is made from a position in this very list"
            )]
            fn index(&self, id: $id) -> &$item {
                &self.$list[usize::from(id.0)]
            }
        }

        impl $id {
            /// The id of the entry at this position of its list.
            pub(crate) const fn at(position: u16) -> Self {
                Self(position)
            }

            /// Its position in the record's list.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl Record {
            /// The ids of the list, in its order.
            pub fn $ids(&self) -> impl Iterator<Item = $id> + use<> {
                (0..u16::try_from(self.$list.len()).unwrap_or(u16::MAX)).map($id)
            }

            /// The entry with this key.
            pub fn $find(&self, key: &str) -> Option<$id> {
                self.$ids().find(|id| self[*id].key == key)
            }
        }
    };
}

indexed!(AccountId, Account, accounts, account_ids, account);
indexed!(AuthorityId, Authority, authorities, authority_ids, authority);
indexed!(StatusId, Status, statuses, status_ids, status);
indexed!(AreaId, Area, areas, area_ids, area);
indexed!(SourceId, Source, sources, source_ids, source);
