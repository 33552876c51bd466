/** Script of the inspector: what the services keep, by resource, as tables. */
export const stateScript = String.raw`
const state = { chosen: undefined };

async function readState() {
  const { services } = await ask("GET", "state");
  const rows = services.flatMap(({ name, resources }) => resources.map((own) => ({ service: name, ...own })));
  fill(byId("resources"), ...rows.map(resourceRow));
  if (rows.length === 0) byId("resources").append(el("li", { class: "empty" }, "These services keep nothing."));
  byId("records").hidden = rows.length === 0;
  if (state.chosen !== undefined) await showRecords(state.chosen);
}

function resourceRow({ service, resource, count }) {
  const own = { service, resource };
  const current = state.chosen !== undefined && state.chosen.service === service && state.chosen.resource === resource;
  return el(
    "li",
    {},
    el(
      "button",
      { type: "button", "aria-current": current, onclick: () => act(() => choose(own)) },
      el("span", { class: "line" }, el("span", { class: "name" }, resource), el("span", {}, String(count))),
      el("span", { class: "line small" }, service),
    ),
  );
}

async function choose(own) {
  state.chosen = own;
  await readState();
  showBelow(byId("records"));
}

const mostColumns = 5;

async function showRecords({ service, resource }) {
  const { id, state: stateAt, records } = await ask("GET", "state/" + encodeURIComponent(resource) + "?service=" + encodeURIComponent(service));
  const columns = columnsOf(records, id, stateAt);
  const rows = records.flatMap((record) => recordRows(record, columns));
  const shown = records.length === 0 ? el("p", { class: "empty" }, "There is none.") : table([id || "id", "Region", ...columns], rows, resource);
  fill(byId("records"), el("h2", {}, resource + " of " + service + ": " + records.length), shown);
}

/* Members that hold one value each, as the first records have them: states and names before others. */
function columnsOf(records, id, stateAt) {
  const simple = (value) => value !== null && value !== "" && typeof value !== "object";
  const names = records.slice(0, 20).flatMap(({ value }) => Object.keys(value).filter((name) => name !== id && simple(value[name])));
  const rank = (name) => (name === stateAt ? 0 : /name$/i.test(name) ? 1 : 2);
  return [...new Set(names)].sort((left, right) => rank(left) - rank(right)).slice(0, mostColumns);
}

/* The id opens all of the record. */
function recordRows(record, columns) {
  const more = el("tr", {}, el("td", { colspan: columns.length + 2 }));
  more.hidden = true;
  const button = el("button", { type: "button", "aria-expanded": "false" }, String(record.id));
  button.addEventListener("click", () => {
    more.hidden = !more.hidden;
    button.setAttribute("aria-expanded", String(!more.hidden));
    const hidden = record.hidden ? [block("Given, shown by no listing", JSON.stringify(record.hidden, null, 2))] : [];
    fill(more.firstChild, block("Record", JSON.stringify(record.value, null, 2)), ...hidden);
  });
  const cells = columns.map((name) => el("td", {}, String(record.value[name] ?? "")));
  return [el("tr", {}, el("td", { class: "nowrap" }, button), el("td", { class: "nowrap" }, record.region || ""), ...cells), more];
}

function startState() {
  onClick("read-state", readState);
  byId("save-state").hidden = !shared.saves;
  onClick("save-state", async () => {
    const { saved } = await ask("POST", "save");
    byId("save-state").textContent = "Saved to " + saved;
  });
}
`;
