// Names on a page are data: whatever they are, nothing is written outside the folder of the service, nothing of the
// language is touched, and the spec holds the name as text or the report says that it was refused.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, pipedPage, type Workspace } from "./workspace.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const HOSTILE = [
  "../../x",
  "..",
  "/etc/x",
  "C:\\x",
  "__proto__",
  "constructor",
  "toString",
  "*/",
  "{{x}}",
  "${x}",
  "`x`",
  "</script>",
  "a\u202eb\u2066c",
  "class",
  "a\u0000b",
];

/** Ingests, and checks that only the folder of the service was written. */
async function ingestInto(name: string, text: string, ...flags: string[]): Promise<readonly string[]> {
  const input = work.write(`in/${name}`, text);
  const inside = work.path("deep/er/spec");
  const { code, out, errors } = await docwright("ingest", input, "--out", inside, "--descriptions", "keep", ...flags);
  const written = Object.keys(work.files()).filter((path) => !path.startsWith("in/"));
  for (const path of written) expect(path).toMatch(/^deep\/er\/spec\/[a-z]+\/[\w.-]+\/[\w.-]+\/(?:pages\/)?[^/]+$/);
  for (const path of written) expect(path).not.toMatch(/\/\.\.?\//);
  expect(code === 3 ? written : errors).toEqual([]);
  expect(code === 3 ? errors.length : out.length).toBeGreaterThan(0);
  expect(Object.prototype).not.toHaveProperty("polluted");
  return written;
}

function specOf(written: readonly string[]): Record<string, Record<string, unknown>> {
  const path = written.find((own) => own.endsWith("spec.json"));
  return path === undefined
    ? {}
    : (JSON.parse(Buffer.from(work.files()[path] ?? "", "latin1").toString("utf8")) as ReturnType<typeof specOf>);
}

const PAGE = "deep/er/spec/tencent/brew/2030-01-15/pages/BoilWater.md";
const TEAPOT = ["--vendor", "alibaba", "--service", "teapot", "--api-version", "2030-01-15"];

describe.each(HOSTILE)("%j", (name) => {
  test("as the action of a page", async () => {
    const written = await ingestInto("a.txt", pipedPage(name), ...TEAPOT);
    const { actions = {} } = specOf(written);
    if (written.length > 0) expect(Object.keys(actions)).toEqual([name]);
  });

  test("as a parameter", async () => {
    const written = await ingestInto("a.txt", pipedPage("PourTea", name), ...TEAPOT);
    if (written.length === 0) return;
    const action = specOf(written)["actions"]?.["PourTea"] as { readonly input: readonly { readonly name: string }[] };
    const problems = work.files()[written.find((own) => own.endsWith("problems.txt")) ?? ""] ?? "";
    expect(action.input.map((member) => member.name).includes(name) || problems.includes("error")).toBe(true);
  });

  test.each(["id", "service", "version", "action", "vendor"])("as the %s of a page file", async (key) => {
    await ingestInto("a.txt", actionPage("BoilWater"));
    const text = Buffer.from(work.files()[PAGE] ?? "", "latin1").toString("utf8");
    expect(text).toContain(`\n${key}: `);
    work.remove();
    await ingestInto(
      "b.md",
      text.replace(new RegExp(`\n${key}: .*`), () => `\n${key}: ${name}`),
    );
  });

  test("as the kind of a page file, which is refused", async () => {
    await ingestInto("a.txt", actionPage("BoilWater"));
    const text = Buffer.from(work.files()[PAGE] ?? "", "latin1").toString("utf8");
    work.remove();
    const hostile = text.replace("kind: action", () => `kind: ${name}`);
    expect(await ingestInto("b.md", hostile)).toEqual([]);
  });

  test("as the name of a type, its member, an error code", async () => {
    await ingestInto("a.txt", actionPage("BoilWater"));
    const text = Buffer.from(work.files()[PAGE] ?? "", "latin1").toString("utf8");
    const cell = name.replace(/[\\|<]/g, (sign) => `\\${sign}`);
    work.remove();
    const hostile = `${text.replace("InternalError.Cold", () => cell)}
## type: ${cell}

| name | type | description |
| --- | --- | --- |
| ${cell} | String |  |
`;
    const written = await ingestInto("b.md", hostile);
    if (written.length === 0) return;
    const { types = {}, errors = {} } = specOf(written);
    expect(Object.keys(types)).toEqual([name]);
    expect(Object.keys(errors)).toEqual([name]);
    expect(types[name]).toMatchObject({ members: [{ name, type: { kind: "string" } }] });
  });
});
