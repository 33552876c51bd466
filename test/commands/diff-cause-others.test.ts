// diff --cause: what neither a page nor a person changed: specs and files that another docwright, a hand, or an earlier run wrote.
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { causesOf, filesBetween, lineOf } from "./causes.js";
import { copyOf, makeProject, OUTPUT, type Repository, SERVICE } from "./git-workspace.js";

const PAGE = `${SERVICE}/pages/BoilWater.md`;
const SPEC = `${SERVICE}/spec.json`;
const FUEL = "| Fuel | No |";
const CLIENT = `${OUTPUT}/client/operations/boil-water.ts`;

let project: Repository;
let repository: Repository;
beforeAll(async () => void (project = await makeProject()));
afterAll(() => project.remove());

const change = async (what: (own: Repository) => void, ...commands: readonly string[]): Promise<void> => {
  repository = copyOf(project);
  what(repository);
  for (const command of commands) expect(await repository.run(command)).toMatchObject({ code: 0, errors: [] });
  repository.commit("something changed", 1);
};

describe("what another docwright, or a hand, wrote", () => {
  const flip = (own: Repository): void =>
    own.write(SPEC, own.read(SPEC).replace('"required": false', '"required": true'));

  test("an old spec that another reader wrote", async () => {
    await change(flip, "generate");
    await repository.run("regenerate");
    repository.commit("read anew", 2);
    const place = lineOf(repository, PAGE, FUEL);
    const changes = [`request-required-removed BoilWater.input.Fuel#required git:HEAD~1:${place}`];
    const causes = [{ kind: "reader", sources: [], changes, files: filesBetween(repository) }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
  });

  test("a new spec that another reader wrote", async () => {
    await change(flip, "generate");
    const changes = [`request-required-added BoilWater.input.Fuel#required ${lineOf(repository, PAGE, FUEL)}`];
    const causes = [{ kind: "reader", sources: [], changes, files: filesBetween(repository) }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
  });

  test("what is read otherwise on both sides alike is no cause, and is counted", async () => {
    await change(flip, "generate");
    repository.write(`${SERVICE}/notes.json`, JSON.stringify({ PourWater: "Fills a cup" }));
    await repository.run("generate");
    repository.commit("a note", 2);
    const { causes, remarks } = await causesOf(repository);
    expect(causes).toMatchObject([{ kind: "notes", changes: [], files: filesBetween(repository) }]);
    expect(remarks).toEqual([
      "1 fact that both sides say alike is read otherwise by this docwright; run docwright regenerate",
    ]);
  });

  const rewrite = (own: Repository, name: string): void => {
    const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
    const [old, now] = [own.read(name), `// of another version\n${own.read(name)}`];
    own.write(name, now);
    own.edit(`${OUTPUT}/manifest.json`, hash(old), hash(now));
  };

  test("old files of other templates", async () => {
    await change((own) => rewrite(own, CLIENT));
    await repository.run("generate");
    repository.commit("made anew", 2);
    const files = ["client/operations/boil-water.ts"];
    const causes = [{ kind: "template", sources: [], changes: [], files }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
    expect(await causesOf(repository, "git:HEAD~2:.", "git:HEAD~1:.")).toEqual({ causes, remarks: [] });
    expect(await causesOf(repository, "git:HEAD~2:.", ".")).toEqual({ causes: [], remarks: [] });
  });

  test("files edited and deleted by hand", async () => {
    const edited = `${OUTPUT}/docs/README.md`;
    await change((own) => {
      own.write(edited, "mine\n");
      rmSync(own.path(CLIENT));
    });
    const files = ["client/operations/boil-water.ts", "docs/README.md"];
    const causes = [{ kind: "edit", sources: [], changes: [], files }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
    await repository.run("generate");
    repository.commit("undone", 2);
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
  });

  test("a spec that was not rebuilt, files that were not", async () => {
    await change((own) => own.edit(PAGE, FUEL, "| Fuel | Yes |"));
    const touched = ["client/checks.ts", "client/operations/boil-water.ts", "docs/actions/boil-water.md"];
    const stale = await causesOf(repository);
    expect(stale.causes.map(({ kind }) => kind)).toEqual(["page", "stale"]);
    for (const { files } of stale.causes) expect(files).toEqual(touched);
    expect(stale.causes[1]?.changes).toEqual(["request-required-removed BoilWater.input.Fuel#required"]);
    await repository.run("regenerate");
    repository.git("checkout", "--quiet", "HEAD", OUTPUT);
    const causes = [
      { kind: "page", files: touched },
      { kind: "stale", changes: [], files: touched },
    ];
    expect((await causesOf(repository)).causes).toMatchObject(causes);
  });
});
