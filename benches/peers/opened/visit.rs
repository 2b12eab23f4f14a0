//! Opening a file on the page, and stepping through what it shows.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use thirtyfour::prelude::*;

use super::file::STEPS;
use crate::tools::Tools;

/// What the page has seen of an opening; times in milliseconds, sizes in bytes.
#[derive(Debug, Deserialize)]
pub(crate) struct Opening {
    verdict: String,
    /// From choosing the file to the reading notice.
    pub(crate) notice: f64,
    /// From choosing the file to the map.
    pub(crate) map: f64,
    /// The longest time between two frames.
    pub(crate) gap: f64,
    /// The longest task of the page.
    pub(crate) task: f64,
    /// The packed edition.
    pub(crate) edition: f64,
    /// The WebAssembly memory of the worker that reads.
    pub(crate) reader: f64,
    /// The same of the page.
    pub(crate) program: f64,
}

/// What one visit has told.
pub(crate) struct Visit {
    pub(crate) opening: Opening,
    pub(crate) stepped: Stepped,
    /// `JSON.parse` of the file's text in the same page, ms.
    pub(crate) parsing: f64,
}

/// A map, and its steps.
pub(crate) struct Stepped {
    /// The JavaScript heap once the map is there, kB.
    pub(crate) heap: f64,
    /// Main-thread time of a step, ms.
    pub(crate) task: f64,
}

const WATCH: &str = include_str!("watch.js");

/// Waits until an expression holds, and two frames more.
fn until(expression: &str) -> String {
    format!(
        "const done = arguments[0];
         const look = () => {expression} ? requestAnimationFrame(() => requestAnimationFrame(() => done(true)))
           : setTimeout(look, 50);
         look();"
    )
}

/// Opens a file on the page.
pub(crate) async fn open(driver: &WebDriver, page: &str, file: &Path) -> WebDriverResult<Visit> {
    let tools = Tools { driver };
    driver.set_script_timeout(Duration::from_secs(600)).await?;
    driver.goto("about:blank").await?;
    tools.forget(page).await?;
    let watching = tools.before_pages(WATCH).await?;
    driver.goto(page).await?;
    let ready = "document.getElementById('file')?.dataset.ready";
    driver.execute_async(until(ready), Vec::new()).await?;
    driver.find(By::Css("#file")).await?.send_keys(file.display().to_string()).await?;
    driver.execute_async(until("watched.settled"), Vec::new()).await?;
    let told = "return {...watched, program: watched.program?.buffer.byteLength ?? 0, file: null}";
    let opening: Opening = driver.execute(told, Vec::new()).await?.convert()?;
    assert_eq!(opening.verdict, "opened", "{}", file.display());
    let range = "return [Number(day.min), Number(day.max)]";
    let [least, most]: [u32; 2] = driver.execute(range, Vec::new()).await?.convert()?;
    let days: Vec<u32> = (0..=STEPS).map(|step| least + (most - least) * step / STEPS).collect();
    let stepped = step_through(&tools, &days).await?;
    let parse = "const done = arguments[0];
        (async () => {
          const text = await watched.file.text();
          const times = [];
          for (let i = 0; i < 3; i++) {
            const begun = performance.now();
            watched.parsed = JSON.parse(text);
            times.push(performance.now() - begun);
          }
          done(times.sort((a, b) => a - b)[1]);
        })();";
    let parsing: f64 = driver.execute_async(parse, Vec::new()).await?.convert()?;
    tools.no_longer(watching).await?;
    Ok(Visit { opening, stepped, parsing })
}

/// Visits a page that has drawn so many areas by itself.
pub(crate) async fn drawn(
    driver: &WebDriver,
    page: &str,
    areas: usize,
) -> WebDriverResult<Stepped> {
    let tools = Tools { driver };
    driver.set_script_timeout(Duration::from_secs(600)).await?;
    driver.goto("about:blank").await?;
    tools.forget(page).await?;
    driver.goto(page).await?;
    let drawn = format!("document.getElementsByClassName('area').length >= {areas}");
    driver.execute_async(until(&drawn), Vec::new()).await?;
    let days: Vec<u32> = (0..=STEPS).collect();
    step_through(&tools, &days).await
}

async fn step_through(tools: &Tools<'_>, days: &[u32]) -> WebDriverResult<Stepped> {
    let heap = tools.heap().await?;
    // To the first day, which is no step.
    tools.walk(&days[..1]).await?;
    let walked = tools.walk(&days[1..]).await?;
    Ok(Stepped { heap, task: walked.per_step(&["TaskDuration"]) })
}
