// JSON answers of documentation endpoints: which string is the page, what else the answer says of it, and which JSON is
// none: refusals are reported, settings and specs are passed over.
import { describe, expect, test } from "vitest";
import { decode, htmlBody, markdownBody } from "./decode.js";

const HTML = htmlBody("BoilWater");
const MARKDOWN = markdownBody("BoilWater");
const answer = (value: unknown): ReturnType<typeof decode> => decode("a.json", JSON.stringify(value));

describe("the page of an answer", () => {
  test("data.content, with title, address and time", () => {
    const data = {
      nodeId: 7,
      alias: "/brew/boil",
      url: "/brew/boil.html",
      docTitle: "BoilWater",
      title: "Boil",
      content: HTML,
    };
    expect(answer({ code: 200, success: true, data: { ...data, lastModifiedTime: 1732702815000 } })).toEqual({
      said: [],
      pages: [
        {
          id: "a.json#/data/content",
          folder: "in",
          format: "html",
          text: HTML,
          about: { title: "BoilWater", url: "/brew/boil.html", updated: "2024-11-27T10:20:15.000Z" },
        },
      ],
    });
  });

  test("content.body beside an editor's own form of it", () => {
    const slate = JSON.stringify([{ type: "h2", children: [{ text: HTML.replaceAll("<", " ") }] }]).repeat(3);
    const content = { slate, body: HTML, recentReleaseTime: "2024-11-27 10:20:15" };
    const { pages } = answer({ code: 0, data: { categoryId: 1, title: "Kettles", content } });
    expect(pages).toMatchObject([
      { id: "a.json#/data/content/body", format: "html", about: { title: "Kettles", updated: "2024-11-27 10:20:15" } },
    ]);
  });

  test("Result.MDContent", () => {
    const { pages } = answer({
      ResponseMetadata: { RequestId: "1" },
      Result: { Title: "Boil", MDContent: MARKDOWN, Content: "[]" },
    });
    expect(pages).toMatchObject([{ id: "a.json#/Result/MDContent", format: "markdown", about: { title: "Boil" } }]);
  });

  test("the text is cleaned as that of a file is", () => {
    const { pages } = answer({ data: { content: `\ufeff${MARKDOWN.replaceAll("\n", "\r\n")}` } });
    expect(pages.map((page) => page.text)).toEqual([MARKDOWN]);
  });

  test("seconds since 1970", () => {
    expect(answer({ data: { content: HTML, update_time: "1732702815" } }).pages[0]?.about).toEqual({
      updated: "2024-11-27T10:20:15.000Z",
    });
  });

  test("a list of pages", () => {
    const list = ["BoilWater", "PourWater"].map((title) => ({ title, content: htmlBody(title) }));
    const { pages } = answer({ code: "0", data: { list } });
    expect(pages.map((page) => [page.id, page.about?.title])).toEqual([
      ["a.json#/data/list/0/content", "BoilWater"],
      ["a.json#/data/list/1/content", "PourWater"],
    ]);
  });

  test("a list of which one is empty: the others are read, and it is said", () => {
    const { pages, said } = answer({ list: [{ content: HTML }, { content: "" }, { content: htmlBody("PourWater") }] });
    expect(pages.map((page) => page.id)).toEqual(["a.json#/list/0/content", "a.json#/list/2/content"]);
    expect(said).toEqual([expect.stringMatching(/page\/answer: .*: 1 texts beside its pages hold no heading/)]);
  });

  test.each([{ status: "published" }, { status: 1 }, { code: "kettle" }, { code: 1, msg: "" }])(
    "%j does not refuse a page that is there",
    (own) => {
      expect(answer({ ...own, content: HTML })).toMatchObject({ said: [], pages: [{ id: "a.json#/content" }] });
    },
  );

  test("under any file name", () => {
    expect(decode("a.txt", `\n${JSON.stringify({ data: { content: HTML } })}`).pages).toHaveLength(1);
  });

  test("keys that need escapes, and keys that would break a line", () => {
    const { pages } = answer({ "a/b~c\n": HTML });
    expect(pages[0]?.id).toBe("a.json#/a~1b~0c\ufffd");
  });
});

describe("an answer without a page", () => {
  test.each<[string, unknown, RegExp]>([
    ["a code that is no success", { code: 404, message: "no such page", data: null }, /error: 404 no such page/],
    ["a code of words", { code: "InvalidNode", success: false, data: {} }, /error: InvalidNode/],
    ["a word that is no success", { status: "denied", message: "verify" }, /error: denied verify/],
    ["success false", { success: false, msg: "slow down" }, /error: false slow down/],
    ["an error inside", { ResponseMetadata: { Error: { Code: "NotFound", Message: "gone" } } }, /error: NotFound gone/],
    ["an error with a page of excuses", { code: 500, msg: "oops", data: { content: HTML } }, /error: 500 oops/],
    ["a success that is empty", { code: 200, success: true, data: { content: "" } }, /without a page/],
    ["a success of nothing", { code: 0, data: null }, /without a page/],
    [
      "a success whose page asks for a login",
      { code: 0, data: { content: "<p>Please log in.</p>" } },
      /without a page/,
    ],
  ])("%s is reported", (_, value, what) => {
    const { pages, said } = answer(value);
    expect(pages).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^a\.json error page\/answer: a page is missing from this JSON answer: .*; fetch it again$/,
    );
    expect(said[0]).toMatch(what);
  });

  test("cut off", () => {
    expect(decode("a.json", JSON.stringify({ data: { content: HTML } }).slice(0, -9)).said[0]).toMatch(
      /page\/json: .*cut off/,
    );
  });

  test("a page in place of the JSON is a page", () => {
    expect(decode("a.json", `<!doctype html>${HTML}`).pages).toMatchObject([{ format: "html" }]);
    expect(decode("a.json", "<!doctype html><p>Slide to verify</p>").said[0]).toMatch(/page\/no-body/);
  });
});

describe("other JSON gives nothing and says nothing", () => {
  test.each<[string, unknown]>([
    ["an empty object", {}],
    ["an empty list", []],
    ["numbers", [1, 2]],
    ["settings", { compilerOptions: { strict: true }, include: ["generator"] }],
    ["a catalogue", { code: 200, data: { children: [{ title: "BoilWater", url: "/boil" }] } }],
    ["a spec that describes itself", { openapi: "3.1.0", info: { description: MARKDOWN } }],
    [
      "one description among many",
      {
        apis: Object.fromEntries(
          Array.from({ length: 40 }, (_, i) => [
            `Api${i}`,
            { summary: "Boils. ".repeat(30), description: i === 3 ? MARKDOWN : "" },
          ]),
        ),
      },
    ],
  ])("%s", (_, value) => {
    expect(answer(value)).toEqual({ pages: [], said: [] });
  });

  test("however deep it is", () => {
    expect(decode("a.json", `${"[".repeat(5000)}${"]".repeat(5000)}`)).toEqual({ pages: [], said: [] });
  });
});
