//! The data, and whose work it is.

use yew::prelude::*;

use crate::domain::Credit;

use super::SectionsProps;

/// The files of [`crate::export`], in words.
const DOWNLOADS: [(&str, &str); 6] = [
    (
        "control.geojson",
        "dated GeoJSON, one feature for each district, account and period (QGIS, GDAL, JSON-FG)",
    ),
    ("control-periods.csv", "a table of the periods"),
    ("control-days.csv", "a table of every day"),
    ("sources.csl.json", "the sources for Zotero and other reference managers (CSL-JSON)"),
    ("sources.bib", "the sources in BibTeX"),
    ("districts.lpf.json", "the districts for gazetteers (Linked Places format)"),
];

/// Whose work the data is, and where to take it.
#[component]
pub(super) fn Credits(props: &SectionsProps) -> Html {
    let atlas = &props.atlas;
    html! {
        <section id="data" aria-labelledby="data-title">
            <h2 id="data-title">{ "Data and licences" }</h2>
            <p>
                { "All of this can be taken away: " }
                <a href="data/README.md">{ "the data files and what each field means" }</a>
                { ", and the record in formats that other programs read. In all of them intervals include their last day." }
            </p>
            <ul class="downloads">
                { for DOWNLOADS.map(|(file, what)| html! {
                    <li><a href={format!("data/{file}")} download={file}>{ file }</a>{ " " }{ what }</li>
                }) }
            </ul>
            <p>{ atlas.accuracy.clone() }{ " " }{ for atlas.credits.iter().map(credit) }</p>
        </section>
    }
}

fn credit(credit: &Credit) -> Html {
    html! {
        <>
            { credit.text.clone() }
            if let Some((licence, link)) = &credit.licence {
                { " (" }<a href={link.clone()} rel="license noreferrer">{ licence.clone() }</a>{ ")" }
            }
            { ". " }
        </>
    }
}
