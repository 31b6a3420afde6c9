// An open paper follows what is saved: at once when this browser saved it, soon when somebody else did.
"use strict";
(() => {
  const ASK_EVERY = 2000;
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("saved") : null;
  const view = () => document.querySelector("[data-paper]");
  let busy = false;

  // An entry was saved in this window: whoever shows its paper may look again.
  document.addEventListener("page:shown", () => {
    if (channel && document.querySelector("[data-saved]")) channel.postMessage(location.pathname);
  });

  if (view()) {
    if (channel) channel.addEventListener("message", (event) => event.data.includes(view().dataset.paper) && renew());
    setInterval(() => document.visibilityState === "visible" && ask(), ASK_EVERY);
  }

  const pathOf = (paper) => `/Evaluations/${paper.dataset.paper}/Paper`;

  async function ask() {
    if (busy) return;
    try {
      const answer = await fetch(`${pathOf(view())}?handler=Version`, { cache: "no-store" });
      if (answer.ok && (await answer.text()) !== view().dataset.edition) await renew();
    } catch {
      // The line is broken; the next question tells more.
    }
  }

  async function renew() {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (answer.ok && !answer.redirected) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // As above.
    } finally {
      busy = false;
    }
  }

  // Pages change their picture in place, so that nobody loses the place they look at.
  function show(fresh) {
    const [paper, next] = [view(), fresh.querySelector("[data-paper]")];
    if (!next) return;
    paper.dataset.edition = next.dataset.edition;
    for (const part of ["[data-warnings]", "[data-pages]"])
      paper.querySelector(part).replaceChildren(...next.querySelector(part).childNodes);
    const list = paper.querySelector(".sheets");
    const sheets = [...next.querySelectorAll(".sheets > li")];
    while (list.children.length > sheets.length) list.lastElementChild.remove();
    sheets.forEach((sheet, i) => {
      const here = list.children[i];
      if (!here) list.append(sheet);
      else for (const name of ["src", "width", "height"])
        here.firstElementChild.setAttribute(name, sheet.firstElementChild.getAttribute(name));
    });
  }

  // A menu closes when somebody looks elsewhere.
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]"))
      if (!menu.contains(event.target) || event.target.closest("a")) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
