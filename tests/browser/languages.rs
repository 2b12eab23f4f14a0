//! The page in each of its languages.

use day_atlas::words::LANGUAGES;
use serde_json::json;

use crate::page::{DESKTOP, PHONE, SMALL, at, in_chromium};

/// The languages besides English, and where each page lies.
fn others() -> impl Iterator<Item = (&'static str, String)> {
    LANGUAGES.iter().skip(1).map(|language| (language.tag, format!("{}/", language.tag)))
}

/// What stands on the page outside the parts that are marked as English and the titles of sources, by
/// words that no other of the six languages has.
const ENGLISH_LEFT: &str = r"(() => {
  const english = /(?<!\p{L})(the|and|of|was|were|held|by|under|declared|ground|change|changes|from|with|this|that|which|day|district|districts|sources|events|periods|map)(?!\p{L})/iu;
  const own = document.documentElement.lang;
  const skipped = `[lang]:not(html, [lang=${own}]), cite, .by, #paper, #sources li, .account-of ol, .inputs, .downloads, [rel~=license], #people h4, #people .remark-line, script, style, noscript, [hidden]`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const left = [];
  while (walker.nextNode()) {
    const {parentElement, data} = walker.currentNode;
    if (english.test(data) && !parentElement.closest(skipped)) left.push(data.trim().slice(0, 80));
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
    const said = ['aria-label', 'title', 'alt', 'aria-valuetext'].map(name => element.getAttribute(name) ?? '').join(' ');
    if (english.test(said) && !element.closest(skipped) && !element.matches('.citation')) left.push(said.slice(0, 80));
  }
  if (english.test(document.title)) left.push(document.title);
  return left;
})()";

/// Elements of text that are wider than they may be, and the page where it is wider than the window.
const OVERFLOWS: &str = "(() => {
  const wide = [...document.querySelectorAll('button, .switch span, .languages a, .lane-name, dt, th, .day, summary')]
    .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
    .map(e => e.outerHTML.slice(0, 80));
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) wide.push(`the page: ${page.scrollWidth} of ${page.clientWidth}`);
  return wide;
})()";

#[test]
fn every_language_fits_and_leaves_no_english_unmarked() {
    for (tag, folder) in others() {
        for size in [DESKTOP, PHONE, SMALL] {
            at(size, &format!("{folder}#date=1992-05-18&district=lachin"), |page| async move {
                let overflows: Vec<String> = page.eval(OVERFLOWS).await?;
                assert!(overflows.is_empty(), "{tag} at {size:?}: {overflows:?}");
                let lang: String = page.eval("document.documentElement.lang").await?;
                assert_eq!(lang, tag);
                if size == DESKTOP {
                    page.eval::<()>(
                        "void document.querySelectorAll('details').forEach(e => e.open = true)",
                    )
                    .await?;
                    let left: Vec<String> = page.eval(ENGLISH_LEFT).await?;
                    assert!(left.is_empty(), "{tag}: {left:#?}");
                    let marked: u32 =
                        page.eval("document.querySelectorAll('[lang=en]').length").await?;
                    assert!(marked > 50, "{marked} parts are marked as English");
                }
                page.assert_quiet().await
            });
        }
    }
}

/// Names are set at the build for letters of a supposed width; here they have their own.
#[test]
fn names_on_the_map_lie_within_it_in_every_language() {
    for (tag, folder) in others() {
        for size in [DESKTOP, PHONE, SMALL] {
            at(size, &folder, |page| async move {
                let outside: Vec<String> = page
                    .eval(
                        "(map => [...document.querySelectorAll('svg.map text')]
                           .filter(e => e.getBoundingClientRect().width > 0)
                           .filter(e => (r => r.left < map.left - 1 || r.right > map.right + 1)(e.getBoundingClientRect()))
                           .map(e => e.textContent))(document.querySelector('svg.map').getBoundingClientRect())",
                    )
                    .await?;
                assert!(outside.is_empty(), "{tag} at {size:?}: {outside:?}");
                Ok(())
            });
        }
    }
}

/// The platform's own words for dates, numbers and plural forms (Unicode CLDR).
#[test]
fn dates_numbers_and_plurals_are_those_of_the_platform() {
    for language in &LANGUAGES {
        let folder =
            if language.tag == "en" { String::new() } else { format!("{}/", language.tag) };
        at(DESKTOP, &folder, |page| async move {
            let tag = language.tag;
            let platform = if tag == "en" { "en-GB" } else { tag };
            // Where a platform lacks a language it writes `1992 M01 15`, as Chromium does in Azerbaijani.
            let known: bool = page
                .eval(&format!(
                    "Intl.DateTimeFormat.supportedLocalesOf('{platform}').length > 0 &&
                     !/M0/.test(new Intl.DateTimeFormat('{platform}', {{month: 'long'}}).format(0))"
                ))
                .await?;
            if !known {
                return Ok(());
            }
            for month in 0..12 {
                let index: u32 = page
                    .eval(&format!("(Date.UTC(1992, {month}, 15) - Date.UTC(1992, 0, 1)) / 864e5"))
                    .await?;
                page.slide(index).await?;
                page.until(&format!("document.querySelector('main').dataset.day.endsWith('-15') && day.value === '{index}'")).await?;
                let [shown, weekday]: [String; 2] = page
                    .eval(
                        "['h2 time', '.weekday'].map(it => document.querySelector(it).textContent)",
                    )
                    .await?;
                let format = |options: &str| {
                    format!(
                        "new Intl.DateTimeFormat('{platform}', {{timeZone: 'UTC', {options}}})
                       .format(Date.UTC(1992, {month}, 15)).replace(/\\s/g, ' ')"
                    )
                };
                let date: String = page.eval(&format("dateStyle: 'long'")).await?;
                // The fact sheet names Kurmanji January otherwise than CLDR: Çile, not Rêbendan.
                if (tag, month) != ("ku", 0) {
                    assert_eq!(shown, date, "{tag}");
                }
                assert_eq!(weekday, page.eval::<String>(&format("weekday: 'long'")).await?);
            }
            for number in (0..=130).chain([1000, 1001, 1992]) {
                let form: String = page
                    .eval(&format!("new Intl.PluralRules('{platform}').select({number})"))
                    .await?;
                let ours = match language.plural.form(number) {
                    0 => "one",
                    1 => "few",
                    _ if form == "many" => "many",
                    _ => "other",
                };
                assert_eq!(ours, form, "{tag} {number}");
            }
            Ok(())
        });
    }
}

