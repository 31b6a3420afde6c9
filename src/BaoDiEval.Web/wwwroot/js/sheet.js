// Tables to type in, as people know them from Excel: paste, arrows, undo, totals. Without this file the form still works.
// Everything listens on the document, so that a part of the page may be replaced at any time.
"use strict";
(() => {
  const FIELDS = "input:not([type=hidden]):not([type=checkbox]), select, textarea";
  const MONEY = /^-?(\d{1,13}|\d{1,3}(,\d{3}){1,4})(\.\d{1,2})?$/;
  const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
  const undone = [];
  const done = [];
  let before = null; // what the focused field held when it was entered

  const sheetOf = (element) => (element && element.closest ? element.closest("table[data-sheet]") : null);
  const rowsOf = (table) => [...table.tBodies[0].rows].filter((row) => row.querySelector(FIELDS));
  const fieldsOf = (row) => [...row.querySelectorAll(FIELDS)];
  const nameOf = (field) => field.name.replace(/^.*\./, "");
  const named = (row, name) => row.querySelector(`[name$=".${name}"]`);
  const isOpen = (field) => !field.readOnly && !field.disabled;

  // Numbers and dates, read generously and written one way; what cannot be read stays as it was typed.

  const halfWidth = (text) => text.normalize("NFKC").replace(/[\u2212\uFE63]/g, "-");

  function tidy(field, text) {
    const kind = field.dataset.kind;
    if (kind === "money" || kind === "number") {
      const bare = halfWidth(text).replace(/[\s¥]/g, "").replace(/元$/, "");
      if (kind === "number" || !MONEY.test(bare)) return /^[-\d.,%]*$/.test(bare) ? bare : text.trim();
      return written(cents(bare));
    }
    if (kind === "date") {
      const day = DAY.exec(halfWidth(text).replace(/\s/g, "")) || /^(\d{4})(\d\d)(\d\d)$/.exec(halfWidth(text).trim());
      return day ? `${day[1]}-${day[2].padStart(2, "0")}-${day[3].padStart(2, "0")}` : text.trim();
    }
    return field.tagName === "TEXTAREA" ? text : text.replace(/\s*\r?\n\s*/g, " ").trim();
  }

  function cents(text) {
    const bare = halfWidth(text || "").replace(/[\s¥]/g, "");
    if (!MONEY.test(bare)) return null;
    const [whole, part = ""] = bare.replace(/[-,]/g, "").split(".");
    const value = BigInt(whole + part.padEnd(2, "0"));
    return bare.startsWith("-") ? -value : value;
  }

  function written(value) {
    const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
    const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
    return `${value < 0n ? "-" : ""}${whole}.${digits.slice(-2)}`;
  }

  function mark(field) {
    const text = field.value.trim();
    const wrong =
      (field.dataset.kind === "money" && text !== "" && cents(text) === null) ||
      (field.dataset.kind === "date" && text !== "" && !/^\d{4}-\d\d-\d\d$/.test(text)) ||
      (field.tagName === "SELECT" && field.selectedOptions[0] && "unknown" in field.selectedOptions[0].dataset);
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  // Writing into a field, so that it can be taken back.

  function put(field, text) {
    if (field.tagName !== "SELECT") {
      field.value = tidy(field, text);
      return;
    }
    const wanted = text.trim();
    let option = [...field.options].find((o) => o.value === wanted || o.text.trim() === wanted);
    if (!option) {
      option = new Option(`${wanted}（无此项）`, wanted);
      option.dataset.unknown = "";
      field.add(option);
    }
    option.selected = true;
  }

  function changed(field) {
    mark(field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function take(from, to, side) {
    const step = from.pop();
    if (!step) return false;
    to.push(step);
    for (const change of step) {
      change.field.value = change[side];
      changed(change.field);
    }
    step[0].field.focus();
    return true;
  }

  // Paste: tab-separated, quoted cells may hold line feeds, a trailing line feed adds nothing.

  function parse(text) {
    const rows = [[""]];
    let quoted = false;
    const clean = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let i = 0; i < clean.length; i++) {
      const row = rows[rows.length - 1];
      const char = clean[i];
      const at = row.length - 1;
      if (quoted && char === '"' && clean[i + 1] === '"') row[at] += clean[i++];
      else if (char === '"' && (quoted || row[at] === "")) quoted = !quoted;
      else if (!quoted && char === "\t") row.push("");
      else if (!quoted && char === "\n") rows.push([""]);
      else row[at] += char;
    }
    return rows;
  }

  function addRow(table) {
    const rows = rowsOf(table);
    const last = rows[rows.length - 1];
    const copy = last.cloneNode(true);
    const [from, to] = [rows.length - 1, rows.length];
    const index = new RegExp(`([\\[-])${from}(?=[\\]-]|$)`, "g");
    for (const element of [copy, ...copy.querySelectorAll("*")]) {
      for (const name of ["id", "name", "for", "aria-describedby"])
        if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name).replace(index, `$1${to}`));
      if (element.hasAttribute("aria-label"))
        element.setAttribute("aria-label", element.getAttribute("aria-label").replace(`第${from + 1}行`, `第${to + 1}行`));
      if (element.hasAttribute("data-row")) element.dataset.row = String(to);
    }
    for (const field of copy.querySelectorAll("input, select, textarea")) {
      if (field.type === "checkbox") field.checked = false;
      else field.value = "";
      field.removeAttribute("aria-invalid");
    }
    for (const note of copy.querySelectorAll(".fault, .theirs, td:not(.cell):not(.pick)")) note.textContent = "";
    delete copy.dataset.paid;
    last.after(copy);
    return copy;
  }

  function paste(field, text) {
    const table = sheetOf(field);
    const data = parse(text);
    const top = rowsOf(table).indexOf(field.closest("tr"));
    const left = fieldsOf(field.closest("tr")).indexOf(field);
    const step = [];
    let clipped = 0;
    data.forEach((cells, y) => {
      const row = rowsOf(table)[top + y] || ("grow" in table.dataset ? addRow(table) : null);
      const fields = row ? fieldsOf(row) : [];
      cells.forEach((cell, x) => {
        const target = fields[left + x];
        if (!target || !isOpen(target)) clipped += cell === "" ? 0 : 1;
        else {
          const old = target.value;
          put(target, cell);
          step.push({ field: target, old, now: target.value });
        }
      });
    });
    if (step.length === 0) return;
    done.push(step);
    undone.length = 0;
    step.forEach((change) => changed(change.field));
    before = field.value;
    tell(table, `已粘贴 ${data.length} 行` + (clipped ? `，表格以外的 ${clipped} 格未粘贴` : "") + "；Ctrl+Z 撤销。");
  }

  function tell(table, message) {
    const place = table.closest("form").querySelector("[data-told]");
    if (place) place.textContent = message;
  }

  // Moving about.

  function move(field, down, across) {
    const table = sheetOf(field);
    const rows = rowsOf(table);
    const y = rows.indexOf(field.closest("tr")) + down;
    if (y < 0 || y >= rows.length) return false;
    const x = fieldsOf(field.closest("tr")).indexOf(field) + across;
    const target = fieldsOf(rows[y])[x];
    if (!target) return false;
    target.focus();
    if (target.select && target.tagName === "INPUT") target.select();
    return true;
  }

  const atStart = (field) => field.selectionStart === 0 && field.selectionEnd === 0;
  const atEnd = (field) => field.selectionStart === field.value.length;
  const allSelected = (field) => field.selectionStart === 0 && field.selectionEnd === field.value.length;

  function key(event) {
    const field = event.target;
    if (event.isComposing || event.keyCode === 229 || !sheetOf(field) || !field.matches(FIELDS)) return;
    const control = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    let handled = false;
    if (control && letter === "z" && !event.shiftKey && field.value === before) handled = take(done, undone, "old");
    else if (control && (letter === "y" || (letter === "z" && event.shiftKey))) handled = take(undone, done, "now");
    else if (control || event.altKey) return;
    else if (event.key === "Enter") handled = move(field, event.shiftKey ? -1 : 1, 0) || field.tagName !== "TEXTAREA";
    else if (field.tagName === "SELECT") return;
    else if (event.key === "ArrowDown") handled = (field.tagName === "INPUT" || atEnd(field)) && move(field, 1, 0);
    else if (event.key === "ArrowUp") handled = (field.tagName === "INPUT" || atStart(field)) && move(field, -1, 0);
    else if (event.key === "ArrowLeft") handled = (atStart(field) || allSelected(field)) && move(field, 0, -1);
    else if (event.key === "ArrowRight") handled = (atEnd(field) || allSelected(field)) && move(field, 0, 1);
    else if (event.key === "Escape" && before !== null) {
      field.value = before;
      changed(field);
      handled = true;
    }
    if (handled) event.preventDefault();
  }

  // Totals follow what is typed. They are no cells of the table, so they are never copied into it.

  const isCounted = (row) => !(named(row, "Remove") && named(row, "Remove").checked);

  function sum(table, name, by, value) {
    return rowsOf(table)
      .filter(isCounted)
      .filter((row) => !by || (named(row, by) && named(row, by).value === value))
      .reduce((total, row) => total + ((named(row, name) && cents(named(row, name).value)) || 0n), 0n);
  }

  function percent(part, whole) {
    const hundredths = (part * 20000n + whole) / (2n * whole);
    return whole > 0n && part >= 0n ? `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}%` : "";
  }

  // 全年预算数 of a line = (当年财政拨款, else 年初 − its other parts + 调整) + 上年结转 + 其他资金.
  function budgetOf(row, adjusted) {
    const value = (name) => cents(named(row, name) ? named(row, name).value : "");
    const initial = value("InitialBudget");
    const own = value("Appropriation");
    if (own === null && initial === null) return null;
    const appropriation =
      own !== null ? own : initial - (value("InitialCarriedOver") || 0n) - (value("InitialOtherFunds") || 0n) + adjusted;
    return appropriation + (value("CarriedOver") || 0n) + (value("OtherFunds") || 0n);
  }

  function showBudget(table) {
    const adjustments = table.closest("form").querySelector("table[data-sheet=adjustments]");
    let total = 0n;
    for (const row of rowsOf(table)) {
      const name = named(row, "Name").value.trim();
      const adjusted = adjustments && name ? sum(adjustments, "Amount", "Line", name) : 0n;
      const budget = budgetOf(row, adjusted);
      const paid = cents(row.dataset.paid || "");
      show(row.querySelector("[data-adjusted]"), adjusted === 0n ? "" : written(adjusted));
      show(row.querySelector("[data-budget]"), budget === null ? "" : written(budget));
      show(row.querySelector("[data-left]"), budget === null || paid === null ? "" : written(budget - paid));
      if (budget !== null && isCounted(row)) total += budget;
    }
    show(table.querySelector("[data-budget-total]"), written(total));
  }

  function show(place, text) {
    if (!place) return;
    place.textContent = text;
    place.classList.toggle("negative", text.startsWith("-"));
  }

  function totals() {
    for (const table of document.querySelectorAll("table[data-sheet]")) {
      for (const row of rowsOf(table)) row.classList.toggle("is-removed", !isCounted(row));
      for (const place of document.querySelectorAll(`[data-sum-of="${table.dataset.sheet}"]`)) {
        const { field, by, key: value, of } = place.dataset;
        const total = sum(table, field, by, value);
        show(place, of === undefined ? written(total) : percent(total, cents(of) || 0n));
      }
      if (table.dataset.sheet === "budget") showBudget(table);
    }
  }

  document.addEventListener("focusin", (event) => {
    if (sheetOf(event.target) && event.target.matches(FIELDS)) before = event.target.value;
  });
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!sheetOf(field) || !field.matches(FIELDS)) return;
    const old = before;
    if (field.tagName !== "SELECT") field.value = tidy(field, field.value);
    if (old !== null && old !== field.value) {
      done.push([{ field, old, now: field.value }]);
      undone.length = 0;
    }
    before = field.value;
    changed(field);
  });
  document.addEventListener("paste", (event) => {
    const field = event.target;
    const text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
    if (!sheetOf(field) || !field.matches || !field.matches(FIELDS) || !isOpen(field)) return;
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, "")) && field.tagName !== "SELECT") return;
    event.preventDefault();
    paste(field, text);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest ? event.target.closest("[data-add-row]") : null;
    if (!button) return;
    const row = addRow(document.querySelector(`table[data-sheet="${button.dataset.addRow}"]`));
    fieldsOf(row)[0].focus();
  });
  document.addEventListener("keydown", key);
  document.addEventListener("input", totals);
  document.addEventListener("page:shown", () => {
    done.length = undone.length = 0;
    for (const button of document.querySelectorAll("[data-add-row]")) button.hidden = false;
    totals();
  });
})();
