// Unpacks what the page is made of when the page is one file: the programs and the data lie in it, each one part behind the
// other.
document.documentElement.classList.add("scripted");
const packed = document.getElementById("packed");
const unpack = async ({ textContent, dataset }) => {
  const text = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
  const whole = new Blob([text]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(whole).arrayBuffer());
  let end = 0;
  const cut = ([name, size]) => [name, bytes.subarray(end, (end += size))];
  return JSON.parse(dataset.names).map(cut);
};
const broken = (error) => {
  document.getElementById("trouble").hidden = false;
  throw error;
};

// The scripts of the page are packed with all else; the policy knows their hash.
const archives = [...document.querySelectorAll("script[data-names]")];
packed.files = new Map((await Promise.all(archives.map(unpack)).catch(broken)).flat());
const script = Object.assign(document.createElement("script"), { type: "module" });
script.textContent = new TextDecoder().decode(packed.files.get("program"));
document.body.append(script);
