/** A service -> a made-up one of which everything is known that pages of the site can show: for checking templates of users. */
import { exemplarOf } from "../exemplar.js";
import type { SiteInput } from "./site-input.js";

export function exemplarSite(input: SiteInput): SiteInput {
  const change = [{ text: "words " }, { text: "Text", code: true as const, names: "DoAll.input.Text" }];
  return {
    ...exemplarOf(input),
    folder: input.folder,
    releases: [
      { release: 1, version: "none", levels: [], modified: [], unknown: 0 },
      {
        release: 2,
        time: "2020-01-02T00:00:00",
        version: "major",
        levels: (["breaking", "risky", "safe"] as const).map((level) => ({ level, changes: [change] })),
        modified: ["DoAll.input.Text"],
        unknown: 1,
      },
    ],
    coverage: [{ action: "DoAll", coverage: "stateful", why: "words", proof: "words" }],
    suppliers: new Map([["DoAll", new Map([["Count", "DescribeAll"]])]]),
    signing: { action: "DoAll", key: { id: "id", secret: "secret" }, steps: [{ title: "words", text: "words" }] },
  };
}
