//! A page whose text nodes a browser's translator has replaced: no word goes stale, and nothing ends the program.

use super::page::{DESKTOP, Outcome, Page, in_chromium};

/// What Google Translate, built into Chrome, does to every text of a page.
const TRANSLATE: &str = "(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentNode.closest('script, style, svg')) continue;
    const [outer, inner] = [1, 2].map(() => document.createElement('font'));
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(text.data);
  }
})()";

/// Actions of a reader, each by what is pressed or set.
const ACTIONS: &str = "[
  () => set(Number(day.max)),
  () => set(137),
  () => document.querySelector('#next-day')?.click(),
  () => document.querySelector('#previous-change')?.click(),
  () => document.querySelector('[data-lane]:first-child button').click(),
  () => document.querySelector('#next-change')?.click(),
  () => document.querySelector('[data-lane]:last-child button').click(),
  () => document.querySelector('#next-change-here')?.click(),
  () => set(160),
  () => document.querySelector('#compare')?.click(),
  () => set(12),
  () => document.querySelector('#swap')?.click(),
  () => document.querySelectorAll('[name=view]')[1]?.click(),
  () => set(335),
  () => document.querySelectorAll('[name=view]')[2]?.click(),
  () => document.querySelector('#compare')?.click(),
  () => document.querySelector('#details .close')?.click(),
  () => document.querySelectorAll('[name=view]')[0]?.click(),
  () => { for (const time of [1, 2]) document.querySelector('#play')?.click(); },
  () => set(0),
]";

/// Words in the order of the document, without those in drawings, which no translator
/// touches, and without the live region, which waits for things to rest.
const WORDS: &str = "(() => {
  const skipped = it => it.nodeType === 1 && it.matches('svg, .unseen[role=status]');
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    it => skipped(it) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let words = '';
  while (walker.nextNode()) if (walker.currentNode.nodeType === 3) words += walker.currentNode.data;
  return words.replace(/\\s+/g, ' ').trim();
})()";

/// After each action the page says what a page says that nobody has translated, opened with the same actions.
async fn assert_never_stale(page: &Page, address: &str) -> Outcome {
    let mut said: Vec<Vec<String>> = Vec::new();
    for translated in [false, true] {
        page.open(address).await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        let translate = if translated { TRANSLATE } else { "null" };
        let words: Vec<String> = page
            .run(&format!(
                "(async () => {{
                   {translate};
                   const set = (to) => {{ day.value = to; day.dispatchEvent(new Event('input', {{bubbles: true}})); }};
                   // The program renders in slices: what it says has settled once several frames leave it as it is.
                   const settled = async () => {{
                     let words = {WORDS};
                     for (let same = 0; same < 3; same += 1) {{
                       await new Promise(requestAnimationFrame);
                       const now = {WORDS};
                       if (now !== words) same = -1;
                       words = now;
                     }}
                     return words;
                   }};
                   const said = [];
                   for (const action of {ACTIONS}) {{
                     action();
                     said.push(await settled());
                   }}
                   done(said);
                 }})()"
            ))
            .await?;
        said.push(words);
    }
    for (i, (plain, translated)) in said[0].iter().zip(&said[1]).enumerate() {
        assert_eq!(plain, translated, "{address}: after action {i}");
    }
    let different = said[0].windows(2).filter(|pair| pair[0] != pair[1]).count();
    assert!(different > 4, "the actions change what is said");
    page.assert_quiet().await
}

#[test]
fn words_never_go_stale_on_a_page_that_the_browser_translates() {
    in_chromium(DESKTOP, "", |page| async move {
        for address in ["", "#date=1992-05-18&area=lachin&view=ground", "hy/", "embed/#area=lachin"]
        {
            assert_never_stale(&page, address).await?;
        }
        Ok(())
    });
}

/// What holds by construction: a text that the program has changed stands in an element that came with it, or is all
/// that its element holds, whatever stood there before.
#[test]
fn a_text_that_changes_is_all_that_its_element_holds() {
    in_chromium(DESKTOP, "", |page| async move {
        let written: Vec<String> = page
            .run(&format!(
                "(async () => {{
                   const written = [];
                   const came = new Set();
                   const note = (records) => records.forEach(it => {{
                     for (const node of it.addedNodes) came.add(node);
                     const text = it.type === 'characterData'
                       || [...it.addedNodes].some(node => node.nodeType === Node.TEXT_NODE);
                     const whole = it.addedNodes.length === 1 && !it.previousSibling && !it.nextSibling;
                     if (text && !whole && !came.has(it.target)) written.push(it.target.outerHTML ?? it.target.data);
                   }});
                   const observer = new MutationObserver(note);
                   observer.observe(document.querySelector('main'), {{subtree: true, childList: true, characterData: true}});
                   const set = (to) => {{ day.value = to; day.dispatchEvent(new Event('input', {{bubbles: true}})); }};
                   for (const action of {ACTIONS}) {{
                     action();
                     await new Promise(next => setTimeout(next, 0));
                   }}
                   note(observer.takeRecords());
                   done(written);
                 }})()"
            ))
            .await?;
        assert!(written.is_empty(), "{written:#?}");
        Ok(())
    });
}
