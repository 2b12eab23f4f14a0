//! What a screen reader is told of by itself.

use crate::session::Session;
use crate::text;

/// What the page says of a session: what an address could not have, or the day and what changes on it.
/// Nothing when it has only opened; and while the days go by themselves, only at changes.
pub(super) fn words(session: &Session, start: &Session) -> Option<String> {
    let Session { atlas, amendments, .. } = session;
    let day = session.day();
    if !amendments.is_empty() {
        let line = |it| text::amendment(atlas, day, it);
        return Some(amendments.iter().map(line).collect::<Vec<_>>().join(" "));
    }
    let change = atlas.change_on(day);
    if session == start || (session.playing && change.is_none()) {
        return None;
    }
    let words = atlas.words();
    let date = text::stopped(words, &text::told(atlas, day));
    Some(match change {
        Some(change) => {
            let position = text::stopped(words, &text::position(atlas, day, None));
            format!("{date} {position} {}", text::changes(atlas, &change.difference))
        }
        None => format!("{date} {}", words.no_change()),
    })
}
