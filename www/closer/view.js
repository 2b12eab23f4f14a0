// What all maps of the page show of the whole: its middle, in units of the map, and how many times as large it is.
const closerView = () => {
  const look = { x: 0, y: 0, zoom: 1 };
  const maps = () => [...document.querySelectorAll("svg.map[data-doublings]")];
  // The view box of the whole map, and its size.
  let whole;
  let size;

  // Where a map stands on the screen, and how many pixels a unit of it has.
  const placed = (map) => {
    const box = map.getBoundingClientRect();
    const sides = [box.width / size[0], box.height / size[1]];
    const isCut = map.getAttribute("preserveAspectRatio").endsWith("slice");
    return { box, scale: (isCut ? Math.max(...sides) : Math.min(...sides)) * look.zoom || 1 };
  };
  const most = () => 2 ** maps()[0].dataset.doublings;

  const show = () => {
    const all = maps().map((map) => ({ map, ...placed(map) }));
    if (all.length === 0) return;
    const { zoom } = look;
    const [{ box, scale }] = all;
    // Nothing beyond the map is shown as long as there is more of the map.
    const within = (at, room, length) => (zoom > 1 && room < length ? Math.min(Math.max(at, room / 2), length - room / 2) : length / 2);
    look.x = within(look.x, box.width / scale, size[0]);
    look.y = within(look.y, box.height / scale, size[1]);
    const [width, height] = size.map((it) => it / zoom);
    for (const { map, scale: pixels } of all) {
      map.setAttribute("viewBox", zoom === 1 ? whole : [look.x - width / 2, look.y - height / 2, width, height].join(" "));
      // The style sheet shows the names up to a level, and keeps the size of letters and marks.
      if (zoom === 1) delete map.dataset.level;
      else map.dataset.level = Math.min(Math.max(Math.floor(Math.log2(pixels)) + 1, 0), 6);
      map.style.setProperty("--zoom", zoom);
      map.style.setProperty("--pixel", 1 / pixels);
    }
    const ended = [zoom >= most(), zoom === 1, zoom === 1];
    document.querySelectorAll(".closer button").forEach((it, i) => it.setAttribute("aria-disabled", ended[i]));
    if (zoom > 1) scaleClosePatterns(zoom);
  };

  return {
    look,
    maps,
    show,
    // A map that has come, with the view box that it was drawn with. Of another geography it is seen whole.
    take: (map) => {
      const drawn = map.getAttribute("viewBox");
      if (drawn !== whole) look.zoom = 1;
      whole = drawn;
      size = drawn.split(" ").slice(2).map(Number);
    },
    // Zooms about a point, which stays where it is on the screen, and moves by pixels; gives how many of those down were too many.
    turn: (wanted, about = look, [right, down] = [0, 0]) => {
      const least = wanted < look.zoom && wanted < 1.02 ? 1 : Math.max(wanted, 1);
      const zoom = Math.min(least, most());
      const grown = zoom / look.zoom;
      const scale = placed(maps()[0]).scale * grown;
      const x = about.x + (look.x - about.x) / grown + right / scale;
      const y = about.y + (look.y - about.y) / grown + down / scale;
      Object.assign(look, { x, y, zoom });
      show();
      return (y - look.y) * scale;
    },
    // The point of a map that stands at a point of the screen.
    under: (map, { x, y }) => {
      const { box, scale } = placed(map);
      return { x: look.x + (x - box.left - box.width / 2) / scale, y: look.y + (y - box.top - box.height / 2) / scale };
    },
    // Whether any of a box around a point is in view.
    isSeen: ({ x, y, width = 0, height = 0 }) => {
      const { box, scale } = placed(maps()[0]);
      const near = (off, room, length) => Math.abs(off) < (room * 0.9) / scale / 2 + length / 2;
      return near(x - look.x, box.width, width) && near(y - look.y, box.height, height);
    },
  };
};
