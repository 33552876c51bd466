// The life of key pairs: created or imported, listed, renamed, put on instances, deleted once no instance has them.
import { beforeEach, describe, expect, test } from "vitest";
import type { Client, KeyPair } from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { aWhile, putInstance, runOne, start, type Started } from "./start.js";

let started: Started;
let client: Client;
let mock: Mock;

beforeEach(() => {
  started = start();
  ({ client, mock } = started);
});

const ProjectId = 0;
const PublicKey = "ssh-rsa AAAAB3NzaC1yc2EAAAAmade+up== somebody@somewhere";

async function create(KeyName: string): Promise<KeyPair> {
  return (await client.createKeyPair({ KeyName, ProjectId })).KeyPair;
}

async function find(KeyId: string): Promise<KeyPair | undefined> {
  return (await client.describeKeyPairs({ KeyIds: [KeyId] })).KeyPairSet[0];
}

describe("CreateKeyPair", () => {
  test("gives the private key once; listings show the rest", async () => {
    const { PrivateKey, ...pair } = await create("k");
    expect(pair).toMatchObject({ KeyName: "k", ProjectId, AssociatedInstanceIds: [], Description: "" });
    expect(pair.KeyId).toMatch(/^skey-[a-z0-9]{8}$/);
    expect(PrivateKey).not.toBe("");
    expect(await find(pair.KeyId)).toEqual({ ...pair, PrivateKey: "" });
    expect(JSON.stringify(mock.save())).not.toContain("PRIVATE KEY");
  });

  test("keys have the shape of keys and say that they are none", async () => {
    const { PrivateKey, PublicKey: open } = await create("k");
    const [first, ...lines] = PrivateKey.split("\n");
    const [last, end] = lines.splice(-2).reverse();
    expect([first, end, last]).toEqual(["-----BEGIN RSA PRIVATE KEY-----", "-----END RSA PRIVATE KEY-----", ""]);
    for (const line of lines) expect(line).toMatch(/^[A-Za-z0-9+/]{1,64}={0,2}$/);
    expect(atob(lines.join(""))).toMatch(/^This is no key: a mock made it up/);
    expect(open).toMatch(/^ssh-rsa AAAAB3NzaC1yc2E[A-Za-z0-9+/]+={0,2} skey_\d{6}$/);
  });

  test("the same each time for the same seed, others for another", async () => {
    const pair = async (seed: number): Promise<KeyPair> =>
      (await start({ seed }).client.createKeyPair({ KeyName: "k", ProjectId })).KeyPair;
    expect(await pair(1)).toEqual(await pair(1));
    expect((await pair(2)).PrivateKey).not.toBe((await pair(1)).PrivateKey);
    const { PublicKey: first } = await create("first");
    expect((await create("second")).PublicKey).not.toBe(first);
  });

  test.each([
    ["InvalidKeyPairName.Duplicate", "taken"],
    ["InvalidKeyPairNameEmpty", ""],
    ["InvalidKeyPairNameIncludeIllegalChar", "a-b"],
    ["InvalidKeyPairNameTooLong", "n".repeat(26)],
    ["ok", "n".repeat(25)],
    ["ok", "Key_1"],
  ])("%s: %j", async (code, KeyName) => {
    await create("taken");
    expect(await codeOf(client.createKeyPair({ KeyName, ProjectId }))).toBe(code);
  });
});

describe("ImportKeyPair", () => {
  test("keeps the key that is given", async () => {
    const Tags = [{ Key: "team", Value: "blue" }];
    const TagSpecification = [{ ResourceType: "keypair", Tags }];
    const { KeyId } = await client.importKeyPair({ KeyName: "k", ProjectId: 7, PublicKey, TagSpecification });
    expect(await find(KeyId)).toMatchObject({ KeyName: "k", ProjectId: 7, PublicKey, Tags, PrivateKey: "" });
  });

  test("refuses what is no key, and a key that is there already", async () => {
    const bring = (KeyName: string, key: string): Promise<string> =>
      codeOf(client.importKeyPair({ KeyName, ProjectId, PublicKey: key }));
    expect(await bring("a", "ssh-dss AAAA")).toBe("InvalidPublicKey.Malformed");
    expect(await bring("a", "ssh-rsa <script>")).toBe("InvalidPublicKey.Malformed");
    expect(await bring("a", PublicKey)).toBe("ok");
    expect(await bring("b", PublicKey.replace("somebody", "anybody"))).toBe("InvalidPublicKey.Duplicate");
    expect(await bring("a", "ssh-rsa AAAAother")).toBe("InvalidKeyPairName.Duplicate");
    expect(await bring("n".repeat(26), "ssh-rsa AAAAother")).toBe("InvalidKeyPairNameTooLong");
    expect(await bring("a b", "ssh-rsa AAAAother")).toBe("InvalidKeyPairNameIncludeIllegalChar");
  });
});

