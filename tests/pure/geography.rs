//! The geography against other programs and published figures.

use std::collections::HashMap;

use day_atlas::geometry::{LabelKind, Layers, LonLat, Mercator, Scene, Units};
use geo::{
    Area as _, Contains as _, Coord, CoordsIter as _, GeodesicArea as _, MapCoords as _,
    MultiPolygon,
};

/// Longitude, latitude and their coordinates in EPSG:3857, in metres on a sphere of 6,378,137 m:
/// pyproj 3.7.2 with PROJ 9.5.1, `Transformer.from_crs(4326, 3857, always_xy=True)`.
const PROJ: [(f64, f64, f64, f64); 10] = [
    (45.38, 38.5847, 5_051_678.492_2, 4_662_356.799_6),
    (47.52, 40.5894, 5_289_902.202_5, 4_951_965.606_0),
    (46.549_77, 39.637_42, 5_181_896.692_9, 4_813_392.189_2),
    (46.044_46, 40.109_84, 5_125_645.841_1, 4_881_916.790_6),
    (46.581_83, 39.344_41, 5_185_465.595_8, 4_771_126.110_5),
    (46.659_88, 39.083_71, 5_194_154.082_1, 4_733_669.414_9),
    (47.028_35, 39.399_17, 5_235_171.974_8, 4_779_011.612_7),
    (46.752_8, 39.817_7, 5_204_497.889_2, 4_839_486.196_2),
    (0.0, 0.0, 0.0, 0.0),
    (-70.5, -33.25, -7_848_024.100_9, -3_928_534.490_4),
];

#[test]
fn the_projection_agrees_with_proj_to_a_millimetre() {
    for (lon, lat, x, y) in PROJ {
        let plane = Mercator::plane_from_lon_lat(LonLat { lon, lat });
        let (found_x, found_y) = (plane.x * 6_378_137.0, plane.y * 6_378_137.0);
        assert!((found_x - x).abs() < 1e-3, "{lon}, {lat}: x {found_x}, PROJ {x}");
        assert!((found_y - y).abs() < 1e-3, "{lon}, {lat}: y {found_y}, PROJ {y}");
    }
}

/// Square kilometres: as drawn (pyproj 3.7.2, `Geod(ellps="WGS84")`) and as published
/// (areas of the Soviet districts, listed with their provenance in data/LICENSE.md).
const AREAS: [(&str, f64, f64); 5] = [
    ("kalbajar", 2012.25, 1936.0),
    ("lachin", 1787.58, 1835.0),
    ("qubadli", 846.66, 802.0),
    ("jabrayil", 1058.39, 1050.0),
    ("zangilan", 765.58, 707.0),
];

/// The names and outlines of the districts: each has one, on all days.
fn outlines(layers: &Layers) -> impl Iterator<Item = (&str, &MultiPolygon)> {
    layers.areas.iter().map(|(name, outlines)| match outlines.as_slice() {
        [only] => (name.as_str(), only.polygons().expect("polygons")),
        _ => panic!("{name} has {} outlines", outlines.len()),
    })
}

#[test]
fn areas_are_as_another_program_measures_them_and_near_the_published_ones() {
    let (record, layers) = crate::record::parts();
    for (area, (_, shape)) in record.area_ids().zip(outlines(&layers)) {
        let (_, drawn, published) =
            AREAS.into_iter().find(|(key, ..)| *key == record[area].key).unwrap();
        let found = shape.geodesic_area_unsigned() / 1e6;
        assert!((found - drawn).abs() < 0.05, "{}: {found} km², drawn {drawn}", record[area].key);
        assert!(
            (found / published - 1.0).abs() < 0.085,
            "{}: {found} km², published {published}",
            record[area].key
        );
    }
}

