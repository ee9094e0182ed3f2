/** Part of the script: day and night, and what the controls do. */
export const CONTROLS_SCRIPT = `
  // Day and night.
  const night = byId("night");
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.look ? root.dataset.look === "dark" : darkness.matches);
  const showLook = () => night.setAttribute("aria-pressed", String(isDark()));
  night.addEventListener("click", () => {
    root.dataset.look = isDark() ? "light" : "dark";
    showLook();
    write();
  });
  darkness.addEventListener("change", showLook);

  // The controls, which are of no use without this script.
  const update = () => {
    hide();
    filter();
    write();
  };
  const filters = byId("filters");
  if (filters) {
    let typing = 0;
    filters.addEventListener("input", (event) => {
      clearTimeout(typing);
      if (event.target.id === "q") typing = setTimeout(update, 150);
      else update();
    });
    filters.addEventListener("click", ({ target }) => {
      const whole = target.id === "reset";
      if (!whole && target.dataset.all === undefined) return;
      for (const box of boxes("plan")) box.checked = whole || target.dataset.all !== "";
      if (whole) {
        for (const id of fields) if (byId(id)) byId(id).value = "";
        for (const box of boxes("severity")) box.checked = true;
        if (byId("comparable")) byId("comparable").checked = false;
        at = "";
      }
      update();
    });
    filters.hidden = false;
  }
  const start = () => {
    read();
    showLook();
    if (filters) filter();
    if (at !== "") go(at);
  };
  addEventListener("hashchange", start);
  night.hidden = false;
  start();
`;
