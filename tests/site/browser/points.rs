//! Points of events on the maps.

use super::answers::UNTIL_SHOWN;
use super::page::{DESKTOP, at};
use crate::record::atlas;

/// Events and their numbers, by the points on each map and by the lines beside them.
const SHOWN: &str = "(() => {
  const told = (all, of) => [...all].map(it => `${of(it)} ${it.textContent}`);
  const maps = [...document.querySelectorAll('svg.map')].map(map =>
    told(map.querySelectorAll('[data-event-point]'), it => it.dataset.eventPoint));
  const lines = [...document.querySelectorAll('#on-this-day [data-number]')].map(it => `${it.dataset.event} ${it.dataset.number}`);
  return [...maps, lines];
})()";

#[test]
fn every_event_has_its_points_on_its_days_and_on_no_other() {
    at(DESKTOP, "", |page| async move {
        let shown: Vec<[Vec<String>; 3]> = page
            .run(&format!(
                "(async () => {{
                   const days = [];
                   const untilShown = {UNTIL_SHOWN};
                   const agreed = ([map, , lines]) => [...new Set(map)].join() === lines.join();
                   for (let index = 0; index <= 365; index++) {{
                     day.value = index;
                     day.dispatchEvent(new Event('input', {{bubbles: true}}));
                     await untilShown(index);
                     // On a busy machine Yew lets others in between the maps and what is told beside them.
                     for (let ticks = 0; ticks < 1000 && !agreed({SHOWN}); ticks++) await new Promise(next => setTimeout(next, 0));
                     days.push({SHOWN});
                   }}
                   done(days);
                 }})()"
            ))
            .await?;
        let atlas = atlas();
        let mut points = 0;
        for (day, [declared, ground, lines]) in atlas.span().days().zip(&shown) {
            let here = atlas.record().located_on(day);
            let numbered = || here.iter().filter_map(|i| atlas.record().events.get(*i)).zip(1..);
            let told: Vec<_> = numbered().map(|(event, n)| format!("{} {n}", event.key)).collect();
            assert_eq!(*lines, told, "{day}");
            assert_eq!(declared, ground, "{day}");
            // An event of several places has a point for each that lies apart from the others.
            for (event, n) in numbered() {
                let key = format!("{} {n}", event.key);
                let drawn = ground.iter().filter(|it| **it == key).count();
                assert!((1..=event.spots.len()).contains(&drawn), "{day} {key}: {drawn} points");
            }
            let mut drawn = ground.clone();
            drawn.dedup();
            assert_eq!(drawn, told, "{day}");
            points += ground.len();
        }
        assert!(points > 50, "{points} points in the year");
        page.assert_quiet().await
    });
}

/// Eighteen and twenty May, and the nineteenth of October, by the text of the record.
#[test]
fn points_stand_where_the_events_were() {
    at(DESKTOP, "#date=1992-05-20", |page| async move {
        let inside = "(event, area) => {
          const point = document.querySelector(`[data-account=ground] [data-event-point=${event}] circle`).getBoundingClientRect();
          const map = document.querySelector('svg.map[data-account=ground]');
          const shape = map.querySelector(`[data-area=${area}]`);
          const at = new DOMPoint(point.x + point.width / 2, point.y + point.height / 2).matrixTransform(shape.getScreenCTM().inverse());
          return shape.isPointInFill(at);
        }";
        page.expect(&format!("({inside})('republic-proclaimed', 'lachin')"), true).await?;
        page.expect(&format!("({inside})('counterattack-fails', 'qubadli')"), true).await?;
        page.slide(231).await?;
        page.expect_day("1992-08-19").await?;
        page.slide(292).await?;
        page.expect_day("1992-10-19").await?;
        page.expect(&format!("({inside})('battle-of-lachin', 'lachin')"), true).await?;
        page.expect(&format!("({inside})('zangilan-bombed', 'zangilan')"), true).await
    });
}

#[test]
fn a_point_and_its_line_light_each_other() {
    at(DESKTOP, "#date=1992-05-20", |page| async move {
        let lit = "[...document.querySelectorAll('svg.map .point')].map(it => getComputedStyle(it).fill === getComputedStyle(document.body).color).join()";
        let line = "[...document.querySelectorAll('#on-this-day li')].map(it => getComputedStyle(it).backgroundColor !== 'rgba(0, 0, 0, 0)').join()";
        page.expect(lit, "false,false,false,false").await?;
        page.find("#on-this-day li:nth-child(2) a").await?.focus().await?;
        page.expect(lit, "false,true,false,true").await?;
        page.eval::<()>("document.activeElement.blur()").await?;
        page.expect(line, "false,false").await?;
        let point =
            page.find("[data-account=ground] [data-event-point=counterattack-fails] circle");
        page.driver.action_chain().move_to_element_center(&point.await?).perform().await?;
        page.expect(line, "true,false").await?;
        page.expect(lit, "true,false,true,false").await
    });
}

/// A point stands over the area that a reader means to choose.
#[test]
fn a_click_on_a_point_chooses_the_area_beneath() {
    at(DESKTOP, "#date=1992-10-19", |page| async move {
        let point = page.find("[data-account=ground] [data-event-point=zangilan-bombed] circle");
        page.driver.action_chain().click_element(&point.await?).perform().await?;
        page.expect_attribute("#details", "data-area", Some("zangilan")).await?;
        page.assert_quiet().await
    });
}
