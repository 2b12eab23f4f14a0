//! The page as text, for the build and for tests.

use yew::{BaseComponent, LocalServerRenderer};

use crate::domain::{Chronicle, Shared};
use crate::geometry::Backdrop;
use crate::session::Session;

use super::written::sections::{Sections, SectionsProps};
use super::written::{
    KeptPart, KeptPartProps, Languages, LanguagesProps, Masthead, Offers, Outlines, OutlinesProps,
    Paints, PaintsProps,
};
use super::{App, AppProps, Embed, Plate, PlateProps};

/// A page in its parts, in their order.
#[derive(Debug)]
pub struct Prerendered {
    /// The offers to read the page in another language, all hidden.
    pub offers: String,
    /// What stands before the app: the title, the patterns of all fills, the districts' outlines.
    pub before: String,
    /// The app as it opens, with every part that the browser takes over from the page.
    pub app: String,
    /// What is read beside the map.
    pub after: String,
}

/// Renders the whole page natively, as the browser will show it at first.
pub async fn prerender(
    app: AppProps,
    backdrop: Shared<Backdrop>,
    chronicle: Shared<Chronicle>,
    languages: Languages,
) -> Prerendered {
    let atlas = app.start.atlas.clone();
    let languages = LanguagesProps { atlas: atlas.clone(), languages };
    let offers = render::<Offers>(languages.clone()).await;
    let masthead = render::<Masthead>(languages).await;
    let paints = render::<Paints>(PaintsProps { atlas: atlas.clone() }).await;
    let outlines = OutlinesProps { atlas: atlas.clone(), backdrop: backdrop.clone() };
    let outlines = render::<Outlines>(outlines).await;
    let session = app.start.clone();
    let sections = SectionsProps { atlas: atlas.clone(), chronicle, backdrop: backdrop.clone() };
    let after = render::<Sections>(sections).await;
    let bare = render::<App>(app).await;
    let app = filled(&bare, &session, &backdrop).await;
    Prerendered { offers, before: masthead + &paints + &outlines, app, after }
}

/// Renders the map for a frame of another page natively: what stands before it, and itself.
pub async fn prerender_embed(app: AppProps, backdrop: Shared<Backdrop>) -> [String; 2] {
    let session = app.start.clone();
    let atlas = session.atlas.clone();
    let paints = render::<Paints>(PaintsProps { atlas: atlas.clone() }).await;
    let outlines = render::<Outlines>(OutlinesProps { atlas, backdrop: backdrop.clone() }).await;
    [paints + &outlines, filled(&render::<Embed>(app).await, &session, &backdrop).await]
}

/// Renders a plate natively, as the browser will show it at first.
pub async fn prerender_plate(plate: PlateProps, backdrop: Shared<Backdrop>) -> String {
    let session = plate.start.clone();
    filled(&render::<Plate>(plate).await, &session, &backdrop).await
}

/// A rendering with every part that the browser takes over from the page.
async fn filled(bare: &str, session: &Session, backdrop: &Shared<Backdrop>) -> String {
    let mut filled = String::new();
    for (i, piece) in bare.split("data-kept=\"").enumerate() {
        if i == 0 {
            filled.push_str(piece);
            continue;
        }
        // An attribute's text is escaped, so the first `>` ends the tag.
        let name = piece.split('"').next().unwrap_or_default().to_owned();
        let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
        let props = KeptPartProps { session: session.clone(), backdrop: backdrop.clone(), name };
        let part = render::<KeptPart>(props).await;
        filled.extend(["data-kept=\"", tag, ">", &part, rest]);
    }
    filled
}

async fn render<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    LocalServerRenderer::<C>::with_props(props).hydratable(false).render().await
}
