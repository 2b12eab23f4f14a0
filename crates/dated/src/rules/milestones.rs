//! The milestones of `ChronoJSON`: each state of a thing holds until the next begins.

use serde_json::Value;

use super::pair::{Ends, Read};
use super::{Fit, Rule, Said, Told, Wrong};
use crate::choices::{Choices, EndIs};
use crate::column::Column;
use crate::ends;
use crate::item::Item;
use crate::milestones::Spell;
use crate::value::{Kind, read};

/// The member in which the times are.
const MEMBER: &str = "when";

/// The states that the features were parted into, when there are any.
pub(super) fn fit(items: &[Item], choices: &Choices) -> Option<Fit> {
    let spells = items.iter().filter_map(|item| item.spell.as_ref());
    let times: Vec<&Value> = spells.flat_map(|spell| [&spell.from, &spell.until]).collect();
    if times.is_empty() {
        return None;
    }
    let column = Column::of(&times, choices);
    let told = items.iter().map(|item| days(item, &column.kind)).collect();
    Some(Fit { rule: Rule::Milestones, said: Said::Days(told), column: Some(column) })
}

fn days(item: &Item, kind: &Kind) -> Told {
    let written = |spell: &Spell| -> Read {
        let side = |time: &Value| read(time, kind).map_err(|why| Wrong::date(MEMBER, time, why));
        let (start, end) = (side(&spell.from)?, side(&spell.until)?);
        Ok(Ends { start, end, field: MEMBER.to_owned() })
    };
    let Some(spell) = &item.spell else { return Told::Undated };
    ends::told(item, &written(spell), EndIs::After, kind.clock)
}
