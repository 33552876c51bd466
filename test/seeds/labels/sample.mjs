// A spec.json that kept its descriptions in, the members whose descriptions are to be labelled out, on stdout as JSON.
// Not a random draw but a fixed one: members are ordered by the sha256 of `<vendor>/<service> <path>` and the first ones
// taken, so everybody who has the same documents gets the same sample. It labels nothing and writes no file.
//
//   node dist/cli.js ingest <folder of pages> --descriptions keep --out <folder outside the repository>
//   node test/seeds/labels/sample.mjs <that folder>/tencent/cvm/2017-03-12/spec.json [how many, 300]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** @typedef {{ name: string, type: unknown, required?: boolean, description?: string }} Member */
/** @typedef {{ key: string, hash: string, file: "open" | "closed", member: Member }} Entry */

/**
 * @param {string} service @param {string} owner `Action.input`, `Action.output` or `type:T`
 * @param {readonly Member[] | undefined} members @returns {Entry[]}
 */
function entries(service, owner, members) {
  const told = (members ?? []).filter((member) => member.description && member.name !== "RequestId");
  return told.map((member) => {
    const key = `${service} ${owner}.${member.name}`;
    const hash = createHash("sha256").update(key).digest("hex");
    // The first digits order the sample, so they are all small; the last one is still even as often as odd.
    const file = parseInt(hash.slice(-1), 16) % 2 === 0 ? "open" : "closed";
    return { key, hash, file, member };
  });
}

const [path, count = "300"] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: sample.mjs <spec.json> [how many]");
const spec = JSON.parse(readFileSync(path, "utf8"));
const service = `${spec.vendor}/${spec.service}`;

/** @type {Entry[]} */
const all = [];
for (const [name, action] of Object.entries(spec.actions)) {
  all.push(...entries(service, `${name}.input`, action.input), ...entries(service, `${name}.output`, action.output));
}
for (const [name, type] of Object.entries(spec.types)) all.push(...entries(service, `type:${name}`, type.members));

const sample = all.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, Number(count));
process.stdout.write(`${JSON.stringify(sample, null, 1)}\n`);
