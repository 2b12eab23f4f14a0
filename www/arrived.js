// Behind the app: nothing of it can move any more.
document.getElementById("arriving")?.remove();
