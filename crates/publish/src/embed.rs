//! The map for a frame of another page, in every language.

use anyhow::Result;
use serde_json::json;

use super::data_block;
use super::page::{self, Assets, page_in};
use super::telling::Telling;
use super::text::{escaped, filled, hash, squeezed};
use super::{Build, Site, read_text};
use crate::headers;

/// Its folder, in that of each language.
pub(super) const FOLDER: &str = "embed/";
/// The name of its description beside the page (oEmbed 1.0).
const DESCRIPTION: &str = "oembed.json";
/// How large a frame is proposed: width and height in pixels.
const SIZE: (u32, u32) = (640, 560);

/// Adds the map in every language, and gives its content-security policy.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    build: &Build<'_>,
    tellings: &[Telling],
    assets: &Assets,
) -> Result<String> {
    let Build { paths, parts, .. } = *build;
    let own = squeezed(&read_text(&paths.www.join("embed.css"))?);
    let style: String = page::style(paths, parts)? + &own;
    let inline = page::inline_script(paths)?;
    let policy = headers::policy_of_a_frame(&hash(&style), &hash(&inline));
    let template = read_text(&paths.www.join("embed.html"))?;
    for telling in tellings {
        let app = telling.embed()?;
        let words = telling.words();
        let shell = [
            ("{policy}", policy.clone()),
            ("{up}", ["../", words.root()].concat()),
            ("{edition}", data_block::written(&telling.edition.pack()?)),
            ("{full_page}", escaped(words.full_page())),
            ("{style}", style.clone()),
            ("{inline}", inline.clone()),
            ("{app}", app),
        ];
        let places = [telling.shell(), assets.0.clone(), shell.to_vec()].concat();
        site.add(page_in(&(telling.folder() + FOLDER)), filled(&template, &places));
    }
    Ok(policy)
}

/// Adds what tells other sites how to embed the map; it names the address of the site.
pub(super) fn describe(site: &mut Site, tellings: &[Telling], address: &str) {
    for telling in tellings {
        let record = &telling.edition.record;
        let folder = telling.folder();
        let (width, height) = SIZE;
        let title = escaped(&record.headline());
        let html = format!(
            "<iframe src=\"{address}{folder}{FOLDER}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" \
             loading=\"lazy\"></iframe>"
        );
        let description = json!({
            "version": "1.0",
            "type": "rich",
            "title": record.title,
            "provider_name": record.title,
            "provider_url": address,
            "width": width,
            "height": height,
            "html": html,
        });
        site.add(folder + DESCRIPTION, format!("{description:#}\n"));
    }
}
