//! Hearing an event for as long as something lives.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, ResizeObserver};

/// Hears one kind of event until it is dropped.
pub(super) struct Listener {
    target: EventTarget,
    name: &'static str,
    hear: Closure<dyn FnMut(Event)>,
}

impl Listener {
    pub(super) fn new(
        target: EventTarget,
        name: &'static str,
        hear: impl FnMut(Event) + 'static,
    ) -> Self {
        let hear = Closure::new(hear);
        // Refused only for a target that hears nothing, and then there is nothing to hear.
        let _ = target.add_event_listener_with_callback(name, hear.as_ref().unchecked_ref());
        Self { target, name, hear }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let hear = self.hear.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.name, hear);
    }
}

/// Hears of every change of an element's size, and once at first, until it is dropped.
pub(super) struct Observer {
    observer: Option<ResizeObserver>,
    _hear: Closure<dyn FnMut()>,
}

impl Observer {
    pub(super) fn new(element: &Element, hear: impl FnMut() + 'static) -> Self {
        let hear: Closure<dyn FnMut()> = Closure::new(hear);
        let observer = ResizeObserver::new(hear.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self { observer, _hear: hear }
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
