// The shown map as one file, which opens from a folder: the template that the build has made, with what is shown in its places.
const escaped = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
// What a value holds is never a place.
const filled = (template, places) => template.replace(/\{its_(\w+)\}/g, (place, name) => places[name] ?? place);

// The map as it stands, for readers without a script: what only a browser knows of its fields goes into the markup.
const markup = () => {
  // The first map of the file is the whole one.
  seeWhole();
  const [fields, copy] = ["input, option", app().cloneNode(true)];
  const live = [...app().querySelectorAll(fields)];
  copy.querySelectorAll(fields).forEach((field, i) => {
    const { value, checked, selected } = live[i];
    field.setAttribute("value", value);
    field.toggleAttribute("checked", Boolean(checked));
    field.toggleAttribute("selected", Boolean(selected));
  });
  // A style that a script has set is refused by the policy of the file; what is lit belongs to the pointer.
  for (const it of copy.querySelectorAll("[style]")) it.removeAttribute("style");
  for (const it of copy.querySelectorAll("[data-lit]")) delete it.dataset.lit;
  // Enabled by the script of the file.
  copy.querySelector("#day")?.setAttribute("disabled", "");
  // The file makes its own.
  for (const it of copy.querySelectorAll(".closer")) it.remove();
  return copy.innerHTML;
};

// As the build packs: deflated, in base64.
const packed = async (bytes) => {
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const [blob, reader] = [await new Response(deflated).blob(), new FileReader()];
  await new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  return reader.result.slice(reader.result.indexOf(",") + 1);
};

const template = async () => {
  const answer = await fetch(place("single"));
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
};

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

const oneFile = async (map) => {
  const style = byId("own-style").textContent + map.colours;
  const notice = [...byId("notice").querySelectorAll("li > span")].map((it) => `<li>${it.outerHTML}</li>`);
  const faults = byId("faults").hidden ? "" : byId("faults").outerHTML;
  // All of it at one moment: the reader goes on.
  const [drawing, opens] = [markup(), shown()];
  const [single, { hash, checksums }, edition] = await Promise.all([template(), ask("hashes", map, { text: style }), packed(map.edition)]);
  const title = escaped(map.title);
  const file = ({ name }, i) => `<li>${escaped(name)} <code>SHA-256 ${checksums[i]}</code></li>`;
  const body = filled(byId("saved").textContent, {
    title,
    app: drawing,
    pictures: byId("pictures").outerHTML,
    files: map.files.map(file).join(""),
    today: today(),
    opened: escaped(words.opened),
    notice: notice.join(""),
    faults,
  });
  return filled(single, {
    lang: language,
    attributes: ` data-opens="${escaped(opens)}"`,
    hash,
    title,
    description: title,
    style,
    body,
    names: escaped(JSON.stringify([["edition", map.edition.length]])),
    packed: edition,
  });
};
