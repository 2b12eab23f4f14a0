//! What can be given to an element: values of its attributes, and what stands in it.

use yew::prelude::*;
use yew::virtual_dom::{VList, VTag, VText};

use super::Element;

/// What can be the value of an attribute; `None` is no attribute.
pub(crate) trait Value {
    fn value(self) -> Option<AttrValue>;
}

impl Value for AttrValue {
    fn value(self) -> Option<AttrValue> {
        Some(self)
    }
}

impl Value for &str {
    fn value(self) -> Option<AttrValue> {
        Some(AttrValue::Rc(self.into()))
    }
}

impl Value for &String {
    fn value(self) -> Option<AttrValue> {
        (**self).value()
    }
}

impl Value for String {
    fn value(self) -> Option<AttrValue> {
        Some(self.into())
    }
}

impl Value for &Option<String> {
    fn value(self) -> Option<AttrValue> {
        self.as_deref().value()
    }
}

/// An attribute that is there or not.
impl Value for bool {
    fn value(self) -> Option<AttrValue> {
        self.then_some(AttrValue::Static(""))
    }
}

impl<T: Value> Value for Option<T> {
    fn value(self) -> Option<AttrValue> {
        self.and_then(Value::value)
    }
}

/// Those classes that there are.
pub(crate) fn classes<'a>(names: impl IntoIterator<Item = Option<&'a str>>) -> String {
    names.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What can stand in an element.
pub(crate) trait Content {
    fn node(self) -> Html;
}

impl Content for Html {
    fn node(self) -> Html {
        self
    }
}

impl Content for Element {
    fn node(self) -> Html {
        self.html()
    }
}

impl Content for AttrValue {
    #[inline(never)]
    fn node(self) -> Html {
        VText::new(self).into()
    }
}

impl Content for &str {
    fn node(self) -> Html {
        AttrValue::Rc(self.into()).node()
    }
}

impl Content for &String {
    fn node(self) -> Html {
        (**self).node()
    }
}

impl Content for String {
    fn node(self) -> Html {
        AttrValue::from(self).node()
    }
}

impl Content for VTag {
    fn node(self) -> Html {
        self.into()
    }
}

impl Content for Vec<Html> {
    fn node(self) -> Html {
        VList::from(self).into()
    }
}

impl Content for usize {
    fn node(self) -> Html {
        self.to_string().node()
    }
}

impl Content for u16 {
    fn node(self) -> Html {
        usize::from(self).node()
    }
}
