/** A service -> its first page: what it is, how it is reached, how requests are signed, its actions by group. */
import { serviceTitle } from "../describe.js";
import { functionName } from "../typescript/identifiers.js";
import { printLiteral } from "../../runtime/mock/runtime/control/print-literal.js";
import { mockCredentials } from "../../runtime/mock/runtime/mock-credentials.js";
import { MOCK } from "./code-samples.js";
import { groupRows } from "./service-lists.js";
import type { RowContext } from "./member-rows.js";
import type { SiteInput } from "./site-input.js";

/** From nothing to a first call: against the mock, so that it needs no account. */
function quickStart(folder: string, { service, protocol }: SiteInput["spec"]): object[] {
  const region = protocol.regions?.[0]?.id;
  const options = { ...(region === undefined ? {} : { region }), endpoint: MOCK, credentials: mockCredentials };
  const variable = functionName(service);
  return [
    {
      title: "A client with types, and a mock to try it on",
      text: `npx docwright generate ${folder}\nnpx docwright mock ${folder}`,
    },
    {
      title: "In your code",
      text: `import { createClient } from "./generated/${folder}/client/index.js";\n\nconst ${variable} = createClient(${printLiteral(options)});`,
    },
  ];
}

export function overview(input: SiteInput, context: RowContext): object {
  const { spec, signing, folder } = input;
  const { protocol, languages } = spec;
  const { kind, endpoint, regions = [], regionalEndpoints = [], commonParameters = {} } = protocol;
  const hosts = new Map(regionalEndpoints.map(({ region, host }) => [region, host]));
  const ids = [...new Set([...regions.map(({ id }) => id), ...hosts.keys()])];
  const titles = new Map(regions.map(({ id, title }) => [id, title]));
  return {
    heading: spec.title ?? serviceTitle(input),
    facts: [
      ["Version", spec.version ?? "none"],
      ["Protocol", kind],
      ["Host", endpoint ?? "by region"],
      ["Pages in", languages.join(", ")],
      ...(spec.site === undefined ? [] : [["Site", spec.site]]),
    ].map(([name, value]) => ({ name, value })),
    regions: ids.map((id) => ({ id, title: titles.get(id), host: hosts.get(id) })),
    common: Object.entries(commonParameters).map(([method, members]) => ({
      method,
      members: members.map(({ name, required }) => ({ name, required: required === true })),
    })),
    ...(signing === undefined ? {} : { start: quickStart(folder, spec), signing }),
    groups: groupRows(context),
  };
}
