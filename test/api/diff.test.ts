// `diff` of the API: the report of `docwright diff --format json`, of specs in memory and of all that the command takes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { diff, UsageError } from "../../generator/index.js";
import { docwrightHere } from "../commands/run-cli.js";
import { root, serviceNamed, temporaryFolder } from "../generated/services.js";

const [old, now] = ["tencent/cvm@22", "tencent/cvm@23"];

it("gives what the command prints as JSON", async () => {
  const { out } = await docwrightHere(["diff", old, now, "--format", "json"], root);
  expect(await diff(old, now, { cwd: root })).toEqual(JSON.parse(out));
});

it("compares a spec in memory with another, and with a selector", async () => {
  const { spec } = serviceNamed("alibaba/bssopenapi");
  const [name = ""] = Object.keys(spec.actions);
  const { [name]: _, ...actions } = spec.actions;
  const fewer = { ...spec, actions };
  const { services } = await diff(fewer, spec, { cwd: temporaryFolder() });
  expect(services).toMatchObject([{ service: "alibaba/bssopenapi/2017-12-14", counts: { breaking: 0 } }]);
  expect(services[0]?.findings.some(({ path }) => path === name)).toBe(true);
  const [against] = (await diff(fewer, "alibaba/bssopenapi", { cwd: root })).services;
  expect(against?.findings).toEqual(services[0]?.findings);
  await expect(diff(spec)).rejects.toThrow(/second side/);
});

it("takes approvals and renames as data, and files of the folder where none are given", async () => {
  const approval = { fingerprint: "f83a8dd8841c", reason: "nobody sets it" };
  const approvedIn = (report: Awaited<ReturnType<typeof diff>>): unknown[] =>
    report.services.flatMap(({ findings }) => findings.flatMap((own) => own.approved ?? []));
  expect(approvedIn(await diff(old, now, { cwd: root, approvals: [approval] }))).toEqual([approval.reason]);
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "approvals.json"), JSON.stringify([approval]));
  const spec = join(root, "spec");
  expect(approvedIn(await diff(old, now, { cwd, spec }))).toEqual([approval.reason]);
  expect(approvedIn(await diff(old, now, { cwd, spec, approvals: [] }))).toEqual([]);
  const expired = [{ ...approval, expires: "2020-01-31" }];
  expect(approvedIn(await diff(old, now, { cwd, spec, approvals: expired }))).toEqual([]);
  await expect(diff(old, now, { cwd, spec, renames: { a: "" } })).rejects.toThrow(/^renames must hold/);
});

it("refuses what names nothing, and ends on request", async () => {
  await expect(diff("nobody/nothing", "x", { cwd: root })).rejects.toBeInstanceOf(UsageError);
  await expect(diff({} as never, {} as never)).rejects.toBeInstanceOf(UsageError);
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(diff(old, now, { cwd: root, signal })).rejects.toThrow("enough");
});