describe("DescribeKeyPairs", () => {
  test("filters by project and name, and pages", async () => {
    for (const [index, KeyName] of ["a", "b", "c"].entries())
      await client.createKeyPair({ KeyName, ProjectId: index % 2 });
    const names = async (input: object): Promise<string> =>
      (await client.describeKeyPairs(input)).KeyPairSet.map(({ KeyName }) => KeyName).join(" ");
    expect(await names({})).toBe("a b c");
    expect(await names({ Filters: [{ Name: "project-id", Values: ["0"] }] })).toBe("a c");
    expect(await names({ Filters: [{ Name: "key-name", Values: ["b", "c"] }] })).toBe("b c");
    expect(await names({ Offset: 1, Limit: 1 })).toBe("b");
    expect((await client.describeKeyPairs({ Offset: 1, Limit: 1 })).TotalCount).toBe(3);
  });

  test("each region has its own", async () => {
    await create("k");
    expect((await client.describeKeyPairs({}, { region: "ap-tokyo" })).TotalCount).toBe(0);
  });

  test("refuses filters that no page names, and ids of another shape", async () => {
    const Filters = [{ Name: "colour", Values: ["red"] }];
    expect(await codeOf(client.describeKeyPairs({ Filters }))).toBe("InvalidFilter");
    expect(await codeOf(client.describeKeyPairs({ KeyIds: ["key-1"] }))).toBe("InvalidKeyPairId.Malformed");
  });
});

describe("ModifyKeyPairAttribute", () => {
  test("changes the name, the description, or both", async () => {
    const { KeyId } = await create("old");
    await client.modifyKeyPairAttribute({ KeyId, KeyName: "new" });
    await client.modifyKeyPairAttribute({ KeyId, Description: "for everybody" });
    expect(await find(KeyId)).toMatchObject({ KeyName: "new", Description: "for everybody" });
  });

  test("refuses nothing to change, wrong names, and the name of another", async () => {
    const { KeyId } = await create("a");
    await create("b");
    expect(await codeOf(client.modifyKeyPairAttribute({ KeyId }))).toBe("MissingParameter");
    expect(await codeOf(client.modifyKeyPairAttribute({ KeyId, KeyName: "b" }))).toBe("InvalidKeyPairName.Duplicate");
    expect(await codeOf(client.modifyKeyPairAttribute({ KeyId, KeyName: "b c" }))).toBe("InvalidParameterValue");
    expect(await codeOf(client.modifyKeyPairAttribute({ KeyId: "skey-00000000", KeyName: "c" }))).toBe(
      "InvalidKeyPairId.NotFound",
    );
  });
});

describe("AssociateInstancesKeyPairs", () => {
  test("each side names the other", async () => {
    const { KeyId } = await create("k");
    const instance = putInstance(started, { InstanceState: "STOPPED" });
    await client.associateInstancesKeyPairs({ InstanceIds: [instance], KeyIds: [KeyId] });
    const { InstanceSet } = await client.describeInstances({ InstanceIds: [instance] });
    expect(InstanceSet[0]?.LoginSettings.KeyIds).toEqual([KeyId]);
    expect((await find(KeyId))?.AssociatedInstanceIds).toEqual([instance]);
  });
});

describe("DisassociateInstancesKeyPairs", () => {
  test("neither side names the other", async () => {
    const { KeyId } = await create("k");
    const instance = putInstance(started, { InstanceState: "STOPPED", LoginSettings: { KeyIds: [KeyId] } });
    expect((await find(KeyId))?.AssociatedInstanceIds).toEqual([instance]);
    await client.disassociateInstancesKeyPairs({ InstanceIds: [instance], KeyIds: [KeyId] });
    const { InstanceSet } = await client.describeInstances({ InstanceIds: [instance] });
    expect(InstanceSet[0]?.LoginSettings.KeyIds).toEqual([]);
    expect((await find(KeyId))?.AssociatedInstanceIds).toEqual([]);
  });
});

test("a pair with which an instance is made is in use until the instance is gone", async () => {
  const { KeyId } = await create("k");
  const instance = await runOne(started, { LoginSettings: { KeyIds: [KeyId] } });
  expect((await find(KeyId))?.AssociatedInstanceIds).toEqual([instance]);
  expect(await codeOf(client.deleteKeyPairs({ KeyIds: [KeyId] }))).not.toBe("ok");
  await client.terminateInstances({ InstanceIds: [instance] });
  mock.clock.advance(aWhile);
  expect((await find(KeyId))?.AssociatedInstanceIds).toEqual([]);
  expect(await codeOf(client.deleteKeyPairs({ KeyIds: [KeyId] }))).toBe("ok");
});

describe("DeleteKeyPairs", () => {
  test("removes pairs that no instance has", async () => {
    const { KeyId } = await create("a");
    await create("b");
    await client.deleteKeyPairs({ KeyIds: [KeyId] });
    expect((await client.describeKeyPairs({})).KeyPairSet.map(({ KeyName }) => KeyName)).toEqual(["b"]);
    expect(await codeOf(client.deleteKeyPairs({ KeyIds: [KeyId] }))).toBe("InvalidKeyPairId.NotFound");
  });

  test("refuses all of them while an instance has one", async () => {
    const [free, used] = [await create("a"), await create("b")];
    const instance = putInstance(started, { LoginSettings: { KeyIds: [used.KeyId] } });
    const remove = (): Promise<string> => codeOf(client.deleteKeyPairs({ KeyIds: [free.KeyId, used.KeyId] }));
    expect(await remove()).toBe("InvalidParameterValue.KeyPairNotSupported");
    expect((await client.describeKeyPairs({})).TotalCount).toBe(2);
    mock.state.remove("Instance", instance);
    expect(await remove()).toBe("ok");
  });
});
