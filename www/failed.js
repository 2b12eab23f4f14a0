// One line says that the program does not come or has stopped, whatever a network, a browser or a blocker makes of it,
// and which day is shown.
// Without this class the style sheet shows, after a while, that no script runs.
document.documentElement.classList.add("scripted");
let started = false;
let answering;
const tell = () => {
  document.documentElement.classList.add("failed");
  document.documentElement.classList.toggle("unanswered", !answering);
  const day = document.getElementById("trouble-day");
  if (day) day.textContent = document.querySelector("h2 time").textContent;
  document.getElementById("trouble").hidden = false;
};
// By then the script that starts the program has run, or it never will.
addEventListener("load", () => {
  if (!started) tell();
});