#[test]
fn another_language_shows_the_same_day_district_and_view() {
    at(DESKTOP, "#date=1992-10-20&district=qubadli&view=ground", |page| async move {
        for (tag, name, day) in [
            ("ru", "Кубатлы", "20 октября 1992 г."),
            ("hy", "Կուբաթլու", "20 հոկտեմբերի, 1992 թ."),
            ("az", "Qubadlı", "20 oktyabr 1992"),
            ("ku", "Qubadlî", "20ê cotmeha 1992an"),
            ("tr", "Kubadlı", "20 Ekim 1992"),
            ("en", "Qubadli", "20 October 1992"),
        ] {
            page.click(&format!(".languages a[hreflang={tag}]")).await?;
            page.until(&format!(
                "document.documentElement.lang === '{tag}' && document.documentElement.dataset.ready === 'true'"
            ))
            .await?;
            let shown: [String; 4] = page
                .eval(
                    "[document.querySelector('#details-name').textContent, document.querySelector('h2 time').textContent,
                      document.querySelector('main').dataset.view, location.hash]",
                )
                .await?;
            let hash = "#date=1992-10-20&district=qubadli&view=ground";
            assert_eq!(shown, [name, day, "ground", hash].map(str::to_owned), "{tag}");
            // What is done there keeps its language and its address.
            page.click("#next-day").await?;
            page.click("#previous-day").await?;
            page.until(&format!("location.hash === {}", json!(hash))).await?;
        }
        page.assert_quiet().await
    });
}

#[test]
fn a_page_names_itself_and_its_other_languages() {
    for (tag, folder) in others() {
        at(DESKTOP, &folder, |page| async move {
            let root: String = page.eval("new URL('..', location).href").await?;
            let links: Vec<(String, String)> = page
                .eval("[...document.querySelectorAll('link[hreflang]')].map(e => [e.hreflang, e.href])")
                .await?;
            let mut expected: Vec<_> =
                others().map(|(tag, folder)| (tag.to_owned(), format!("{root}{folder}"))).collect();
            expected.insert(0, ("en".to_owned(), root.clone()));
            expected.push(("x-default".to_owned(), root.clone()));
            assert_eq!(links, expected);
            let canonical: String =
                page.eval("document.querySelector('link[rel=canonical]').href").await?;
            assert_eq!(canonical, format!("{root}{tag}/"));
            Ok(())
        });
    }
}

/// Only one edition travels: that of the page's language.
#[test]
fn only_the_readers_language_is_downloaded() {
    at(PHONE, "hy/", |page| async move {
        let editions: Vec<String> = page
            .eval(
                "performance.getEntriesByType('resource').map(e => e.name).filter(it => it.includes('/edition.'))",
            )
            .await?;
        let named: String = page.eval("document.getElementById('edition').href").await?;
        assert!(!editions.is_empty() && editions.iter().all(|it| *it == named), "{editions:?}");
        Ok(())
    });
}

/// Chromium only: no other browser can be asked to prefer a language for one visit.
#[test]
fn a_reader_is_offered_the_language_of_the_browser_and_never_sent_there() {
    in_chromium(PHONE, "", |page| async move {
        for (asked, offered) in [
            ("hy-AM,ru;q=0.8", Some("hy")),
            ("de,kmr;q=0.9", Some("ku")),
            ("en-GB,az", None),
            ("de,fr", None),
        ] {
            let agent: String = page.eval("navigator.userAgent").await?;
            page.tools(
                "Emulation.setUserAgentOverride",
                json!({"userAgent": agent, "acceptLanguage": asked}),
            )
            .await?;
            page.open("").await?;
            let seen: Vec<String> = page
                .eval(
                    "[...document.querySelectorAll('[data-offer]')].filter(e => e.checkVisibility()).map(e => e.lang)",
                )
                .await?;
            assert_eq!(seen.first().map(String::as_str), offered, "{asked}");
            assert_eq!(page.eval::<String>("document.documentElement.lang").await?, "en");
            if offered.is_some() {
                let shift: f64 = page
                    .run(
                        "new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
                           .observe({type: 'layout-shift', buffered: true});
                         requestAnimationFrame(() => requestAnimationFrame(() => done(0)));",
                    )
                    .await?;
                assert!(shift == 0.0, "the offer moved the page by {shift}");
            }
        }
        let agent: String = page.eval("navigator.userAgent").await?;
        page.tools(
            "Emulation.setUserAgentOverride",
            json!({"userAgent": agent, "acceptLanguage": "en"}),
        )
        .await
        .map(drop)
    });
}
