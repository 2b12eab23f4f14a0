//! How much of the page a step makes the browser restyle and lay out, as the browser's own trace tells it.

use serde_json::Value;

use super::host::{Gate, Host, behind, built};
use super::page::{DESKTOP, traced_in_chromium};

/// Style, layout, and the marks that the walk sets.
const CATEGORIES: &str = "devtools.timeline,blink.user_timing";

/// How much a step may take: in half of the steps, and in all but one of twenty.
struct Most {
    half: u64,
    nearly_all: u64,
}

/// Elements that get a style, of some thousand: none in half of the steps, as texts alone change, and 20 in nearly all.
const RESTYLED: Most = Most { half: 5, nearly_all: 50 };
/// Boxes that are laid out, of 1,361: 15 were found in half of the steps, and 58 in nearly all.
const LAID_OUT: Most = Most { half: 40, nearly_all: 120 };
/// Steps in which the document itself is laid out, not only boxes of a known size in it: those with another sentence,
/// other words in a lane or other counts.
const WHOLE: usize = 40;

/// Elements that get a style when the page first answers without its program, of some 800 above its sections.
const ANSWERED: u64 = 250;

/// What the browser did from one mark to the next.
#[derive(Clone, Copy, Debug, Default)]
struct Work {
    restyled: u64,
    laid_out: u64,
    /// Whether layout began at the document.
    whole: bool,
}

/// So many days of the year, one a frame, and then a step that makes the whole page another.
const WALK: &str = "
  const frame = () => new Promise(requestAnimationFrame);
  const isoDay = index => new Date(Date.UTC(1992, 0, 1 + index)).toISOString().slice(0, 10);
  (async () => {
    await frame();
    for (let index = 0; index < DAYS; index++) {
      performance.mark('step');
      day.value = index;
      day.dispatchEvent(new Event('input', {bubbles: true}));
      do await frame(); while (document.querySelector('main').dataset.day !== isoDay(index));
    }
    await frame();
    performance.mark('step');
    for (const it of document.querySelectorAll('body *')) it.style.letterSpacing = '1px';
    await frame();
    await frame();
    done(true);
  })()";

fn walk(days: usize) -> String {
    WALK.replace("DAYS", &days.to_string())
}

/// The work of each step: what the page's process traces between its mark and the next.
fn steps(mut trace: Vec<Value>) -> Vec<Work> {
    let time = |event: &Value| event["ts"].as_f64().unwrap_or_default();
    trace.sort_by(|a, b| time(a).total_cmp(&time(b)));
    let is_mark = |event: &&Value| event["name"] == "step";
    let mark = trace.iter().find(is_mark).expect("the marks are in the trace");
    let of_page = |event: &&Value| event["pid"] == mark["pid"];
    let count = |value: &Value| value.as_u64().unwrap_or_default();
    let mut steps: Vec<Work> = Vec::new();
    for event in trace.iter().filter(of_page) {
        if is_mark(&event) {
            steps.push(Work::default());
        }
        if let Some(step) = steps.last_mut() {
            let args = &event["args"];
            step.restyled += count(&args["elementCount"]);
            step.laid_out += count(&args["beginData"]["dirtyObjects"]);
            step.whole |= args["beginData"]["partialLayout"] == false;
        }
    }
    steps
}

fn assert_few(what: &str, mut counts: Vec<u64>, most: &Most) {
    counts.sort_unstable();
    let [half, nearly_all] = [50, 95].map(|share| counts[counts.len() * share / 100]);
    assert!(nearly_all > 0, "{what}: the trace does not tell");
    assert!(
        half <= most.half && nearly_all <= most.nearly_all,
        "{what}: {half} in half of the steps, {nearly_all} in 95 of 100; of all: {counts:?}"
    );
}

#[test]
fn a_step_restyles_and_lays_out_only_what_follows_the_day() {
    traced_in_chromium(DESKTOP, CATEGORIES, |page| async move {
        page.open("").await?;
        // What was traced until here is not of the walk.
        page.trace().await?;
        page.run::<bool>(&walk(366)).await?;
        page.expect_day("1992-12-31").await?;
        let mut steps = steps(page.trace().await?);
        let all = steps.pop().expect("the step that makes the whole page another");
        assert_eq!(steps.len(), 366);
        assert_few("restyled", steps.iter().map(|step| step.restyled).collect(), &RESTYLED);
        assert_few("laid out", steps.iter().map(|step| step.laid_out).collect(), &LAID_OUT);
        let whole = steps.iter().filter(|step| step.whole).count();
        assert!(whole <= WHOLE, "the document was laid out in {whole} steps");
        // A step that touched everything would be seen.
        assert!(
            all.restyled > RESTYLED.nearly_all && all.laid_out > LAID_OUT.nearly_all && all.whole,
            "all of the page is only {all:?}"
        );
        Ok(())
    });
}

#[test]
fn an_answer_before_the_program_restyles_only_what_follows_the_day() {
    let host = Host::start(behind(&Gate::closed(), built()));
    traced_in_chromium(DESKTOP, CATEGORIES, |page| async move {
        page.load(&host.address).await?;
        page.trace().await?;
        page.run::<bool>(&walk(1)).await?;
        page.expect_day("1992-01-01").await?;
        let [answer, all] = steps(page.trace().await?)[..] else { panic!("two steps") };
        assert!((1..=ANSWERED).contains(&answer.restyled), "{answer:?}");
        assert!(all.restyled > ANSWERED, "all of the page is only {all:?}");
        Ok(())
    });
}
