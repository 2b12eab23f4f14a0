//! The parts of the page's drawings. A renderer draws a part again only when it differs from what it was.

use super::area::areas;
use super::basemap::{ground, lines, marks};
use super::element::{Element, element};
use super::fill::Fill;
use super::labels::{closer, labels};
use super::lane::bars;
use super::points::points;
use super::symbology::Role;
use super::ticks::ticks;
use crate::domain::{AccountId, AreaId, AreaState, Atlas, Shared, State};
use crate::geometry::Scene;

/// A part and what it is drawn from; comparing two costs a pointer or a few.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Every pattern that some day of the record needs.
    Patterns(Shared<Atlas>),
    /// Land, lakes, sea and graticule, beneath the areas.
    Ground(Shared<Scene>),
    /// Areas, filled by what an account says of them.
    Areas(Areas),
    /// Rivers, borders and roads, over the areas.
    Lines(Shared<Scene>),
    /// Marks and names over all, for a wide, a narrow, a small and a tiny map: the style sheet shows those that fit.
    /// Beside them those for closer looks. Areas that do not exist have no name.
    Names(Shared<Atlas>, Shared<Scene>, Vec<AreaId>),
    /// Where these events happened: positions in the record's list.
    Points(Shared<Atlas>, Shared<Scene>, Vec<usize>),
    /// A lane's bars.
    Bars(Shared<Atlas>, AreaId),
    /// What stands beneath the slider.
    Ticks(Shared<Atlas>),
}

/// Neighbours in the record: they are drawn together, so that a change draws only the areas near it in the list
/// anew, and finding them costs one comparison of pointers an area.
#[derive(Clone, Debug)]
pub struct Areas {
    /// The record.
    pub atlas: Shared<Atlas>,
    /// The outlines.
    pub scene: Shared<Scene>,
    /// Which account tells.
    pub account: AccountId,
    /// What holds.
    pub state: Shared<State>,
    /// The place of the first.
    pub first: usize,
    /// Whether they bear what they show as data attributes.
    pub annotated: bool,
}

impl Areas {
    /// How many are drawn together.
    pub const AT_ONCE: usize = State::RUN;

    fn drawn(&self) -> Vec<Element> {
        let areas_of_run = self.state.areas_of_run(self.first);
        let there = areas_of_run.filter_map(|(area, state)| Some((area, state?)));
        areas(self.atlas.record(), &self.scene, self.account, there, self.annotated)
    }
}

impl PartialEq for Areas {
    /// Whether they show the same: the state may be another one, as long as it differs in other areas.
    fn eq(&self, other: &Self) -> bool {
        let place = |it: &Self| (it.account, it.first, it.annotated);
        let alike = || {
            let held =
                |state: Option<&AreaState>| Some((state?.outline, state?[self.account].clone()));
            let others = other.state.areas_of_run(other.first);
            let mut pairs = self.state.areas_of_run(self.first).zip(others);
            pairs.all(|((_, one), (_, two))| held(one) == held(two))
        };
        self.atlas == other.atlas
            && self.scene == other.scene
            && place(self) == place(other)
            && (self.state.run(self.first) == other.state.run(self.first) || alike())
    }
}

impl Part {
    /// The elements of the part.
    pub fn drawn(&self) -> Vec<Element> {
        match self {
            Self::Patterns(atlas) => {
                let fills = Fill::patterns(atlas.record().claims());
                fills.iter().map(|fill| fill.pattern(atlas.record())).collect()
            }
            Self::Ground(scene) => ground(&scene.basemap),
            Self::Areas(areas) => areas.drawn(),
            Self::Lines(scene) => vec![element!("g", Role::Lines).holding(lines(&scene.basemap))],
            Self::Names(atlas, scene, absent) => {
                let basemap = &scene.basemap;
                let of_rank = [(Role::Marks, 1), (Role::MarksOfSecondRank, 2)]
                    .map(|(role, rank)| element!("g", role).holding(marks(basemap, rank)));
                let of_size = [
                    (Role::Wide, &scene.wide),
                    (Role::Narrow, &scene.narrow),
                    (Role::Small, &scene.small),
                    (Role::Tiny, &scene.tiny),
                ];
                let of_size = of_size.map(|(role, names)| {
                    element!("g", role).holding(labels(
                        atlas.words(),
                        names,
                        absent,
                        basemap.scale_bar,
                    ))
                });
                let closer = closer(&scene.closer, absent);
                vec![element!("g", Role::Names).holding(of_rank).holding(of_size).holding(closer)]
            }
            Self::Points(atlas, scene, events) => points(atlas.record(), scene, events),
            Self::Bars(atlas, area) => bars(atlas, *area),
            Self::Ticks(atlas) => ticks(atlas),
        }
    }
}
