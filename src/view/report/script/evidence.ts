/** Part of the script: the evidence of a figure beside it, and ways through the page by mouse, finger and keyboard. */
export const EVIDENCE_SCRIPT = `
  // The evidence beside a figure: on hover and on focus, held by a click or tap, gone with Escape.
  let link = null;
  let held = false;
  let timer = 0;
  const hide = () => {
    clearTimeout(timer);
    if (link) link.removeAttribute("aria-describedby");
    [link, held, tip.hidden] = [null, false, true];
  };
  const show = (next) => {
    clearTimeout(timer);
    const note = byId(next.hash.slice(1));
    if (!note || link === next) return;
    hide();
    tip.replaceChildren(...[...note.cloneNode(true).childNodes].slice(1));
    link = next;
    link.setAttribute("aria-describedby", "tip");
    tip.hidden = false;
    tip.scrollTop = 0;
    place();
  };
  const place = () => {
    const [box, own] = [link.getBoundingClientRect(), tip.getBoundingClientRect()];
    const below = box.bottom + 6 + own.height <= innerHeight || box.top < own.height + 6;
    tip.style.left = Math.max(8, Math.min(box.left, innerWidth - own.width - 8)) + "px";
    tip.style.top = Math.max(8, below ? box.bottom + 6 : box.top - own.height - 6) + "px";
  };
  const later = (action, time) => {
    clearTimeout(timer);
    timer = setTimeout(action, time);
  };
  const over = (event) => event.target.closest && event.target.closest("a.e");
  document.addEventListener("mouseover", (event) => {
    const next = over(event);
    if (next && !held) later(() => show(next), 120);
    else if (event.target.closest("#tip")) clearTimeout(timer);
  });
  document.addEventListener("mouseout", (event) => {
    if (!held && (over(event) || event.target.closest("#tip"))) later(hide, 250);
  });
  document.addEventListener("focusin", (event) => {
    const next = over(event);
    if (next) show(next);
    else if (!tip.contains(event.target)) hide();
  });
  document.addEventListener("scroll", (event) => {
    if (event.target === tip || !link) return;
    if (document.activeElement === link) place();
    else hide();
  }, true);

  // A place of the page is gone to without losing the state in the address.
  const go = (id) => {
    const target = byId(id);
    if (!target) return;
    hide();
    if (!target.matches("a, button, input")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.closest(".scroll, .of") ? "center" : "start" });
  };
  document.addEventListener("click", (event) => {
    const next = event.target.closest('a[href^="#"]');
    if (!next) {
      if (!tip.contains(event.target)) hide();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const id = next.hash.slice(1);
    // By mouse or finger the note comes to the figure; by keyboard it is there already, so that Enter leads to it.
    if (next.matches(".e") && event.detail > 0) {
      show(next);
      held = true;
      return;
    }
    go(id);
    if (next.closest("nav")) {
      at = id;
      write();
    }
  });

  // Arrow keys lead from figure to figure within a table.
  const neighbour = (from, key) => {
    const cell = from.closest("td, th");
    const row = cell && cell.parentElement;
    if (!row) return null;
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const links = all("a.e", row).filter((each) => each.offsetParent);
      return links[links.indexOf(from) + (key === "ArrowLeft" ? -1 : 1)];
    }
    const rows = [...row.closest("table").rows];
    const step = key === "ArrowUp" ? -1 : 1;
    for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
      const other = rows[index].cells[cell.cellIndex];
      const found = other && other.offsetParent && other.querySelector("a.e");
      if (found) return found;
    }
    return null;
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const from = over(event);
    if (!from || !event.key.startsWith("Arrow")) return;
    const next = neighbour(from, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
`;
