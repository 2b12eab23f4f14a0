//! How many areas each authority has on a day, as a legend lists it.

use super::{AccountView, AuthorityId, Record, State};

/// Authorities with the areas that they have on a day, under the accounts that a view shows.
#[derive(Debug)]
pub struct Holdings {
    /// The authorities in the order of the record, each with a count for every account: how many areas it has in whole,
    /// and how many in part.
    pub rows: Vec<(AuthorityId, Vec<(usize, usize)>)>,
    /// How many more authorities there are than rows.
    pub left_out: usize,
}

impl Holdings {
    /// So many authorities of a record are all listed, also those that have nothing on the day: no row comes or goes.
    pub const FEW: usize = 12;

    /// The holdings on a day. Of a record of many authorities only those that have something are listed, and at most
    /// so many of these.
    pub fn of(record: &Record, view: AccountView, state: &State, most: usize) -> Self {
        let tallies: Vec<_> =
            record.shown(view).map(|account| state.tally(account, record)).collect();
        let counts = |id: AuthorityId| {
            let count = move |tally: &Vec<(usize, usize)>| {
                tally.get(id.index()).copied().unwrap_or_default()
            };
            tallies.iter().map(count)
        };
        let few = record.authorities.len() <= Self::FEW;
        let has = |id: &AuthorityId| few || counts(*id).any(|count| count != (0, 0));
        let listed: Vec<AuthorityId> = record.authority_ids().filter(has).collect();
        let most = if few { Self::FEW } else { most };
        let rows = listed.iter().take(most).map(|id| (*id, counts(*id).collect::<Vec<_>>()));
        Self { rows: rows.collect(), left_out: listed.len().saturating_sub(most) }
    }
}
