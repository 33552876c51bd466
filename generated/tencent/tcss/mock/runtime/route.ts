/**
 * Several mocks behind one `fetch` or one address: for a test whose code calls several services, for one handler of MSW, and
 * for a server. find-service.ts tells whose a request is; one that cannot be told is answered here, with status 404 and the
 * names of the services.
 *
 *   const { fetch } = routeMocks([createCvmMock(), createTcrMock()]);
 */
import type { Answer } from "./answer.js";
import { fetchBy, type FetchHandler } from "./fetch-by.js";
import { type Found, type NamedMock, ServiceFinder } from "./find-service.js";
import type { Mock } from "./mock.js";
import type { RawRequest } from "./wire/raw-request.js";

export interface RoutedMocks {
  readonly services: readonly NamedMock[];
  readonly fetch: FetchHandler;
  handle(raw: RawRequest): Promise<Answer>;
  /** Whose the request is, without answering it. */
  find(raw: RawRequest): Promise<Found>;
}

/** `names` takes the place of `vendor/service`, for two sites of one service; each name stands once. */
export function routeMocks(mocks: readonly Mock[], names: readonly string[] = namesOf(mocks)): RoutedMocks {
  const services = mocks.map((mock, i) => ({ name: names[i] ?? "", mock }));
  const taken = names.find((name, i) => names.indexOf(name) !== i);
  if (taken !== undefined) throw new Error(`routeMocks: two mocks of ${taken}; give each a name of its own`);
  const finder = new ServiceFinder(services);
  const find = (raw: RawRequest): Promise<Found> => finder.find(raw);
  const handle = async (raw: RawRequest): Promise<Answer> => {
    const found = await find(raw);
    return found.kind === "lost" ? refuseLost(found.message) : found.service.mock.handle(found.raw);
  };
  return { services, find, handle, fetch: fetchBy(handle) };
}

export function refuseLost(message: string): Answer {
  return {
    status: 404,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ message: `mock: ${message}` }),
  };
}

function namesOf(mocks: readonly Mock[]): string[] {
  const short = mocks.map(({ service }) => `${service.vendor}/${service.service}`);
  return short.map((name, i) =>
    short.indexOf(name) === short.lastIndexOf(name) ? name : `${name}/${mocks[i]?.service.version}`,
  );
}
