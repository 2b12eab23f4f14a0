//! The five areas of the page itself.

use std::fs;

use anyhow::{Context as _, Result};
use day_atlas::domain::{AccountId, AccountView, AreaId, Atlas};
use day_atlas::drawing::{self, Paint, symbology};
use day_atlas::text;
use publish::paths::Paths;
use serde_json::{Value, json};

use crate::scene::{Fill, Scene, clockwise};

/// The page's own areas, days and words, read from `data/` and from the built page.
pub(crate) fn scene(paths: &Paths) -> Result<Scene> {
    let (parts, edition) = publish::contents(&paths.data)?;
    let atlas = edition.atlas();
    let page =
        fs::read_to_string(paths.dist.join("index.html")).context("the page is not built")?;
    let mut areas = layer(paths, "districts.geojson", |_| "district")?;
    for feature in &mut areas {
        feature["properties"]["key"] = feature["id"].clone();
    }
    let order = |feature: &Value| {
        let key = feature["id"].as_str().unwrap_or_default().to_owned();
        atlas.record().area(&key).map(AreaId::index)
    };
    areas.sort_by_key(order);
    let water = |kind: &str| if kind.ends_with("Polygon") { "lake" } else { "river" };
    let mut backdrop = layer(paths, "surroundings.geojson", |_| "land")?;
    backdrop.extend(layer(paths, "water.geojson", water)?);
    backdrop.extend(layer(paths, "borders.geojson", |_| "border")?);
    backdrop.extend(layer(paths, "routes.geojson", |_| "road")?);
    backdrop.extend(layer(paths, "places.geojson", |_| "name")?);
    let extent = parts.layers.extent;
    let fills = atlas.record().account_ids().flat_map(|account| {
        let atlas = &atlas;
        atlas.record().area_ids().map(move |id| (atlas[id].key.clone(), fills(atlas, account, id)))
    });
    let index = |day| atlas.span().index_of(day);
    let epochs = atlas.epochs().iter().map(|epoch| epoch.span.first());
    let sentence = |day| (index(day), text::sentence(&atlas, AccountView::All, atlas.state(day)));
    let svg = |within: &str| format!("<svg{within}</svg>");
    let bars: String = pieces(&page, "bars").map(svg).collect();
    let x = format!("{}%", f64::from(index(atlas.record().opens_on)) * 100.0 / 365.0);
    let line =
        format!("<svg class=\"hairline\"><line x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"100%\"/></svg>");
    Ok(Scene {
        count: atlas.record().areas.len(),
        accounts: atlas.record().accounts.len(),
        areas: json!({"type": "FeatureCollection", "features": areas}),
        backdrop: json!({"type": "FeatureCollection", "features": backdrop}),
        extent: [[extent.min().x, extent.min().y], [extent.max().x, extent.max().y]],
        fills: fills.collect(),
        sentences: epochs.map(sentence).collect(),
        paints: pieces(&page, "paints").next().map(svg).unwrap_or_default(),
        style: symbology::stylesheet(atlas.record()),
        map: pieces(&page, "map").map(svg).collect(),
        lanes: [bars, line].concat(),
        opens: index(atlas.record().opens_on),
        steps: (0, 365),
    })
}

/// Every `svg` of a page that is of this class; none holds another.
fn pieces<'a>(page: &'a str, class: &str) -> impl Iterator<Item = &'a str> {
    let class = format!("class=\"{class}\"");
    page.split("<svg").skip(1).filter_map(move |piece| {
        let within = piece.get(..piece.find("</svg>")?)?;
        within.split('>').next()?.contains(&class).then_some(within)
    })
}

fn fills(atlas: &Atlas, account: AccountId, area: AreaId) -> Vec<(u32, Fill)> {
    let mut fills: Vec<(u32, Fill)> = Vec::new();
    for epoch in atlas.epochs() {
        let day = epoch.span.first();
        let area_state = atlas.area_state(area, day).expect("a district of the record");
        let claim = &area_state[account].held;
        let solid = atlas[claim.control.holder()].colour.light.clone();
        let svg = match drawing::Fill::of(claim).paint(atlas.record()) {
            Paint::Pattern(id) => format!("url(#{id})"),
            Paint::Authority { .. } => solid.clone(),
        };
        let fill = Fill { svg, solid };
        if fills.last().is_none_or(|(_, last)| *last != fill) {
            fills.push((atlas.span().index_of(day), fill));
        }
    }
    fills
}

/// A file's features, each named a layer by the kind of its geometry.
fn layer(paths: &Paths, file: &str, name: impl Fn(&str) -> &'static str) -> Result<Vec<Value>> {
    let text = fs::read_to_string(paths.data.join(file))?;
    let mut collection: Value = serde_json::from_str(&text)?;
    let features = collection["features"].as_array_mut().context("features")?;
    for feature in features.iter_mut() {
        let kind = feature["geometry"]["type"].as_str().unwrap_or_default().to_owned();
        feature["properties"]["layer"] = json!(name(&kind));
        clockwise(&mut feature["geometry"]);
    }
    Ok(std::mem::take(features))
}
