// Archives, made here: their pages are read as those of a folder are, names become no paths, and what is broken, locked,
// too much or inside another archive is reported while the rest is read.
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { packTar } from "modern-tar";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readInputs } from "../../generator/1-page/read-input.js";
import { unpack } from "../../generator/1-page/unpack.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { actionPage, makeWorkspace, type Workspace } from "../bad-input/workspace.js";
import { joinBytes, sayings } from "./decode.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const PAGE = actionPage("BoilWater");
const OTHER = actionPage("PourWater");

async function read(
  name: string,
  content: Uint8Array,
): Promise<{ ids: string[]; folders: string[]; texts: string[]; said: string[] }> {
  const report = createReport();
  const pages = await readInputs([work.write(name, content)], report);
  const folders = pages.map((page) => page.folder.slice(work.root.length + 1));
  return { ids: pages.map((page) => page.id), folders, texts: pages.map((page) => page.text), said: sayings(report) };
}

const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, own]) => [name, typeof own === "string" ? strToU8(own) : own]),
    ) as Zippable,
    { level },
  );

async function tar(
  files: Readonly<Record<string, string | Uint8Array>>,
  links: readonly string[] = [],
): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, content]) => {
    const body = Buffer.from(content as string);
    return { header: { name, size: body.length }, body };
  });
  const linked = links.map((name) => ({
    header: { name, size: 0, type: "symlink" as const, linkname: "/etc/passwd" },
  }));
  return packTar([...entries, ...linked]);
}

/** The same bytes with one byte changed. */
function flip(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.map((byte, i) => (i === place ? byte ^ 1 : byte));
}

const FILES = { "a.txt": PAGE, "sub/b.txt": OTHER };

describe.each<[string, string, () => Promise<Uint8Array>]>([
  ["zip", "pages.zip", async () => zip(FILES)],
  ["zip, stored", "pages.zip", async () => zip(FILES, 0)],
  ["tar", "pages.tar", () => tar(FILES)],
  ["tar.gz", "pages.tar.gz", async () => gzipSync(await tar(FILES))],
  ["zip under a name that says nothing", "pages", async () => zip(FILES)],
])("%s", (_, name, make) => {
  test("its pages, with their place inside", async () => {
    const { ids, folders, texts, said } = await read(name, await make());
    expect(said).toEqual([]);
    expect(ids).toEqual([`${name}/a.txt`, `${name}/sub/b.txt`]);
    expect(folders).toEqual([name, `${name}/sub`]);
    expect(texts).toEqual([PAGE, OTHER]);
  });

  test("cut off", async () => {
    const bytes = await make();
    const { said } = await read(name, bytes.subarray(0, bytes.length - 600));
    expect(said.join("\n")).toMatch(
      /error page\/archive-broken: the archive is broken or cut off: .+; pack or fetch it again/,
    );
  });
});

test("the order of the entries does not matter", async () => {
  const there = await read("pages.zip", zip(FILES));
  const back = await read("pages.zip", zip({ "sub/b.txt": OTHER, "a.txt": PAGE }));
  expect(back.ids.toSorted()).toEqual(there.ids);
});

test("one gzipped page keeps its place", async () => {
  const markdown = "Kettles boil.\n";
  const report = createReport();
  const [page] = await readInputs([work.write("in/a.md.gz", gzipSync(markdown))], report);
  expect([page?.id, page?.folder, page?.format, page?.text]).toEqual([
    "a.md.gz",
    work.path("in"),
    "markdown",
    markdown,
  ]);
  expect((await read("b.txt.gz", gzipSync(PAGE).subarray(0, -12))).said[0]).toMatch(
    /^b\.txt\.gz error page\/archive-broken: /,
  );
});

describe("names are labels", () => {
  test.each<[string, string]>([
    ["../../escaped.txt", "x.zip/escaped.txt"],
    ["/etc/escaped.txt", "x.zip/etc/escaped.txt"],
    ["C:\\a\\..\\escaped.txt", "x.zip/C:/a/escaped.txt"],
    ["a/./b//escaped.txt", "x.zip/a/b/escaped.txt"],
    ["new\nline\u202e.txt", "x.zip/new\ufffdline\ufffd.txt"],
    ["水壶.txt", "x.zip/水壶.txt"],
  ])("%j", async (name, id) => {
    expect(await read("x.zip", zip({ [name]: PAGE }))).toMatchObject({ ids: [id], said: [] });
    expect(await read("x.zip", await tar({ [name]: PAGE }))).toMatchObject({ ids: [id], said: [] });
    expect(existsSync(work.path("../escaped.txt"))).toBe(false);
    expect(Object.keys(work.files())).toEqual(["x.zip"]);
  });

  test("two entries of one name are two pages", async () => {
    const bytes = Buffer.from(zip({ "a.txt": PAGE, "b.txt": OTHER }));
    const twins = Buffer.from(bytes.toString("latin1").replaceAll("b.txt", "a.txt"), "latin1");
    expect((await read("x.zip", twins)).texts).toEqual([PAGE, OTHER]);
  });

  test("__proto__ is a name", async () => {
    const bytes = Buffer.from(zip({ "9_proto__": PAGE }));
    const named = Buffer.from(bytes.toString("latin1").replaceAll("9_proto__", "__proto__"), "latin1");
    expect((await read("x.zip", named)).texts).toEqual([PAGE]);
  });
});

