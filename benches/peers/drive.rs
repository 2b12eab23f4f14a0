//! One visit to a page, as a reader on a slow phone would make it.

use std::collections::HashMap;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::measure::{Measured, Seen};
use crate::scene::Scene;

/// "Fast 4G" as Chromium's developer tools have it.
const LATENCY_MS: f64 = 165.0;
const DOWN: f64 = 10e6 / 8.0 * 0.9;
const UP: f64 = 1.5e6 / 8.0 * 0.9;
/// A phone of the middling sort is about four times slower than this machine.
const SLOWDOWN: u32 = 4;
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
  const shown = name => {
    const port = new MessageChannel();
    port.port1.onmessage = () => { seen[name] ||= performance.now(); };
    port.port2.postMessage(0);
  };
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

/// Steps the slider once a frame, and gives the times between frames.
const WALK: &str = "
  const [from, to, done] = arguments;
  (async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const slider = document.getElementById('day');
    let before = await frame();
    const frames = [];
    for (let day = from; day <= to; day++) {
      slider.value = day;
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
    done(frames);
  })()";

/// Chromium's own tools, in a window.
struct Tools<'a> {
    driver: &'a WebDriver,
}

/// Visits a page for the first time and steps through its days, twice.
pub(crate) async fn measure(
    driver: &WebDriver,
    page: &str,
    scene: &Scene,
) -> WebDriverResult<Measured> {
    let tools = Tools { driver };
    driver.set_script_timeout(std::time::Duration::from_secs(900)).await?;
    driver.set_page_load_timeout(std::time::Duration::from_secs(300)).await?;
    driver.goto("about:blank").await?;
    tools.forget(page).await?;
    tools.slow_down().await?;
    let watching = tools.watch(scene).await?;
    driver.goto(page).await?;
    let seen = tools.seen().await?;
    let loaded = tools.heap().await?;
    let before = tools.figures().await?;
    let mut frames = tools.walk(scene).await?;
    let after = tools.figures().await?;
    let year = tools.heap().await?;
    tools.walk(scene).await?;
    let two_years = tools.heap().await?;
    tools.send("Page.removeScriptToEvaluateOnNewDocument", watching).await?;
    let (from, to) = scene.steps;
    let steps = f64::from(to - from + 1);
    let per_step = |names: &[&str]| {
        names.iter().map(|it| after[*it] - before[*it]).sum::<f64>() * 1000.0 / steps
    };
    frames.sort_by(f64::total_cmp);
    let percentile = |share: f64| frames[((frames.len() - 1) as f64 * share) as usize];
    Ok(Measured {
        figures: vec![
            seen.bytes,
            seen.paint,
            seen.map,
            seen.response,
            per_step(&["TaskDuration"]),
            per_step(&["ScriptDuration"]),
            per_step(&["RecalcStyleDuration", "LayoutDuration"]),
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

impl Tools<'_> {
    async fn send(&self, name: &str, arguments: Value) -> WebDriverResult<Value> {
        self.driver.cdp().send_raw(name, arguments).await
    }

    /// A reader who has never been here.
    async fn forget(&self, page: &str) -> WebDriverResult<()> {
        let metrics =
            json!({"width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        self.send("Emulation.setDeviceMetricsOverride", metrics).await?;
        self.send("Network.enable", json!({})).await?;
        self.send("Performance.enable", json!({})).await?;
        self.send("Network.clearBrowserCache", json!({})).await?;
        let origin = page.split('/').take(3).collect::<Vec<_>>().join("/");
        let all = json!({"origin": origin, "storageTypes": "all"});
        self.send("Storage.clearDataForOrigin", all).await.map(drop)
    }

    async fn slow_down(&self) -> WebDriverResult<()> {
        let link = json!({
            "offline": false, "latency": LATENCY_MS, "downloadThroughput": DOWN, "uploadThroughput": UP,
        });
        self.send("Network.emulateNetworkConditions", link).await?;
        self.send("Emulation.setCPUThrottlingRate", json!({"rate": SLOWDOWN})).await.map(drop)
    }

    /// Has the next page watched from its start; gives what ends that.
    async fn watch(&self, scene: &Scene) -> WebDriverResult<Value> {
        let watch = WATCH
            .replace("AREAS", &(scene.count * scene.accounts).to_string())
            .replace("ASKED_DATE", ASKED.1)
            .replace("ASKED_INDEX", &ASKED.0.to_string());
        let source = json!({"source": format!("(() => {{{watch}}})()")});
        self.send("Page.addScriptToEvaluateOnNewDocument", source).await
    }

    /// What the page has seen of its own beginning, once it is at rest.
    async fn seen(&self) -> WebDriverResult<Seen> {
        let settled = "const done = arguments[0];
            const look = () => window.seen?.response ? requestIdleCallback(() => done(true)) : setTimeout(look, 50);
            look();";
        self.driver.execute_async(settled, Vec::new()).await?;
        let seen = "const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
             return {
               bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
               paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
               map: window.seen.map,
               response: window.seen.response,
               memory: (window.seen.wasm?.buffer.byteLength ?? 0) / 1000,
             };";
        let seen: Seen = self.driver.execute(seen, Vec::new()).await?.convert()?;
        // What a page keeps for later is no part of its steps.
        let kept = "const done = arguments[0];
            const worker = navigator.serviceWorker?.getRegistration().then(it => it && navigator.serviceWorker.ready);
            Promise.resolve(worker).then(() => done(true));";
        self.driver.execute_async(kept, Vec::new()).await?;
        Ok(seen)
    }

    async fn figures(&self) -> WebDriverResult<HashMap<String, f64>> {
        let answer = self.send("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
        let figure = |it: &Value| Some((it["name"].as_str()?.to_owned(), it["value"].as_f64()?));
        Ok(metrics.iter().filter_map(figure).collect())
    }

    /// The JavaScript heap after a collection, kB.
    async fn heap(&self) -> WebDriverResult<f64> {
        self.send("HeapProfiler.collectGarbage", json!({})).await?;
        Ok(self.figures().await?["JSHeapUsedSize"] / 1000.0)
    }

    /// Steps through the scene's days; the times between frames, ms.
    async fn walk(&self, scene: &Scene) -> WebDriverResult<Vec<f64>> {
        let (from, to) = scene.steps;
        self.driver.execute_async(WALK, vec![json!(from), json!(to)]).await?.convert()
    }
}
