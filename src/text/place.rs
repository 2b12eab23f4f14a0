//! Short phrases about one area, one claim or one part of the page.

use crate::domain::{
    AccountView, Atlas, AuthorityId, Certainty, Claim, Control, Day, DaySpan, Extent, Source,
    Status, Verb,
};
use crate::session::Amendment;
use crate::words::{Words, fill};

use super::{in_full, number, told, told_since, told_until};

/// Who controls an area, by a claim.
pub fn control(atlas: &Atlas, claim: &Claim) -> String {
    match (claim.control, &atlas[claim.status].divided) {
        (Control::Divided { holder, other }, Some(divided)) => {
            between(atlas, &divided.name, [holder, other])
        }
        (control, _) => atlas[control.holder()].name.clone(),
    }
}

/// A phrase about two who share an area.
pub(super) fn between(atlas: &Atlas, phrase: &str, [holder, other]: [AuthorityId; 2]) -> String {
    let [holder, other] = [holder, other].map(|id| &*atlas[id].forms.between);
    fill(phrase, &[("a", holder), ("b", other)])
}

/// Who controls an area, where there is little room.
pub fn control_in_short(atlas: &Atlas, control: Control) -> String {
    let short = |id: AuthorityId| &atlas[id].short;
    match control {
        Control::Held(holder) => short(holder).clone(),
        Control::Divided { holder, other } => format!("{} + {}", short(holder), short(other)),
    }
}

/// How an area is held, and on which days it is so.
pub fn situation(atlas: &Atlas, status: &Status, days: DaySpan) -> String {
    let [from, to] = [told(atlas, days.first()), told_until(atlas, days.last())];
    let values = [("status", &status.name), ("from", &from), ("to", &to)];
    fill(atlas.words().situation_from(), &values)
}

/// How certain a statement is.
pub fn certainty(words: &Words, certainty: Certainty) -> &str {
    words.certainties(match certainty {
        Certainty::Low => 0,
        Certainty::Medium => 1,
        Certainty::High => 2,
    })
}

/// How certain a claim is: that its account says so, and where that is another question, that it was so.
pub fn certainty_of(words: &Words, claim: &Claim) -> Option<String> {
    let declared = certainty(words, claim.certainty?);
    let both = |fact| {
        let values = [("declared", declared), ("fact", certainty(words, fact))];
        fill(words.certain_as_declared(), &values)
    };
    Some(claim.as_fact.map_or_else(|| declared.to_owned(), both))
}

/// How the fills of a view are to be read; `None` where they stand for kinds, which the legend names.
pub fn key(atlas: &Atlas, view: AccountView) -> Option<&str> {
    let words = atlas.words();
    if are_kinds(atlas) {
        return None;
    }
    Some(match view {
        AccountView::All if atlas.record().accounts.len() > 1 => words.key_all(),
        AccountView::One(account) if atlas[account].verb == Verb::Administers => {
            words.key_administers()
        }
        _ => words.key_holds(),
    })
}

/// What a sign of the map means, by its place in [`Record::signs`](crate::domain::Record::signs).
pub fn sign(atlas: &Atlas, i: usize) -> &str {
    let words = atlas.words();
    if i == 2 && are_kinds(atlas) { words.key_kinds(0) } else { words.key_signs(i) }
}

/// What a mark of the line of days means, by its place in [`Record::marks`](crate::domain::Record::marks).
pub fn mark(atlas: &Atlas, i: usize) -> &str {
    let words = atlas.words();
    if i > 4 && are_kinds(atlas) { words.key_kinds(i - 4) } else { words.key_marks(i) }
}

/// Whether fills stand for kinds of things, not for who holds them.
pub(super) fn are_kinds(atlas: &Atlas) -> bool {
    atlas.record().accounts.iter().all(|account| account.verb == Verb::Is)
}

/// The name of a view.
pub fn view(atlas: &Atlas, view: AccountView) -> &str {
    match view {
        AccountView::One(account) => &atlas[account].short,
        AccountView::All if atlas.record().accounts.len() == 2 => atlas.words().both(),
        AccountView::All => atlas.words().all_accounts(),
    }
}

/// How much of a source was read.
pub fn extent(words: &Words, extent: Extent) -> &str {
    words.read_extents(match extent {
        Extent::Whole => 0,
        Extent::Excerpt => 1,
        Extent::Abstract => 2,
        Extent::Reference => 3,
    })
}

/// What a reader should know of a source: how much was read, and its side.
pub fn read_and_side(words: &Words, source: &Source) -> String {
    let mut told = vec![extent(words, source.read).to_owned()];
    told.extend(source.side.as_ref().map(|side| fill(words.side(), &[("side", side)])));
    told.join(words.list_mark())
}

/// A language by its tag; an unknown tag stands for itself.
pub fn language<'a>(words: &'a Words, tag: &'a str) -> &'a str {
    let known = ["az", "en", "hy", "ku", "ru", "tr"].iter().position(|it| *it == tag);
    known.map_or(tag, |position| words.languages(position))
}

/// How many areas an authority has: in whole and in part.
pub fn tally(words: &Words, (whole, part): (usize, usize)) -> String {
    let part_of = [("whole", &*whole.to_string()), ("n", &*part.to_string())];
    match (whole, part) {
        (whole, 0) => whole.to_string(),
        (0, _) => fill(words.part_of(), &part_of),
        _ => fill(words.and_part_of(), &part_of),
    }
}

/// What the address asked for and what is shown instead.
pub fn amendment(atlas: &Atlas, day: Day, amendment: &Amendment) -> String {
    let (words, span) = (atlas.words(), atlas.span());
    let (phrase, asked) = match amendment {
        Amendment::Date(asked) => (words.asks_date(), asked),
        Amendment::Area(asked) => (words.asks_area(), asked),
        Amendment::Compare(asked) => (words.asks_compare(), asked),
        Amendment::View(asked) => (words.asks_view(), asked),
    };
    let values = [
        ("asked", asked),
        ("from", &told_since(atlas, span.first())),
        ("to", &told_until(atlas, span.last())),
        ("day", &in_full(words, day)),
        ("count", &number::count(words, atlas.record().areas.len())),
    ];
    fill(phrase, &values)
}
