//! A long visit: what it holds in memory does not grow.

use serde_json::json;

use super::answers::RANDOM;
use super::page::{DESKTOP, Outcome, Page, in_chromium};

/// DOM nodes, and the JavaScript heap in bytes once rubbish is collected.
async fn held(page: &Page) -> thirtyfour::error::WebDriverResult<[f64; 2]> {
    page.tools("HeapProfiler.collectGarbage", json!({})).await?;
    let told = page.tools("Performance.getMetrics", json!({})).await?;
    let metrics = told["metrics"].as_array().expect("metrics").clone();
    let of = |name: &str| {
        let metric = metrics.iter().find(|it| it["name"] == name);
        metric.and_then(|it| it["value"].as_f64()).expect("a metric")
    };
    Ok([of("Nodes"), of("JSHeapUsedSize")])
}

/// Does something so many times, each time waiting for a frame.
async fn again(page: &Page, times: u32, what: &str) -> Outcome {
    page.run::<bool>(&format!(
        "(async () => {{
           {RANDOM}
           const any = (css) => {{ const all = document.querySelectorAll(css); return all[random(all.length)]; }};
           const set = (to) => {{ day.value = to; day.dispatchEvent(new Event('input', {{bubbles: true}})); }};
           for (let times = 0; times < {times}; times += 1) {{
             {what};
             if (times % 4 === 0) await new Promise(requestAnimationFrame);
           }}
           set(140);
           if (document.querySelector('#details')) document.querySelector('#details .close').click();
           if (document.querySelector('#compare-with')) document.querySelector('#compare').click();
           document.querySelector('[name=view]').click();
           for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
           done(true);
         }})()"
    ))
    .await
    .map(drop)
}

const STEPS: &str = "set(times % 366)";
const ACTIONS: &str = "[
  () => set(random(366)),
  () => any('#app button:not([disabled], #play)')?.click(),
  () => any('svg.map [data-area]')?.dispatchEvent(new MouseEvent('click', {bubbles: true})),
  () => any('[name=view]')?.click(),
][random(4)]()";

#[test]
#[ignore = "a sweep for cargo xtask soak"]
fn ten_thousand_steps_and_actions_hold_no_more_than_the_first_thousand() {
    in_chromium(DESKTOP, "", |page| async move {
        page.tools("Performance.enable", json!({})).await?;
        for what in [STEPS, ACTIONS] {
            again(&page, 1_000, what).await?;
            let [nodes, heap] = held(&page).await?;
            again(&page, 9_000, what).await?;
            let [nodes_after, heap_after] = held(&page).await?;
            assert!(nodes_after <= nodes * 1.05, "{what}: {nodes} nodes, then {nodes_after}");
            assert!(heap_after <= heap * 1.1, "{what}: a heap of {heap}, then {heap_after}");
        }
        page.assert_quiet().await
    });
}
