//! Effects that are compiled once.

use core::any::Any;
use std::rc::Rc;

use yew::prelude::*;

/// A value of any type, which can be compared.
pub(crate) trait Same {
    /// Whether the other is of this type, and equal.
    fn same(&self, other: &dyn Any) -> bool;
    /// The value itself.
    fn any(&self) -> &dyn Any;
}

impl<T: PartialEq + 'static> Same for T {
    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other| self == other)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

/// What an effect depends on.
struct Depended(Rc<dyn Same>);

impl PartialEq for Depended {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(other.0.any())
    }
}

/// What an effect leaves behind; it ends when it is dropped, before the effect takes place again.
pub(super) type Kept = Box<dyn Any>;

/// The same as Yew's `use_effect_with`, which each pair of types would add to the program anew: the work is done after
/// a render when what it depends on differs.
#[hook]
pub(super) fn use_effect_on(on: Rc<dyn Same>, work: Box<dyn FnOnce() -> Kept>) {
    use_effect_with(Depended(on), move |_| {
        let kept = work();
        move || drop(kept)
    });
}

/// Something that is kept until the effect takes place again.
pub(super) fn kept(it: impl Any) -> Kept {
    Box::new(it)
}
