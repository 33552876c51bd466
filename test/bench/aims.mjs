// What a bench promises of itself: a line for each aim, and exit code 1 where one is missed.

/** @param {string} what @param {string} value what was measured @param {boolean} holds */
export function aim(what, value, holds) {
  console.log(`${holds ? "met   " : "MISSED"} ${what}: ${value}`);
  if (!holds) process.exitCode = 1;
}
