//! The page as text, for the build and for tests.

use yew::LocalServerRenderer;

use super::{App, AppProps};

/// Renders the whole page natively, as the browser will show it at first.
pub async fn prerender(props: AppProps) -> String {
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}