/// Where two areas meet they share their vertices exactly, so no gap and no overlap can be seen.
#[test]
fn the_districts_do_not_overlap_and_borders_run_through_their_vertices() {
    let (_, layers) = crate::record::parts();
    #[expect(clippy::cast_possible_truncation, reason = "degrees times 1e5 fit")]
    let key = |c: Coord| ((c.x * 1e5).round() as i64, (c.y * 1e5).round() as i64);
    let mut owners: HashMap<_, usize> = HashMap::new();
    let lands = layers.lands.iter().map(|land| &land.shape);
    let shapes = outlines(&layers).map(|(_, shape)| shape).chain(lands);
    for shape in shapes {
        for coord in shape.coords_iter() {
            *owners.entry(key(coord)).or_default() += 1;
        }
    }
    for border in &layers.borders {
        for coord in border.line.coords_iter() {
            assert!(
                owners.get(&key(coord)).is_some_and(|n| *n >= 2),
                "{coord:?} belongs to no two areas"
            );
        }
    }
    let sum: f64 = outlines(&layers).map(|(_, shape)| shape.geodesic_area_unsigned() / 1e6).sum();
    let united = outlines(&layers)
        .fold(MultiPolygon(Vec::new()), |all, (_, shape)| geo::BooleanOps::union(&all, shape));
    assert!((united.geodesic_area_unsigned() / 1e6 - sum).abs() < 0.01);
}

/// The land around is drawn from the record's own files, so a map of it needs neither coast nor graticule.
#[test]
fn a_record_with_its_own_surroundings_has_no_coast_and_no_graticule() {
    let (_, layers) = crate::record::parts();
    let basemap = Scene::of(&layers).basemap;
    assert!(!basemap.lands.is_empty() && basemap.sea.is_empty() && basemap.graticule.is_empty());
}

#[test]
fn a_seat_lies_in_its_district_and_no_other_place_in_a_wrong_one() {
    let (record, layers) = crate::record::parts();
    let mut seats = 0;
    for place in layers.places.iter().filter(|place| place.seat_of.is_some()) {
        let area = record.area(place.seat_of.as_deref().unwrap()).unwrap();
        let (_, shape) = outlines(&layers).nth(area.index()).unwrap();
        assert!(shape.contains(&Coord::from(place.at)), "{}", place.name);
        seats += 1;
    }
    assert_eq!(seats, record.areas.len());
}

#[test]
fn every_district_is_named_at_both_widths_and_a_name_without_a_leader_stands_in_its_district() {
    let (_, layers) = crate::record::parts();
    let scene = Scene::of(&layers);
    let fit = day_atlas::geometry::Fit::new(layers.extent, 510.0);
    assert_eq!(
        (scene.viewport.width, scene.viewport.height),
        (Units::from(510.0), Units::from(620.0)),
        "the frame is 510 by 620"
    );
    for labels in [&scene.wide, &scene.narrow] {
        for (name, shape) in outlines(&layers) {
            let named = |label: &&day_atlas::geometry::Label| {
                matches!(label.kind, LabelKind::Area(_))
                    && label.lines.iter().any(|(_, text)| text == name)
            };
            let label =
                labels.labels.iter().find(named).unwrap_or_else(|| panic!("{name} is not named"));
            let shape = shape.map_coords(|coord| fit.viewport_from_lon_lat(coord.into()));
            assert!(shape.unsigned_area() > 0.0);
            let middle = Coord {
                x: f64::from(label.x.tenths()) / 10.0,
                y: f64::from(label.lines[0].0.tenths()) / 10.0 - 5.0,
            };
            assert_eq!(shape.contains(&middle), label.leader.is_none(), "{name} at {middle:?}");
        }
    }
}

#[test]
fn twenty_kilometres_on_the_map_are_twenty_kilometres_on_the_ground() {
    let (_, layers) = crate::record::parts();
    let bar = Scene::of(&layers).basemap.scale_bar.expect("a bar");
    // pyproj 3.7.2, Geod WGS84: the frame is 183.800 km wide at 39.6° north.
    let units = f64::from(bar.units.tenths()) / 10.0;
    let expected = f64::from(bar.km) * 510.0 / 183.800;
    assert!((units / expected - 1.0).abs() < 0.005, "{units} units, {expected} expected");
}
