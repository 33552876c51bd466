// docwright diff: what is printed, in each form and language. Names from pages are data: they end no line, start no command, colour nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brew, kettle, level, narrower, text, withInput } from "./diff-sample.js";
import { makeRepository, type Repository } from "./git-workspace.js";

let work: Repository;
/** A command of GitHub, Markdown, a colour, what percent signs mean, and the end of a line. */
const hostile = "x\n::error::y\r`<b>`|**%0A%\u001b[31m\u202e,:";

beforeAll(() => {
  work = makeRepository();
  work.write("old.json", text(brew));
  work.write("new.json", text(narrower));
  const own = { name: hostile, type: { kind: "string" }, required: true } as const;
  const fuel = (value: string) =>
    ({ name: "Fuel", type: { kind: "string" }, constraints: { default: value } }) as const;
  work.write("named.json", text(withInput(kettle, level, own)));
  work.write("gas.json", text(withInput(kettle, level, fuel("gas"))));
  work.write("hostile.json", text(withInput(kettle, level, fuel(hostile))));
  work.write("words.json", text({ ...brew, title: "Brewing" }));
});
afterAll(() => work.remove());

/** Control and format characters that are no end of a line. */
const INVISIBLE = /[^\P{C}\n]/u;

/** A hostile name came; a value became a hostile one. */
const HOSTILE = [
  ["old.json", "named.json"],
  ["gas.json", "hostile.json"],
] as const;

async function diff(...args: readonly string[]): Promise<string> {
  const { code, out, errors } = await work.run("diff", ...args);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return out.join("\n");
}

describe("as text", () => {
  test("levels, what holds the changes, a line a change, and the next version", async () => {
    expect(await diff("old.json", "new.json")).toBe(`tencent/brew/2030-01-15: old.json -> new.json

breaking (1)
  BoilWater
    input.Level accepts fewer numbers: maximum 5, before 10  request-range-narrowed 16be2e7aba37

safe (2)
  BoilWater
    input.Lid is new and may be left out  input-added-optional 09bcd78842a3
  1 change of words and orders; --all lists them

1 breaking, 0 risky, 2 safe
next version: major (request-range-narrowed 1 x)`);
  });

  test("words with --all", async () => {
    const all = await diff("old.json", "new.json", "--all");
    expect(all).toContain("  brew\n    the pages say more of brew: title  documentation-added 31e2094faad7\n");
    expect(all).not.toContain("--all lists them");
  });

  test("in Chinese", async () => {
    const zh = await diff("old.json", "new.json", "--lang", "zh");
    expect(zh).toContain("    input.Level 取值范围收窄：maximum 由 10 变为 5  request-range-narrowed 16be2e7aba37\n");
  });

  test("only words: a patch; nothing: nothing", async () => {
    expect(await diff("old.json", "words.json")).toMatch(
      /0 breaking, 0 risky, 1 safe\nnext version: patch \(documentation-added 1 x\)$/,
    );
    expect(await diff("old.json", "old.json")).toBe("tencent/brew/2030-01-15: old.json -> old.json\nnothing differs");
  });

  test("coloured where the terminal, or FORCE_COLOR, says so", async () => {
    const coloured = await work.spawn("diff", "old.json", "new.json").then(({ out }) => out);
    expect(coloured).not.toContain("\u001b");
    const before = { ...process.env };
    try {
      Object.assign(process.env, { FORCE_COLOR: "1" });
      delete process.env["NO_COLOR"];
      const forced = await diff("old.json", "new.json");
      expect(forced).toContain("\u001b[31mbreaking (1)\u001b[39m");
      process.env["NO_COLOR"] = "1";
      expect(await diff("old.json", "new.json")).not.toContain("\u001b");
    } finally {
      for (const key of ["FORCE_COLOR", "NO_COLOR"]) {
        if (before[key] === undefined) delete process.env[key];
        else process.env[key] = before[key];
      }
    }
  });

  test("a name is one line without control", async () => {
    for (const sides of HOSTILE) {
      const printed = await diff(...sides);
      expect(printed).not.toMatch(INVISIBLE);
      expect(printed).not.toMatch(/^::error::y/m);
      expect(printed).toContain("x\ufffd::error::y\ufffd`<b>`|**%0A%\ufffd[31m\ufffd,:");
    }
  });
});

