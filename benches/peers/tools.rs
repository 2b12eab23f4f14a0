//! What Chromium's own tools do and tell.

use std::collections::HashMap;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::slowness::Slowness;

/// Sets the slider once a frame, and gives the times between frames.
const WALK: &str = "
  const [days, done] = arguments;
  (async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const slider = document.getElementById('day');
    let before = await frame();
    const frames = [];
    for (const day of days) {
      slider.value = day;
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
    done(frames);
  })()";

/// Chromium's own tools, in a window.
pub(crate) struct Tools<'a> {
    pub(crate) driver: &'a WebDriver,
}

/// Chromium's counters by their names.
type Figures = HashMap<String, f64>;

/// What a walk over days took.
pub(crate) struct Walked {
    /// The times between frames, a frame a step, ms.
    pub(crate) frames: Vec<f64>,
    before: Figures,
    after: Figures,
}

impl Walked {
    /// By how much these counters have risen together, ms a step.
    pub(crate) fn per_step(&self, names: &[&str]) -> f64 {
        let risen = names.iter().map(|it| self.after[*it] - self.before[*it]).sum::<f64>();
        risen * 1000.0 / self.frames.len() as f64
    }
}

impl Tools<'_> {
    pub(crate) async fn send(&self, name: &str, arguments: Value) -> WebDriverResult<Value> {
        self.driver.cdp().send_raw(name, arguments).await
    }

    /// A reader who has never been here.
    pub(crate) async fn forget(&self, page: &str) -> WebDriverResult<()> {
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

    pub(crate) async fn slow_down(&self, slowness: &Slowness) -> WebDriverResult<()> {
        let link = &slowness.link;
        let conditions = json!({
            "offline": false,
            "latency": link.latency_ms,
            "downloadThroughput": link.down,
            "uploadThroughput": link.up,
        });
        self.send("Network.emulateNetworkConditions", conditions).await?;
        let rate = json!({"rate": slowness.slowdown});
        self.send("Emulation.setCPUThrottlingRate", rate).await.map(drop)
    }

    /// Has a script run at the very start of the next page; gives what ends that.
    pub(crate) async fn before_pages(&self, script: &str) -> WebDriverResult<Value> {
        let source = json!({"source": format!("(() => {{{script}}})()")});
        self.send("Page.addScriptToEvaluateOnNewDocument", source).await
    }

    /// Ends what [`Self::before_pages`] has begun.
    pub(crate) async fn no_longer(&self, script: Value) -> WebDriverResult<()> {
        self.send("Page.removeScriptToEvaluateOnNewDocument", script).await.map(drop)
    }

    async fn figures(&self) -> WebDriverResult<Figures> {
        let answer = self.send("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
        let figure = |it: &Value| Some((it["name"].as_str()?.to_owned(), it["value"].as_f64()?));
        Ok(metrics.iter().filter_map(figure).collect())
    }

    /// The JavaScript heap after a collection, kB.
    pub(crate) async fn heap(&self) -> WebDriverResult<f64> {
        self.send("HeapProfiler.collectGarbage", json!({})).await?;
        Ok(self.figures().await?["JSHeapUsedSize"] / 1000.0)
    }

    /// Sets the slider to each of these values.
    pub(crate) async fn walk(&self, days: &[u32]) -> WebDriverResult<Walked> {
        let before = self.figures().await?;
        let frames = self.driver.execute_async(WALK, vec![json!(days)]).await?.convert()?;
        let after = self.figures().await?;
        Ok(Walked { frames, before, after })
    }
}
