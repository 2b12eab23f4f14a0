//! Accounts: what one body of sources says of every area, on every day.

use core::ops::Index;

use serde::{Deserialize, Serialize};

use super::Record;

/// The place of an account in its [`Record`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AccountId(pub(super) u16);

/// One account. Accounts answer different questions and are never merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The id used in files, addresses and attributes.
    pub key: String,
    /// Its name on the page.
    pub name: String,
    /// Its name where there is little room.
    pub short: String,
    /// What it rests on, in a sentence.
    #[serde(skip)] // the page's program does not say it
    pub summary: String,
    /// What it says, `{clauses}`, at the beginning of a sentence.
    pub opening: String,
    /// What it says, `{clauses}`, inside a sentence.
    pub inside: String,
    /// What it says of an authority.
    pub verb: Verb,
}

/// What an account says of an authority and an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verb {
    /// That it administers the area.
    Administers,
    /// That it holds the area.
    Holds,
    /// That the area is of a kind, as a file of another form has it; of holding nothing is said.
    Is,
}

/// Which accounts are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountView {
    /// All of them.
    All,
    /// One alone.
    One(AccountId),
}

/// Ids that no account may have: the first is that of the view of all accounts, the second was.
pub const ALL_ACCOUNTS: [&str; 2] = ["all", "both"];

impl AccountView {
    /// The view's id, as in addresses and attributes.
    pub fn id(self, record: &Record) -> &str {
        match self {
            Self::All => ALL_ACCOUNTS[0],
            Self::One(account) => &record[account].key,
        }
    }

    /// Whether the view shows this account.
    pub fn shows(self, account: AccountId) -> bool {
        self == Self::All || self == Self::One(account)
    }
}

impl Record {
    /// All views, in the order of the switch.
    pub fn views(&self) -> impl Iterator<Item = AccountView> + use<> {
        core::iter::once(AccountView::All).chain(self.account_ids().map(AccountView::One))
    }

    /// The view with this id.
    pub fn view(&self, id: &str) -> Option<AccountView> {
        if ALL_ACCOUNTS.contains(&id) {
            return Some(AccountView::All);
        }
        self.account(id).map(AccountView::One)
    }

    /// The accounts that a view shows, in the order of the record.
    pub fn shown(&self, view: AccountView) -> impl Iterator<Item = AccountId> + use<> {
        self.account_ids().filter(move |account| view.shows(*account))
    }
}

/// One value for each account of a record, in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByAccount<T>(Vec<T>);

impl<T> ByAccount<T> {
    /// The values in the order of the record's accounts: one for each of them.
    pub(crate) const fn new(values: Vec<T>) -> Self {
        Self(values)
    }

    /// What `make` gives for each account of a record.
    pub fn of(record: &Record, mut make: impl FnMut(AccountId) -> T) -> Self {
        Self(record.account_ids().map(&mut make).collect())
    }

    /// The values with their accounts.
    pub fn iter(&self) -> impl Iterator<Item = (AccountId, &T)> {
        (0..).map(AccountId).zip(&self.0)
    }

    /// The values, to be changed in place.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut()
    }

    /// What `make` gives for each value.
    pub fn map<U>(&self, make: impl FnMut(&T) -> U) -> ByAccount<U> {
        ByAccount(self.0.iter().map(make).collect())
    }
}

impl<T> Index<AccountId> for ByAccount<T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "there is a value for each account of the record")]
    fn index(&self, account: AccountId) -> &T {
        &self.0[account.index()]
    }
}
