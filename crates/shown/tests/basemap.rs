//! What lies beneath the areas of a file.

use day_atlas::domain::Shared;
use day_atlas::drawing::Part;
use day_atlas::drawing::symbology::Role;
use day_atlas::geometry::Scene;
use serde_json::json;

use crate::files::{parts_of, square};

/// The scene of a file of squares with their lower left corners at these places.
fn scene(corners: &[(f64, f64)]) -> Scene {
    let feature = |(x, y): &(f64, f64)| {
        (json!({"name": format!("{x} {y}"), "start": "1900", "end": "1950"}), square(*x, *y))
    };
    let parts = parts_of(&corners.iter().map(feature).collect::<Vec<_>>());
    parts.edition().scene
}

/// What is drawn beneath the areas of a scene, where it is drawn at all.
fn beneath(scene: Scene) -> Vec<Role> {
    let ground = Part::Ground(Shared::new(scene)).drawn();
    ground.iter().map(|it| it.role).filter(|role| *role != Role::Lake).collect()
}

#[test]
fn a_map_of_a_small_region_has_a_graticule_and_no_coast() {
    let scene = scene(&[(45.4, 38.6), (46.5, 39.5)]);
    assert!(scene.basemap.sea.is_empty() && scene.basemap.lands.is_empty());
    assert_eq!(beneath(scene), [Role::Graticule]);
}

#[test]
fn a_map_of_the_world_has_a_coast_below_the_graticule() {
    let scene = scene(&[(-120.0, 40.0), (140.0, -30.0), (20.0, 60.0)]);
    assert!(scene.basemap.lands.is_empty());
    assert!(scene.basemap.sea.matches('M').count() > 60);
    assert_eq!(beneath(scene), [Role::Sea, Role::Graticule]);
}
