//! Who or what holds each thing: kinds, colours of the file, classes of a scale, or the things themselves.

mod by_colour;
mod by_kind;
mod by_label;
mod by_scale;

use dated::{Colouring, Opened};
use day_atlas::domain::{Authority, Colour, Forms};
use day_atlas::words::Words;

use crate::slug::Ids;
use crate::things::Thing;

/// The authorities of a file.
#[derive(Debug)]
pub(crate) struct Authorities {
    /// All of them, in the order of the legend.
    pub list: Vec<Authority>,
    holders: Holders,
    /// The place of the one that stands for what an account does not tell, where there is such a thing.
    pub silence: Option<usize>,
}

/// Who holds what, by places in the list.
#[derive(Debug)]
enum Holders {
    /// For each feature of the file its authority.
    OfFeatures(Vec<usize>),
    /// Each thing itself.
    Things,
}

impl Authorities {
    /// The place of the authority that holds a thing by a feature.
    pub(crate) fn holder(&self, thing: usize, feature: usize) -> usize {
        match &self.holders {
            Holders::OfFeatures(holders) => holders.get(feature).copied().unwrap_or_default(),
            Holders::Things => thing,
        }
    }

    /// The place of the authority that is a kind.
    pub(crate) fn of_kind(&self, kind: &str) -> Option<usize> {
        self.list.iter().position(|authority| authority.name == kind)
    }

    /// The authorities of a map.
    pub(crate) fn of(opened: &Opened, things: &[Thing], words: &Words) -> Self {
        let mut ids = Ids::default();
        let (mut list, holders) = match &opened.found.colouring {
            Colouring::Label => (by_label::authorities(things, &mut ids), Holders::Things),
            Colouring::Kinds { kinds, .. } => {
                by_kind::authorities(opened, kinds, &mut ids).held(words, &mut ids)
            }
            Colouring::File => by_colour::authorities(opened, &mut ids).held(words, &mut ids),
            Colouring::Scale { field, least, greatest } => {
                by_scale::authorities(opened, field, (*least, *greatest), &mut ids)
                    .held(words, &mut ids)
            }
        };
        let silence = things.iter().any(Thing::has_silence).then_some(list.len());
        if silence.is_some() {
            // What is not told is not painted: what other accounts tell lies beneath.
            let nothing = || "transparent".to_owned();
            let colour = Colour { light: nothing(), dark: nothing() };
            list.push(authority(&mut ids, words.not_told(), colour));
        }
        Self { list, holders, silence }
    }
}

/// Classes of features.
struct Classes {
    list: Vec<Authority>,
    /// For each feature of the file the place of its class; `None` where the file does not say.
    of: Vec<Option<usize>>,
}

impl Classes {
    /// Every feature with a class: those of which the file does not say it have one of their own, in grey.
    fn held(self, words: &Words, ids: &mut Ids) -> (Vec<Authority>, Holders) {
        let Self { mut list, of } = self;
        let last = list.len();
        if of.contains(&None) || list.is_empty() {
            let colour = Colour { light: "#b9bcc0".to_owned(), dark: "#6a7077".to_owned() };
            list.push(authority(ids, words.not_told(), colour));
        }
        (list, Holders::OfFeatures(of.into_iter().map(|class| class.unwrap_or(last)).collect()))
    }
}

/// An authority of this name. A file does not say what its kinds do to things: sentences name them beside the thing.
fn authority(ids: &mut Ids, name: &str, colour: Colour) -> Authority {
    let beside = || [format!("({name})"), format!("({name})")];
    let forms = Forms {
        under: beside(),
        held: beside(),
        from: name.to_owned(),
        to: format!("→ {name}"),
        between: name.to_owned(),
    };
    Authority {
        key: ids.of(name),
        name: name.to_owned(),
        short: name.to_owned(),
        forms,
        note: String::new(),
        colour,
        sources: Vec::new(),
    }
}
