//! Files and links that are dropped where nothing is opened.

use super::open::ready;
use super::page::{DESKTOP, Outcome, Page, at};

/// Drops something on the page; whether the browser would have opened it in its place.
async fn dropped(page: &Page, what: &str) -> thirtyfour::error::WebDriverResult<bool> {
    page.eval(&format!(
        "(() => {{
           const dataTransfer = new DataTransfer();
           {what};
           const drop = kind => document.querySelector('h2').dispatchEvent(
             new DragEvent(kind, {{dataTransfer, bubbles: true, cancelable: true}}));
           return drop('dragover') || drop('drop');
         }})()"
    ))
    .await
}

const FILE: &str = "dataTransfer.items.add(new File(['{}'], 'my.geojson'))";
const LINK: &str = "dataTransfer.setData('text/uri-list', 'https://example.org/')";

async fn nothing_is_replaced(page: &Page) -> Outcome {
    page.expect("document.getElementById('dropped').checkVisibility()", false).await?;
    assert!(!dropped(page, LINK).await?, "a link replaces the page");
    page.expect("document.getElementById('dropped').checkVisibility()", false).await?;
    assert!(!dropped(page, FILE).await?, "a file replaces the page");
    page.expect("document.getElementById('dropped').checkVisibility()", true).await
}

#[test]
fn a_dropped_file_replaces_nothing_and_the_page_says_where_files_go() {
    at(DESKTOP, "", |page| async move {
        nothing_is_replaced(&page).await?;
        let to = "document.querySelector('#dropped a')?.getAttribute('href') ?? null";
        page.expect(to, "open/").await?;
        page.open("az/embed/").await?;
        nothing_is_replaced(&page).await?;
        page.expect(to, "../open/").await?;
        let file = crate::paths().dist.join(crate::files::built::ONE_FILE);
        page.open_at(&format!("file://{}", file.display())).await?;
        nothing_is_replaced(&page).await
    });
}

#[test]
fn a_dropped_link_loses_no_opened_file() {
    at(DESKTOP, "", |page| async move {
        ready(&page, "").await?;
        assert!(!dropped(&page, LINK).await?, "a link replaces the page");
        page.expect_words("#progress", &["Drop files"]).await
    });
}
