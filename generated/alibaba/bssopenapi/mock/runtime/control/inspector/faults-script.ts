/** Script of the inspector: the rules by which calls fail, one more, one less, none. */
export const faultsScript = String.raw`
const transports = ["reset", "timeout", "slow", "truncate", "malformed", "500", "503"];

async function readFaults() {
  const { faults } = await ask("GET", "faults");
  const heads = ["Service", "Action", "Fault", "When", "Met", "Hit", ""];
  const none = () => el("p", { class: "empty" }, "No fault is set: calls fail only where the service would refuse them.");
  fillIfNew(byId("fault-list"), faults, () => (faults.length === 0 ? none() : table(heads, faults.map(faultRow), "Faults")));
}

function faultRow({ service, id, fault, matched, hits }) {
  const { action, code, transport, ...when } = fault;
  const remove = () => ask("DELETE", "faults/" + encodeURIComponent(id) + "?service=" + encodeURIComponent(service)).then(readFaults);
  const words = Object.entries(when).map(([name, value]) => name + " " + JSON.stringify(value)).join(", ");
  return el(
    "tr",
    {},
    ...[service, action || "every action", code || String(transport), words || "always", matched ?? "", hits ?? ""].map((text) => el("td", {}, String(text))),
    el("td", {}, el("button", { type: "button", "aria-label": "Remove " + id + " of " + service, onclick: () => act(remove) }, "Remove")),
  );
}

function chosenService() {
  return shared.services.find(({ name }) => name === byId("fault-service").value);
}

function offerActions() {
  const service = chosenService();
  options(byId("fault-action"), [["", "every action"], ...service.actions.map((name) => [name, name])], "");
  offerKinds();
}

function offerKinds() {
  const { errors } = chosenService();
  const action = byId("fault-action").value;
  const codes = [...new Set([...(errors.actions[action] || []), ...errors.common])].sort();
  fill(
    byId("fault-kind"),
    el("optgroup", { label: "Error codes" }, ...codes.map((code) => el("option", { value: "code:" + code }, code))),
    el("optgroup", { label: "On the way" }, ...transports.map((word) => el("option", { value: "transport:" + word }, word))),
  );
}

function givenFault() {
  const [kind, ...rest] = byId("fault-kind").value.split(":");
  const word = rest.join(":");
  const number = (id) => (byId(id).value === "" ? undefined : Number(byId(id).value));
  return {
    action: byId("fault-action").value || undefined,
    [kind]: kind === "transport" && /^\d+$/.test(word) ? Number(word) : word,
    times: number("fault-times"),
    probability: number("fault-probability"),
  };
}

function startFaults() {
  options(byId("fault-service"), shared.services.map(({ name }) => [name, name]), "");
  byId("fault-service").addEventListener("input", offerActions);
  byId("fault-action").addEventListener("input", offerKinds);
  offerActions();
  onSubmit("new-fault", () => ask("POST", "faults?service=" + encodeURIComponent(byId("fault-service").value), givenFault()).then(readFaults));
  onClick("clear-faults", () => ask("DELETE", "faults").then(readFaults));
}
`;
