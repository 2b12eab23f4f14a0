//! What other sites show of a link, and what search engines read of a page.

use day_atlas::words::{ENGLISH, Language};
use serde_json::Value;

use super::text::escaped;

/// What a page says of itself to whoever shows a link to it (Open Graph, and the same for Twitter).
pub(super) struct Preview {
    /// `website` or `article`.
    pub kind: &'static str,
    /// The name of the site.
    pub site: String,
    /// The title of the page.
    pub title: String,
    /// What it says, in a sentence.
    pub description: String,
    /// Its language (BCP 47).
    pub language: &'static str,
    /// Its own address; `None` when it is not known.
    pub address: Option<String>,
    /// Where its picture is.
    pub picture: String,
    /// The picture in words.
    pub alt: String,
}

impl Preview {
    /// The elements for the head of the page.
    pub(super) fn written(&self) -> String {
        let [width, height] = [day_atlas::picture::LINK_WIDTH, day_atlas::picture::LINK_HEIGHT];
        let address = self.address.as_ref();
        let graph = [
            ("og:type", self.kind),
            ("og:site_name", &self.site),
            ("og:title", &self.title),
            ("og:description", &self.description),
            ("og:locale", self.language),
            ("og:image", &self.picture),
            ("og:image:type", "image/png"),
            ("og:image:width", &width.to_string()),
            ("og:image:height", &height.to_string()),
            ("og:image:alt", &self.alt),
        ];
        let graph = graph.into_iter().chain(address.map(|it| ("og:url", it.as_str())));
        let graph = graph.map(|(name, value)| meta("property", name, value)).collect::<String>();
        let card = [
            ("twitter:card", "summary_large_image"),
            ("twitter:title", &self.title),
            ("twitter:description", &self.description),
            ("twitter:image", &self.picture),
            ("twitter:image:alt", &self.alt),
        ];
        let card = card.map(|(name, value)| meta("name", name, value)).concat();
        (graph + &card).trim_end().to_owned()
    }
}

fn meta(kind: &str, name: &str, value: &str) -> String {
    format!("<meta {kind}=\"{name}\" content=\"{}\">\n", escaped(value))
}

/// Tells search engines of a page in its other languages, each at the address that the page writes for it.
pub(super) fn alternates(languages: &[Language], way_to: impl Fn(&Language) -> String) -> String {
    let link = |tag: &str, language: &Language| {
        let address = way_to(language);
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">")
    };
    let links = languages.iter().map(|language| link(language.tag, language));
    links.chain([link("x-default", &ENGLISH)]).collect::<Vec<_>>().join("\n")
}

/// Data for search engines (JSON-LD), as it may stand in a script element.
pub(super) fn structured(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}
