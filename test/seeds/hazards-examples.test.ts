// Hazards of examples, release notes and the request pages (H52-H66).
import { expect, it } from "vitest";
import { signHmac } from "../../templates/client/runtime/sign-hmac.js";
import type { HistoryChange } from "../../generator/4-spec/spec.js";
import {
  actionOf,
  describeSeeds,
  memberOf,
  names,
  pageOf,
  present,
  problemsOf,
  rowsOf,
  seedLines,
  serviceOf,
  specOf,
  wordsHash,
} from "./seeds.js";

const examples = () =>
  Object.entries(specOf("cvm").actions).flatMap(([action, { examples: own = [] }]) =>
    own.map((example) => ({ action, ...example })),
  );
const example = (action: string, index = 0) => present(actionOf(action).examples?.[index], `example of ${action}`);
const release = (number: number) =>
  present(
    specOf("cvm").history.find((own) => own.release === number),
    `release ${number}`,
  );
const change = (number: number, subject: string) =>
  release(number).changes.filter((own: HistoryChange) => Object.values(own).includes(subject));
const response = (action: string) => {
  const value = example(action).responses[0]?.value as { readonly Response: Record<string, unknown> };
  return value.Response;
};

describeSeeds("examples", () => {
  it("H52 doubled blank lines and lost indentation: one line of code is one line", () => {
    const code = pageOf("DescribeZones").sections.find(({ role }) => role === "example")?.blocks;
    const request = code?.find((block) => block.kind === "code" && block.role === "request");
    expect(request?.kind === "code" && request.text.text.split("\n")).toHaveLength(7);
    expect(Object.keys(response("DescribeZones"))).toEqual(["TotalCount", "ZoneSet", "RequestId"]);
    expect(JSON.stringify(code)).not.toContain("\\n\\n\\n");
  });

  it("H53 strings wrapped at 81 characters are whole: 18 places in 4 examples", () => {
    expect(example("ImportImage").request?.body).toMatchObject({
      ImageUrl: "http://111-1251233127.cosd.myqcloud.com/Windows%20Server%202008%20R2%20x64a.vmdk",
    });
    const printed = [15119, 15121, 15123].map((line) => seedLines("003")[line - 1]).join("");
    expect(printed).toBe(`"InstanceVncUrl": ${JSON.stringify(response("DescribeInstanceVncUrl")["InstanceVncUrl"])},`);
    const [pair] = response("DescribeKeyPairs")["KeyPairSet"] as { PublicKey: string }[];
    expect(pair?.PublicKey).toMatch(/^ssh-rsa \S{200,}== skey_112168$/);
    const made = response("CreateKeyPair")["KeyPair"] as { PrivateKey: string };
    const body = made.PrivateKey.split("\n").slice(1, -2);
    expect(body.slice(0, -1).every((line) => line.length === 64)).toBe(true);
    expect(body).toHaveLength(13);
  });

  it("H54 addresses wrapped inside the action's name: every GET calls the action of its page", () => {
    const calls = examples().filter(({ request }) => request?.method === "GET");
    expect(calls.map(({ request }) => request?.params?.["Action"])).toEqual(calls.map(({ action }) => action));
    expect(example("ModifyLaunchTemplateDefaultVersion").request?.params).toEqual({
      Action: "ModifyLaunchTemplateDefaultVersion",
      LaunchTemplateId: "lt-34vaef8fe",
      DefaultVersion: "2",
    });
    expect(Object.keys(example("PurchaseReservedInstancesOffering").request?.params ?? {})).toHaveLength(3);
  });

  it("H55 the one invalid answer is kept as text and reported, never mended", () => {
    const invalid = examples().filter(({ valid }) => valid === false);
    expect(invalid.map(({ action }) => action)).toEqual(["DescribeImages"]);
    const [answer] = example("DescribeImages").responses;
    expect(answer?.value).toBeUndefined();
    expect(answer?.text).toContain('"SnapshotSet": []\n"Tags": [');
    const [problem] = problemsOf("spec/example-invalid");
    expect([problemsOf("spec/example-invalid").length, problem?.values["index"]]).toEqual([1, 1]);
    expect(examples().every(({ responses }) => responses.length === 1)).toBe(true);
  });

  it("H56 26 integers and 13 booleans written as strings, and 7 names that no table has, are reported", () => {
    const found = problemsOf("spec/example-type").map(({ values }) => `${values["found"]} ${values["declared"]}`);
    expect(found.filter((own) => own === "string integer")).toHaveLength(26);
    expect(found.filter((own) => own === "string boolean")).toHaveLength(13);
    expect(found).toHaveLength(39);
    expect(problemsOf("spec/example-undeclared").map(({ values }) => `${values["action"]} ${values["path"]}`)).toEqual(
      expect.arrayContaining([
        "DescribeReservedInstancesConfigInfos input.Offset",
        "DescribeReservedInstancesConfigInfos input.Limit",
        "DescribeReservedInstances output.ReservedInstancesSet[].ReservedInstancesId",
      ]),
    );
    expect(problemsOf("spec/example-undeclared")).toHaveLength(7);
    expect(example("RunInstances").request?.body).toMatchObject({ InstanceCount: "1" });
  });

  it("H57 headings glued to their number, requests in two forms, a placeholder that is no parameter", () => {
    const forms = examples().map(({ request }) => Object.keys(request ?? {}).join());
    expect(forms.filter((own) => own === "method,headers,body")).toHaveLength(40);
    expect(forms.filter((own) => own === "method,url,params")).toHaveLength(50);
    expect(example("DescribeZones").request?.headers).toEqual({
      Host: "cvm.intl.tencentcloudapi.com",
      "Content-Type": "application/json",
      "X-TC-Action": "DescribeZones",
      "X-TC-Language": "zh-CN",
    });
    expect(example("DescribeZones").request?.body).toEqual({});
    expect(wordsHash(example("DescribeZones").title)).toBe(
      wordsHash((seedLines("003")[1713] ?? "").slice("Example1 ".length)),
    );
  });
});

