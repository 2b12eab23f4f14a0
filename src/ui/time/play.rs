//! The days, going on by themselves.

use crate::ui::view::View;
use markup::html;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::domain::{Atlas, Shared};
use crate::session::{Action, Pace};
use crate::words::Words;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;

/// One button that starts and stops. What is marked `data-play` can be touched without stopping.
pub(in crate::ui) fn play(words: &Words, playing: bool, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let (sign, name) =
        if playing { ("❚❚", words.pause()) } else { ("▶\u{fe0e}", words.play()) };
    html! {
        <button id="play" type="button" data-play="" aria-label={name} onclick={move |_: MouseEvent| dispatch.dispatch(Action::Play)}>
            <span aria-hidden="true">{ fresh(sign) }</span>
        </button>
    }
}

/// How fast the days go.
#[derive(PartialEq)]
pub(in crate::ui) struct PaceOfPlay {
    pub atlas: Shared<Atlas>,
    pub pace: Pace,
    pub dispatch: Dispatch,
}

impl View for PaceOfPlay {
    fn html(&self) -> Html {
        let Self { atlas, pace, dispatch } = self;
        let (pace, dispatch) = (*pace, dispatch.clone());
        let onchange = move |event: Event| {
            let chosen: HtmlSelectElement = event.target_unchecked_into();
            let pace = usize::try_from(chosen.selected_index()).ok().and_then(|i| Pace::ALL.get(i));
            dispatch.dispatch(Action::Pace(pace.copied().unwrap_or(Pace::Normal)));
        };
        let option = |(it, words): (Pace, &'static str)| {
            html! { <option selected={it == pace}>{ words }</option> }
        };
        html! {
            <label class="pace" data-play="">
                <span class="name">{ atlas.words().speed() }</span>
                <select {onchange}>{ for Pace::ALL.into_iter().zip(["½×", "1×", "2×"]).map(option) }</select>
            </label>
        }
    }
}
