/**
 * What was made of an action or type, with the questions about others that this took and their answers: as long as all are
 * answered alike, it holds for other releases too. Of most owners few questions are asked.
 */
import type { Links } from "./drop-dangling.js";
import type { Unknown } from "./unknown.js";

type Asking = Omit<Links, "list">;

export class Asked<Owner> {
  private readonly questions = new Map<string, readonly [ask: (links: Asking) => unknown, answer: unknown]>();
  private readonly unknown: Unknown[] = [];
  private readonly of: Owner;
  private readonly made: Owner;

  constructor(of: Owner, links: Asking, make: (links: Links) => Owner) {
    this.of = of;
    this.made = make({
      actions: { get: (name) => this.ask(links, `action ${name}`, ({ actions }) => actions.get(name)) },
      types: { get: (name) => this.ask(links, `type ${name}`, ({ types }) => types.get(name)) },
      isAbsent: (name) => this.ask(links, `absent ${name}`, (own) => own.isAbsent(name)),
      isDoubtful: (name) => this.ask(links, `doubtful ${name}`, (own) => own.isDoubtful(name)),
      list: (unknown) => this.unknown.push(unknown),
    });
  }

  holds(of: Owner, links: Asking): boolean {
    if (of !== this.of) return false;
    for (const [ask, answer] of this.questions.values()) if (ask(links) !== answer) return false;
    return true;
  }

  tell(list: Links["list"]): Owner {
    for (const own of this.unknown) list(own);
    return this.made;
  }

  private ask<Answer>(links: Asking, question: string, ask: (links: Asking) => Answer): Answer {
    const answer = ask(links);
    this.questions.set(question, [ask, answer]);
    return answer;
  }
}

export function reuse<Owner>(
  known: Asked<Owner> | undefined,
  of: Owner,
  links: Asking,
  make: (links: Links) => Owner,
): Asked<Owner> {
  return known?.holds(of, links) ? known : new Asked(of, links, make);
}
