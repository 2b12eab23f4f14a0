//! The letters of the maps: large enough, and apart from each other.

use day_atlas::words::LANGUAGES;

use super::answers::UNTIL_SHOWN;
use super::page::in_chromium;
use crate::record::atlas;

/// Words on a map that are smaller than 11 px, and pairs of which one runs into the other. What a browser calls the
/// box of a text has the height of its line: its letters stand within two thirds of it.
pub(super) const FAULTS: &str = "(() => {
  const faults = [];
  for (const map of document.querySelectorAll('svg.map')) {
    const all = [...map.querySelectorAll('text')].filter(it => it.getBoundingClientRect().width).map(it => {
      const {left, right, top, bottom, height} = it.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a;
      if (size < 10.95) faults.push(`${it.textContent}: ${size.toFixed(1)} px`);
      return {text: it.textContent, left, right, top: top + height / 6, bottom: bottom - height / 6};
    });
    all.forEach((one, i) => all.slice(i + 1).forEach(two => {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      if (across > 1 && down > 1) faults.push(`${one.text} and ${two.text} ${across.toFixed(1)} ${down.toFixed(1)}`);
    }));
  }
  return [...new Set(faults)];
})()";

#[test]
fn no_two_names_or_numbers_touch_and_none_is_small() {
    let atlas = atlas();
    let days = atlas.span().days().filter(|day| !atlas.record().located_on(*day).is_empty());
    let days: Vec<u32> = days.map(|day| atlas.span().index_of(day)).collect();
    for language in LANGUAGES {
        let folder =
            if language.tag == "en" { String::new() } else { format!("{}/", language.tag) };
        let walk = format!(
            "(async () => {{
               const faults = [];
               const untilShown = {UNTIL_SHOWN};
               for (const index of {days:?}) {{
                 day.value = index;
                 day.dispatchEvent(new Event('input', {{bubbles: true}}));
                 await untilShown(index);
                 const found = {FAULTS};
                 if (found.length) faults.push([index, found]);
               }}
               done(faults);
             }})()"
        );
        in_chromium((1440, 900), &folder, |page| async move {
            for ((width, height), view) in
                [(1440, 900), (1366, 768), (1024, 768), (768, 1024), (390, 844), (320, 640)]
                    .map(|size| (size, "all"))
                    .into_iter()
                    .chain([((1440, 900), "ground")])
            {
                page.resize(width, height).await?;
                page.click(&format!("input[name=view][value={view}]")).await?;
                let faults: Vec<(u32, Vec<String>)> = page.run(&walk).await?;
                assert!(faults.is_empty(), "{} {width}: {faults:#?}", language.tag);
            }
            Ok(())
        });
    }
}
