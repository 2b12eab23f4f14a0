//! A value held by many.

use core::ops::Deref;

/// An immutable value held by many until the program ends, equal when it is the very same value.
///
/// Components compare their properties on every render: a pointer is compared in one step,
/// however large the value behind it.
#[derive(Debug)]
pub struct Shared<T: 'static>(&'static T);

impl<T> Shared<T> {
    /// Takes the value to share it.
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(value)))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl<T> Eq for Shared<T> {}
