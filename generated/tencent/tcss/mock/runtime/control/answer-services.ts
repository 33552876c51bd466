/** `/_mock/services`, `/_mock/coverage` and `/_mock/reset`: what is served, what it does of each action, and all anew. */
import { chosenServices } from "./choose-services.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";

/** With `?errors`, the codes that each action documents too. */
export function listServices(asked: Asked, setting: ControlSetting): unknown {
  const services = chosenServices(asked, setting).map(({ name, mock: { service } }) => ({
    name,
    vendor: service.vendor,
    service: service.service,
    version: service.version,
    actions: Object.keys(service.actions),
    resources: Object.keys(service.resources ?? {}),
    regions: service.regions ?? [],
    ...(asked.query.has("errors") ? { errors: errorsOf(service) } : {}),
  }));
  return { services, saves: setting.save !== undefined };
}

function errorsOf({ commonErrors, actions }: ControlSetting["mocks"]["services"][number]["mock"]["service"]): object {
  return {
    common: commonErrors,
    actions: Object.fromEntries(Object.entries(actions).map(([name, own]) => [name, own.errors])),
  };
}

export function showCoverage(asked: Asked, setting: ControlSetting): unknown {
  const { coverage } = setting;
  if (coverage === undefined) throw new ControlError(501, "this server does not tell what it covers");
  const services = chosenServices(asked, setting);
  return { services: services.map((service) => ({ name: service.name, actions: coverage(service) })) };
}

/** Back to the start: no calls, nothing kept but catalogues, no faults but those of the start, the clock where it began. */
export function resetServices(asked: Asked, setting: ControlSetting): unknown {
  const services = chosenServices(asked, setting);
  for (const { mock } of services) mock.reset();
  setting.log.clear(services.map(({ name }) => name));
  return { reset: services.map(({ name }) => name) };
}
