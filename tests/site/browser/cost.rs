//! A drag costs only what changed, and every day shows what the record says.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::page::{DESKTOP, in_chromium};
use crate::record::atlas;

/// What one step of the slider did.
#[derive(Deserialize)]
struct Step {
    /// The districts' elements that were touched.
    map: Vec<String>,
    /// The districts whose rings were touched.
    rings: Vec<String>,
    /// Whether a ring has come or gone.
    ringed: bool,
    /// Whether the map's own name was touched, which states it in words.
    map_name: bool,
    /// Nodes touched elsewhere in the map.
    terrain: usize,
    /// Nodes touched in the lanes, without the hairline.
    lanes: usize,
    /// Nodes touched in the legend.
    legend: usize,
    /// All others.
    others: usize,
    /// District, declared holder, holder and status on the ground.
    shown: BTreeMap<String, [String; 3]>,
}

const WALK: &str = "
  const touched = new Set();
  const note = records => records.forEach(r => touched.add(r.target));
  const observer = new MutationObserver(note);
  observer.observe(document.body, {subtree: true, attributes: true, childList: true, characterData: true});
  const inside = (node, css) => (node.nodeType === 1 ? node : node.parentElement)?.closest(css);
  (async () => {
    const steps = [];
    for (let index = 1; index <= 365; index++) {
      touched.clear();
      day.value = index;
      day.dispatchEvent(new Event('input', {bubbles: true}));
      await new Promise(next => setTimeout(next, 0));
      note(observer.takeRecords());
      const step = {map: [], rings: [], ringed: false, map_name: false, terrain: 0, lanes: 0, legend: 0, others: 0, shown: {}};
      for (const node of touched) {
        if (node.dataset?.district && inside(node, 'svg.map')) step.map.push(node.dataset.district);
        else if (node.matches?.('.rings')) step.ringed = true;
        else if (inside(node, '[data-ring]')) step.rings.push(inside(node, '[data-ring]').dataset.ring);
        else if (node.matches?.('svg.map')) step.map_name = true;
        else if (inside(node, 'svg.map')) step.terrain++;
        else if (inside(node, '[data-lane]')) step.lanes++;
        else if (inside(node, '.legend')) step.legend++;
        else step.others++;
      }
      document.querySelectorAll('svg.map [data-district]').forEach(({dataset: d}) => {
        step.shown[d.district] = [d.declared, d.ground, d.groundStatus];
      });
      steps.push(step);
    }
    done(steps);
  })()";

#[test]
fn a_year_of_steps_touches_no_more_than_what_changed_and_shows_the_record() {
    in_chromium(DESKTOP, "#date=1992-01-01", |page| async move {
        let steps: Vec<Step> = page.run(WALK).await?;
        let atlas = atlas();
        let [declared_id, ground_id] = ["declared", "ground"].map(|id| atlas.account(id).unwrap());
        assert_eq!(steps.len(), 365);
        let mut before = atlas.frame(atlas.span.first());
        let mut changed_before: Vec<String> = Vec::new();
        for (day, step) in atlas.span.days().skip(1).zip(&steps) {
            let frame = atlas.frame(day);
            let changed: Vec<_> = frame
                .standings()
                .filter(|(district, standing)| before.of(*district) != Some(standing))
                .map(|(district, _)| atlas[district].key.clone())
                .collect();
            for district in &step.map {
                assert!(
                    changed.contains(district),
                    "{day}: {district} was touched and did not change"
                );
            }
            assert_eq!(step.terrain, 0, "{day}: the rest of the map");
            assert!(!step.map_name || !changed.is_empty(), "{day}: the map's name");
            let near = !changed.is_empty() || !changed_before.is_empty();
            assert!(!step.ringed || near, "{day}: a ring comes with a change, and goes after it");
            for ring in &step.rings {
                assert!(
                    changed.contains(ring) || changed_before.contains(ring),
                    "{day}: the ring of {ring}"
                );
            }
            // A lane shows two lines of words, each one node.
            assert!(step.lanes <= 2 * changed.len(), "{day}: {} nodes in the lanes", step.lanes);
            // Four authorities, under each account a count, and the class that dims an absent one.
            let legend = if changed.is_empty() { 0 } else { 3 * atlas.authorities.len() };
            assert!(step.legend <= legend, "{day}: {} nodes in the legend", step.legend);
            // Main, time and its text, weekday, both date fields' and the slider's value, sentence,
            // hairline, position and words of the change, and each of seven step buttons once.
            assert!(step.others <= 22, "{day}: {} other nodes", step.others);
            for (district, standing) in frame.standings() {
                let [declared, ground, status] = &step.shown[&atlas[district].key];
                let (says, holds) = (&standing[declared_id].held, &standing[ground_id].held);
                assert_eq!(*declared, atlas[says.control.holder()].key, "{day}");
                assert_eq!(*ground, atlas[holds.control.holder()].key, "{day}");
                assert_eq!(*status, atlas[holds.status].key, "{day}");
            }
            before = frame;
            changed_before = changed;
        }
        let touched: usize = steps.iter().map(|step| step.map.len()).sum();
        let changes: usize = atlas
            .district_ids()
            .map(|district| {
                let mut days: Vec<_> = atlas[district]
                    .control
                    .iter()
                    .flat_map(|(_, timeline)| timeline.change_days())
                    .collect();
                days.sort_unstable();
                days.dedup();
                days.len()
            })
            .sum();
        assert!(touched <= changes, "{touched} districts touched, {changes} changed");
        page.assert_quiet().await
    });
}
