//! Barriers, looked for by axe with every rule it has.

use std::fs;
use std::sync::LazyLock;

use super::page::{DESKTOP, Outcome, PHONE, Page, SMALL, TABLET, in_chromium};

static AXE: LazyLock<String> = LazyLock::new(|| {
    let script = xtask::setup::axe().expect("a checkout");
    fs::read_to_string(&script)
        .unwrap_or_else(|_| panic!("{}: cargo xtask test fetches it", script.display()))
});

/// Rules whose answer depends on the size of the window or on its colours; all others judge the document alone.
const SEEN: &str =
    "['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']";
/// Every rule, also those that axe leaves off by itself; but of the three levels of WCAG the first two.
pub(super) const EVERY: &str =
    "axe.getRules().filter(r => !r.tags.includes('wcag2aaa')).map(r => r.ruleId)";

const RUN: &str = "
  const options = {runOnly: {type: 'rule', values: RULES}, resultTypes: ['violations']};
  axe.run(CONTEXT, options).then(found =>
    done(found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary}`))));";

pub(super) async fn assert_no_barrier(
    page: &Page,
    rules: &str,
    within: &str,
    what: &str,
) -> Outcome {
    if !page.eval::<bool>("'axe' in window").await? {
        page.driver.execute(AXE.as_str(), Vec::new()).await?;
    }
    // What is skipped while it is far from the window has no place of its own: its links would seem to
    // lie on others.
    page.eval::<()>(
        "void document.querySelectorAll('.sections > section')
           .forEach(section => { section.style.contentVisibility = 'visible'; })",
    )
    .await?;
    let run = RUN.replace("CONTEXT", within).replace("RULES", rules);
    let found: Vec<String> = page.run(&run).await?;
    assert!(found.is_empty(), "{what}: {} barriers\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// With details open and a comparison, on days with and without change.
const STATES: [&str; 3] = [
    "",
    "#date=1992-05-18&view=declared&area=lachin",
    "#date=1992-12-30&view=ground&area=zangilan&compare=1992-01-01",
];

/// Every view, with and without a district and a comparison, and an address that could not be followed.
fn every_state() -> Vec<String> {
    let mut states = vec!["#date=1993-01-01&area=atlantis".to_owned()];
    for view in ["all", "declared", "ground"] {
        for area in ["", "&area=kalbajar"] {
            for compared in ["", "&compare=1992-05-19"] {
                states.push(format!("#date=1992-05-20&view={view}{area}{compared}"));
            }
        }
    }
    states
}

#[test]
fn there_is_no_barrier_in_any_state() {
    in_chromium(DESKTOP, "", |page| async move {
        for state in every_state() {
            page.open(&state).await?;
            assert_no_barrier(&page, EVERY, "'#app'", &state).await?;
        }
        Ok(())
    });
}

/// Every rule once for each state; what depends on size and colours again at every size, in one theme or the
/// other. `cargo xtask soak` has every rule in both at all of them.
#[test]
fn there_is_no_barrier_in_any_view_theme_and_size() {
    in_chromium(DESKTOP, "", |page| async move {
        for fragment in STATES {
            page.open(fragment).await?;
            assert_no_barrier(&page, EVERY, "'#app'", fragment).await?;
            for (scheme, (width, height)) in
                [("light", TABLET), ("dark", PHONE), ("light", SMALL), ("dark", DESKTOP)]
            {
                let wishes =
                    [("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")];
                page.media(&wishes).await?;
                page.resize(width, height).await?;
                let what = format!("{width} px, {scheme}, {fragment}");
                assert_no_barrier(&page, SEEN, "'#app'", &what).await?;
            }
            page.media(&[("prefers-color-scheme", "light")]).await?;
        }
        Ok(())
    });
}

#[test]
fn there_is_no_barrier_with_everything_unfolded() {
    in_chromium(DESKTOP, "#area=kalbajar&compare=1992-02-29", |page| async move {
        page.eval::<()>("void document.querySelectorAll('details').forEach(e => e.open = true)")
            .await?;
        assert_no_barrier(&page, EVERY, "document", "unfolded").await
    });
}

/// Every rule over the whole document in every theme and size: some minutes.
#[test]
#[ignore = "a sweep for cargo xtask soak"]
fn there_is_no_barrier_anywhere_in_any_theme_and_size() {
    in_chromium(DESKTOP, "", |page| async move {
        for scheme in ["light", "dark"] {
            page.media(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")])
                .await?;
            for (width, height) in [DESKTOP, TABLET, PHONE, SMALL] {
                page.resize(width, height).await?;
                for fragment in STATES {
                    page.open(fragment).await?;
                    let what = format!("{width} px, {scheme}, {fragment}");
                    assert_no_barrier(&page, EVERY, "document", &what).await?;
                }
            }
        }
        Ok(())
    });
}
