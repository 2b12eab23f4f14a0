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
    if (!seen.map && (window.drawn || document.getElementsByClassName('district').length >= AREAS)) shown('map');
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

/// Visits a page for the first time and steps through its days, twice.
pub async fn measure(driver: &WebDriver, page: &str, scene: &Scene) -> WebDriverResult<Measured> {
    let tools = driver.cdp();
    let send = async |name: &str, arguments: Value| tools.send_raw(name, arguments).await;
    driver.set_script_timeout(std::time::Duration::from_secs(900)).await?;
    driver.set_page_load_timeout(std::time::Duration::from_secs(300)).await?;
    driver.goto("about:blank").await?;
    let metrics = json!({"width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false});
    send("Emulation.setDeviceMetricsOverride", metrics).await?;
    send("Network.enable", json!({})).await?;
    send("Performance.enable", json!({})).await?;
    send("Network.clearBrowserCache", json!({})).await?;
    let origin = page.split('/').take(3).collect::<Vec<_>>().join("/");
    let all = json!({"origin": origin, "storageTypes": "all"});
    send("Storage.clearDataForOrigin", all).await?;
    let link = json!({
        "offline": false, "latency": LATENCY_MS, "downloadThroughput": DOWN, "uploadThroughput": UP,
    });
    send("Network.emulateNetworkConditions", link).await?;
    send("Emulation.setCPUThrottlingRate", json!({"rate": SLOWDOWN})).await?;
    let watch = WATCH
        .replace("AREAS", &scene.areas.to_string())
        .replace("ASKED_DATE", ASKED.1)
        .replace("ASKED_INDEX", &ASKED.0.to_string());
    let source = json!({"source": format!("(() => {{{watch}}})()")});
    let watching = send("Page.addScriptToEvaluateOnNewDocument", source).await?;
    driver.goto(page).await?;
    let settled = "const done = arguments[0];
        const look = () => window.seen?.response ? requestIdleCallback(() => done(true)) : setTimeout(look, 50);
        look();";
    driver.execute_async(settled, Vec::new()).await?;
    let seen: Seen = driver
        .execute(
            "const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
             return {
               bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
               paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
               map: seen.map,
               response: seen.response,
               memory: (seen.wasm?.buffer.byteLength ?? 0) / 1000,
             };",
            Vec::new(),
        )
        .await?
        .convert()?;
    // What a page keeps for later is no part of its steps.
    let kept = "const done = arguments[0];
        const worker = navigator.serviceWorker?.getRegistration().then(it => it && navigator.serviceWorker.ready);
        Promise.resolve(worker).then(() => done(true));";
    driver.execute_async(kept, Vec::new()).await?;
    let figures = async || -> WebDriverResult<HashMap<String, f64>> {
        let answer = send("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
        let figure = |it: &Value| Some((it["name"].as_str()?.to_owned(), it["value"].as_f64()?));
        Ok(metrics.iter().filter_map(figure).collect())
    };
    let heap = async || -> WebDriverResult<f64> {
        send("HeapProfiler.collectGarbage", json!({})).await?;
        Ok(figures().await?["JSHeapUsedSize"] / 1000.0)
    };
    let (from, to) = scene.steps;
    let walk = async || -> WebDriverResult<Vec<f64>> {
        driver.execute_async(WALK, vec![json!(from), json!(to)]).await?.convert()
    };
    let loaded = heap().await?;
    let before = figures().await?;
    let mut frames = walk().await?;
    let after = figures().await?;
    let year = heap().await?;
    walk().await?;
    let two_years = heap().await?;
    send("Page.removeScriptToEvaluateOnNewDocument", watching).await?;
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
