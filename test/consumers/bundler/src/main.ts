// Two services at once, and all that the package exports without other packages.
import { generate, ingest, regenerate, type GenerateResult, type IngestResult } from "docwright";
import { compareSpecs, type Change } from "docwright/stages";
import { createClient as createBss } from "../generated/alibaba/bssopenapi/client/index.js";
import { createBssopenapiMock } from "../generated/alibaba/bssopenapi/mock/index.js";
import { createClient as createCvm } from "../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials, routeMocks } from "../generated/tencent/cvm/mock/index.js";

const { fetch } = routeMocks([createCvmMock(), createBssopenapiMock()]);
const bss = createBss({ credentials: mockCredentials, fetch });
const cvm = createCvm({ credentials: mockCredentials, region: "ap-guangzhou", fetch });

export const order: string = (
  await bss.createInstance({ ProductCode: "acr", SubscriptionType: "Subscription", Period: 1, Parameter: [] })
).RequestId;
export const zone: string | undefined = (await cvm.describeZones()).ZoneSet[0]?.Zone;
// @ts-expect-error: an action that does not exist
export const nothing = cvm.runKettles;
// @ts-expect-error: a member of another type
export const refused = cvm.runInstances({ ImageId: 7 });

export async function rebuild(signal: AbortSignal): Promise<readonly [IngestResult, GenerateResult, GenerateResult]> {
  const read = await ingest({ inputs: ["pages/*.html"], signal });
  return [read, await generate({ services: ["tencent/cvm"], signal }), await regenerate({ signal })];
}

export const changes: (...specs: Parameters<typeof compareSpecs>) => readonly Change[] = compareSpecs;
