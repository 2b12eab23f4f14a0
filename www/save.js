// Saves pictures of the shown view, for the page and for a reader's own files.
const save = (blob, name) => {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

// Some browsers change what a page reads of its own drawing (Firefox with privacy.resistFingerprinting): a picture of
// pixels would be one of noise. A few colours are drawn and read to know.
const changesPixels = () => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 8, height: 8 });
  const context = canvas.getContext("2d");
  const colour = [25, 110, 170, 255];
  context.fillStyle = `rgb(${colour.slice(0, 3)})`;
  context.fillRect(0, 0, 8, 8);
  return context.getImageData(0, 0, 8, 8).data.some((value, i) => Math.abs(value - colour[i % 4]) > 2);
};

// A picture of pixels is drawn by the browser from the same SVG, as many times its size.
const pixels = async (svg, times) => {
  const drawn = new Image();
  drawn.src = URL.createObjectURL(svg);
  await drawn.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: drawn.width * times, height: drawn.height * times });
  canvas.getContext("2d").drawImage(drawn, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(drawn.src);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
};

// Gives whether pixels that were asked for would have been wrong, and the SVG is saved in their place.
const savePicture = async (take, address, times) => {
  const [name, ...lines] = take.picture(shown(), address).split("\n");
  const svg = new Blob([lines.join("\n")], { type: "image/svg+xml" });
  const drawn = times > 0 && !changesPixels() && (await pixels(svg, times));
  if (drawn) save(drawn, name.replace(/svg$/, "png"));
  else save(svg, name);
  return times > 0 && !drawn;
};
