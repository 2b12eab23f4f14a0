//! A view of the map, cited: in the forms that writers, encyclopedias and reference managers take.

pub(crate) mod bibtex;
mod csl;
mod ris;
mod text;
mod wiki;

use crate::VERSION;
use crate::domain::AccountView;
use crate::domain::{Atlas, Day};
use crate::session::Session;
use crate::text::told;
use crate::words::{Words, fill};

/// A form of citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A sentence in the language of the page.
    Text,
    /// The template `{{cite web}}` of Wikipedia.
    Wiki,
    /// BibTeX, in UTF-8.
    Bibtex,
    /// RIS, as reference managers exchange it.
    Ris,
    /// CSL-JSON 1.0.
    Csl,
}

impl Form {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Text, Self::Wiki, Self::Bibtex, Self::Ris, Self::Csl];

    /// The id used in attributes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Wiki => "wiki",
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
            Self::Csl => "csl",
        }
    }

    /// The form with this id; `None` when there is none.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }
}

/// What is cited.
#[derive(Clone, Debug)]
pub struct Citation {
    /// A key that no other view of the map has: letters, figures and hyphens.
    key: String,
    title: String,
    site: String,
    kind: String,
    address: String,
    accessed: Day,
    words: Words,
}

impl Citation {
    /// The shown view, at its address, read on a day.
    pub fn of(session: &Session, address: &str, accessed: Day) -> Self {
        let Session { atlas, view, chosen, .. } = session;
        let day = session.day();
        let area = chosen.map(|id| &atlas[id]);
        let keys = [Some("map"), area.map(|it| it.key.as_str())];
        let dated = [day.to_string(), view.id(atlas.record()).to_owned()];
        let key = keys.into_iter().flatten().map(str::to_owned).chain(dated);
        Self {
            key: key.collect::<Vec<_>>().join("-"),
            title: title(atlas, day, *view, area.map(|it| it.name.as_str())),
            site: atlas.record().title.clone(),
            kind: fill(atlas.words().cited_kind(), &[("version", VERSION)]),
            address: address.to_owned(),
            accessed,
            words: atlas.words().clone(),
        }
    }

    /// The citation in a form.
    pub fn written(&self, form: Form) -> String {
        match form {
            Form::Text => text::written(self),
            Form::Wiki => wiki::written(self),
            Form::Bibtex => bibtex::written(self),
            Form::Ris => ris::written(self),
            Form::Csl => csl::written(self),
        }
    }
}

/// The map, the day, and the area and the account where one is chosen.
fn title(atlas: &Atlas, day: Day, view: AccountView, area: Option<&str>) -> String {
    let account = match view {
        AccountView::All => None,
        AccountView::One(account) => Some(atlas[account].name.as_str()),
    };
    let day = told(atlas, day);
    let parts: Vec<&str> = [Some(&*day), area, account].into_iter().flatten().collect();
    [&*atlas.record().title, atlas.words().colon(), &parts.join(atlas.words().comma())].concat()
}
