//! What a reader takes away.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse as _;
use serde_json::json;

use super::engine::Engine;
use super::host::{Host, built};
use super::page::{DESKTOP, Outcome, Page, at, unopened};

/// Brings the citation into view and waits until it is written.
async fn near(page: &Page) -> Outcome {
    page.eval::<()>("void document.getElementById('take').scrollIntoView()").await?;
    page.until("document.getElementById('citation').textContent !== ''").await
}

const CITATION: &str = "document.getElementById('citation').textContent";

#[test]
fn the_shown_view_is_cited_in_five_forms_and_follows_the_reader() {
    at(DESKTOP, "#date=1992-10-20&area=qubadli&view=ground", |page| async move {
        near(&page).await?;
        let text: String = page.eval(CITATION).await?;
        assert!(
            text.starts_with("Lachin 1992: 20 October 1992, Qubadli, On the ground."),
            "{text}"
        );
        assert!(text.contains("#date=1992-10-20&area=qubadli&view=ground"), "{text}");
        for (form, begins) in
            [("wiki", "{{cite web "), ("bibtex", "@misc{"), ("ris", "TY  - MAP"), ("csl", "[{")]
        {
            page.click(&format!("[name=citation-form][value={form}]")).await?;
            let begun = format!("{CITATION}.startsWith({})", json!(begins));
            page.until(&begun).await?;
        }
        page.click("[name=citation-form][value=text]").await?;
        page.slide(140).await?;
        page.until("document.getElementById('citation').textContent.includes('date=1992-05-20')")
            .await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_press_copies_and_says_so() {
    at(DESKTOP, "tr/#date=1992-05-20", |page| async move {
        if Engine::chosen() == Engine::Chromium {
            let asked = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
            page.tools("Browser.grantPermissions", asked).await?;
        }
        near(&page).await?;
        for button in ["#copy-citation", "#copy-link"] {
            page.eval::<()>("void (document.getElementById('taken').textContent = '')").await?;
            page.click(button).await?;
            page.until("document.getElementById('taken').textContent === 'Kopyalandı.'").await?;
        }
        page.assert_quiet().await
    });
}

#[test]
fn the_shown_day_is_saved_as_a_picture() {
    at(DESKTOP, "ru/#date=1992-10-20&view=ground", |page| async move {
        near(&page).await?;
        page.keep_what_is_saved().await?;
        for (i, times) in [0, 1, 2].into_iter().enumerate() {
            page.click(&format!("[data-picture='{times}']")).await?;
            page.until(&format!("window.saved.length === {}", i + 1)).await?;
        }
        let saved: Vec<(String, String, u32, u32, u32)> = page
            .eval(
                "window.saved.map(([name, text, type, width, height]) =>
                   [name, type, width, height, type === 'image/svg+xml' ? text.length : 0])",
            )
            .await?;
        let name = "Лачин_1992_1992-10-20_ground_ru";
        assert_eq!(
            (saved[0].0.as_str(), saved[0].1.as_str()),
            (&*format!("{name}.svg"), "image/svg+xml")
        );
        assert!(saved[0].4 > 20_000, "{saved:?}");
        for (saved, width) in saved[1..].iter().zip([1200, 2400]) {
            assert_eq!(
                (saved.0.as_str(), saved.1.as_str()),
                (&*format!("{name}.png"), "image/png")
            );
            assert_eq!((saved.2, saved.3), (width, width * 3 / 4));
        }
        Ok(())
    });
}

#[test]
fn nothing_of_it_is_loaded_before_a_reader_comes_near() {
    at(DESKTOP, "", |page| async move {
        let loaded =
            "performance.getEntriesByType('resource').filter(e => /take/.test(e.name)).length";
        page.expect(loaded, 0).await?;
        near(&page).await?;
        page.expect(loaded, 3).await?;
        Ok(())
    });
}

/// Over plain http there is no clipboard: the text stands there, selected.
#[test]
fn without_a_clipboard_the_text_is_selected() {
    at(DESKTOP, "#date=1992-06-09", |page| async move {
        page.eval::<()>("void Object.defineProperty(navigator, 'clipboard', {value: undefined})")
            .await?;
        near(&page).await?;
        for (button, text) in [
            ("#copy-citation", "9 June 1992"),
            ("#copy-link", "#date=1992-06-09"),
            ("#copy-embed", "<iframe "),
        ] {
            page.click(button).await?;
            page.expect_words("#taken", &["select the text", text]).await?;
            let selected = format!("getSelection().toString().includes({})", json!(text));
            page.expect(&selected, true).await?;
        }
        page.assert_quiet().await
    });
}

#[test]
fn what_cannot_be_loaded_says_so_and_can_be_loaded_again() {
    let without = built().layer(from_fn(|request: Request, next: Next| async move {
        let path = request.uri().path().to_owned();
        let answer = next.run(request).await;
        if path.contains("/take") { StatusCode::NOT_FOUND.into_response() } else { answer }
    }));
    let host = Host::start(without);
    unopened(DESKTOP, |page| async move {
        page.open_at(&format!("{}#date=1992-06-09&area=lachin", host.address)).await?;
        page.eval::<()>("void document.getElementById('take').scrollIntoView()").await?;
        page.until("document.getElementById('not-loaded').checkVisibility()").await?;
        host.replace(built());
        page.click("#load-again").await?;
        page.until("document.documentElement.dataset.ready === 'true' && document.getElementById('not-loaded').hidden").await?;
        page.expect_day("1992-06-09").await?;
        near(&page).await?;
        page.expect(&format!("{CITATION}.includes('area=lachin')"), true).await
    });
}

/// As Firefox with `privacy.resistFingerprinting`: what is read of a canvas is noise.
#[test]
fn where_the_browser_changes_pixels_the_svg_is_saved() {
    at(DESKTOP, "", |page| async move {
        near(&page).await?;
        page.eval::<()>(
            "(() => {
               const read = CanvasRenderingContext2D.prototype.getImageData;
               CanvasRenderingContext2D.prototype.getImageData = function (...at) {
                 const found = read.apply(this, at);
                 found.data.forEach((_, i) => { found.data[i] = (i * 37) % 256; });
                 return found;
               };
               window.saved = [];
               HTMLAnchorElement.prototype.click = function () { window.saved.push(this.download); };
             })()",
        )
        .await?;
        page.click("[data-picture='1']").await?;
        page.expect("window.saved.map(it => it.split('.').pop())", ["svg"]).await?;
        page.expect_words("#taken", &["PNG would be wrong"]).await?;
        page.assert_quiet().await
    });
}
