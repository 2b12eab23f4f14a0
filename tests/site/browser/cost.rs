//! A drag costs only what changed, and every day shows what the record says.

use day_atlas::domain::Shift;
use serde::Deserialize;

use super::answers::{SHOWN, Shown, UNTIL_SHOWN, assert_shows};
use super::page::{DESKTOP, in_chromium};
use crate::record::atlas;

/// What one step of the slider did. An area is told by its account and its id, `ground/lachin`.
#[derive(Deserialize)]
struct Step {
    /// The areas that were touched.
    map: Vec<String>,
    /// The areas whose outlines were touched.
    rings: Vec<String>,
    /// The accounts on whose maps an outline has come or gone.
    ringed: Vec<String>,
    /// The accounts whose maps' own names were touched, which state them in words.
    named: Vec<String>,
    /// Nodes touched elsewhere in the maps.
    terrain: usize,
    /// Nodes touched in the lanes, without the hairline.
    lanes: usize,
    /// Nodes touched in the legend.
    legend: usize,
    /// Points of events, and what they are made of.
    points: usize,
    /// Nodes of the days around.
    near: usize,
    /// All others.
    others: usize,
    /// What is shown.
    shown: Shown,
}

const WALK: &str = "
  const untilShown = UNTIL_SHOWN;
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
      await untilShown(index);
      note(observer.takeRecords());
      const step = {map: [], rings: [], ringed: [], named: [], terrain: 0, lanes: 0, legend: 0, points: 0, near: 0, others: 0, shown: SHOWN};
      for (const node of touched) {
        const map = inside(node, 'svg.map');
        const at = key => `${map.dataset.account}/${key}`;
        if (map && node.dataset?.area) step.map.push(at(node.dataset.area));
        else if (map && node.matches?.('.rings')) step.ringed.push(map.dataset.account);
        else if (map && inside(node, '[data-ring]')) step.rings.push(at(inside(node, '[data-ring]').dataset.ring));
        else if (node === map) step.named.push(map.dataset.account);
        else if (map && inside(node, '.points')) step.points++;
        else if (map) step.terrain++;
        else if (inside(node, '[data-lane]')) step.lanes++;
        else if (inside(node, '.legend')) step.legend++;
        else if (inside(node, '.near-days')) step.near++;
        else step.others++;
      }
      steps.push(step);
    }
    done(steps);
  })()";

#[test]
fn a_year_of_steps_touches_no_more_than_what_changed_and_shows_the_record() {
    in_chromium(DESKTOP, "#date=1992-01-01", |page| async move {
        let steps: Vec<Step> =
            page.run(&WALK.replace("UNTIL_SHOWN", UNTIL_SHOWN).replace("SHOWN", SHOWN)).await?;
        let atlas = atlas();
        assert_eq!(steps.len(), 365);
        let mut before: Vec<String> = Vec::new();
        let mut before_located = Vec::new();
        let mut sum = [0, 0];
        for (day, step) in atlas.span().days().skip(1).zip(&steps) {
            let change = atlas.change_on(day);
            let shifts = change.map_or(&[][..], |change| &change.difference.shifts);
            let key = |shift: &Shift| (&*atlas[shift.account].key, &*atlas[shift.area].key);
            let changed: Vec<String> =
                shifts.iter().map(key).map(|(account, area)| format!("{account}/{area}")).collect();
            for area in &step.map {
                assert!(changed.contains(area), "{day}: {area} was touched and did not change");
            }
            assert_eq!(step.terrain, 0, "{day}: the rest of the maps");
            let located = atlas.record().located_on(day);
            if located == before_located {
                assert_eq!(step.points, 0, "{day}: points");
            }
            // The bar beneath the shown day; at the end of a half of a third two, of a third all numbers and signs too.
            let near = match day.day() % 10 {
                1 => 26,
                7 => 4,
                _ => 1,
            };
            assert!(step.near <= near, "{day}: {} nodes of the days around", step.near);
            let of_account = |list: &[String], account: &String| {
                list.iter().any(|area| area.starts_with(&format!("{account}/")))
            };
            for account in &step.named {
                assert!(of_account(&changed, account), "{day}: the name of the map of {account}");
            }
            for account in &step.ringed {
                let near = of_account(&changed, account) || of_account(&before, account);
                assert!(near, "{day}: an outline comes with a change, and goes after it");
            }
            for area in &step.rings {
                let near = changed.contains(area) || before.contains(area);
                assert!(near, "{day}: the outline of {area}");
            }
            // A lane shows two lines of words, each one node.
            assert!(step.lanes <= 2 * changed.len(), "{day}: {} nodes in the lanes", step.lanes);
            // Four authorities, under each account a count, and the class that dims an absent one.
            let legend = if changed.is_empty() { 0 } else { 3 * atlas.record().authorities.len() };
            assert!(step.legend <= legend, "{day}: {} nodes in the legend", step.legend);
            // Main, time and its text, weekday, both date fields' and the slider's value, sentence,
            // hairline, position and words of the change, the list of the day's events with what comes into it and
            // goes out of it, its numbers too, and each of seven step buttons once.
            assert!(step.others <= 31, "{day}: {} other nodes", step.others);
            assert_shows(&atlas, day, &step.shown);
            sum = [sum[0] + step.map.len(), sum[1] + changed.len()];
            before = changed;
            before_located = located;
        }
        assert!(sum[0] <= sum[1], "{} areas touched, {} changed", sum[0], sum[1]);
        page.assert_quiet().await
    });
}
