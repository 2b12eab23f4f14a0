//! The page as text, for the build and for tests.

use yew::LocalServerRenderer;

use super::sections::{Sections, SectionsProps};
use super::{App, AppProps};

/// Renders the whole page natively, as the browser will show it at first.
pub async fn prerender(props: AppProps) -> String {
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// Renders what is read beside the map; no script takes it over.
pub async fn prerender_sections(props: SectionsProps) -> String {
    LocalServerRenderer::<Sections>::with_props(props).hydratable(false).render().await
}
