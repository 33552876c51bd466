// The plugin on a dev server and in a build of Vite, in this process: what it makes anew and when, and what it does of failures.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer, type HotPayload, type ViteDevServer } from "vite";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { ingest } from "../../generator/index.js";
import { generate } from "../../generator/project/generate.js";
import docwright from "../../generator/vite.js";
import { actionPage } from "../bad-input/workspace.js";
import { filesIn, temporaryFolder } from "../generated/services.js";

vi.mock("../../generator/project/generate.js", { spy: true });

beforeEach(() => vi.mocked(generate).mockClear());

const SPEC = "spec/tencent/brew/2030-01-15";

/** One service, an entry, the settings. */
async function makeProject(): Promise<string> {
  const root = temporaryFolder();
  await ingest({ cwd: root, inputs: [{ name: "boil.txt", text: actionPage("BoilWater") }], descriptions: "drop" });
  writeFileSync(join(root, "docwright.config.json"), JSON.stringify({ targets: ["client"] }));
  writeFileSync(join(root, "index.html"), '<script type="module" src="/main.js"></script>');
  writeFileSync(join(root, "main.js"), "export const kettle = 1;\n");
  return root;
}

interface Running {
  readonly server: ViteDevServer;
  /** What browsers were told. */
  readonly sent: HotPayload[];
  readonly errors: string[];
}

async function serve(root: string): Promise<Running> {
  const [sent, errors]: [HotPayload[], string[]] = [[], []];
  const logger = { info: vi.fn(), warn: vi.fn(), warnOnce: vi.fn(), error: (text: string) => void errors.push(text) };
  const customLogger = { ...logger, clearScreen: vi.fn(), hasErrorLogged: () => false, hasWarned: false };
  const server = await createServer({
    root,
    configFile: false,
    customLogger,
    plugins: [docwright()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  vi.spyOn(server.ws, "send").mockImplementation((payload: unknown) => void sent.push(payload as HotPayload));
  const watched = (): string[] => Object.keys(server.watcher.getWatched());
  await vi.waitFor(() => expect(watched()).toContain(join(root, SPEC, "pages")), 5000);
  await server.pluginContainer.buildStart();
  return { server, sent, errors };
}

const edit = (path: string, from: string, to: string): void =>
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(from, to));

const clientOf = (root: string): string => readFileSync(join(root, "generated/tencent/brew/client/index.ts"), "utf8");

it("generates on start, and again when a spec changes; what it wrote asks for nothing", async () => {
  const root = await makeProject();
  const { errors } = await serve(root);
  expect(clientOf(root)).toContain("boilWater");
  edit(join(root, SPEC, "spec.json"), "BoilWater", "WarmWater");
  await vi.waitFor(() => expect(clientOf(root)).toContain("warmWater"), 5000);
  writeFileSync(join(root, "main.js"), "export const kettle = 2;\n");
  await new Promise((quiet) => setTimeout(quiet, 400));
  expect(generate).toHaveBeenCalledTimes(2);
  expect(errors).toEqual([]);
});

it("makes the spec anew when a page file changes, once", async () => {
  const root = await makeProject();
  await serve(root);
  edit(join(root, SPEC, "pages/BoilWater.md"), "KettleId", "PotId");
  await vi.waitFor(() => expect(readFileSync(join(root, SPEC, "spec.json"), "utf8")).toContain("PotId"), 5000);
  await vi.waitFor(() => expect([...filesIn(join(root, "generated")).values()].join()).toContain("PotId"), 5000);
  await new Promise((quiet) => setTimeout(quiet, 400));
  expect(vi.mocked(generate).mock.calls.length).toBeLessThanOrEqual(2);
});

it("tells a failure to browsers and goes on; mended, it has them load anew", async () => {
  const root = await makeProject();
  const { server, sent, errors } = await serve(root);
  const before = filesIn(join(root, "generated"));
  const whole = readFileSync(join(root, SPEC, "spec.json"), "utf8");
  writeFileSync(join(root, SPEC, "spec.json"), whole.slice(0, 200));
  await vi.waitFor(() => expect(sent).toMatchObject([{ type: "error", err: { plugin: "docwright" } }]), 5000);
  expect(errors.join()).toMatch(/spec\.json: line \d+, column \d+: not valid JSON/);
  expect(filesIn(join(root, "generated"))).toEqual(before);
  expect((await server.transformRequest("/main.js"))?.code).toContain("kettle");
  writeFileSync(join(root, SPEC, "spec.json"), whole);
  await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ type: "full-reload" }), 5000);
});

it("starts a server on settings that are wrong, and generates once they are mended", async () => {
  const root = await makeProject();
  writeFileSync(join(root, "docwright.config.json"), '{"targets": 7}');
  const { errors } = await serve(root);
  expect(errors.join()).toContain("targets takes a list of names");
  writeFileSync(join(root, "docwright.config.json"), '{"targets": ["client"]}');
  await vi.waitFor(() => expect(clientOf(root)).toContain("boilWater"), 5000);
});

it("generates before a build, and fails it with what is wrong", async () => {
  const root = await makeProject();
  const input = join(root, "main.js");
  const buildHere = () =>
    build({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [docwright()],
      build: { write: false, rolldownOptions: { input } },
    });
  await buildHere();
  expect(clientOf(root)).toContain("boilWater");
  rmSync(join(root, "generated"), { recursive: true });
  writeFileSync(join(root, SPEC, "spec.json"), "{");
  await expect(buildHere()).rejects.toThrow(/spec\.json: .*not valid JSON/);
  expect(existsSync(join(root, "generated"))).toBe(false);
});
