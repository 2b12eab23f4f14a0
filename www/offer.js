// Offers the reader's language, before anything is painted; nobody is sent anywhere.
{
  const here = document.documentElement.lang;
  const offer = (tag) => document.querySelector(`[data-offer="${tag}"]`);
  const asked = navigator.languages.map((tag) => tag.replace(/^kmr/, "ku").slice(0, 2));
  const known = asked.find((tag) => tag === here || offer(tag));
  if (known && known !== here) offer(known).hidden = false;
}