describeSeeds("release notes", () => {
  it("H58 blank lines separate the wrong things: names go to the subject above them", () => {
    expect(change(24, "InquiryPriceRunInstances")).toEqual([
      { kind: "input-added", action: "InquiryPriceRunInstances", names: ["CpuTopology", "LaunchTemplate"] },
    ]);
    expect(change(24, "ModifyImageAttribute")).toEqual([
      { kind: "input-added", action: "ModifyImageAttribute", names: ["ImageFamily", "ImageDeprecated"] },
    ]);
    expect(change(24, "Price")).toEqual([
      { kind: "member-modified", type: "Price", names: ["InstancePrice", "BandwidthPrice"] },
    ]);
  });

  it("H59 a sheet ends between heading, subject and names", () => {
    expect(release(26).changes).toEqual([
      { kind: "input-added", action: "SyncImages", names: ["Encrypt", "KmsKeyId"] },
    ]);
    const gpu = specOf("cvm").history.flatMap(({ changes }) => changes.filter((own) => own.names.includes("GPUInfo")));
    expect(gpu).toContainEqual({ kind: "member-added", type: "Instance", names: ["GPUInfo"] });
  });

  it("H60 wrapped lists and two styles of colon", () => {
    const [host] = change(24, "HostItem");
    expect(host?.names).toHaveLength(12);
    expect(host?.names.slice(-2)).toEqual(["HostIp", "HostResource"]);
    expect(change(24, "HostResource")[0]?.names).toHaveLength(8);
    expect(change(24, "KeyPair")[0]?.names.at(-1)).toBe("Tags");
    for (const { changes } of specOf("cvm").history)
      for (const { names: own } of changes) for (const name of own) expect(name).toMatch(/^[A-Z]\w*$/);
  });

  it("H61 the oldest block is release 1: 55 actions and 40 types", () => {
    const { time, changes } = release(1);
    expect(time).toBe("2020-07-24T14:16:18");
    expect(changes.map(({ kind, names: own }) => [kind, own.length])).toEqual([
      ["action-existing", 55],
      ["type-existing", 40],
    ]);
  });

  it("H62 release 32 is empty, and what came back without a note is reported, not dated", () => {
    expect(release(32)).toEqual({ release: 32, time: "2025-03-13T14:28:17", changes: [] });
    expect(problemsOf("spec/history-gap").map(({ values }) => values["name"])).toEqual([
      "DescribeReservedInstances",
      "type:ReservedInstances",
    ]);
    expect(actionOf("DescribeReservedInstances").status).toBe("current");
    expect(actionOf("DescribeReservedInstances").lifetime?.some((own) => "added" in own && own.added === 32)).not.toBe(
      true,
    );
  });
});

