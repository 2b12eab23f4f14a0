//! What a screen reader is told of by itself.

use super::page::{DESKTOP, in_chromium};

const LISTEN: &str = "void (window.said = [], new MutationObserver(() => {
    said.push(document.querySelector('[role=status]').textContent);
  }).observe(document.querySelector('[role=status]'), {childList: true, characterData: true, subtree: true}))";

#[test]
fn twenty_quick_presses_are_told_in_one_sentence() {
    in_chromium(DESKTOP, "#date=1992-04-28", |page| async move {
        page.expect("document.querySelectorAll('[role=status], [aria-live]').length", 1).await?;
        page.eval::<()>(LISTEN).await?;
        // In one task of the browser: between two of a driver's keys a busy machine may pause.
        page.eval::<()>(
            "void (() => {
               for (let i = 0; i < 20; i += 1) {
                 day.stepUp();
                 day.dispatchEvent(new Event('input', {bubbles: true}));
               }
             })()",
        )
        .await?;
        page.until("said.length > 0").await?;
        // As long again as the page waits: nothing follows.
        page.run::<bool>("setTimeout(() => done(true), 700)").await?;
        let said: Vec<String> = page.eval("said").await?;
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].starts_with(
                "18 May 1992. Change 5 of 12. According to the article, the certainty changed"
            ),
            "{said:?}"
        );
        Ok(())
    });
}

#[test]
fn the_play_speaks_only_at_changes() {
    in_chromium(DESKTOP, "#date=1992-04-01", |page| async move {
        page.eval::<()>(LISTEN).await?;
        page.click("#play").await?;
        page.until("said.length >= 2").await?;
        let said: Vec<String> = page.eval("said").await?;
        assert!(said[0].starts_with("7 April 1992. Change 2 of 12."), "{said:?}");
        assert!(said[1].starts_with("9 April 1992. Change 3 of 12."), "{said:?}");
        Ok(())
    });
}
