/** Script of the inspector: the list of calls, which grows as they come, and one call with all that is known of it. */
export const callsScript = String.raw`
const kept = 500;
const calls = { all: [], last: 0, clears: undefined, shown: false, paused: false, chosen: undefined };

async function readCalls() {
  if (calls.paused) return;
  const news = await ask("GET", "requests?brief&limit=" + kept + "&after=" + calls.last);
  if (news.clears !== calls.clears) {
    const before = calls.clears;
    Object.assign(calls, { all: [], clears: news.clears, last: 0, shown: false });
    if (before !== undefined) return readCalls();
  }
  // The beat and a click may have asked for the same.
  const more = news.calls.filter(({ id }) => id > calls.last);
  calls.last = news.last;
  if (more.length === 0 && calls.shown) return;
  calls.all = calls.all.concat(more).slice(-kept);
  showCalls();
}

function showCalls() {
  const service = byId("filter-service").value;
  const action = byId("filter-action").value.trim().toLowerCase();
  const errors = byId("filter-errors").checked;
  const fits = (call) =>
    (service === "" || call.service === service) &&
    (action === "" || (call.action || "").toLowerCase().includes(action)) &&
    (!errors || failed(call));
  const found = calls.all.filter(fits).reverse();
  const list = byId("call-list");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
  fill(list, ...found.map(callRow));
  if (found.length === 0) {
    list.append(el("li", { class: "empty" }, calls.all.length === 0 ? "No call yet. They stand here as they come." : "No call fits."));
  }
  if (focused !== undefined) list.querySelector('[data-id="' + focused + '"]')?.focus();
  calls.shown = true;
}

function failed(call) {
  return call.status >= 400 || call.code !== undefined || call.fault !== undefined;
}

function outcome(call) {
  return call.fault || call.code || String(call.status);
}

function callRow(call) {
  const button = el(
    "button",
    { type: "button", "data-id": call.id, "aria-current": call.id === calls.chosen, onclick: () => act(() => showCall(call.id)) },
    el("span", { class: "line" }, el("span", { class: "name" }, call.action || "(no action)"), el("span", { class: failed(call) ? "bad" : "good" }, outcome(call))),
    el("span", { class: "line small" }, el("span", {}, [clockTime(call.time), call.service || "no service", call.region].filter(Boolean).join(" · ")), el("span", {}, duration(call.ms))),
  );
  return el("li", {}, button);
}

function clockTime(iso) {
  const time = new Date(iso);
  return time.toTimeString().slice(0, 8) + "." + String(time.getMilliseconds()).padStart(3, "0");
}

function duration(ms) {
  return ms < 10 ? ms.toFixed(1) + " ms" : Math.round(ms) + " ms";
}

async function showCall(id) {
  const call = await ask("GET", "requests/" + id);
  calls.chosen = id;
  showCalls();
  const lines = [call.method + " " + call.url, ...Object.entries(call.headers).map(([name, value]) => name + ": " + value)];
  const request = lines.join("\n") + (call.body ? "\n\n" + pretty(call.body) : "");
  const { typescript, curl } = call.snippets || {};
  fill(
    byId("call"),
    el("h2", {}, call.action || call.method + " " + call.url),
    facts([
      ["Service", call.service],
      ["Outcome", outcome(call) + (call.code ? " (HTTP " + call.status + ")" : "")],
      ["Region", call.region],
      ["Time", call.time],
      ["Took", duration(call.ms)],
      ["RequestId", call.requestId],
      ["Note", call.undocumented ? "No page documents this action: answered with a RequestId only." : undefined],
    ]),
    call.expected && signedBlocks(call),
    el("div", { class: "pair" }, block("Request", request), block("Answer", pretty(call.answer))),
    typescript && block("TypeScript", typescript),
    curl && block("curl", curl),
  );
  showBelow(byId("call"));
}

/* What the mock and, where it is known, the caller signed, side by side. */
function signedBlocks({ expected, received }) {
  const texts = (title, signed) => [
    signed.canonicalRequest && block(title + ": canonical request", signed.canonicalRequest),
    block(title + ": string to sign", signed.stringToSign),
  ];
  const column = (title, signed) => el("div", {}, ...texts(title, signed));
  return el(
    "div",
    {},
    received && el("p", { class: "mistake" }, received.mistake),
    el("div", { class: "pair" }, column("The mock signed", expected), received && column("The caller signed", received)),
  );
}

function startCalls() {
  for (const id of ["filter-service", "filter-action", "filter-errors"]) byId(id).addEventListener("input", showCalls);
  byId("filter").addEventListener("submit", (event) => event.preventDefault());
  onClick("clear-calls", () => ask("DELETE", "requests").then(readCalls));
  onClick("pause", () => {
    calls.paused = !calls.paused;
    byId("pause").setAttribute("aria-pressed", String(calls.paused));
    return readCalls();
  });
  options(byId("filter-service"), [["", "all"], ...shared.services.map(({ name }) => [name, name])], "");
}
`;
