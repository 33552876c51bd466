// Servers as processes of their own: started on a free port, asked until they answer, measured, stopped.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { request } from "node:http";

/** @typedef {{ readonly port: number, readonly ms: number, rss(): number, stop(): Promise<void> }} Started ms: to the first answer; rss: MB */

/** @param {import("./rows.mjs").Arguments} args @returns {Promise<Started>} */
export async function start(args) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...args(port)], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(child, "exit");
  process.on("exit", () => child.kill("SIGKILL"));
  const gone = ended.then(([code]) => Promise.reject(new Error(`${args(port)[0]} ended with ${code}`)));
  gone.catch(() => undefined);
  await Promise.race([firstAnswer(port), gone]);
  const ms = performance.now() - started;
  return {
    port,
    ms,
    rss: () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" }).stdout) / 1000,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** As tools call; refused connections are tried again at once, since waiting would be measured too. */
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
  const options = { port, host: "127.0.0.1", method: "POST", path: "/DescribeZones", agent: false };
  return new Promise((done, fail) => {
    const asked = request({ ...options, headers: { "Content-Type": "application/json" } }, (answer) => {
      answer.resume().on("end", () => done(answer.statusCode));
    });
    asked.on("error", fail).end("{}");
  });
}
