//! Areas: their order, names and figures.

use std::collections::{HashMap, HashSet};

use crate::domain::{Area, AreaId, ByAccount, Certainty, DaySpan, Figure, Names};

use super::control::ClaimLine;
use super::diagnostic::{Diagnostics, Place};
use super::keys::{Keys, plain};
use super::outlines::AreaOutlines;
use super::schema::AreaFile;

/// The areas in the order of the list, where there is one, with their positions in their file.
pub(super) fn in_order(
    areas: Vec<AreaFile>,
    order: Option<&[String]>,
    diagnostics: &mut Diagnostics,
) -> Vec<(usize, AreaFile)> {
    let keys = areas.iter().map(|file| file.id.as_str());
    let known = plain(keys, "districts.json", AreaId::at, diagnostics);
    let mut ranked: Vec<_> = areas.into_iter().enumerate().collect();
    let Some(order) = order else { return ranked };
    let place = Place::file("record.json").at("district_order");
    let ranks: HashMap<&str, usize> = order.iter().map(String::as_str).zip(0..).collect();
    for (i, key) in order.iter().enumerate() {
        if !known.contains_key(key) {
            diagnostics.add(
                &place.at(i),
                "the id of a district",
                format_args!("{key:?}, which is none"),
            );
        }
        if ranks.get(key.as_str()) != Some(&i) {
            diagnostics.add(
                &place.at(i),
                "an id used once",
                format_args!("{key:?}, which stands again"),
            );
        }
    }
    for (_, file) in ranked.iter().filter(|(_, file)| !ranks.contains_key(file.id.as_str())) {
        diagnostics.add(&place, format_args!("{:?} in the list", file.id), "a list without it");
    }
    ranked.sort_by_key(|(_, file)| ranks.get(file.id.as_str()).copied());
    ranked
}

/// The outlines by area; an area without one, and an outline of no area, is a fault.
pub(super) fn matched(
    areas: &[AreaFile],
    outlined: Vec<AreaOutlines>,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, AreaOutlines> {
    let top = Place::file("districts.geojson").at("features");
    let known: HashSet<&str> = areas.iter().map(|file| file.id.as_str()).collect();
    let outlined: HashMap<_, _> = outlined.into_iter().map(|it| (it.key.clone(), it)).collect();
    for file in areas.iter().filter(|file| !outlined.contains_key(&file.id)) {
        diagnostics.add(&top, format_args!("the outline of {:?}", file.id), "none");
    }
    for file in areas {
        let other = outlined.get(&file.id).and_then(|it| Some((it.at, it.name.as_ref()?)));
        let named = file.names.get("en");
        if let Some((at, name)) = other.filter(|(_, name)| named.is_some_and(|it| it != *name)) {
            let expected = format!("{:?}, as in districts.json", named.map_or("", |it| it));
            let place = top.at(at).at("properties").at("name");
            diagnostics.add(&place, expected, format_args!("{name:?}"));
        }
    }
    let strangers = outlined.values().filter(|it| !known.contains(it.key.as_str()));
    for AreaOutlines { key, at, .. } in strangers {
        let found = format_args!("{key:?}, which is none");
        diagnostics.add(&top.at(at).at("id"), "the id of a district", found);
    }
    outlined
}

/// An area; in a record with sources each of its figures must have evidence.
pub(super) fn area(
    file: AreaFile,
    position: usize,
    outlines: Vec<DaySpan>,
    control: ByAccount<ClaimLine>,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Area {
    let place = Place::file("districts.json").at(position);
    let mut figure = |value, field: &str, sources: &[String]| Figure {
        value,
        sources: keys.evidence(sources, &place.at(field).at("sources"), diagnostics),
    };
    let area_km2 = file.area.as_ref().map(|area| figure(area.km2, "area", &area.sources));
    let population = file.population.as_ref().map(|population| {
        (population.year, figure(population.people, "population", &population.sources))
    });
    if !file.names.contains_key("en") {
        diagnostics.add(&place.at("names"), "a name in English, \"en\"", "none");
    }
    let names = names(&file);
    Area {
        name: names.english.clone(),
        subject: names.english.clone(),
        names,
        key: file.id,
        other_names: file.other_names,
        figures: Vec::new(),
        seat: file.seat,
        area_km2,
        population,
        outlines,
        control,
    }
}

fn names(file: &AreaFile) -> Names {
    let sure = |language: &str| file.names_confidence.get(language) == Some(&Certainty::High);
    let others = file.names.iter().filter(|(language, _)| *language != "en");
    Names {
        english: file.names.get("en").cloned().unwrap_or_default(),
        others: others.map(|(lang, name)| (lang.clone(), name.clone(), !sure(lang))).collect(),
    }
}
