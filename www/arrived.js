// Behind the app: nothing of it can move any more.
document.getElementById("arriving")?.remove();
// Without this class the style sheet shows, after a while, that no script runs.
document.documentElement.classList.add("scripted");
