/** Part of the script: which rows, notes and columns are shown. */
export const ROWS_SCRIPT = `
  // The tables and lists whose rows are filtered, and the notes that belong to a row.
  const notes = new Map(all("[data-of]").map((each) => [each.dataset.of, each]));
  const lists = all("[data-rows]").map((element) => ({
    element,
    rows: all("tr[id], li[id]", element).map((row) => ({ row, note: notes.get(row.id), data: row.dataset })),
    bodies: all("tbody", element),
    count: document.querySelector('[data-count="' + element.id + '"]'),
    none: document.querySelector('[data-none="' + element.id + '"]'),
  }));
  const total = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const columns = all("table[data-plans]").map((table) => ({
    table,
    before: Number(table.dataset.before),
    plans: table.dataset.plans.split(" "),
  }));
  const planOf = new Map(columns.map((each) => [each.table, each]));

  // What a row can be found by: its text, its name in the other language, its evidence; read when first asked for.
  const words = (each) => {
    if (each.words === undefined) {
      const parts = [each.row.textContent, each.data.k || "", each.note ? each.note.textContent : ""];
      each.words = plain(parts.join(" "));
    }
    return each.words;
  };
  // The plans that fill a row of a matrix, by their places on the page.
  const filledBy = (each, table) => {
    if (each.filled === undefined) {
      const { before, plans } = planOf.get(table);
      each.filled = plans.filter((_, place) => {
        const cell = each.row.cells[before + place];
        return cell && cell.className === "f";
      });
    }
    return each.filled;
  };
  const compares = (pairs, hidden) =>
    pairs !== undefined &&
    pairs.split(";").some((part) => {
      const [left, right] = part.split(":");
      return !hidden.has(left) && right.split(",").some((place) => !hidden.has(place));
    });

  const boxes = (name) => all('input[name="' + name + '"]');
  const unchecked = (name) => new Set(boxes(name).filter((box) => !box.checked).map((box) => box.value));

  const filter = () => {
    const terms = plain(value("q")).split(" ").filter((term) => term !== "");
    const [stage, theme, least] = [value("stage"), value("theme"), Number(value("filled"))];
    const comparable = byId("comparable") && byId("comparable").checked;
    const [hidden, without] = [unchecked("plan"), unchecked("severity")];
    let shown = 0;
    for (const { element, rows, bodies, count, none } of lists) {
      const isMatrix = element.className === "m";
      let here = 0;
      for (const each of rows) {
        const { row, note, data } = each;
        const fits =
          (!isMatrix ||
            ((stage === "" || data.s === stage) &&
              (theme === "" || (data.t || "").split(" ").includes(theme)) &&
              (!least || filledBy(each, element).filter((place) => !hidden.has(place)).length >= least) &&
              (!comparable || compares(data.c, hidden)))) &&
          !without.has(data.v) &&
          !hidden.has(data.p) &&
          (terms.length === 0 || terms.every((term) => words(each).includes(term)));
        if (row.hidden === fits) row.hidden = !fits;
        if (note && note.hidden === fits) note.hidden = !fits;
        if (fits) here += 1;
      }
      // A heading of rows goes when all of its rows do.
      for (const body of bodies) body.hidden = !all("tr[id]", body).some((row) => !row.hidden);
      if (count) {
        if (count.dataset.all === undefined) count.dataset.all = count.textContent;
        count.textContent = here === rows.length ? count.dataset.all : say(here, rows.length);
      }
      if (none) none.hidden = here > 0;
      shown += here;
    }
    hideColumns(hidden);
    const status = byId("status");
    if (status) status.textContent = say(shown, total);
  };
  const say = (shown, of) =>
    byId("status").dataset.text.replace("{shown}", String(shown)).replace("{all}", String(of));

  // Columns are hidden by rules in the page's own style sheet: one for a column, however many rows it has.
  let rules = 0;
  const hideColumns = (hidden) => {
    const sheet = document.styleSheets[0];
    for (; rules > 0; rules -= 1) sheet.deleteRule(sheet.cssRules.length - 1);
    for (const { table, before, plans } of columns) {
      plans.forEach((place, index) => {
        if (!hidden.has(place)) return;
        const cells = "#" + table.id + " tr > :nth-child(" + (before + index + 1) + ")";
        sheet.insertRule(cells + " { display: none; }", sheet.cssRules.length);
        rules += 1;
      });
    }
  };
`;
