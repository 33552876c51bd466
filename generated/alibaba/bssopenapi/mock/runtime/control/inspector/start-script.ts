/** Script of the inspector, last part: the views as tabs, and the beat by which the one that is seen stays new. */
export const startScript = String.raw`
const views = [
  { name: "calls", read: readCalls },
  { name: "state", read: readState, once: true },
  { name: "faults", read: readFaults },
  { name: "clock", read: readClock },
];
let seen = views[0];

function show(view) {
  seen = view;
  for (const { name } of views) {
    const tab = byId("tab-" + name);
    tab.setAttribute("aria-selected", String(name === view.name));
    tab.tabIndex = name === view.name ? 0 : -1;
    byId(name).hidden = name !== view.name;
  }
  history.replaceState(null, "", "#" + view.name);
  byId("notice").hidden = true;
  return act(view.read);
}

/* Arrow keys go from tab to tab, as in any list of tabs. */
function moveTab(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const next = views[(views.indexOf(seen) + step + views.length) % views.length];
  show(next);
  byId("tab-" + next.name).focus();
}

const beatMs = 1000;

async function beat() {
  try {
    if (!document.hidden && !seen.once) await seen.read();
    say(shared.services.map(({ name }) => name).join(", "), false);
  } catch {
    say("The server does not answer.", true);
  }
  setTimeout(beat, beatMs);
}

function say(text, lost) {
  const status = byId("status");
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle("lost", lost);
}

async function start() {
  try {
    Object.assign(shared, await ask("GET", "services?errors"));
  } catch {
    say("The server does not answer.", true);
    return setTimeout(start, beatMs);
  }
  startCalls();
  startState();
  startFaults();
  startClock();
  for (const view of views) byId("tab-" + view.name).addEventListener("click", () => show(view));
  document.querySelector(".tabs").addEventListener("keydown", moveTab);
  onClick("reset", async () => {
    if (!confirm("Forget all calls, records and faults, and begin anew?")) return;
    await ask("POST", "reset");
    await seen.read();
  });
  await show(views.find(({ name }) => "#" + name === location.hash) || views[0]);
  beat();
}

start();
`;