describe("what is no page inside", () => {
  test("hidden files, and what a saved page needs to look as it did", async () => {
    const files = {
      "a.html": "<h1>K</h1>",
      "a_files/x.css": "b{}",
      "a_files/y.JS": "z",
      "__MACOSX/._a.html": "x",
      ".git/HEAD": "x",
      "p.png": "x",
    };
    const { ids, said } = await read("x.zip", zip(files));
    expect(ids).toEqual(["x.zip/a.html"]);
    expect(said).toEqual([
      "x.zip info page/left-out: 3 files that are no pages by their names are left out (css, js, png)",
    ]);
  });

  test("an archive inside an archive", async () => {
    const { ids, said } = await read("x.zip", zip({ "in.zip": zip(FILES), "in.tgz": gzipSync("x"), "a.txt": PAGE }));
    expect(ids).toEqual(["x.zip/a.txt"]);
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(
      /^x\.zip\/in\.zip error page\/archive-nested: this is a ZIP archive inside an archive; unpack/,
    );
  });

  test("links are not followed", async () => {
    const { ids, said } = await read("x.tar", await tar({ "a.txt": PAGE }, ["b.txt"]));
    expect(ids).toEqual(["x.tar/a.txt"]);
    expect(said).toEqual([expect.stringMatching(/^x\.tar\/b\.txt info page\/link: /)]);
  });

  test("nothing at all", async () => {
    expect((await read("x.zip", zip({}))).said).toEqual([
      expect.stringMatching(/x\.zip error page\/nothing: no page is in it; give/),
    ]);
    expect((await read("x.tar", await tar({ "a/b.json": "{}" }))).said[0]).toMatch(/page\/nothing/);
  });

  test("an Office document", async () => {
    const { ids, said } = await read("x.docx", zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }));
    expect([ids, said]).toEqual([[], [expect.stringMatching(/page\/binary: the file is an Office document/)]]);
  });
});

describe("what is broken", () => {
  test("one wrong byte is seen by its checksum; the others are read", async () => {
    const bytes = zip(FILES, 0);
    const { ids, said } = await read("x.zip", flip(bytes, Buffer.from(bytes).indexOf("Works on kettles")));
    expect(ids).toEqual(["x.zip/sub/b.txt"]);
    expect(said).toEqual([expect.stringMatching(/^x\.zip\/a\.txt error page\/archive-broken: .*checksum/)]);
  });

  test("a locked entry is said to be locked; the others are read", async () => {
    const bytes = Buffer.from(zip(FILES));
    const record = bytes.indexOf(Buffer.from("PK\u0001\u0002"));
    bytes[record + 8] = (bytes[record + 8] ?? 0) | 1;
    const { ids, said } = await read("x.zip", bytes);
    expect(ids).toEqual(["x.zip/sub/b.txt"]);
    expect(said).toEqual([
      expect.stringMatching(/page\/archive-encrypted: 1 of 2 files .* unpack it and give the folder/),
    ]);
  });

  test("any one byte wrong: pages are whole or reported, nothing throws", async () => {
    for (const bytes of [zip(FILES), await tar(FILES), gzipSync(await tar(FILES))]) {
      for (let place = 0; place < bytes.length; place += 37) {
        const { texts, said } = await read("x", flip(bytes, place));
        if (bytes[0] !== 0x61) for (const text of texts) expect([PAGE, OTHER], `byte ${place}`).toContain(text);
        expect(texts.length + said.length, `byte ${place}`).toBeGreaterThan(0);
      }
    }
  });

  test("a head of an archive and no more", async () => {
    expect((await read("x.zip", joinBytes("PK\u0003\u0004", [20, 0]))).said[0]).toMatch(
      /archive-broken: .*directory is missing/,
    );
    expect((await read("x.gz", joinBytes([0x1f, 0x8b, 8]))).said[0]).toMatch(/archive-broken/);
  });
});

describe("what unpacks to too much", () => {
  const zeros = new Uint8Array(40 * 1024 * 1024);

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["zip", () => zip({ "a.txt": PAGE, bomb: zeros })],
    ["gz", () => gzipSync(zeros)],
  ])("a bomb, %s", async (_, make) => {
    const { ids, said } = await read("x", await make());
    expect(ids).toEqual([]);
    expect(said).toEqual([
      expect.stringMatching(/^x error page\/archive-too-large: .* more than \d+ bytes or \d+ files; unpack it/),
    ]);
  });

  test("a bomb that says it is small", async () => {
    const bytes = Buffer.from(zip({ bomb: zeros }));
    const record = bytes.indexOf(Buffer.from("PK\u0001\u0002"));
    bytes.writeUInt32LE(1000, record + 24);
    expect((await read("x", bytes)).said).toEqual([expect.stringMatching(/^x\/bomb error page\/archive-broken: /)]);
  });

  test.each(["bytes", "entries"] as const)("limits: %s", async (which) => {
    const limits = { bytes: 2 ** 20, entries: 100, ratio: 100, small: 2 ** 20, [which]: 1 };
    for (const bytes of [zip(FILES), gzipSync(await tar(FILES))]) {
      const report = createReport();
      let count = 0;
      for await (const entry of unpack("x", bytes, report, limits)) count += entry.name === "" ? 9 : 1;
      expect(count).toBeLessThanOrEqual(1);
      expect(sayings(report)).toEqual([expect.stringMatching(/page\/archive-too-large/)]);
    }
  });
});
