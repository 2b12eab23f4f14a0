//! Letters twice as large, as readers set them in their browser.

use super::page::{Outcome, Page, in_chromium};

/// Pairs of things that must not lie over each other, and do.
const OVERLAPS: &str = "(() => {
  const all = '#app :is(h2, .weekday, .date-field, .tools a, .tools button, #sentence, figcaption, .switch label, ' +
    '.steps button, .pace, .lanes button, .account-name, .near-days, #on-this-day, .map, .bars, .event-marks)';
  const seen = [...document.querySelectorAll(all)].filter(it => it.checkVisibility({visibilityProperty: true}) && getComputedStyle(it).clipPath === 'none');
  const found = [];
  for (const [i, one] of seen.entries()) for (const other of seen.slice(i + 1)) {
    if (one.contains(other) || other.contains(one)) continue;
    const [a, b] = [one, other].map(it => it.getBoundingClientRect());
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (across > 2 && down > 2) found.push(`${one.outerHTML.slice(0, 60)} and ${other.outerHTML.slice(0, 60)}`);
  }
  return found;
})()";

async fn assert_roomy(page: &Page) -> Outcome {
    page.expect("Math.max(0, document.documentElement.scrollWidth - innerWidth)", 0).await?;
    page.expect(OVERLAPS, Vec::<String>::new()).await
}

#[test]
fn letters_twice_as_large_cover_nothing_and_push_nothing_out() {
    in_chromium((1280, 900), "", |page| async move {
        for folder in ["", "az/", "hy/", "ku/", "ru/", "tr/"] {
            page.open(folder).await?;
            page.eval::<()>("void (document.documentElement.style.fontSize = '200%')").await?;
            for width in [1280, 320] {
                page.resize(width, 900).await?;
                assert_roomy(&page).await?;
            }
        }
        Ok(())
    });
}
