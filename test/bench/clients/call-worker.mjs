// One way to call in a process of its own: told which at first, and each time how many calls to make and how many of them at once;
// answers what a call took, in microseconds. A process for each, so that none suffers from what the compiler learnt of another.
import { variants } from "./call-variants.mjs";

/** @type {() => Promise<unknown>} */
let call;

process.on("message", async (/** @type {any} */ { open, round }) => {
  if (open) call = await variants[open.name](open.target);
  process.send?.(await run(round));
});

/** @param {{ calls: number, connections: number }} round */
async function run({ calls, connections }) {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await call();
  };
  const [before, started] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: connections }, work));
  const [{ user, system }, ms] = [process.cpuUsage(before), performance.now() - started];
  return { wall: (ms * 1000) / calls, cpu: (user + system) / calls };
}
