//! One visit to a page, as a reader on a slow phone would make it.

use thirtyfour::prelude::*;

use crate::measure::{Measured, Seen};
use crate::scene::Scene;
use crate::slowness::Slowness;
use crate::tools::Tools;

/// The day to which the impatient reader drags, and how the pages write it.
const ASKED: (u32, &str) = (200, "1992-07-19");

/// Watches a page from its very start: its first map, and its first answer to a reader who drags at once.
/// A time is that of the end of the frame in which the thing is there.
const WATCH: &str = "
  const seen = window.seen = {map: 0, response: 0, memory: 0};
  const start = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...all) => {
    const made = await start.apply(WebAssembly, all);
    seen.wasm = made.instance.exports.memory;
    return made;
  };
  // Behind the frame, and before what else waits: a page that still arrives is read in pieces.
  const shown = name => scheduler.postTask(() => { seen[name] ||= performance.now(); }, {priority: 'user-blocking'});
  const look = () => {
    if (!seen.map && (window.drawn || document.getElementsByClassName('area').length >= AREAS)) shown('map');
    const slider = document.getElementById('day');
    if (slider && seen.map && !seen.response) {
      if (document.querySelector('time')?.dateTime === 'ASKED_DATE') shown('response');
      else {
        slider.value = ASKED_INDEX;
        slider.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }
    if (!seen.map || !seen.response) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);";

/// Visits a page for the first time and steps through its days, twice.
pub(crate) async fn measure(
    driver: &WebDriver,
    page: &str,
    scene: &Scene,
    slowness: &Slowness,
) -> WebDriverResult<Measured> {
    let tools = Tools { driver };
    driver.set_script_timeout(std::time::Duration::from_secs(900)).await?;
    driver.set_page_load_timeout(std::time::Duration::from_secs(300)).await?;
    driver.goto("about:blank").await?;
    tools.forget(page).await?;
    tools.slow_down(slowness).await?;
    let watching = tools.before_pages(&watch(scene)).await?;
    driver.goto(page).await?;
    let seen = seen(driver).await?;
    let loaded = tools.heap().await?;
    let (from, to) = scene.steps;
    let days: Vec<u32> = (from..=to).collect();
    let mut walked = tools.walk(&days).await?;
    let year = tools.heap().await?;
    tools.walk(&days).await?;
    let two_years = tools.heap().await?;
    tools.no_longer(watching).await?;
    walked.frames.sort_by(f64::total_cmp);
    let frames = &walked.frames;
    let percentile = |share: f64| frames[((frames.len() - 1) as f64 * share) as usize];
    Ok(Measured {
        figures: vec![
            seen.bytes,
            seen.paint,
            seen.map,
            seen.response,
            walked.per_step(&["TaskDuration"]),
            walked.per_step(&["ScriptDuration"]),
            walked.per_step(&["RecalcStyleDuration", "LayoutDuration"]),
            percentile(0.5),
            percentile(0.95),
            percentile(0.99),
            loaded,
            year,
            two_years,
            seen.memory,
        ],
    })
}

/// What watches a page of this scene.
fn watch(scene: &Scene) -> String {
    WATCH
        .replace("AREAS", &(scene.count * scene.accounts).to_string())
        .replace("ASKED_DATE", ASKED.1)
        .replace("ASKED_INDEX", &ASKED.0.to_string())
}

/// What the page has seen of its own beginning, once it is at rest.
async fn seen(driver: &WebDriver) -> WebDriverResult<Seen> {
    let settled = "const done = arguments[0];
        const look = () => window.seen?.response ? requestIdleCallback(() => done(true)) : setTimeout(look, 50);
        look();";
    driver.execute_async(settled, Vec::new()).await?;
    let seen = "const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
         return {
           bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
           paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
           map: window.seen.map,
           response: window.seen.response,
           memory: (window.seen.wasm?.buffer.byteLength ?? 0) / 1000,
         };";
    let seen: Seen = driver.execute(seen, Vec::new()).await?.convert()?;
    // What a page keeps for later is no part of its steps.
    let kept = "const done = arguments[0];
        const worker = navigator.serviceWorker?.getRegistration().then(it => it && navigator.serviceWorker.ready);
        Promise.resolve(worker).then(() => done(true));";
    driver.execute_async(kept, Vec::new()).await?;
    Ok(seen)
}
