//! The page as Yew components. No browser call is made while rendering, so they render natively too.
//!
//! Properties are narrow: what a component is handed is what it shows, compared by pointer where it
//! is large, so a step of the date renders only what the step changes.

mod app;
mod chart;
mod details;
mod element;
mod embed;
mod filled;
mod fresh;
mod heading;
mod inset;
mod lanes;
mod legend;
mod mounted;
mod notice;
mod on_day;
mod page;
mod plate;
mod time;
mod view;
mod view_switch;
mod voice;

#[cfg(feature = "ssr")]
mod prerender;
#[cfg(feature = "ssr")]
mod written;

pub use app::{App, AppProps};
pub use lanes::MOST_LANES;
pub use plate::{Plate, PlateProps};
#[cfg(feature = "ssr")]
pub use prerender::{Prerendered, prerender, prerender_app, prerender_plate};
#[cfg(feature = "ssr")]
pub use written::{Languages, sections::stylesheet};

use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::{Reducible, UseReducerDispatcher};

use crate::domain::Shared;
use crate::session::{Action, Session};

impl<T> ImplicitClone for Shared<T> {}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action).map_or(self, Rc::new)
    }
}

/// How a component tells what the reader did; the same one for the life of the page.
pub(crate) type Dispatch = UseReducerDispatcher<Session>;
