//! Drawings, mounted: their elements as nodes of Yew.

use markup::html;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

use crate::domain::{Atlas, Shared};
use crate::drawing::{Child, Element, Paint, Part, Text};

use super::view::view;

/// Every pattern that fills areas, lanes and small maps, apart from the drawings that refer to them.
pub(super) fn patterns(atlas: &Shared<Atlas>) -> Html {
    html! {
        <svg class="paints" width="0" height="0" aria-hidden="true">
            <defs>{ view(Part::Patterns(atlas.clone())) }</defs>
        </svg>
    }
}

/// The node of an element. Two elements made at one place of the program differ in values alone, and only
/// those are touched when the one takes the place of the other.
pub(super) fn mounted(element: Element) -> VTag {
    let Element { name, role, paint, names, values, children } = element;
    let (class, fill) = match paint {
        Some(Paint::Authority { class, .. }) if role.class().is_empty() => {
            (Some(class.into()), None)
        }
        Some(Paint::Authority { class, .. }) => {
            (Some(AttrValue::from([role.class(), &class].join(" "))), None)
        }
        other => {
            let fill = match other {
                Some(Paint::Pattern(id)) => Some(AttrValue::from(format!("url(#{id})"))),
                _ => None,
            };
            ((!role.class().is_empty()).then(|| role.class().into()), fill)
        }
    };
    let mut all = Vec::with_capacity(names.len());
    all.extend([class, fill]);
    all.extend(values.into_iter().map(|value| value.map(value_of)));
    let values = all.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys: names, values });
    tag.add_children(children.into_iter().map(|child| match child {
        Child::Element(element) => mounted(element).into(),
        Child::Words(words) => VText::new(value_of(words)).into(),
    }));
    tag
}

/// The nodes of elements side by side.
pub(super) fn all(elements: impl IntoIterator<Item = Element>) -> Html {
    elements.into_iter().map(|element| Html::from(mounted(element))).collect()
}

fn value_of(text: Text) -> AttrValue {
    match text {
        Text::Fixed(text) => AttrValue::Static(text),
        Text::Shared(text) => AttrValue::Rc(text),
    }
}
