// Same input, same bytes: twice in a row, under any locale and time zone, and from the page files as from the specs.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, filesIn, generateService, root, runNode, services, temporaryFolder } from "./services.js";

const committed = filesIn(join(root, "generated"));

test.each(services)("$name: generated twice, the same, and as it is committed", async (service) => {
  const [first, second] = [await generateService(service), await generateService(service)];
  expect(second).toEqual(first);
  expect(first.length).toBeGreaterThan(10);
  for (const { path, text } of first)
    expect(committed.get(`${service.vendor}/${service.service}/${path}`), path).toBe(text);
});

const places = [
  { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  { LC_ALL: "C", LANG: "C", TZ: "America/St_Johns" },
];

// One of them with every run, all with DOCWRIGHT_FULL=1.
test.each(process.env["DOCWRIGHT_FULL"] === "1" ? places : places.slice(0, 1))(
  "generated under $LC_ALL and $TZ: as it is committed",
  { timeout: 60_000 },
  async (env) => {
    const out = join(temporaryFolder(), "generated");
    expect(await runNode([cli, "generate", "--out", out], env)).toMatchObject({ code: 0, error: "" });
    expect(filesIn(out)).toEqual(committed);
  },
);

test("regenerate leaves specs and generated files as they are committed", { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const [spec, out] = [join(folder, "spec"), join(folder, "generated")];
  cpSync(join(root, "spec"), spec, { recursive: true });
  cpSync(join(root, "generated"), out, { recursive: true });
  const ended = await runNode([cli, "regenerate", "--spec", spec, "--out", out], places[0]);
  expect(ended).toMatchObject({ code: 0, error: "" });
  expect(ended.out).toMatch(/ 0 written, \d+ unchanged, 0 removed/);
  expect(ended.out).not.toMatch(/ [1-9]\d* (?:written|removed)/);
  expect(filesIn(spec)).toEqual(filesIn(join(root, "spec")));
  expect(filesIn(out)).toEqual(committed);
});

test("generate --check finds nothing stale in the committed tree", async () => {
  const { code, out } = await runNode([cli, "generate", "--check"]);
  expect(out.match(/files up to date/g)).toHaveLength(services.length);
  expect(code).toBe(0);
});
