//! The list of pages for search engines.

use super::days::{FOLDER, days};
use super::open;
use super::telling::Telling;
use super::text::escaped;
use super::{Build, Site};

/// Adds the list (sitemaps.org 0.9), which names the address of the site, and tells robots of it.
pub(super) fn add(site: &mut Site, build: &Build<'_>, tellings: &[Telling], address: &str) {
    let mut places = vec![String::new(), open::FOLDER.to_owned()];
    if let Some(first) = tellings.first() {
        let days = days(build, &first.edition.atlas(), &first.chronicle.events);
        places.extend(days.iter().map(|day| format!("{FOLDER}{day}/")));
    }
    let entries = places.iter().flat_map(|place| {
        tellings.iter().map(move |telling| entry(tellings, telling, place, address))
    });
    let list = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        entries.collect::<String>()
    );
    site.add("sitemap.xml", list);
    site.add("robots.txt", format!("User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n"));
}

/// A page in a language, with itself in all others.
fn entry(tellings: &[Telling], telling: &Telling, place: &str, address: &str) -> String {
    let at = |telling: &Telling| escaped(&[address, &telling.folder(), place].concat());
    let others = tellings.iter().map(|other| {
        format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
            other.language.tag,
            at(other)
        )
    });
    format!("<url><loc>{}</loc>{}</url>\n", at(telling), others.collect::<String>())
}
