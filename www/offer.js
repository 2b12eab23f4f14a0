// Offers the reader's language, before anything is painted, and again when a browser translates the page into one that
// it speaks itself; nobody is sent anywhere.
{
  const root = document.documentElement;
  const here = root.lang;
  const offer = (tag) => document.querySelector(`[data-offer="${tag}"]`);
  const spoken = (tag) => tag.replace(/^kmr/, "ku").slice(0, 2);
  const asked = navigator.languages.map(spoken);
  const known = asked.find((tag) => tag === here || offer(tag));
  if (known && known !== here) offer(known).hidden = false;
  // A translator says the language that it translates into, or at least that it does.
  const translated = () => {
    const into = [root.lang, ...(/\btranslated-/.test(root.className) ? asked : [])].map(spoken);
    const better = into.map((tag) => tag !== here && offer(tag)).find(Boolean);
    if (better) better.hidden = false;
  };
  new MutationObserver(translated).observe(root, { attributeFilter: ["lang", "class"] });
}
