//! The page as text, for the build and for tests.

use yew::{BaseComponent, LocalServerRenderer};

use crate::domain::{Chronicle, Shared};
use crate::geometry::Insets;

use super::written::sections::{Sections, SectionsProps};
use super::written::{Languages, LanguagesProps, Masthead, Offers};
use super::{App, AppProps, Plate, PlateProps};

/// A page in its parts, in their order.
#[derive(Debug)]
pub struct Prerendered {
    /// The offers to read the page in another language, all hidden.
    pub offers: String,
    /// What stands before the app: the title and the ways to the page's parts and languages.
    pub before: String,
    /// The app as it opens, which the program draws anew.
    pub app: String,
    /// What is read beside the map.
    pub after: String,
}

/// Renders the whole page natively, as the browser will show it at first.
pub async fn prerender(
    app: AppProps,
    chronicle: Shared<Chronicle>,
    languages: Languages,
    insets: Insets,
) -> Prerendered {
    let atlas = app.start.atlas.clone();
    let languages =
        LanguagesProps { atlas: atlas.clone(), chronicle: chronicle.clone(), languages };
    let sections = SectionsProps { atlas, chronicle, scene: app.scene.clone(), insets };
    Prerendered {
        offers: render::<Offers>(languages.clone()).await,
        before: render::<Masthead>(languages).await,
        app: render::<App>(app).await,
        after: render::<Sections>(sections).await,
    }
}

/// Renders the app alone natively, as it stands in a frame of another page.
pub async fn prerender_app(app: AppProps) -> String {
    render::<App>(app).await
}

/// Renders a plate natively, as the browser will show it at first.
pub async fn prerender_plate(plate: PlateProps) -> String {
    render::<Plate>(plate).await
}

async fn render<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await
}
