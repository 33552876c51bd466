/**
 * Opened mocks -> a running server: calls go to the mocks and into the log, `/_mock` to the control endpoints, which are
 * loaded when somebody asks for them, and which no page of another origin may use.
 */
import type { CallLog } from "../../runtime/mock/runtime/control/call-log.js";
import type { ClientOf } from "../../runtime/mock/runtime/control/print-call.js";
import type { Answer } from "../../runtime/mock/runtime/answer.js";
import type { RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";
import { answerPreflight, shareAnswer } from "./cross-origin.js";
import type { OpenedMocks } from "./open-mocks.js";
import type { LogPrinter } from "./print-log.js";
import { type RunningServer, serve } from "../serve/serve.js";
import type { ServeOptions } from "./serve-options.js";
import type { StateFile } from "./state-file.js";

interface Serving {
  readonly opened: Omit<OpenedMocks, "leftOut">;
  readonly options: Pick<ServeOptions, "host" | "port" | "ownKey">;
  /** The folder of generated files, as the code that the inspector shows imports it. */
  readonly generated: string;
  readonly state: StateFile | undefined;
  readonly printer: LogPrinter;
}

export async function serveMocks(serving: Serving): Promise<RunningServer> {
  const { CallLog: Log, logCalls } = await import("../../runtime/mock/runtime/control/call-log.js");
  const log = new Log();
  const call = logCalls(serving.opened.mocks, log);
  let control: ((raw: RawRequest) => Promise<Answer | undefined>) | undefined;
  return serve(serving.options, "mock", async (raw) => {
    if (isControl(raw.url.pathname)) {
      control ??= await openControl(serving, log);
      const answer = await control(raw);
      if (answer !== undefined) return answer;
    }
    const preflight = answerPreflight(raw);
    if (preflight !== undefined) return preflight;
    const logged = await call(raw);
    serving.printer.call(logged);
    return shareAnswer(logged.answer, raw);
  });
}

function isControl(path: string): boolean {
  return path === "/_mock" || path.startsWith("/_mock/");
}

async function openControl(serving: Serving, log: CallLog): Promise<(raw: RawRequest) => Promise<Answer | undefined>> {
  const { opened, options, state } = serving;
  const [{ openControl: open }, { coverageRows }, { locateJsonError }, clientOf] = await Promise.all([
    import("../../runtime/mock/runtime/control/control.js"),
    import("./coverage.js"),
    import("../../4-spec/locate-json-error.js"),
    findClients(serving),
  ]);
  return open({
    mocks: opened.mocks,
    log,
    host: options.host,
    save: state && (() => state.save()),
    coverage: ({ name, mock }) => coverageRows(mock.service, opened.behaviours.get(name)),
    clientOf,
    locate: locateJsonError,
    ownKey: options.ownKey,
  });
}

/** The names of clients are those that the generator gives them. */
async function findClients({ opened, generated }: Serving): Promise<ClientOf> {
  const { ClientNames } = await import("../../5-view/typescript/client-names.js");
  const names = new Map([...opened.specs].map(([name, spec]) => [name, new ClientNames(spec)]));
  return ({ name }, action) => ({
    module: `./${generated}/${name}/client/index.js`,
    method: names.get(name)?.actions.get(action)?.method ?? action,
  });
}
