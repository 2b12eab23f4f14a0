//! Texts that change.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

use crate::domain::Day;

/// A text in an element of its own, whose whole content is set when the text changes.
///
/// A browser that translates the page puts elements of its own in the place of text nodes, and a text written into
/// a node that is no longer in the page is never seen. So no text node is ever written to: `textContent` takes away
/// whatever stands in the element, without replacing the element itself, whose style and box stay.
pub(super) fn fresh(text: impl Into<AttrValue>) -> Html {
    tag("span", &["textContent"], Vec::new(), &text.into())
}

/// A day in words, and in figures for programs.
pub(super) fn fresh_day(day: Day, text: &str) -> Html {
    tag("time", &["datetime", "textContent"], vec![day.to_string().into()], text)
}

/// A text at a place of a drawing.
pub(super) fn fresh_label(x: AttrValue, y: &'static str, text: &str) -> Html {
    tag("text", &["x", "y", "textContent"], vec![x, y.into()], text)
}

/// An element of these attributes and, last, its content. Not generic, so that it is compiled once.
fn tag(
    name: &'static str,
    keys: &'static [&'static str],
    values: Vec<AttrValue>,
    text: &str,
) -> Html {
    let mut tag = VTag::new(name);
    let mut set = Vec::with_capacity(keys.len());
    for value in values {
        set.push(Some(AttributeOrProperty::Attribute(value)));
    }
    // A property lives in a browser alone; what is written natively has a text node.
    if cfg!(target_family = "wasm") {
        set.push(Some(AttributeOrProperty::Property(text.into())));
    } else {
        set.push(None);
        tag.add_child(VText::new(text.to_owned()).into());
    }
    tag.set_attributes(Attributes::Dynamic { keys, values: set.into() });
    tag.into()
}
