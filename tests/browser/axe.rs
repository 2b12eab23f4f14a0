//! Barriers, looked for by axe with every rule it has.

use std::fs;
use std::sync::LazyLock;

use crate::page::{DESKTOP, Outcome, PHONE, Page, SMALL, TABLET, at, in_chromium};

static AXE: LazyLock<String> = LazyLock::new(|| {
    let script = xtask::setup::axe();
    fs::read_to_string(&script)
        .unwrap_or_else(|_| panic!("{}: cargo xtask test fetches it", script.display()))
});

/// Every rule, also those that axe leaves off by itself; but of the three levels of WCAG the first two.
const RUN: &str = "
  const rules = Object.fromEntries(axe.getRules().filter(r => !r.tags.includes('wcag2aaa'))
    .map(r => [r.ruleId, {enabled: true}]));
  const aaa = Object.fromEntries(axe.getRules(['wcag2aaa']).map(r => [r.ruleId, {enabled: false}]));
  axe.run(CONTEXT, {rules: {...rules, ...aaa}, resultTypes: ['violations']}).then(found =>
    done(found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary}`))));";

async fn assert_no_barrier(page: &Page, within: &str, what: &str) -> Outcome {
    page.driver.execute(AXE.as_str(), Vec::new()).await?;
    // What is skipped while it is far from the window has no place of its own: its links would seem to
    // lie on others.
    page.eval::<()>(
        "void document.querySelectorAll('.sections > section')
           .forEach(section => { section.style.contentVisibility = 'visible'; })",
    )
    .await?;
    let found: Vec<String> = page.run(&RUN.replace("CONTEXT", within)).await?;
    assert!(found.is_empty(), "{what}: {} barriers\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// In every view, theme and size; with details open and a comparison, on days with and without change.
#[test]
fn there_is_no_barrier_in_any_view_theme_and_size() {
    in_chromium(DESKTOP, "", |page| async move {
        for scheme in ["light", "dark"] {
            page.media(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")])
                .await?;
            for (width, height) in [DESKTOP, TABLET, PHONE, SMALL] {
                page.resize(width, height).await?;
                for fragment in [
                    "",
                    "#date=1992-05-18&view=declared&district=lachin",
                    "#date=1992-12-30&view=ground&district=zangilan&compare=1992-01-01",
                ] {
                    page.open(fragment).await?;
                    // What is read beside the map is the same in all of them.
                    let within = if fragment.is_empty() { "document" } else { "'#app'" };
                    let what = format!("{width} px, {scheme}, {fragment}");
                    assert_no_barrier(&page, within, &what).await?;
                }
            }
        }
        Ok(())
    });
}

#[test]
fn there_is_no_barrier_with_everything_unfolded() {
    at(DESKTOP, "#district=kalbajar&compare=1992-02-29", |page| async move {
        page.eval::<()>("void document.querySelectorAll('details').forEach(e => e.open = true)")
            .await?;
        assert_no_barrier(&page, "document", "unfolded").await
    });
}
