//! A page that comes back: from the cache of a browser, or from a tab that nobody saw.

use super::page::{DESKTOP, Outcome, Page, at, in_chromium};

/// The day of the page stands still while so many frames go by.
const STILL: &str = "(() => {
  const before = document.querySelector('main').dataset.day;
  let frames = 0;
  const look = () => (frames += 1) < 30 ? requestAnimationFrame(look) : done(before === document.querySelector('main').dataset.day);
  look();
})()";

async fn is_still(page: &Page) -> Outcome {
    assert!(page.run::<bool>(STILL).await?, "the days go on");
    page.day().await.map(drop)
}

#[test]
fn a_page_that_comes_back_shows_one_day_and_plays_no_more() {
    at(DESKTOP, "#date=1992-03-01", |page| async move {
        page.click("#play").await?;
        page.until("document.querySelector('main').dataset.day > '1992-03-05'").await?;
        page.driver.goto(format!("{}on/1992-05-20/", super::page::site())).await?;
        page.driver.back().await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        is_still(&page).await
    });
}

#[test]
fn a_hidden_page_stops_where_it_is() {
    in_chromium(DESKTOP, "#date=1992-03-01", |page| async move {
        page.click("#play").await?;
        page.until("document.querySelector('main').dataset.day > '1992-03-05'").await?;
        page.eval::<()>(
            "void Object.defineProperty(document, 'hidden', {get: () => true, configurable: true})",
        )
        .await?;
        page.expect("document.getElementById('play').getAttribute('aria-label')", "Play").await?;
        is_still(&page).await
    });
}
