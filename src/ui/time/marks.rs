//! Events above the slider.

use std::cell::RefCell;
use std::rc::Rc;

use crate::ui::view::View;
use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, EventKind, Shared};
use crate::session::Action;
use crate::text;

use super::mark::{Mark, Marked, nearest};
use crate::drawing::axis::Axis;
use crate::ui::Dispatch;
use crate::ui::element::classes;

/// One list with one tab stop: arrows go from mark to mark, Enter goes to its day. By mouse and touch
/// the nearest mark is meant, so that none is too small to hit.
#[derive(PartialEq)]
pub(in crate::ui) struct Marks {
    pub atlas: Shared<Atlas>,
    /// The shown day, asked for when a mark is chosen: a new day is no reason to render.
    pub shown: Rc<RefCell<Day>>,
    pub all: Marked,
    /// The mark that is pointed at or has the focus.
    pub active: Option<usize>,
    pub on_active: UseStateSetter<Option<usize>>,
    pub dispatch: Dispatch,
}

impl View for Marks {
    #[expect(clippy::too_many_lines, reason = "eight listeners of one element")]
    fn html(&self) -> Html {
        let Self { atlas, shown, all: Marked(marks), active, on_active, .. } = self;
        let place = NodeRef::default();
        let axis = Axis { span: atlas.span() };
        let meant = {
            let (atlas, marks, place) = (atlas.clone(), marks.clone(), place.clone());
            move |event: &MouseEvent| {
                nearest(&atlas, &marks, browser::across(&place, event.client_x())?)
            }
        };
        let choose = {
            let (atlas, marks, dispatch) = (atlas.clone(), marks.clone(), self.dispatch.clone());
            let shown = shown.clone();
            move |i: usize| {
                let mark = marks.get(i);
                if let Some(day) = mark.and_then(|mark| mark.target(&atlas, *shown.borrow())) {
                    dispatch.dispatch(Action::GoTo(day));
                }
            }
        };
        let onclick = {
            let (meant, choose) = (meant.clone(), choose.clone());
            move |event: MouseEvent| meant(&event).into_iter().for_each(&choose)
        };
        let onkeydown = {
            let (on_active, active, last) =
                (on_active.clone(), *active, marks.len().saturating_sub(1));
            move |event: KeyboardEvent| {
                let at = active.unwrap_or_default();
                match event.key().as_str() {
                    "ArrowRight" | "ArrowDown" => on_active.set(Some((at + 1).min(last))),
                    "ArrowLeft" | "ArrowUp" => on_active.set(Some(at.saturating_sub(1))),
                    "Home" => on_active.set(Some(0)),
                    "End" => on_active.set(Some(last)),
                    "Enter" | " " => choose(at),
                    _ => return,
                }
                event.prevent_default();
            }
        };
        let onfocus = {
            let (on_active, marks, shown) = (on_active.clone(), marks.clone(), shown.clone());
            move |_: FocusEvent| {
                let here = marks.iter().rposition(|mark| mark.day <= *shown.borrow());
                on_active.set(Some(here.unwrap_or_default()));
            }
        };
        let [on_move, on_leave, on_blur] = [0, 1, 2].map(|_| on_active.clone());
        html! {
            <svg
                class="event-marks"
                ref={place}
                role="listbox"
                tabindex="0"
                aria-label={atlas.words().events_of_year()}
                aria-orientation="horizontal"
                aria-activedescendant={active.map(|i| format!("mark-{i}"))}
                {onfocus}
                onblur={move |_: FocusEvent| on_blur.set(None)}
                onpointermove={move |event: PointerEvent| on_move.set(meant(&event))}
                onpointerleave={move |_: PointerEvent| on_leave.set(None)}
                {onclick}
                {onkeydown}
            >
                <rect class="reach" width="100%" height="100%" />
                { for marks.iter().enumerate().map(|(i, it)| mark(atlas, axis, i, it, *active == Some(i))) }
            </svg>
        }
    }
}

fn mark(atlas: &Shared<Atlas>, axis: Axis, i: usize, mark: &Mark, active: bool) -> Html {
    let (lead, words) = text::events(atlas, &mark.events);
    let kind = mark.kind(atlas);
    let class = kind.map_or("several", EventKind::id);
    let shape = match mark.events.as_slice() {
        [_] => html! { <path d={kind.map(outline)} /> },
        many => {
            html! { <><circle r="6" /><text y="3.6" textLength={(many.len() > 9).then_some("10")} lengthAdjust="spacingAndGlyphs">{ many.len() }</text></> }
        }
    };
    html! {
        <svg
            key={format!("{} {}", mark.day, mark.events.len())}
            id={format!("mark-{i}")}
            class={classes([Some("event"), Some(class), active.then_some("active")])}
            x={axis.at(mark.day)}
            y="50%"
            overflow="visible"
            role="option"
            aria-selected={active.to_string()}
            aria-label={text::stopped(atlas.words(), &lead) + " " + &words}
        >
            { shape }
        </svg>
    }
}

/// A shape for each kind, around its middle: bar, disc, square, lozenge, ring.
const fn outline(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Control => "M-2.5-6h5v12h-5z",
        EventKind::Fighting => "M-5 0a5 5 0 0 0 10 0a5 5 0 0 0-10 0",
        EventKind::Politics => "M-4.5-4.5h9v9h-9z",
        EventKind::Agreement => "M0-6 6 0 0 6-6 0z",
        EventKind::People => "M-4 0a4 4 0 0 0 8 0a4 4 0 0 0-8 0",
    }
}
