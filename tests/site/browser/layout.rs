//! Where things stand, at every size.

use day_atlas::words::LANGUAGES;

use super::page::{DESKTOP, PHONE, SMALL, TABLET, at};

/// How far the farthest bar begins from where the thumb's centre stands on its first day, in pixels.
pub(crate) const BARS_OFF: &str = "Math.max(...[...document.querySelectorAll('[data-lane] [data-from]')].map(bar => {
                       const track = day.getBoundingClientRect();
                       const index = (Date.parse(bar.dataset.from) - Date.parse('1992-01-01')) / 864e5;
                       const thumb = track.left + 14 + (track.width - 28) * index / 365;
                       const svg = bar.ownerSVGElement.getBoundingClientRect();
                       const start = svg.left + bar.x.baseVal.value;
                       return Math.abs(start - thumb);
                     }))";

#[test]
fn nothing_overflows_and_nothing_covers_the_map() {
    at(DESKTOP, "", |page| async move {
        for fragment in ["", "#date=1992-12-31&area=lachin"] {
            page.open(fragment).await?;
            for (width, height) in [DESKTOP, TABLET, PHONE, SMALL] {
                page.resize(width, height).await?;
                let overflow: f64 =
                    page.eval("document.documentElement.scrollWidth - innerWidth").await?;
                assert!(overflow <= 0.0, "{width} px {fragment}: {overflow} px too wide");
                let covering: Vec<String> = page
                    .eval(
                        "(map => [...document.querySelectorAll('.lead, .time, .key, .lanes, #details')].filter(e => {
                            const r = e.getBoundingClientRect();
                            return r.left < map.right - 1 && r.right > map.left + 1
                                && r.top < map.bottom - 1 && r.bottom > map.top + 1;
                          }).map(e => e.className || e.id))
                         (document.querySelector('svg.map').getBoundingClientRect())",
                    )
                    .await?;
                assert!(covering.is_empty(), "{width} px {fragment}: {covering:?} over the map");
            }
        }
        Ok(())
    });
}

#[test]
fn targets_are_large_enough_for_a_thumb() {
    at(PHONE, "#area=lachin", |page| async move {
        for (width, height) in [PHONE, SMALL] {
            page.resize(width, height).await?;
            let small: Vec<String> = page
                .eval(
                    "[...document.querySelectorAll('button, select, input[type=range], input[type=date], .switch label')].filter(e => e.checkVisibility()).filter(e => {
                       const r = e.getBoundingClientRect();
                       return r.height < 44 || r.width < 44;
                     }).map(e => e.outerHTML.slice(0, 80))",
                )
                .await?;
            assert!(small.is_empty(), "{small:?}");
        }
        Ok(())
    });
}

#[test]
fn date_sentence_map_and_slider_fit_a_phones_first_screen() {
    at(PHONE, "", |page| async move {
        let bottom: f64 = page.eval("day.getBoundingClientRect().bottom").await?;
        // What the browser's own bars leave of 844 px is about 660.
        assert!(bottom <= 660.0, "the slider ends at {bottom}");
        Ok(())
    });
}

/// In the languages of the shortest and of the longest words; `cargo xtask soak` has all.
#[test]
fn no_words_move_what_stands_below_them() {
    assert_nothing_moves(&["", "hy", "ru"]);
}

#[test]
#[ignore = "a sweep for cargo xtask soak"]
fn no_words_move_what_stands_below_them_in_any_language() {
    assert_nothing_moves(&LANGUAGES.map(|it| if it.tag == "en" { "" } else { it.tag }));
}

fn assert_nothing_moves(folders: &[&str]) {
    for folder in folders {
        at(DESKTOP, folder, |page| async move {
            for size in [DESKTOP, TABLET, PHONE, SMALL] {
                page.resize(size.0, size.1).await?;
                let moved: Vec<String> = page.run(MOVED).await?;
                assert!(moved.is_empty(), "{folder} at {size:?}: {moved:?}");
            }
            Ok(())
        });
    }
}

/// What stands at more than one height over ten days, in each of three views. A frame first: places follow the width.
const MOVED: &str = "
  (async () => {
    await new Promise(next => requestAnimationFrame(() => setTimeout(next, 0)));
    const top = (css) => document.querySelector(css).getBoundingClientRect().top + scrollY;
    const places = {map: 'svg.map', slider: '#day', lanes: '.lanes', details: '.hint', key: '.legend'};
    const moved = [];
    for (const view of ['all', 'declared', 'ground']) {
      const seen = Object.fromEntries(Object.keys(places).map(it => [it, new Set()]));
      document.querySelector(`input[name=view][value=${view}]`).click();
      while (document.querySelector('main').dataset.view !== view) await new Promise(requestAnimationFrame);
      await new Promise(next => requestAnimationFrame(() => setTimeout(next, 0)));
      for (const date of [0, 106, 137, 138, 140, 261, 300, 335, 344, 365]) {
        day.value = date;
        day.dispatchEvent(new Event('input', {bubbles: true}));
        await new Promise(next => setTimeout(next, 0));
        for (const it in places) seen[it].add(top(places[it]));
      }
      const several = Object.keys(seen).filter(it => seen[it].size > 1);
      moved.push(...several.map(it => `${view} ${it}: ${[...seen[it]]}`));
    }
    done(moved);
  })()";

#[test]
fn a_bar_begins_where_the_thumb_stands_on_its_first_day() {
    at(DESKTOP, "", |page| async move {
        for (width, height) in [DESKTOP, TABLET, PHONE, SMALL] {
            page.resize(width, height).await?;
            page.until(&format!("{BARS_OFF} < 0.75")).await?;
        }
        Ok(())
    });
}
