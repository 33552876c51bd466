/**
 * The control endpoints of served mocks, `/_mock` and below: a request in, a JSON answer out; undefined for any other path.
 * They do no network and no disk: a server answers with them and says how the state is saved. guard.ts says who may call.
 * What they refuse is `{"error": {"message", "at"?}}`, with a status from 400 up.
 */
import { own } from "../../../client/runtime/json.js";
import type { Answer } from "../answer.js";
import type { NamedMock } from "../find-service.js";
import type { RoutedMocks } from "../route.js";
import type { RawRequest } from "../wire/raw-request.js";
import { advanceClock, showClock } from "./answer-clock.js";
import { addFault, clearFaults, listFaults } from "./answer-faults.js";
import { clearRequests, listRequests } from "./answer-requests.js";
import { listServices, resetServices, showCoverage } from "./answer-services.js";
import { loadSnapshot, saveSnapshot, takeSnapshot } from "./answer-snapshot.js";
import { putRecord, removeRecord, showState } from "./answer-state.js";
import type { CallLog } from "./call-log.js";
import { ControlError } from "./control-error.js";
import { checkCaller } from "./guard.js";
import { type LocateFault, parseBody } from "./parse-body.js";
import type { ClientOf } from "./print-call.js";

export interface ControlSetting {
  readonly mocks: RoutedMocks;
  readonly log: CallLog;
  /** The host that the mock was told to serve. */
  readonly host: string;
  /** Writes the state where it is kept, and tells where; absent where it is kept nowhere. */
  readonly save?: (() => { readonly file: string }) | undefined;
  /** What the mock does of each action of a service. */
  readonly coverage?: ((service: NamedMock) => unknown) | undefined;
  readonly clientOf?: ClientOf | undefined;
  readonly locate?: LocateFault | undefined;
  /** Callers need a key that is not the documented one. */
  readonly ownKey?: boolean;
}

export interface Asked {
  /** What stands behind the name of the endpoint, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Undefined where nothing was sent. */
  readonly body: unknown;
  /** Where the mock was called. */
  readonly origin: string;
}

/** Gives the value of the answer. */
type Endpoint = (asked: Asked, setting: ControlSetting) => unknown;

/** By the first step of the path, then by method. */
const endpoints: { readonly [name: string]: { readonly [method: string]: Endpoint } } = {
  clock: { GET: showClock, POST: advanceClock },
  coverage: { GET: showCoverage },
  faults: { GET: listFaults, POST: addFault, DELETE: clearFaults },
  requests: { GET: listRequests, DELETE: clearRequests },
  reset: { POST: resetServices },
  save: { POST: saveSnapshot },
  services: { GET: listServices },
  snapshot: { GET: takeSnapshot, PUT: loadSnapshot },
  state: { GET: showState, PUT: putRecord, DELETE: removeRecord },
};

export function openControl(setting: ControlSetting): (raw: RawRequest) => Promise<Answer | undefined> {
  return async (raw) => {
    const [root, name = "", ...path] = raw.url.pathname.slice(1).split("/");
    if (root !== "_mock") return undefined;
    try {
      checkCaller(raw, setting.host);
      if (name === "") return await showInspector(raw);
      const asked = {
        path: path.map(decode),
        query: raw.url.searchParams,
        body: parseBody(raw.text, setting.locate),
        origin: raw.url.origin,
      };
      return toAnswer(200, await endpointOf(name, raw.method)(asked, setting));
    } catch (error) {
      return refuse(error);
    }
  };
}

function endpointOf(name: string, method: string): Endpoint {
  const methods = own(endpoints, name);
  if (methods === undefined)
    throw new ControlError(404, `there is no /_mock/${name}; there is ${Object.keys(endpoints).join(", ")}`);
  const endpoint = own(methods, method === "HEAD" ? "GET" : method);
  if (endpoint === undefined)
    throw new ControlError(405, `/_mock/${name} takes ${Object.keys(methods).join(", ")}, not ${method}`);
  return endpoint;
}

/** Loaded when somebody looks: most mocks are never looked at. */
async function showInspector({ method }: RawRequest): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") throw new ControlError(405, `/_mock takes GET, not ${method}`);
  const { inspectorPage } = await import("./inspector/page.js");
  return inspectorPage();
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw new ControlError(400, `the path has a % that stands for nothing: ${step}`);
  }
}

/** The parts of a mock refuse by errors of their own, told by their names; anything else is our fault and goes on. */
function refuse(error: unknown): Answer {
  if (error instanceof ControlError) return toAnswer(error.status, { error: { message: error.message, at: error.at } });
  if (error instanceof Error && ["FaultError", "StateError", "RangeError"].includes(error.name)) {
    const at = /^([\w[\].]+): /.exec(error.message)?.[1];
    return toAnswer(400, { error: { message: error.message, at } });
  }
  throw error;
}

function toAnswer(status: number, value: unknown): Answer {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}
