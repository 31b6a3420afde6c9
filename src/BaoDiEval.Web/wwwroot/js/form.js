// Saving without fear: nothing typed is lost to a broken line, a closed window, an expired session or a double click.
"use strict";
(() => {
  const RETRY = [2000, 4000, 8000, 15000, 30000];
  let drawn = ""; // the form as the server drew it
  let busy = false;
  let drafting = 0;
  let retrying = 0;

  const form = () => document.querySelector("form[data-save]");
  const draftKey = () => `draft:${document.body.dataset.user || ""}:${location.pathname}`;
  // What a row is and how it was drawn stays with what was typed into it, so that a restored draft meets what others saved
  // meanwhile as the form itself would have. Only the token and the key of the form are always new.
  const FRESH = ["__RequestVerificationToken", "FormKey"];
  const isKept = (field) => field.name && !FRESH.includes(field.name) && field.type !== "submit" && field.type !== "file";

  function typed(target) {
    const values = {};
    for (const field of target.elements)
      if (isKept(field) && !(field.name in values)) values[field.name] = field.type === "checkbox" ? String(field.checked) : field.value;
    return values;
  }

  const snapshot = () => (form() ? JSON.stringify(typed(form())) : "");
  const isDirty = () => form() !== null && snapshot() !== drawn;

  function state(text, kind) {
    const place = document.querySelector("[data-state]");
    if (!place) return;
    place.textContent = text;
    place.className = `state ${kind || ""}`;
  }

  function bar(kind, text, ...acts) {
    const place = document.querySelector("[data-bar]");
    if (!place) return;
    place.replaceChildren();
    place.hidden = !text;
    place.className = `bar ${kind}`;
    if (text) place.append(text, ...acts.flatMap((act) => [" ", act]));
  }

  function button(text, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  // Drafts: what was typed and not yet saved, kept by this browser for this person and page.

  function keepDraft() {
    try {
      if (isDirty()) localStorage.setItem(draftKey(), JSON.stringify({ at: Date.now(), values: typed(form()) }));
      else localStorage.removeItem(draftKey());
    } catch {
      // A full or forbidden store only means that there is no draft.
    }
  }

  function dropDraft() {
    try {
      localStorage.removeItem(draftKey());
    } catch {
      // As above.
    }
  }

  function readDraft() {
    try {
      return JSON.parse(localStorage.getItem(draftKey()) || "null");
    } catch {
      return null;
    }
  }

  function offerDraft() {
    const draft = form() && !form().querySelector("fieldset:disabled") ? readDraft() : null;
    if (!draft || JSON.stringify(draft.values) === drawn) return;
    const at = new Date(draft.at).toLocaleString("zh-CN", { hour12: false });
    const drop = button("放弃", () => {
      dropDraft();
      bar("", "");
    });
    bar("is-attention", `有未保存的填写（${at}）。`, button("恢复", () => restore(draft)), drop);
  }

  function restore(draft) {
    for (const [name, value] of Object.entries(draft.values)) {
      if (!form().elements[name]) addRowsFor(name);
      let field = form().elements[name];
      if (field instanceof RadioNodeList) field = field[0];
      if (!field) continue;
      if (field.type === "checkbox") field.checked = value === "true";
      else field.value = value;
    }
    bar("", "");
    form().dispatchEvent(new Event("input", { bubbles: true }));
  }

  // As many rows as the table of that field needs to have it.
  function addRowsFor(name) {
    const [, list, index] = /^(Input\.\w+\[)(\d+)\]/.exec(name) || [];
    const first = list && form().querySelector(`table[data-sheet] [name^="${list}"]`);
    const table = first && first.closest("table");
    const add = table && form().querySelector(`[data-add-row="${table.dataset.sheet}"]`);
    const rows = () => table.querySelectorAll(`[name^="${list}"][name$="].Id"]`).length;
    while (add && rows() <= Number(index)) add.click();
  }

  // Saving.

  function lock(target, locked) {
    busy = locked;
    for (const field of target.querySelectorAll("button")) field.disabled = locked;
  }

  async function save(target, submitter) {
    if (busy) return;
    clearTimeout(retrying);
    const body = new FormData(target);
    if (submitter && submitter.name) body.append(submitter.name, submitter.value);
    lock(target, true);
    state("正在保存……");
    try {
      const answer = await fetch(target.action, { method: "POST", body: new URLSearchParams(body), credentials: "same-origin" });
      if (answer.status === 401) return expired(target);
      if (answer.status >= 500 || answer.status === 429) throw new Error(String(answer.status));
      if (new URL(answer.url).pathname.toLowerCase().startsWith("/account/")) return expired(target);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      lock(target, false);
      if (answer.redirected) dropDraft();
      show(page, answer);
    } catch {
      lock(target, false);
      state("未保存", "is-failed");
      retryLater(target, submitter, 0);
    }
  }

  function show(page, answer) {
    const left = document.querySelector(".scroll") ? document.querySelector(".scroll").scrollTop : 0;
    const seat = document.activeElement ? document.activeElement.id : "";
    document.body.replaceWith(page.body);
    document.title = page.title;
    if (answer.redirected) history.replaceState(null, "", answer.url);
    const faults = document.querySelector("[data-faults]");
    shown(!faults);
    const scroll = document.querySelector(".scroll");
    if (scroll) scroll.scrollTop = left;
    const focus = faults || document.getElementById(seat);
    if (focus) focus.focus({ preventScroll: !faults });
  }

  function expired(target) {
    lock(target, false);
    state("未保存", "is-failed");
    const link = document.createElement("a");
    link.href = "/Account/Login";
    link.target = "_blank";
    link.textContent = "在新窗口登录";
    bar("is-wrong", "登录已过期，已填写的内容保留在本页。", link, "，然后回到这里再保存。");
  }

  function retryLater(target, submitter, attempt) {
    keepDraft();
    const wait = RETRY[Math.min(attempt, RETRY.length - 1)];
    const now = button("立即重试", () => save(target, submitter));
    bar("is-wrong", `连接中断，已填写的内容保留在本页，${wait / 1000} 秒后自动重试。`, now);
    retrying = setTimeout(async () => {
      const alive = await fetch("/health/live", { cache: "no-store" }).then((a) => a.ok, () => false);
      if (alive) save(target, submitter);
      else retryLater(target, submitter, attempt + 1);
    }, wait);
  }

  // Getting about.

  function focusPlace() {
    const place = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!place) return;
    place.scrollIntoView({ block: "center" });
    const fields = "input:not([type=hidden]):not([type=checkbox]), select, textarea";
    const field = place.matches(fields) ? place : place.querySelector(fields);
    if (field) field.focus({ preventScroll: true });
  }

  // From one finding to the next across the parts; from the first or the last one in this part where none was chosen.
  function nextFinding(step) {
    const links = [...document.querySelectorAll("[data-finding-places] a")];
    if (links.length === 0) return;
    const isHere = (link) => link.pathname === location.pathname;
    let at = links.findIndex((link) => isHere(link) && link.hash === location.hash);
    if (at < 0) {
      const here = links.map((link, i) => (isHere(link) ? i : -1)).filter((i) => i >= 0);
      if (here.length === 0) at = step > 0 ? -1 : 0;
      else at = step > 0 ? here[0] - 1 : here[here.length - 1] + 1;
    }
    const next = links[(at + step + links.length) % links.length];
    if (isHere(next) && next.hash === location.hash) focusPlace();
    else next.click();
  }

  function tellFindings(field) {
    const row = field && field.closest ? field.closest("tr[id]") : null;
    const anchors = field && field.id ? [field.id, row ? row.id : ""] : [];
    for (const note of document.querySelectorAll("[data-finding][data-at]")) {
      const current = note.dataset.at !== "" && anchors.includes(note.dataset.at);
      note.classList.toggle("is-current", current);
      if (current && note.dataset.at === anchors[0]) note.scrollIntoView({ block: "nearest" });
    }
  }

  function tellRow(row) {
    for (const note of document.querySelectorAll("[data-of-row]")) {
      const current = row !== null && note.dataset.ofRow === row;
      note.classList.toggle("is-current", current);
      if (current) note.scrollIntoView({ block: "nearest" });
    }
  }

  function countCharacters(field) {
    const place = document.getElementById(`${field.id}-count`);
    if (place) place.textContent = `${[...field.value.replace(/\s/g, "")].length} 字`;
  }

  function shown(clean) {
    for (const field of document.querySelectorAll("textarea[data-counted]")) countCharacters(field);
    if (clean !== false) drawn = snapshot();
    document.dispatchEvent(new Event("page:shown"));
    if (clean !== false) state(document.querySelector("[data-saved]") ? "已保存" : "");
    else state("有误，尚未保存", "is-failed");
  }

  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-save]")) {
      event.preventDefault();
      save(event.target, event.submitter);
    } else if (event.target.method === "post") {
      if (event.target.dataset.sent) event.preventDefault();
      event.target.dataset.sent = "1";
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches && event.target.matches("textarea[data-counted]")) countCharacters(event.target);
    if (!form() || busy) return;
    clearTimeout(drafting);
    drafting = setTimeout(keepDraft, 400);
    if (isDirty()) state("有未保存的修改", "is-unsaved");
    else state("");
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && form()) {
      event.preventDefault();
      if (document.activeElement && document.activeElement.blur) {
        const seat = document.activeElement;
        seat.blur(); // so that the field being typed in counts
        seat.focus();
      }
      form().requestSubmit(form().querySelector("button.main"));
    } else if (event.key === "F8") {
      event.preventDefault();
      nextFinding(event.shiftKey ? -1 : 1);
    }
  });
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest ? event.target.closest("tr[data-row], [data-row]") : null;
    tellRow(row ? row.dataset.row : null);
    tellFindings(event.target);
  });
  window.addEventListener("beforeunload", (event) => {
    if (isDirty() && !busy) event.preventDefault();
  });
  window.addEventListener("hashchange", focusPlace);
  window.addEventListener("pageshow", (event) => {
    // Back to a page kept by the browser: its form may be used again.
    if (event.persisted) for (const sent of document.querySelectorAll("form[data-sent]")) delete sent.dataset.sent;
  });

  shown(document.querySelector("[data-faults]") === null);
  offerDraft();
  focusPlace();
})();
