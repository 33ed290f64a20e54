// Comfort only: every page works without it.
"use strict";

// A form that is on its way says so, and is not sent twice.
for (const form of document.querySelectorAll("form[method='post']")) {
  form.addEventListener("submit", (event) => {
    if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      return;
    }
    form.setAttribute("aria-busy", "true");
    const button = event.submitter;
    if (button) button.textContent = button.value === "add" ? "Adding …" : "Reading …";
  });
}
// A page that comes back from the browser's history has its form again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted && document.querySelector("form[aria-busy]")) window.location.reload();
});

// A text or HTML file may be dropped on the article's field.
const text = document.querySelector("#text");
if (text) {
  const form = text.form;
  const over = (is) => form.classList.toggle("dropping", is);
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  form.addEventListener("dragleave", () => over(false));
  form.addEventListener("drop", async (event) => {
    const file = event.dataTransfer.files[0];
    over(false);
    if (!file) return;
    event.preventDefault();
    text.value = await file.text();
    const kind = /html/.test(file.type) ? "html" : "text";
    form.querySelector(`input[name='kind'][value='${kind}']`).checked = true;
  });
}

// An article that has just been added is looked at again until its events have arrived.
const notice = document.querySelector(".notice");
let looks = 12;
async function lookAgain() {
  const answer = await fetch(window.location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector(".found");
  if (found && !("awaited" in found.dataset)) {
    document.querySelector(".found").replaceWith(found);
    notice.replaceWith(page.querySelector(".notice"));
  } else if (--looks > 0) {
    setTimeout(lookAgain, 1500);
  }
}
if (notice && document.querySelector("[data-awaited]")) setTimeout(lookAgain, 1000);
