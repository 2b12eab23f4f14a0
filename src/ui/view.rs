//! Views: parts of the page that render again only when what they are made of differs.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Key, VComp};

use crate::browser::Same;
use crate::drawing::Part;

use super::mounted;

/// A part of the page as a value: what it is made of, and how that looks. It has no state of its own. What is another
/// one on every day is drawn in place, by its `html`: remembering it would gain nothing.
pub(super) trait View: PartialEq + 'static {
    fn html(&self) -> Html;
}

/// A view in its place, rendered again only when it is another one (as React's `memo`).
pub(super) fn view(view: impl View) -> Html {
    placed(AnyView(Rc::new(view)), None)
}

/// The same with a key, for a list whose items come and go.
pub(super) fn keyed(key: String, view: impl View) -> Html {
    placed(AnyView(Rc::new(view)), Some(key))
}

/// Not generic, so that it is compiled once.
fn placed(it: AnyView, key: Option<String>) -> Html {
    VComp::new::<Memo>(Rc::new(MemoProps { it }), key.map(Key::from)).into()
}

impl View for Part {
    fn html(&self) -> Html {
        mounted::all(self.drawn())
    }
}

/// Any view. One component serves all of them: each component costs the program more than two kilobytes.
#[derive(Clone)]
struct AnyView(Rc<dyn Erased>);

trait Erased: Same {
    fn html(&self) -> Html;
}

impl<V: View> Erased for V {
    fn html(&self) -> Html {
        View::html(self)
    }
}

impl PartialEq for AnyView {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(other.0.any())
    }
}

#[derive(PartialEq, Properties)]
struct MemoProps {
    it: AnyView,
}

#[component]
fn Memo(props: &MemoProps) -> Html {
    props.it.0.html()
}
