// Loaded before a program (`node --import`): kills it at its KILL_AT-th operation on the disk, as kill -9 does; a file that was to be written
// is left half written. Without KILL_AT it says at the end how many there were.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const OPERATIONS = [
  "mkdirSync",
  "openSync",
  "writeSync",
  "writeFileSync",
  "renameSync",
  "linkSync",
  "rmSync",
  "rmdirSync",
];
const killAt = Number(process.env["KILL_AT"] ?? 0);
/** @type {Record<string, any>} */
const disk = fs;
const { writeFileSync, writeSync } = fs;
let count = 0;

for (const name of OPERATIONS) {
  const real = disk[name];
  disk[name] = (/** @type {any[]} */ ...args) => {
    if (isReading(name, args)) return real(...args);
    count++;
    if (count === killAt) {
      if (name === "writeFileSync") writeFileSync(args[0], String(args[1]).slice(0, String(args[1]).length / 2));
      process.kill(process.pid, "SIGKILL");
    }
    return real(...args);
  };
}
syncBuiltinESMExports();
if (killAt === 0) process.on("exit", () => writeSync(2, `operations: ${count}\n`));

/** @param {string} name @param {any[]} args */
function isReading(name, args) {
  return name === "openSync" && (args[1] ?? "r") === "r";
}
