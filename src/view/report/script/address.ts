/** Part of the script: the state of the controls, kept in the address. */
export const ADDRESS_SCRIPT = `
  // The state stands in the address behind #, so that a view can be passed on; what stands as it was is left out.
  let at = "";
  const fields = ["q", "stage", "theme", "filled"];
  const write = () => {
    const state = new URLSearchParams();
    for (const id of fields) if (value(id) !== "") state.set(id, value(id));
    if (byId("comparable") && byId("comparable").checked) state.set("comparable", "1");
    for (const box of boxes("plan")) if (!box.checked) state.append("hide", box.dataset.id);
    for (const box of boxes("severity")) if (!box.checked) state.append("without", box.value);
    if (root.dataset.look) state.set("look", root.dataset.look);
    if (at !== "") state.set("at", at);
    const written = state.toString();
    try {
      // A page that is shown inside another may have no address of its own.
      history.replaceState(null, "", written === "" ? location.pathname + location.search : "#" + written);
    } catch {}
  };
  const read = () => {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    for (const id of fields) if (byId(id)) byId(id).value = state.get(id) || "";
    if (byId("comparable")) byId("comparable").checked = state.has("comparable");
    for (const box of boxes("plan")) box.checked = !state.getAll("hide").includes(box.dataset.id);
    for (const box of boxes("severity")) box.checked = !state.getAll("without").includes(box.value);
    if (["dark", "light"].includes(state.get("look"))) root.dataset.look = state.get("look");
    at = state.get("at") || "";
  };
`;
