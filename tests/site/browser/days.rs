//! The shown day in its box, and the days around it.

use super::page::{DESKTOP, PHONE, SMALL, at};
use crate::record::atlas;
use day_atlas::words::LANGUAGES;

/// Keeps the date and the weekday of every day of the year, as the page tells them.
const KEEP: &str = "
  (async () => {
    const isoDay = index => new Date(Date.UTC(1992, 0, 1 + index)).toISOString().slice(0, 10);
    window.told = [];
    for (let index = 0; index < 366; index++) {
      day.value = index;
      day.dispatchEvent(new Event('input', {bubbles: true}));
      while (document.querySelector('main').dataset.day !== isoDay(index)) await new Promise(next => setTimeout(next, 0));
      told.push(['.told-day time', '.weekday'].map(it => document.querySelector(it).textContent));
    }
    done(true);
  })()";

/// Which of them stand out of the box of the date, written into it one after the other.
const OUTSIDE: &str = "told.filter(([date, weekday]) => {
  const box = document.querySelector('.told-day');
  [box.querySelector('time').textContent, box.querySelector('.weekday').textContent] = [date, weekday];
  const words = document.createRange();
  words.selectNodeContents(box);
  const [inner, outer] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
  return inner.left < outer.left - 1 || inner.right > outer.right + 1 || box.scrollHeight > outer.height + 2;
})";

/// Its size is fixed, so that another date lays out nothing around it.
#[test]
fn every_date_fits_its_box_in_every_language() {
    for language in &LANGUAGES {
        let folder =
            if language.tag == "en" { String::new() } else { format!("{}/", language.tag) };
        at(DESKTOP, &folder, |page| async move {
            page.run::<bool>(KEEP).await?;
            for (width, height) in [DESKTOP, (1240, 800), (1024, 768), (700, 900), PHONE, SMALL] {
                page.resize(width, height).await?;
                let outside: Vec<[String; 2]> = page.eval(OUTSIDE).await?;
                assert!(outside.is_empty(), "{} at {width}: {outside:?}", language.tag);
            }
            page.assert_quiet().await
        });
    }
}

/// Every day of the month by a click on its number: on on a wide page, where they stand in one row, and back on a
/// narrow one, where they stand in two.
#[test]
fn a_click_on_a_day_around_shows_it() {
    let atlas = atlas();
    let of_may = |day: &day_atlas::domain::Day| day.month() == 5;
    let mut days: Vec<String> =
        atlas.span().days().filter(of_may).map(|day| day.to_string()).collect();
    for (size, opens_on) in [(DESKTOP, "#date=1992-05-01"), (PHONE, "#date=1992-05-31")] {
        let there = &days;
        at(size, opens_on, |page| async move {
            for day in there {
                let (_, number) = day.rsplit_once('-').unwrap_or_default();
                let number = number.trim_start_matches('0');
                let place = format!(
                    "(it => {{ it?.scrollIntoView({{block: 'center'}}); const r = it?.getBoundingClientRect();
                       return it ? [r.left + r.width / 2, r.top + r.height / 2] : null; }})
                     ([...document.querySelectorAll('.near-days text')].find(it => it.textContent === '{number}'))"
                );
                let Some([x, y]) = page.eval::<Option<[f64; 2]>>(&place).await? else {
                    // Those of the next third stand there once a day of it is shown.
                    let next = &format!(
                        "document.getElementById('{}').click()",
                        step(day, &page.day().await?)
                    );
                    page.eval::<()>(next).await?;
                    page.expect_day(day).await?;
                    continue;
                };
                page.driver.action_chain().move_to(x as i64, y as i64).click().perform().await?;
                page.expect_day(day).await?;
            }
            page.assert_quiet().await
        });
        days.reverse();
    }
}

/// The button to the day beside the shown one.
fn step(to: &str, shown: &str) -> &'static str {
    if to > shown { "next-day" } else { "previous-day" }
}
