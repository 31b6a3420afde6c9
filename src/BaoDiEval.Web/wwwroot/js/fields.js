// Live figures go into the text at the cursor, by a click or by the keyboard alone.
"use strict";
(() => {
  let seat = ""; // the id of the text that was typed in last

  const list = () => document.querySelector("[data-fields]");
  const finder = () => list().querySelector("[data-find]");
  const text = () => document.getElementById(seat) || document.querySelector("textarea[data-counted]");
  const isShown = (button) => !button.parentElement.hidden;
  const shown = () => [...list().querySelectorAll("[data-insert]")].filter((b) => isShown(b) && b.closest("details").open);

  function back() {
    if (text()) text().focus();
  }

  function insert(field) {
    const place = text();
    if (!place || place.readOnly) return;
    place.focus();
    // So it can be undone like anything typed.
    if (!document.execCommand("insertText", false, field)) {
      place.setRangeText(field, place.selectionStart, place.selectionEnd, "end");
      place.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function find(words) {
    for (const group of list().querySelectorAll("[data-group]")) {
      let any = false;
      for (const button of group.querySelectorAll("[data-insert]")) {
        button.parentElement.hidden = !button.dataset.insert.includes(words);
        any = any || isShown(button);
      }
      group.hidden = !any;
      if (words) group.open = any;
    }
  }

  function step(from, by) {
    const buttons = shown();
    const next = buttons[buttons.indexOf(from) + by];
    (next || (by < 0 ? finder() : from)).focus();
  }

  document.addEventListener("focusin", (event) => {
    if (event.target.matches("textarea[data-counted]")) seat = event.target.id;
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-insert]");
    if (button) insert(button.dataset.insert);
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-find]")) find(event.target.value.trim());
  });
  // Whether the key meant something here.
  function press(key, here) {
    if (key === "F2" && here.matches("textarea[data-counted]")) finder().focus();
    else if (key === "Escape" && list().contains(here)) back();
    else if (key === "ArrowDown" && here.matches("[data-find], [data-insert]")) step(here, 1);
    else if (key === "ArrowUp" && here.matches("[data-insert]")) step(here, -1);
    else if (key === "Enter" && here.matches("[data-find]") && shown().length > 0) insert(shown()[0].dataset.insert);
    else return false;
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (list() && !event.isComposing && press(event.key, event.target)) event.preventDefault();
  });
})();
