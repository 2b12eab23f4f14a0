// Assistive technology may move the slider by `change` alone, without `input`. After an input it asks for the day that is shown.
addEventListener("change", ({ target }) => {
  if (target.id === "day") target.dispatchEvent(new Event("input", { bubbles: true }));
});
