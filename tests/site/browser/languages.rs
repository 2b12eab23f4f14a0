//! The page in each of its languages.

use day_atlas::words::LANGUAGES;
use serde_json::json;

use super::page::{DESKTOP, PHONE, SMALL, at, in_chromium};

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

/// Names on the map that do not lie within it: the build places them by letters of a supposed width, here they
/// have their own.
const NAMES_OUTSIDE: &str = "[...document.querySelectorAll('svg.map text')]
   .filter(e => e.getBoundingClientRect().width > 0)
   .filter(e => ((map, r) => r.left < map.left - 1 || r.right > map.right + 1)
     (e.ownerSVGElement.getBoundingClientRect(), e.getBoundingClientRect()))
   .map(e => e.textContent)";

#[test]
fn every_language_fits_and_leaves_no_english_unmarked() {
    for (tag, folder) in others() {
        at(DESKTOP, &format!("{folder}#date=1992-05-18&area=lachin"), |page| async move {
            page.expect("document.documentElement.lang", tag).await?;
            for size in [DESKTOP, PHONE, SMALL] {
                page.resize(size.0, size.1).await?;
                let overflows: Vec<String> = page.eval(OVERFLOWS).await?;
                assert!(overflows.is_empty(), "{tag} at {size:?}: {overflows:?}");
                let outside: Vec<String> = page.eval(NAMES_OUTSIDE).await?;
                assert!(outside.is_empty(), "{tag} at {size:?}: {outside:?}");
            }
            page.eval::<()>(
                "void document.querySelectorAll('details').forEach(e => e.open = true)",
            )
            .await?;
            let left: Vec<String> = page.eval(ENGLISH_LEFT).await?;
            assert!(left.is_empty(), "{tag}: {left:#?}");
            let marked: u32 = page.eval("document.querySelectorAll('[lang=en]').length").await?;
            assert!(marked > 50, "{marked} parts are marked as English");
            page.assert_quiet().await
        });
    }
}

/// Every month's fifteenth as the page and the platform say it, with its weekday, and the plural forms of many
/// numbers; `null` where the platform lacks the language and writes `1992 M01 15`, as Chromium does in
/// Azerbaijani.
const PLATFORM: &str = "
  const [platform, numbers, done] = arguments;
  (async () => {
    const format = (date, options) =>
      new Intl.DateTimeFormat(platform, {timeZone: 'UTC', ...options}).format(date).replace(/\\s/g, ' ');
    if (!Intl.DateTimeFormat.supportedLocalesOf(platform).length || /M0/.test(format(0, {month: 'long'}))) return done(null);
    const dates = [];
    for (let month = 0; month < 12; month += 1) {
      const date = Date.UTC(1992, month, 15);
      day.value = (date - Date.UTC(1992, 0, 1)) / 864e5;
      day.dispatchEvent(new Event('input', {bubbles: true}));
      await new Promise(next => setTimeout(next, 0));
      const said = ['h2 time', '.weekday'].map(it => document.querySelector(it).textContent);
      dates.push([...said, format(date, {dateStyle: 'long'}), format(date, {weekday: 'long'})]);
    }
    const rules = new Intl.PluralRules(platform);
    done([dates, numbers.map(number => rules.select(number))]);
  })()";

/// The platform's own words for dates, numbers and plural forms (Unicode CLDR).
#[test]
fn dates_numbers_and_plurals_are_those_of_the_platform() {
    let numbers: Vec<usize> = (0..=130).chain([1000, 1001, 1992]).collect();
    for language in &LANGUAGES {
        let folder =
            if language.tag == "en" { String::new() } else { format!("{}/", language.tag) };
        let numbers = &numbers;
        at(DESKTOP, &folder, |page| async move {
            let tag = language.tag;
            let platform = if tag == "en" { "en-GB" } else { tag };
            let asked = vec![json!(platform), json!(numbers)];
            let told: Option<(Vec<[String; 4]>, Vec<String>)> =
                page.driver.execute_async(PLATFORM, asked).await?.convert()?;
            let Some((dates, forms)) = told else { return Ok(()) };
            assert_eq!(dates.len(), 12);
            for (month, [shown, weekday, date, day_of_week]) in dates.iter().enumerate() {
                // CLDR writes one ending to every number in Kurmanji, `2ê` and `1992an`; it follows the numeral. The fact
                // sheet names January otherwise than CLDR: Çile, not Rêbendan.
                let shown = match tag {
                    "ku" => &shown.replace("yê ", "ê ").replace("2yan", "2an"),
                    _ => shown,
                };
                if (tag, month) != ("ku", 0) {
                    assert_eq!(shown, date, "{tag}");
                }
                assert_eq!(weekday, day_of_week, "{tag}");
            }
            for (number, form) in numbers.iter().zip(&forms) {
                let ours = match language.plural.form(*number) {
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
    at(DESKTOP, "#date=1992-10-20&area=qubadli&view=ground", |page| async move {
        for (tag, name, day) in [
            ("ru", "Кубатлы", "20 октября 1992 г."),
            ("hy", "Կուբաթլու", "20 հոկտեմբերի, 1992 թ."),
            ("az", "Qubadlı", "20 oktyabr 1992"),
            ("ku", "Qubadlî", "20ê cotmeha 1992yan"),
            ("tr", "Kubadlı", "20 Ekim 1992"),
            ("en", "Qubadli", "20 October 1992"),
        ] {
            // The day buttons below a large map have brought the top of the page out of the window.
            page.eval::<()>("void scrollTo(0, 0)").await?;
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
            let hash = "#date=1992-10-20&area=qubadli&view=ground";
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
        in_chromium(DESKTOP, &folder, |page| async move {
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

/// Only one edition travels, in the page: that of its language.
#[test]
fn only_the_readers_language_is_downloaded() {
    in_chromium(PHONE, "hy/", |page| async move {
        let edition: String = page.eval("document.getElementById('edition').textContent").await?;
        assert!(edition.contains("հունվար") && !edition.contains("yanvar"), "another language");
        let loaded: Vec<String> = page
            .eval("performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)")
            .await?;
        let own = ["/assets/", "/hy/", "/icon.svg"];
        let elsewhere = |it: &&String| !own.iter().any(|own| it.contains(own));
        let elsewhere: Vec<_> = loaded.iter().filter(elsewhere).collect();
        assert!(!loaded.is_empty() && elsewhere.is_empty(), "{elsewhere:?}");
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
            page.expect("document.documentElement.lang", "en").await?;
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
