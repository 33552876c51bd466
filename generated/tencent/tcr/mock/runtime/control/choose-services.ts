/**
 * `?service=` of a control request -> the services it is about. Where one is needed and none is named, it must be clear.
 * Throws ControlError with the names there are.
 */
import type { NamedMock } from "../find-service.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";

/** All where none is named; `<vendor>/<service>`, or the service alone. */
export function chosenServices({ query }: Asked, { mocks: { services } }: ControlSetting): readonly NamedMock[] {
  const wanted = query.get("service");
  if (wanted === null) return services;
  const found = services.filter(({ name }) => name === wanted || name.split("/")[1] === wanted);
  if (found.length > 0) return found;
  throw new ControlError(404, `there is no service ${wanted} here; there is ${namesOf(services)}`, "service");
}

/** The one that fits; `what` says what for. */
export function chosenService(
  asked: Asked,
  setting: ControlSetting,
  what: string,
  fits: (service: NamedMock) => boolean,
): NamedMock {
  const among = chosenServices(asked, setting);
  if (among.length === 1 && among[0] !== undefined) return among[0];
  const fitting = among.filter(fits);
  const [found, ...more] = fitting;
  if (found !== undefined && more.length === 0) return found;
  if (found === undefined) throw new ControlError(404, `no service here has ${what}; there is ${namesOf(among)}`);
  throw new ControlError(400, `${what} could be of ${namesOf(fitting)}: say ?service=${found.name}`, "service");
}

function namesOf(services: readonly NamedMock[]): string {
  return services.map(({ name }) => name).join(", ");
}
