// A server as a process of its own: started on a free port, asked until it answers, measured, stopped with this process at
// the latest.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";

/** @typedef {{ readonly port: number, readonly origin: string, readonly ms: number, rss(): number, cpu(): number, stop(): Promise<void> }} Started ms: to the first answer; rss in MB; cpu: µs of processor so far */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** @param {import("./rows.mjs").Arguments} args @returns {Promise<Started>} */
export async function start(args) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...args(port)], { stdio: ["ignore", "ignore", "inherit"] });
  running.add(child);
  const ended = once(child, "exit");
  const gone = ended.then(([code]) => {
    running.delete(child);
    throw new Error(`${args(port).join(" ")} ended with ${code}`);
  });
  gone.catch(() => undefined);
  await Promise.race([firstAnswer(port), gone]);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    ms: performance.now() - started,
    rss: () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" }).stdout) / 1000,
    cpu: () => cpuOf(child.pid),
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Of all its threads, in hundredths of a second, as Linux counts. */
function cpuOf(pid) {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return NaN;
  const [user, system] = readFileSync(path, "utf8").split(") ")[1].split(" ").slice(11, 13);
  return (Number(user) + Number(system)) * 10_000;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** As tools call; a refused connection is tried again after a millisecond. */
async function firstAnswer(port) {
  for (;;) {
    const status = await ask(port).catch((error) => {
      if (error.code !== "ECONNREFUSED") throw error;
    });
    if (status === 200) return;
    if (status !== undefined) throw new Error(`the first call was answered with ${status}`);
    await new Promise((done) => setTimeout(done, 1));
  }
}

function ask(port) {
  const headers = { "Content-Type": "application/json" };
  const options = { port, host: "127.0.0.1", method: "POST", path: "/DescribeZones", agent: false, headers };
  return new Promise((done, fail) => {
    const asked = request(options, (answer) => answer.resume().on("end", () => done(answer.statusCode)));
    asked.on("error", fail).end("{}");
  });
}
