//! The map.

use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Day, DistrictId, Shared};
use crate::geometry::Sheet;
use crate::words::fill;

use super::districts::Districts;
use crate::ui::kept::Kept;
use crate::ui::{Dispatch, outline_id};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct MapProps {
    pub atlas: Shared<Atlas>,
    pub sheet: Sheet,
    pub view: AccountView,
    /// Any day of the epoch that is shown; always the same one, so that the map renders once an epoch.
    pub day: Day,
    /// What the map says, in words.
    pub sentence: AttrValue,
    pub rings: Rings,
    /// How a choice is told; `None` for the map of the day compared with, which takes none.
    pub dispatch: Option<Dispatch>,
}

/// The districts to be ringed.
#[derive(Clone, Default, PartialEq)]
pub(in crate::ui) struct Rings {
    /// Whose details are open.
    pub chosen: Option<DistrictId>,
    /// Which the keyboard has reached in the list.
    pub reached: Option<DistrictId>,
    /// What changes on the day, or what differs from the day compared with.
    pub outlined: Vec<DistrictId>,
}

/// The map: it renders once an epoch, not once a day.
///
/// One image to a screen reader, which states it in a sentence: the lanes are its list of districts.
#[component]
pub(in crate::ui) fn Map(props: &MapProps) -> Html {
    let MapProps { atlas, sheet, view, day, sentence, rings, dispatch } = props;
    html! {
        <svg
            class="map"
            viewBox={format!("0 0 {} {}", sheet.width, sheet.height)}
            preserveAspectRatio="xMidYMid slice"
            role="img"
            aria-label={fill(atlas.words.map(), &[("sentence", sentence.as_str())])}
        >
            <Kept name="ground" />
            <Districts {atlas} day={*day} view={*view} dispatch={dispatch.clone()} />
            <Kept name="lines" />
            <g class="rings">{ for rings.all(atlas).map(|district| ring(atlas, rings, district)) }</g>
            <Kept name="names" />
        </svg>
    }
}

impl Rings {
    /// The ringed districts, each once, in the order of the record.
    fn all(&self, atlas: &Atlas) -> impl Iterator<Item = DistrictId> {
        let has = |id: &DistrictId| {
            let one = [self.chosen, self.reached].contains(&Some(*id));
            one || self.outlined.contains(id)
        };
        let none = self.chosen.or(self.reached).is_none() && self.outlined.is_empty();
        let most = if none { 0 } else { usize::MAX };
        atlas.district_ids().take(most).filter(has)
    }
}

/// A ring lies above all borders, so it is drawn apart from its district.
fn ring(atlas: &Atlas, rings: &Rings, district: DistrictId) -> Html {
    let whole = [rings.chosen, rings.reached].contains(&Some(district));
    let class = if whole { "chosen" } else { "outlined" };
    let outline = format!("#{}", outline_id(atlas, district));
    let key = &atlas[district].key;
    html! {
        <g key={key.clone()} class={classes!("ring", class)} data-ring={key.clone()}>
            <use class="ring-casing" href={outline.clone()} />
            <use class="ring-line" href={outline} />
        </g>
    }
}
