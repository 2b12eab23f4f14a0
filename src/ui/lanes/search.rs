//! The search among very many areas.

use markup::html;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser;
use crate::domain::{AreaId, Atlas, Shared};
use crate::text;
use crate::words::fill;

use super::listed::Found;
use crate::ui::fresh::fresh;

/// The field in which a part of a name is typed, and how many areas have a lane, of how many.
pub(super) fn search(
    atlas: &Shared<Atlas>,
    (shown, all): (usize, usize),
    on_search: &UseStateSetter<Option<Found>>,
    on_focus: UseStateSetter<Option<AreaId>>,
) -> Html {
    let words = atlas.words();
    let oninput = {
        let (atlas, on_search) = (atlas.clone(), on_search.clone());
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            // The lane that had the focus is held no longer.
            on_focus.set(None);
            on_search.set(found(&atlas, &field.value()));
        }
    };
    let figure = |number: usize| text::grouped(words, u32::try_from(number).unwrap_or(u32::MAX));
    let counts = [("n", figure(shown)), ("all", figure(all))];
    let told = fill(words.lanes_search(if all == 0 { 2 } else { 1 }), &counts);
    html! {
        <div class="lanes-search">
            <label for="lanes-search">{ words.lanes_search(0) }</label>
            <input type="search" id="lanes-search" autocomplete="off" {oninput} />
            <p role="status">{ fresh(told) }</p>
        </div>
    }
}

/// Whether each area has what is searched in its name or its id, whatever its case and marks; `None` where nothing is
/// searched.
fn found(atlas: &Atlas, searched: &str) -> Option<Found> {
    if searched.is_empty() {
        return None;
    }
    // In one text, a line for each, so that the browser is asked once.
    let mut lines = searched.to_owned();
    for area in &atlas.record().areas {
        lines.push(LINE);
        lines.extend(area.name.chars().filter(|it| *it != LINE));
        lines.push('\t');
        lines.push_str(&area.key);
    }
    Some(holding(&browser::folded(&lines)))
}

/// What parts the lines; in a field of one line it cannot be typed.
const LINE: char = '\n';

/// Whether each line after the first holds the first.
fn holding(lines: &str) -> Found {
    let mut lines = lines.split(LINE).map(str::as_bytes);
    let searched = lines.next().unwrap_or_default();
    let holds = |line: &[u8]| line.windows(searched.len().max(1)).any(|it| it == searched);
    lines.map(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_of_a_line_is_found() {
        let lines = "ber\nberlin\tberlin\nniederberg\tn-1\nköln\tkoln\n\tamber\nbe\tr";
        assert_eq!(*holding(lines), [true, true, false, true, false]);
        assert_eq!(*holding("ö\nköln\tx\nkoln\tx"), [true, false]);
        assert_eq!(*holding("x"), [false; 0]);
    }
}
