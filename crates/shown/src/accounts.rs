//! Accounts: one where no field tells several apart, else one for each of its values.

use dated::{Feature, Opened};
use day_atlas::domain::{ALL_ACCOUNTS, Account, Verb};
use day_atlas::words::Words;

use crate::slug::Ids;

/// The most accounts that can be shown side by side.
const MOST: usize = 6;

/// The accounts of a file.
#[derive(Debug)]
pub(crate) struct Accounts {
    /// Their names; none where there is one account.
    names: Vec<String>,
}

impl Accounts {
    /// The accounts that a field tells apart. Where it tells more than can be compared, all features are of one
    /// account: none is left out.
    pub(crate) fn of(opened: &Opened) -> Self {
        let told = opened.found.accounts.iter().flat_map(|accounts| &accounts.names);
        let names: Vec<String> = told.map(|(name, _)| name.clone()).collect();
        Self { names: if names.len() > MOST { Vec::new() } else { names } }
    }

    /// How many there are; at least one.
    pub(crate) fn count(&self) -> usize {
        self.names.len().max(1)
    }

    /// The name of one of several.
    pub(crate) fn name(&self, account: usize) -> &str {
        self.names.get(account).map_or("", String::as_str)
    }

    /// The accounts that a feature belongs to: its own; all, where it names none.
    pub(crate) fn of_feature(&self, feature: &Feature) -> Vec<usize> {
        let own = feature.account.as_ref();
        match own.and_then(|own| self.names.iter().position(|name| name == own)) {
            Some(account) => vec![account],
            None => (0..self.count()).collect(),
        }
    }

    /// The accounts as the page has them. One alone has the title of the map.
    pub(crate) fn listed(&self, title: &str, words: &Words) -> Vec<Account> {
        if self.names.is_empty() {
            return vec![account("map".to_owned(), title, "{clauses}".to_owned())];
        }
        let mut ids = Ids::without(&ALL_ACCOUNTS);
        let several = self.names.iter().map(|name| {
            // A name of a file may hold anything, and braces are places to be filled.
            let plain = name.replace(['{', '}'], "");
            account(ids.of(name), name, [&*plain, words.colon(), "{clauses}"].concat())
        });
        several.collect()
    }
}

fn account(key: String, name: &str, said: String) -> Account {
    Account {
        key,
        name: name.to_owned(),
        short: name.to_owned(),
        summary: String::new(),
        opening: said.clone(),
        inside: said,
        verb: Verb::Is,
    }
}
