//! The page on paper.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thirtyfour::common::print::PrintParameters;

use super::page::{DESKTOP, PHONE, at, in_chromium};

/// The pages of a PDF file: each has an object of its own, of the type `Page` and no longer word.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let types = text.split("/Type").skip(1).map(str::trim_start);
    let is_page = |of_type: &&str| {
        let rest = of_type.strip_prefix("/Page");
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    types.filter(is_page).count()
}

#[test]
fn the_shown_day_fits_one_page_of_a4() {
    for (size, fragment) in [
        (DESKTOP, ""),
        (DESKTOP, "#date=1992-10-20&area=lachin&compare=1992-01-01"),
        (PHONE, "#date=1992-12-31&view=ground"),
    ] {
        in_chromium(size, fragment, |page| async move {
            let parameters = serde_json::json!({"preferCSSPageSize": true});
            let printed = page.tools("Page.printToPDF", parameters).await?;
            let pdf = STANDARD.decode(printed["data"].as_str().expect("a PDF file"));
            let pdf = pdf.expect("base64");
            assert_eq!(pages(&pdf), 1, "{fragment}");
            Ok(())
        });
    }
}

#[test]
fn the_paper_has_the_map_the_year_all_periods_the_sources_and_the_address() {
    at(DESKTOP, "#date=1992-05-18&view=all", |page| async move {
        // The browser tells the page before and after it prints.
        page.eval::<()>("void addEventListener('afterprint', () => { window.folded = !document.querySelector('.periods').open; })").await?;
        page.driver.print_page(PrintParameters::default()).await?;
        page.expect("window.folded && !document.querySelector('.periods').open", true).await?;
        page.eval::<()>("void dispatchEvent(new Event('beforeprint'))").await?;
        page.expect("document.querySelector('.periods').open", true).await?;
        let address: String =
            page.eval("document.querySelector('#paper-address').textContent").await?;
        assert!(
            address.starts_with("http://") && address.ends_with("/#date=1992-05-18&view=all"),
            "{address}"
        );
        let sources: usize = page.eval("document.querySelectorAll('#paper li').length").await?;
        assert!(sources >= 30, "{sources} sources");
        Ok(())
    });
}
