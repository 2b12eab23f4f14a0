//! Texts that change.

use yew::prelude::*;

/// A text in an element that is replaced together with it.
///
/// A browser that translates the page puts elements of its own in the place of text nodes, and a text written into
/// a node that is no longer in the page is never seen. So no text is ever changed: its element, keyed by the text, is
/// replaced, and it stands alone or last in its parent, where no other node is needed to find its place.
pub(super) fn fresh(text: impl Into<AttrValue>) -> Html {
    keyed(text.into())
}

/// Not generic, so that it is compiled once.
fn keyed(text: AttrValue) -> Html {
    html! { <span key={text.to_string()}>{ text }</span> }
}
