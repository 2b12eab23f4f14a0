// Starts the page's WebAssembly. If it cannot start, the prerendered page stays and says so.
import start from "./page.js";

start().catch(() => {
  document.getElementById("trouble").hidden = false;
});
