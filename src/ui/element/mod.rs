//! Elements, put together call by call: what `html!` expands to.
//!
//! A method that is written once and called often is smaller than what it does written out at each place; none of
//! these is inlined, whatever an optimiser thinks of it.

mod convert;

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag};

pub(crate) use convert::{Content, Value, classes};

/// What is known of an element when the program is compiled.
pub(crate) struct Shape {
    pub name: &'static str,
    pub attributes: Names,
}

/// Attributes: with their values, where all are known, or the names of those whose values follow.
pub(crate) enum Names {
    Fixed(&'static [(&'static str, AttributeOrProperty)]),
    Named(&'static [&'static str]),
}

/// An element in the making, or nodes without an element around them. As large as a pointer, so that it is handed from
/// call to call without being copied.
pub(crate) struct Element(Box<Draft>);

struct Draft {
    /// `None` for nodes without an element around them.
    tag: Option<(VTag, &'static Names)>,
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<VNode>,
}

impl Element {
    #[inline(never)]
    pub(crate) fn new(shape: &'static Shape) -> Self {
        Self::of(Some((VTag::new(shape.name), &shape.attributes)))
    }

    #[inline(never)]
    pub(crate) fn fragment() -> Self {
        Self::of(None)
    }

    #[inline(never)]
    fn of(tag: Option<(VTag, &'static Names)>) -> Self {
        let (values, listeners, children) = (Vec::new(), Vec::new(), Vec::new());
        Self(Box::new(Draft { tag, values, listeners, children }))
    }

    /// The value of the next named attribute.
    #[inline(never)]
    pub(crate) fn value(mut self, value: impl Value) -> Self {
        self.0.values.push(value.value().map(AttributeOrProperty::Attribute));
        self
    }

    /// The same, known when the program is compiled.
    #[inline(never)]
    pub(crate) fn fixed_value(self, value: &'static str) -> Self {
        self.value(AttrValue::Static(value))
    }

    /// Words known when the program is compiled.
    #[inline(never)]
    pub(crate) fn fixed(self, words: &'static str) -> Self {
        self.child(AttrValue::Static(words))
    }

    #[inline(never)]
    pub(crate) fn child(mut self, content: impl Content) -> Self {
        self.0.children.push(content.node());
        self
    }

    #[inline(never)]
    pub(crate) fn each<C: Content>(mut self, contents: impl IntoIterator<Item = C>) -> Self {
        for content in contents {
            self = self.child(content);
        }
        self
    }

    #[inline(never)]
    pub(crate) fn on(mut self, listener: Option<Rc<dyn Listener>>) -> Self {
        self.0.listeners.push(listener);
        self
    }

    #[inline(never)]
    pub(crate) fn key(mut self, key: impl Into<Key>) -> Self {
        if let Some((tag, _)) = &mut self.0.tag {
            tag.key = Some(key.into());
        }
        self
    }

    #[inline(never)]
    pub(crate) fn node_ref(mut self, node: NodeRef) -> Self {
        if let Some((tag, _)) = &mut self.0.tag {
            tag.node_ref = node;
        }
        self
    }

    /// The value that a reader can change.
    #[inline(never)]
    pub(crate) fn input_value(mut self, value: impl Into<AttrValue>) -> Self {
        if let Some((tag, _)) = &mut self.0.tag {
            tag.set_value(Some(value.into()));
        }
        self
    }

    #[inline(never)]
    pub(crate) fn checked(mut self, checked: bool) -> Self {
        if let Some((tag, _)) = &mut self.0.tag {
            tag.set_checked(checked);
        }
        self
    }

    #[inline(never)]
    pub(crate) fn html(self) -> Html {
        let Draft { tag, values, listeners, children } = *self.0;
        let Some((mut tag, names)) = tag else { return VList::from(children).into() };
        tag.set_attributes(match names {
            Names::Fixed(fixed) => Attributes::Static(fixed),
            Names::Named(keys) => Attributes::Dynamic { keys, values: values.into() },
        });
        if !listeners.is_empty() {
            tag.set_listeners(listeners.into());
        }
        tag.add_children(children);
        tag.into()
    }
}
