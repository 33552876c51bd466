/** Script of the inspector: the time of each mock, moved on, stopped and let run. */
export const clockScript = String.raw`
const moves = [["1 second", 1000], ["10 seconds", 10000], ["1 minute", 60000], ["1 hour", 3600000], ["1 day", 86400000], ["30 days", 2592000000]];

async function readClock() {
  showClocks(await ask("GET", "clock"));
}

function showClocks({ clocks }) {
  const row = ({ service }) => el("tr", {}, el("td", {}, service), el("td", {}), el("td", {}));
  fillIfNew(byId("clocks"), clocks.map(({ service }) => service), () => table(["Service", "Its time", ""], clocks.map(row), "Clocks"));
  byId("clocks").querySelectorAll("tbody tr").forEach(({ cells }, i) => {
    cells[1].textContent = clocks[i].now;
    cells[2].textContent = clocks[i].frozen ? "stands still" : "runs";
  });
}

function moveClock(change) {
  return ask("POST", "clock", change).then(showClocks);
}

function startClock() {
  const button = ([text, advance]) => el("button", { type: "button", onclick: () => act(() => moveClock({ advance })) }, "+ " + text);
  fill(byId("moves"), ...moves.map(button));
  onSubmit("set-clock", () => moveClock({ now: byId("clock-now").value.trim() }));
  onClick("freeze", () => moveClock({ freeze: true }));
  onClick("resume", () => moveClock({ freeze: false }));
}
`;