describe("as Markdown", () => {
  test("headings of levels, a line a change", async () => {
    expect(await diff("old.json", "new.json", "--format", "markdown")).toBe(`## tencent/brew/2030-01-15

\`old.json\` → \`new.json\`. Next version: **major**.

### Breaking (1)

- \`BoilWater.input.Level\` accepts fewer numbers: \`maximum\` \`5\`, before \`10\` (\`request-range-narrowed\`, \`16be2e7aba37\`)

### Safe (2)

- \`BoilWater.input.Lid\` is new and may be left out (\`input-added-optional\`, \`09bcd78842a3\`)
- 1 change of words and orders`);
    expect(await diff("old.json", "old.json", "--format", "markdown")).toMatch(/\*\*none\*\*\.\n\nNothing differs\.$/);
  });

  test("in Chinese", async () => {
    expect(await diff("old.json", "new.json", "--format", "markdown", "--lang", "zh")).toBe(`## tencent/brew/2030-01-15

\`old.json\` → \`new.json\`。建议的下一版本：**major**。

### 不兼容变更 (1)

- \`BoilWater.input.Level\` 取值范围收窄：\`maximum\` 由 \`10\` 变为 \`5\` (\`request-range-narrowed\`, \`16be2e7aba37\`)

### 兼容变更 (2)

- 新增选填参数 \`BoilWater.input.Lid\` (\`input-added-optional\`, \`09bcd78842a3\`)
- 1 处仅为措辞或顺序变化`);
  });

  test("a name is no markup", async () => {
    for (const sides of HOSTILE) {
      const printed = await diff(...sides, "--format", "markdown");
      expect(printed).toContain("x ::error::y \\`\\<b\\>\\`\\|\\*\\*%0A%\\[31m,:");
      expect(printed).not.toMatch(INVISIBLE);
      expect(printed).not.toMatch(/[^\\]<b/);
      expect(printed.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(1);
    }
  });
});

describe("as annotations of GitHub", () => {
  test("each at its line of the new spec", async () => {
    const printed = await diff("old.json", "new.json", "--format", "github");
    expect(printed).toBe(
      "::error file=new.json,line=18,title=tencent/brew/2030-01-15%3A request-range-narrowed::" +
        "BoilWater.input.Level accepts fewer numbers: maximum 5, before 10 (16be2e7aba37)\n" +
        "::notice file=new.json,line=19,title=tencent/brew/2030-01-15%3A input-added-optional::" +
        "BoilWater.input.Lid is new and may be left out (09bcd78842a3)",
    );
    const lines = work.read("new.json").split("\n");
    expect([lines[17], lines[18]].map((line) => line?.trim().slice(0, 17))).toEqual([
      '{"name": "Level",',
      '{"name": "Lid", "',
    ]);
  });

  test("without a line where the new side is no file", async () => {
    work.commit("all");
    expect(await diff("old.json", "git:HEAD:new.json", "--format", "github")).toMatch(
      /^::error title=tencent\/brew\/2030-01-15%3A request-range-narrowed::BoilWater/,
    );
  });

  test("what went stands at what held it", async () => {
    const [first] = (await diff("new.json", "old.json", "--format", "github")).split("\n");
    expect(first).toMatch(/^::\w+ file=old\.json,line=15,title=[^:]*input-removed::/);
    expect(work.read("old.json").split("\n")[14]?.trim()).toBe('"input": [');
  });

  test("a name starts no command and ends none", async () => {
    for (const sides of HOSTILE) {
      const lines = (await diff(...sides, "--format", "github")).split("\n");
      expect(lines).toHaveLength(1);
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,line=\d+,title=[^:,]+::\P{C}*$/u);
      expect(lines.join()).toContain("x\ufffd::error::y\ufffd`<b>`|**%250A%25\ufffd[31m\ufffd,:");
    }
  });

  test("a file name with signs of a command stays a file name", async () => {
    work.write("a,b:c%.json", text(narrower));
    expect(await diff("old.json", "a,b:c%.json", "--format", "github")).toMatch(
      /^::error file=a%2Cb%3Ac%25\.json,line=18,/,
    );
  });
});

test("as JSON: valid, in both languages, whatever the language asked for", async () => {
  const printed = await diff("old.json", "new.json", "--format", "json");
  expect(await diff("old.json", "new.json", "--format", "json", "--lang", "zh")).toBe(printed);
  const { services } = JSON.parse(printed) as { services: { findings: { says: object }[] }[] };
  expect(services[0]?.findings.map(({ says }) => Object.keys(says))).toEqual([
    ["en", "zh"],
    ["en", "zh"],
    ["en", "zh"],
  ]);
  expect(printed).not.toMatch(INVISIBLE);
});

test("as the vendor's notes", async () => {
  expect(await diff("old.json", "new.json", "--format", "notes")).toBe(`## Release 1

Release updates:

Modified APIs:

- BoilWater
  - New input parameters: Lid`);
  const printed = await diff("old.json", "named.json", "--format", "notes");
  expect(printed).toContain("x ::error::y \\`\\<b\\>\\`\\|\\*\\*%0A%\\[31m,:");
});
