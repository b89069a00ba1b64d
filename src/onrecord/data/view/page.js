"use strict";
(() => {
  const text = document.querySelector(".text");
  const list = document.getElementById("record");
  const tip = document.getElementById("tip");
  const find = document.getElementById("find");
  const found = document.getElementById("found");

  // id of a claim or an entity -> its pieces of the article, each with its role
  const pieces = new Map();
  for (const piece of text.querySelectorAll(".m")) {
    const roles = piece.dataset.role.split(" ");
    piece.dataset.of.split(" ").forEach((id, i) => {
      if (!pieces.has(id)) pieces.set(id, []);
      pieces.get(id).push([piece, roles[i]]);
    });
  }
  const items = new Map([...list.querySelectorAll("[data-id]")].map((item) => [item.dataset.id, item]));
  const shown = (id) => items.has(id) && getComputedStyle(items.get(id)).display !== "none";
  const headline = (id) => items.get(id).querySelector(".line").textContent;
  const said = (name) => name.replaceAll("-", " ");

  let chosen = null;
  let closed = null;  // what was opened to be printed
  function clear() {
    for (const [piece] of pieces.get(chosen) ?? []) {
      piece.classList.remove("on");
      delete piece.dataset.label;
    }
    const item = items.get(chosen);
    item?.classList.remove("on");
    if (item?.querySelector("details").dataset.opened) item.querySelector("details").open = false;
    chosen = null;
  }

  function choose(id) {
    if (id === chosen || !items.has(id)) return;
    clear();
    chosen = id;
    let before = [];
    for (const [piece, role] of pieces.get(id) ?? []) {
      piece.classList.add("on");
      if (role !== "mention" && (before[1] !== role || before[0] !== piece.previousElementSibling)) piece.dataset.label = said(role);
      before = [piece, role];
    }
    const details = items.get(id).querySelector("details");
    if (!details.open) {
      details.dataset.opened = "yes";
      details.open = true;
    }
    items.get(id).classList.add("on");
  }

  const beside = () => getComputedStyle(list).position === "sticky";
  const toItem = (id) => beside() && items.get(id).scrollIntoView({ block: "nearest" });
  const toText = (id) => {
    const [first] = pieces.get(id) ?? [];
    if (beside()) first?.[0].scrollIntoView({ block: "center" });
  };

  // A click in the article: the innermost claim first, then the one around it.
  text.addEventListener("click", (event) => {
    const piece = event.target.closest(".m");
    if (!piece || !getSelection().isCollapsed) return;
    const owners = piece.dataset.of.split(" ").filter(shown);
    owners.sort((a, b) => items.get(b).classList.contains("claim") - items.get(a).classList.contains("claim"));
    if (!owners.length) return;
    const next = owners[(owners.indexOf(chosen) + 1) % owners.length];
    choose(next);
    toItem(next);
    point([], piece, beside() ? [] : [headline(next)]);  // on a telephone the list is far away
  });

  list.addEventListener("toggle", (event) => {
    const item = event.target.closest("[data-id]");
    if (!item || closed) return;
    if (!event.target.open) delete event.target.dataset.opened;
    else if (item.dataset.id !== chosen) {
      choose(item.dataset.id);
      toText(item.dataset.id);
    }
  }, true);

  function follow(hash) {
    const id = decodeURIComponent(hash).replace(/^#n-/, "");
    if (!items.has(id)) return;
    choose(id);
    items.get(id).scrollIntoView({ block: "nearest" });
    items.get(id).querySelector("summary").focus({ preventScroll: true });
    toText(id);
  }
  addEventListener("hashchange", () => follow(location.hash));
  document.addEventListener("click", (event) => {  // the same number again changes no hash
    const link = event.target.closest("a[href^='#n-']");
    if (link) setTimeout(() => follow(link.hash));
  });
  follow(location.hash);

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !chosen) return;
    const note = document.getElementById(`r-${chosen}`);
    clear();
    tip.hidden = true;
    note?.focus();
  });

  // What stands under the pointer, or under the keyboard's focus
  let near = [];
  function point(ids, at, lines) {
    near.forEach((piece) => piece.classList.remove("near"));
    near = ids.flatMap((id) => (pieces.get(id) ?? []).map(([piece]) => piece));
    near.forEach((piece) => piece.classList.add("near"));
    tip.hidden = !lines.length;
    tip.textContent = lines.join("\n");
    if (!lines.length) return;
    const box = at.getClientRects()[0];
    tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8))}px`;
    const below = box.bottom + 8 + tip.offsetHeight < innerHeight;
    tip.style.top = `${below ? box.bottom + 8 : box.top - tip.offsetHeight - 8}px`;
  }
  function look(event) {
    const note = event.target.closest(".note");
    const piece = event.target.closest(".m");
    const owners = note ? [note.id.slice(2)] : (piece?.dataset.of.split(" ") ?? []);
    const roles = note ? [] : (piece?.dataset.role.split(" ") ?? []);
    const lines = owners
      .map((id, i) => [id, roles[i]])
      .filter(([id]) => id !== chosen && shown(id) && (note || items.get(id).classList.contains("claim")))
      .map(([id, role]) => (role ? `${said(role)} · ` : "") + headline(id));
    point(lines.length ? owners.filter(shown).slice(0, 1) : [], note ?? piece, lines);
  }
  text.addEventListener("pointerover", look);
  text.addEventListener("focusin", look);
  for (const end of ["pointerleave", "focusout"]) text.addEventListener(end, () => point([], null, []));
  list.addEventListener("pointerover", (event) => {
    const id = event.target.closest("[data-id]")?.dataset.id;
    point(id ? [id] : [], null, []);
  });
  list.addEventListener("pointerleave", () => point([], null, []));

  for (const box of list.querySelectorAll("[type=checkbox]")) {
    const hide = () => document.documentElement.classList.toggle(box.id.replace("show-", "hide-"), !box.checked);
    box.addEventListener("change", hide);
    hide();  // a browser may remember boxes from the last visit
  }
  let waiting;
  function filter() {
    const wanted = find.value.trim().toLowerCase();
    let left = 0;
    for (const item of items.values()) {
      item.hidden = !item.textContent.toLowerCase().includes(wanted);
      left += !item.hidden;
    }
    for (const group of list.querySelectorAll(".group")) {
      group.hidden = !group.querySelector("li:not([hidden])");
    }
    found.textContent = wanted ? `${left} of ${items.size}` : "";
  }
  find?.addEventListener("input", () => {  // a long list is gone through once for a word, not for each letter
    clearTimeout(waiting);
    if (items.size < 2000) filter();
    else waiting = setTimeout(filter, 250);
  });
  find?.form.addEventListener("submit", (event) => event.preventDefault());

  addEventListener("beforeprint", () => {
    closed = [...list.querySelectorAll(".claim details:not([open])")];
    closed.forEach((one) => { one.open = true; });
  });
  addEventListener("afterprint", () => {
    closed.forEach((one) => { one.open = false; });
    setTimeout(() => { closed = null; });
  });
})();
