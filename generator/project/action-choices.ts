/**
 * The setting `actions` (patterns for all services, or by service) -> which actions of each service are chosen.
 *
 *    ["RunInstances", "Describe*"]        {"vendor/service": ["Describe*"]}     `*` stands for any run of characters
 *
 * A pattern must match an action of a service it is meant for, else it is refused with the names that are near it.
 */
import { namePattern } from "../support/name-pattern.js";
import { nearestNames, suggestion } from "../support/nearest-names.js";
import { isSelected, type ServiceFolder } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

export interface ActionChoice {
  /** Where the choice is written, for those who must mend it. */
  readonly place: string;
  /** `vendor/service[/version]`; absent where it is meant for every service. */
  readonly selector?: string;
  readonly patterns: readonly string[];
  /** Meant for services that a run leaves alone, too. */
  readonly everywhere: boolean;
}

export function parseActionChoices(raw: unknown, place: string, everywhere: boolean): readonly ActionChoice[] {
  if (raw === undefined) return [];
  if (Array.isArray(raw)) return [{ place, patterns: parsePatterns(raw, place), everywhere }];
  if (typeof raw === "object" && raw !== null)
    return Object.entries(raw).map(([selector, patterns]) => {
      const own = `${place}[${JSON.stringify(selector)}]`;
      return { place: own, selector, patterns: parsePatterns(patterns, own), everywhere };
    });
  throw new UsageError(
    `${place} takes a list of patterns, or an object of such lists by vendor/service, not ${JSON.stringify(raw)}`,
  );
}

function parsePatterns(raw: unknown, place: string): string[] {
  const patterns = Array.isArray(raw) ? raw.map((own: unknown) => (typeof own === "string" ? own.trim() : "")) : [];
  if (patterns.length > 0 && patterns.every((own) => own !== "")) return patterns;
  throw new UsageError(
    `${place} takes names of actions such as RunInstances or Describe*, at least one and none empty, not ${JSON.stringify(raw)}`,
  );
}

/** A service and the names of all its actions. */
export interface OfferedActions {
  readonly folder: ServiceFolder;
  readonly names: readonly string[];
}

/** The chosen names of each service; undefined where no choice speaks of it. `others` are the services a run leaves alone. */
export function chooseActions(
  choices: readonly ActionChoice[],
  services: readonly OfferedActions[],
  others: () => readonly OfferedActions[],
): readonly (ReadonlySet<string> | undefined)[] {
  for (const choice of choices) checkChoice(choice, services, others);
  return services.map(({ folder, names }) => {
    const own = choices.filter((choice) => isMeant(choice, folder));
    if (own.length === 0) return undefined;
    const patterns = own.flatMap((choice) => choice.patterns.map((text) => namePattern(text)));
    return new Set(names.filter((name) => patterns.some((pattern) => pattern.test(name))));
  });
}

function checkChoice(
  choice: ActionChoice,
  services: readonly OfferedActions[],
  others: () => readonly OfferedActions[],
): void {
  const namesIn = (offered: readonly OfferedActions[]): string[] =>
    offered.filter(({ folder }) => isMeant(choice, folder)).flatMap(({ names }) => names);
  const missingIn = (names: readonly string[]): string[] =>
    choice.patterns.filter((text) => !names.some((name) => namePattern(text).test(name)));
  const near = namesIn(services);
  if (missingIn(near).length === 0) return;
  const all = choice.everywhere ? [...services, ...others()] : services;
  if (choice.selector !== undefined && !all.some(({ folder }) => isMeant(choice, folder)))
    throw new UsageError(
      `${choice.place} names no service; there is ${all.map(({ folder }) => `${folder.vendor}/${folder.service}`).join(", ")}`,
    );
  const names = namesIn(all);
  const [missing] = missingIn(names);
  if (missing !== undefined) throw new UsageError(`${choice.place}: ${missingText(missing, names)}`);
}

function missingText(text: string, names: readonly string[]): string {
  const folded = names.filter((name) => namePattern(text, "i").test(name)).slice(0, 3);
  const found = folded.length > 0 ? folded : nearestNames(text.replaceAll("*", ""), names);
  const capitals = folded.length > 0 ? "; capitals count" : "";
  return `no action matches ${JSON.stringify(text)}${capitals}${suggestion(found)}`;
}

function isMeant({ selector }: ActionChoice, folder: ServiceFolder): boolean {
  return selector === undefined || isSelected(folder, selector);
}
