//! Kinds as authorities.

use std::collections::BTreeMap;

use dated::Opened;
use day_atlas::domain::Colour;

use super::{Classes, authority};
use crate::slug::Ids;

/// The most kinds that have an authority each; of more, none has a colour that anybody could tell.
const MOST: usize = 5_000;

/// An authority for each kind, the most frequent first: these have colours of their own, before colours come again.
pub(super) fn authorities(opened: &Opened, kinds: &[(String, usize)], ids: &mut Ids) -> Classes {
    let kinds = || kinds.iter().take(MOST).map(|(kind, _)| kind.as_str());
    let places: BTreeMap<&str, usize> = kinds().zip(0..).collect();
    let of = |kind: &String| places.get(kind.as_str()).copied();
    Classes {
        of: opened.features.iter().map(|feature| feature.kind.as_ref().and_then(of)).collect(),
        list: (0..).zip(kinds()).map(|(i, it)| authority(ids, it, Colour::default_at(i))).collect(),
    }
}
