//! A page in which a translator and extensions work all the time, and a reader who presses anything: what is said, drawn
//! and addressed is of one day, and nothing ends the program.

use std::collections::BTreeMap;

use day_atlas::text;
use serde_json::json;

use super::answers::RANDOM;
use super::engine::Engine;
use super::page::{DESKTOP, Outcome, Page, unopened};
use crate::files::built::ONE_FILE;
use crate::record::atlas;

/// Wraps every text as Google Translate does, also each that comes later; splits texts as annotators do, wraps and moves
/// elements and puts its own anywhere.
const MEDDLE: &str = "
  const wrapped = new WeakSet();
  const wrap = (text) => {
    if (!text.parentNode || text.parentNode.closest('script, style') || wrapped.has(text.parentNode)) return;
    const [outer, inner] = [1, 2].map(() => document.createElement('font'));
    outer.append(inner);
    wrapped.add(inner);
    text.replaceWith(outer);
    inner.append(text.data);
  };
  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  texts(document.body).forEach(wrap);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node.isConnected) (node.nodeType === 3 ? [node] : texts(node)).forEach(wrap);
  }).observe(document.body, {childList: true, subtree: true});
  const any = (css) => { const all = document.querySelectorAll(css); return all[random(all.length)]; };
  const meddles = [
    () => { const text = texts(any('#app p, #app h2, #app td, #app button'))[0]; if (text?.data.length > 3) text.splitText(2); },
    () => any('#app *:not(svg *)').prepend(document.createElement('aside')),
    () => any('#app *:not(svg *)').after(document.createElement('aside')),
    () => { const it = any('main p, main h2, main button'); const font = document.createElement('font'); it.replaceWith(font); font.append(it); },
  ];";

/// Presses, sets and clicks whatever a reader can reach, and gives what disagrees with the record after each.
const RUN: &str = "
  const set = (to) => { day.value = to; day.dispatchEvent(new Event('input', {bubbles: true})); };
  const click = (it) => it && it.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  const actions = [
    () => set(random(366)), () => set(random(366)), () => set(random(366)),
    () => click(any('#app button:not([disabled])')), () => click(any('#app button:not([disabled])')),
    () => click(any('svg.map [data-area]')),
    () => any('[name=view]')?.click(),
    () => click(any('.bars rect, .bars [data-from]')),
    () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key: ['ArrowLeft', 'ArrowRight', 'PageDown', 'Home', 'Escape'][random(5)], bubbles: true})),
  ];
  const frame = () => new Promise(requestAnimationFrame);
  const main = document.querySelector('main');
  const wrong = () => {
    const shown = document.querySelector('main').dataset.day;
    const known = KNOWN[shown];
    const faults = [];
    const time = document.querySelector('h2 time');
    if (time.dateTime !== shown || time.textContent !== known.words) faults.push(`heading ${time.dateTime} ${time.textContent}`);
    if (day.valueAsNumber !== known.index) faults.push(`slider ${day.value}`);
    if (!document.querySelector('#compare-with'))
      for (const area of document.querySelectorAll('svg.map[data-account] [data-area]')) {
        const name = `${area.closest('svg').dataset.account}/${area.dataset.area}`;
        if (area.dataset.authority !== known.held[name]) faults.push(`${name} ${area.dataset.authority}`);
      }
    return faults.map(it => `${shown}: ${it}`);
  };
  const errors = [];
  addEventListener('error', ({message}) => errors.push(message));
  const faults = [];
  for (let times = 0; times < TIMES && faults.length === 0 && errors.length === 0; times += 1) {
    if (times % 3 === 0) meddles[random(meddles.length)]();
    actions[random(actions.length)]();
    await frame();
    // The program may leave a step to a later task: what is wrong after several frames stays wrong.
    for (let frames = 0; frames < 30 && wrong().length > 0; frames += 1) await frame();
    faults.push(...wrong().map(it => `after ${times} actions, ${it}`));
  }
  if (document.querySelector('#play')?.classList.contains('playing')) click(document.querySelector('#play'));
  done([...faults, ...errors]);";

async fn assert_of_one_day(page: &Page, address: &str, times: u32) -> Outcome {
    page.open_at(address).await?;
    let atlas = atlas();
    let known: BTreeMap<String, _> = (0..366)
        .map(|index| {
            let day = atlas.span().day_at(index);
            let mut held = BTreeMap::new();
            for (area, state) in atlas.state(day).areas() {
                for (account, period) in state.iter() {
                    let name = format!("{}/{}", atlas[account].key, atlas[area].key);
                    held.insert(name, atlas[period.held.control.holder()].key.clone());
                }
            }
            let words = text::in_full(atlas.words(), day);
            (day.to_string(), json!({"index": index, "words": words, "held": held}))
        })
        .collect();
    let known = json!(known).to_string();
    let run = RUN.replace("KNOWN", "table").replace("TIMES", &times.to_string());
    let script = format!(
        "(async () => {{ const table = {known}; {RANDOM} {MEDDLE} {run} }})().catch(error => done([String(error)]))"
    );
    let faults: Vec<String> = page.run(&script).await?;
    assert!(faults.is_empty(), "{address}: {faults:#?}");
    page.expect("document.getElementById('trouble').hidden", true).await?;
    // It still answers, and where it writes its address, that is of the shown day.
    page.slide(100).await?;
    page.expect("document.querySelector('main').dataset.day", "1992-04-10").await?;
    if !address.contains("embed") {
        page.until("location.hash.includes('date=1992-04-10')").await?;
    }
    Ok(())
}

#[test]
fn whatever_is_pressed_on_a_translated_page_its_words_maps_and_address_are_of_one_day() {
    unopened(DESKTOP, |page| async move {
        let site = super::page::site();
        let single = format!("file://{}", crate::paths().dist.join(ONE_FILE).display());
        let times = if Engine::chosen() == Engine::Chromium { 600 } else { 150 };
        assert_of_one_day(&page, &site, times).await?;
        assert_of_one_day(&page, &format!("{site}embed/#area=lachin"), times / 4).await?;
        assert_of_one_day(&page, &format!("{single}#date=1992-05-18&area=lachin"), times / 4).await
    });
}

/// A reader whose browser translates the page into a language that it speaks itself is offered that page.
#[test]
fn a_translated_page_offers_its_own_words() {
    unopened(DESKTOP, |page| async move {
        page.open("").await?;
        let offered = "[...document.querySelectorAll('[data-offer]')].filter(it => it.checkVisibility()).map(it => it.dataset.offer).join()";
        page.expect(offered, "").await?;
        // As Chrome and Firefox mark it.
        page.eval::<()>("void (document.documentElement.lang = 'ru', document.documentElement.className = 'translated-ltr')").await?;
        page.expect(offered, "ru").await
    });
}
