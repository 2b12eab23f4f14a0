// Run only by browsers too old for the page's program.
document.getElementById("trouble").hidden = false;
