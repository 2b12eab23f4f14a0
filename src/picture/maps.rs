//! The maps of a picture: one for each shown account, side by side, of one size.

use crate::domain::AccountId;
use crate::drawing::symbology::Role;
use crate::drawing::{self, Element, element};
use crate::geometry::{Labels, Scene, Units};
use crate::session::Session;

use super::chosen::outlined;
use super::setting::Style;

/// Where the maps have room.
pub(super) struct Region {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

/// Which names a map bears.
#[derive(Clone, Copy)]
pub(super) enum Fit {
    /// Those for the width that it is drawn at.
    ByWidth,
    /// Those of the areas alone.
    Small,
}

/// Maps in their places.
pub(super) struct Placed {
    pub elements: Vec<Element>,
    pub right: f64,
    pub bottom: f64,
}

/// The room between two maps.
const GAP: f64 = 24.0;
/// How an account is named above its map, where there are several.
const NAME: Style = Style { size: 17.0, bold: true, role: Role::Words };

/// A map for each shown account, as large as the region allows.
pub(super) fn placed(session: &Session, scene: &Scene, region: &Region, fit: Fit) -> Placed {
    let atlas = &session.atlas;
    let accounts: Vec<AccountId> = atlas.record().shown(session.view).collect();
    let name = if accounts.len() > 1 { NAME.size * 1.5 } else { 0.0 };
    let [width, height] = [scene.viewport.width, scene.viewport.height].map(length);
    let gaps = GAP * count(accounts.len().saturating_sub(1));
    let each = ((region.width - gaps) / count(accounts.len()))
        .min((region.height - name) * width / height);
    let scale = each / width;
    let names = match fit {
        Fit::ByWidth => labels(scene, each),
        Fit::Small => &scene.small,
    };
    let top = region.top + name;
    let chosen = outlined(session, scene);
    let mut elements = Vec::new();
    for (i, account) in accounts.iter().enumerate() {
        let left = region.left + count(i) * (each + GAP);
        if name > 0.0 {
            elements.push(NAME.text(left, region.top + NAME.size, &atlas[*account].name));
        }
        let state = atlas.state(session.day());
        let id = format!("edge-{}", atlas[*account].key);
        let map = drawing::map(atlas, scene, names, *account, state, chosen.clone(), id);
        let place = format!("translate({left:.1} {top:.1}) scale({scale:.4})");
        elements.push(element!("g", Role::Plain, "transform": place).holding([map]));
    }
    let right = region.left + count(accounts.len()) * (each + GAP) - GAP;
    Placed { elements, right, bottom: top + scale * height }
}

/// The names for a map of a width, as the page's style sheet chooses them.
fn labels(scene: &Scene, width: f64) -> &Labels {
    if width >= 440.0 {
        &scene.wide
    } else if width >= 280.0 {
        &scene.narrow
    } else {
        &scene.small
    }
}

fn length(units: Units) -> f64 {
    f64::from(units.tenths()) / 10.0
}

#[expect(clippy::cast_precision_loss, reason = "there are a few accounts")]
const fn count(of: usize) -> f64 {
    of as f64
}
