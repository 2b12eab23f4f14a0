// What mouse, pad and fingers do to the maps. A drag is no click. The page keeps the wheel, and one finger as long as the maps
// are whole.
const closerHands = ({ look, maps, turn, under }) => {
  // Where each of them was last.
  const fingers = new Map();
  let dragged = false;
  const lift = ({ pointerId }) => fingers.delete(pointerId);
  const keepTwo = (event) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  const pinch = (map, other, before, now) => {
    const between = ({ x, y }) => ({ x: (x + other.x) / 2, y: (y + other.y) / 2, apart: Math.hypot(x - other.x, y - other.y) });
    const [from, to] = [before, now].map(between);
    turn((look.zoom * to.apart) / (from.apart || 1), under(map, from), [from.x - to.x, from.y - to.y]);
  };
  // Capturing, above what the program hears.
  const keepDrag = (event) => {
    if (!dragged || !event.target.closest("svg.map")) return;
    dragged = false;
    event.preventDefault();
    event.stopPropagation();
  };
  document.body.addEventListener("click", keepDrag, true);
  return {
    // Control and the wheel: two fingers on a pad, too.
    wheel: (event) => {
      const map = event.ctrlKey && event.target.closest("svg.map");
      if (!map) return;
      event.preventDefault();
      turn(look.zoom * 2 ** (-event.deltaY / (event.deltaMode ? 3 : 100)), under(map, { x: event.clientX, y: event.clientY }));
    },
    pointerdown: ({ target, button, isPrimary, pointerId, clientX: x, clientY: y }) => {
      if (button !== 0 || !target.closest("svg.map")) return;
      if (isPrimary) {
        fingers.clear();
        dragged = false;
      }
      fingers.set(pointerId, { x, y });
    },
    pointermove: (event) => {
      const { target, buttons, pointerId, pointerType } = event;
      const [before, now] = [fingers.get(pointerId), { x: event.clientX, y: event.clientY }];
      if (!before) return;
      if (buttons === 0) {
        lift(event);
        return;
      }
      const map = target.closest("svg.map") ?? maps()[0];
      const [, other] = [...fingers].find(([id]) => id !== pointerId) ?? [];
      const [right, down] = [before.x - now.x, before.y - now.y];
      if (other) {
        pinch(map, other, before, now);
        dragged = true;
      } else if (look.zoom > 1) {
        // A click or a tap is not quite still.
        if (!dragged && Math.hypot(right, down) < (pointerType === "mouse" ? 4 : 10)) return;
        if (!dragged) map.setPointerCapture(pointerId);
        dragged = true;
        const left = turn(look.zoom, look, [right, down]);
        // What the map cannot follow moves the page: no finger is caught in a map.
        if (pointerType === "touch") scrollBy(0, left);
      }
      fingers.set(pointerId, now);
    },
    pointerup: lift,
    pointercancel: lift,
    // Two fingers are never a scroll of the page.
    touchstart: keepTwo,
    touchmove: keepTwo,
  };
};
