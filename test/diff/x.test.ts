import { test } from "vitest";
import { readFileSync } from "node:fs";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { comparePair } from "../../generator/commands/diff/compare-pair.js";
import { writeFileSync } from "node:fs";
test("x", async () => {
  const [b,a]=["before","after"].map((n)=>{const p="test/diff/impact/"+n+".json";const r=parseSpec(readFileSync(p,"utf8"),p); if(r.kind!=="spec") throw new Error(JSON.stringify(r.problems)); writeFileSync(p, printSpec(r.spec)); return r.spec;});
  const rep = await comparePair({before:{label:"a",spec:b},after:{label:"b",spec:a}} as never,{renames:new Map([["RinsePot","WashPot"]]),approved:new Map()});
  for (const f of rep.findings) console.log(f.rule.id, f.rule.effect, f.direction, f.path);
});
