// Makes two kettles in the mock, in the page, and lists them.
import { createClient } from "../generated/tencent/kettle/client/index.js";
import { createKettleMock, mockCredentials } from "../generated/tencent/kettle/mock/index.js";

const mock = createKettleMock();
const client = createClient({ credentials: mockCredentials, region: "ap-bangkok", fetch: mock.fetch });
await client.createKettles({ KettleName: "tea", Material: "STEEL", KettleCount: 2 });

const list = document.querySelector("#kettles");
for await (const { KettleName, Material } of client.describeKettlesItems())
  list?.append(Object.assign(document.createElement("li"), { textContent: `${KettleName} ${Material}` }));
const methods = Object.keys(client).filter((name) => /^(create|delete)/.test(name));
document.querySelector("#state")!.textContent = `ready: ${methods.sort().join(" ")}`;
