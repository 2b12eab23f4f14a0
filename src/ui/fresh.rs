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
    tag("span", &["textContent"], vec![], text.into())
}

/// A day in words, and in figures for programs.
pub(super) fn fresh_day(day: Day, text: String) -> Html {
    let figures = day.to_string().into();
    tag("time", &["datetime", "textContent"], vec![figures], text.into())
}

/// A text at a place of a drawing.
pub(super) fn fresh_label(x: AttrValue, y: &'static str, text: impl Into<AttrValue>) -> Html {
    tag("text", &["x", "y", "textContent"], vec![x, y.into()], text.into())
}

/// An element of these attributes and, last, its content. Not generic, so that it is compiled once.
fn tag(
    name: &'static str,
    keys: &'static [&'static str],
    values: Vec<AttrValue>,
    text: AttrValue,
) -> Html {
    let mut tag = VTag::new(name);
    // A property lives in a browser alone; what is written natively has a text node.
    let content = if cfg!(target_family = "wasm") {
        Some(AttributeOrProperty::Property((&*text).into()))
    } else {
        tag.add_child(VText::new(text).into());
        None
    };
    let values = values.into_iter().map(|value| Some(AttributeOrProperty::Attribute(value)));
    let values = values.chain([content]).collect();
    tag.set_attributes(Attributes::Dynamic { keys, values });
    tag.into()
}