describeSeeds("request pages", () => {
  it("H63 names broken at hyphens: six parameters of v3 and nine of v1", () => {
    const { commonParameters = {} } = specOf("cvm").protocol;
    expect(names(commonParameters["TC3-HMAC-SHA256"])).toEqual([
      "X-TC-Action",
      "X-TC-Region",
      "X-TC-Timestamp",
      "X-TC-Version",
      "Authorization",
      "X-TC-Token",
    ]);
    expect(names(commonParameters["HmacSHA1"])).toHaveLength(9);
    expect(commonParameters["TC3-HMAC-SHA256"]?.[2]).toMatchObject({ type: { kind: "integer" }, required: true });
  });

  it("H64 hosts wrapped at hyphens, two lists of regions that differ", () => {
    const { endpoint, regionalEndpoints = [], regions = [] } = specOf("cvm").protocol;
    expect(endpoint).toBe("cvm.intl.tencentcloudapi.com");
    for (const { region, host } of regionalEndpoints) expect(host).toBe(`cvm.${region}.tencentcloudapi.com`);
    expect(regions.at(-1)).toEqual({ id: "sa-saopaulo", title: "South America (São Paulo)" });
    const hosts = new Set(regionalEndpoints.map(({ region }) => region));
    expect(regions.filter(({ id }) => !hosts.has(id)).map(({ id }) => id)).toEqual([
      "ap-jakarta",
      "ap-nanjing",
      "sa-saopaulo",
    ]);
    expect(problemsOf("spec/regions")[0]?.values).toEqual({
      endpoints: "none",
      regions: "ap-jakarta, ap-nanjing, sa-saopaulo",
    });
  });

  it("H65 of two signatures for one address the newer reproduces, the stale one does not", async () => {
    const lines = seedLines("003").slice(26214, 26220).join("").trim();
    const query = /'GETcvm\.tencentcloudapi\.com\/\?(.+)'/.exec(lines)?.[1] ?? "";
    const parameters = Object.fromEntries(new URLSearchParams(query));
    const request = { method: "GET", host: "cvm.tencentcloudapi.com", parameters };
    const { signature } = await signHmac(request, "HmacSHA1", "*".repeat(32));
    expect(signature).toBe(seedLines("003")[26229]);
    expect(signature).not.toBe(/Signature=(\S+?%3D)/.exec(seedLines("003")[23893] ?? "")?.[1]?.replace("%3D", "="));
  });

  it("H66 wrapped code samples are ignored by a named rule and make no facts", () => {
    for (const page of ["signature", "signature-v3"]) {
      expect(pageOf(page).sections.map(({ role }) => role)).toEqual(["errors"]);
      expect(rowsOf(pageOf(page), "errors")).toHaveLength(5);
      expect(pageOf(page).unclaimed).toEqual([]);
    }
    const rules = serviceOf("cvm").pages.flatMap(({ ignored }) => ignored);
    const samples = rules.filter(({ rule }) => rule === "signature-prose").flatMap(({ lines }) => lines);
    expect(samples).toContain(24056);
    expect(samples.length).toBeGreaterThan(1400);
    expect(memberOf("DescribeZones.output.TotalCount").type).toEqual({ kind: "integer" });
  });
});
