/**
 * What is known of a vendor, as data: the words its pages use in each language, its type words and its wire protocol.
 * A new vendor is one file of this shape and one line in registry.ts. No code asks for a vendor by name.
 */
import type { PageKind, SectionRole, ColumnRole } from "../3-facts/facts.js";
import type { HistoryChange } from "../4-spec/spec.js";

type SectionWord =
  | SectionRole
  /** Inputs by where they travel. */
  | "path"
  | "query"
  | "header"
  | "body"
  /** Method and path of a call. */
  | "syntax"
  | "permissions"
  /** Parameters that every action of the vendor repeats on its page. */
  | "common"
  /** Types that only one page defines, on that page. */
  | "types"
  /** A heading around sections, which says nothing itself. */
  | "definition"
  | "changes"
  | "debugging"
  | "resources"
  | "request"
  | "response"
  | "xml"
  | "json"
  | "errors-heading";

interface TypeWord {
  readonly word: string;
  /** A TypeExpression of the spec; "struct" and "array" have members or elements restored elsewhere. */
  readonly type: Readonly<Record<string, unknown>> & { readonly kind: string };
}

/** What the vendor's own SDKs and tools call the environment variables and the file that hold keys. */
interface CredentialWords {
  readonly variables: { readonly id: string; readonly secret: string; readonly token: readonly string[] };
  readonly profileVariable: string;
  readonly fileVariable: string;
  /** Below the home folder; `[profile]`, then `name = value` lines. */
  readonly file: string;
  readonly entries: { readonly id: string; readonly secret: string; readonly token: readonly string[] };
}

/** What a list of release notes says of the actions or types in it. */
type ListChange = Exclude<HistoryChange["kind"], FieldChange>;
/** What a line says of inputs, outputs or members of the name above it. */
type FieldChange = Extract<HistoryChange["kind"], `${"input" | "output" | "member"}-${string}`>;

export interface ReleaseWords {
  /** Headings of releases; some group: the number. */
  readonly release: RegExp;
  /** Heading of the oldest release, which has no number. */
  readonly firstRelease: RegExp;
  /** Some group: the time as printed. */
  readonly releaseTime: RegExp;
  /** Labels, without the colon and the names behind it. */
  readonly changes: readonly { readonly words: RegExp; readonly change: ListChange }[];
  readonly changeFields: readonly { readonly words: RegExp; readonly field: FieldChange }[];
  /** Lines that say nothing of the API. */
  readonly releaseNoise: readonly RegExp[];
}

/**
 * How the vendor itself words release notes, for whoever prints them: `{number}`, `{time}` and `{names}` stand for what is
 * filled in. Lists, and the fields of a name, are printed in the order in which they stand here.
 */
export interface ReleaseNoteWords {
  /** Of the page. */
  readonly title: string;
  readonly release: string;
  /** Heading of the oldest release instead of its number, where it has `-existing` lists. */
  readonly first: string;
  readonly time: string;
  /** Line above the lists. */
  readonly contents: string;
  readonly changes: Readonly<Record<ListChange, string>>;
  readonly fields: Readonly<Record<FieldChange, string>>;
  /** Between names. */
  readonly separator: string;
}

export interface Vendor {
  readonly name: string;
  readonly title: string;
  /** Words that only this vendor's pages have; the vendor with most of them on a page owns it. */
  readonly marks: readonly RegExp[];
  /** Words of an older API of the same vendor, which is refused. */
  readonly legacy: readonly RegExp[];
  readonly protocol: string;
  /** The protocol of services whose actions have paths of their own. */
  readonly pathProtocol?: string;
  readonly responseRoot?: string;
  /** First group: the host; the service is its first label. */
  readonly host: RegExp;
  /** First group: the host printed on an action's page. */
  readonly hostLine: readonly RegExp[];
  /** First group: the host that the first line of a request example calls, of a vendor that names its host nowhere else. */
  readonly requestHost?: RegExp;
  readonly sites: readonly { readonly site: string; readonly host: RegExp }[];
  readonly siteByLanguage?: Readonly<Record<string, string>>;
  /** The language that each site is written in, and that of pages whose site is not known (""): English if nothing is said. */
  readonly siteLanguages: Readonly<Record<string, string>>;
  readonly versionValue: RegExp;
  /** Request header that names the action. */
  readonly actionHeader?: string;
  /** Query parameters of links that name the action, the version and the service. */
  readonly link?: { readonly action: string; readonly version: string; readonly service: string };
  /** Links to the online explorer; groups `service`, `version`, `action`. */
  readonly explorers: readonly RegExp[];
  /** Classes of text that the site hides from readers: markup says nothing else of it. */
  readonly hiddenClass?: RegExp;
  /** First group: the date. */
  readonly updated: RegExp;
  /** First group: the action's name in the title of its page. */
  readonly actionTitle: RegExp;
  /** Action pages: named inputs that every action shares; they are no inputs of their own. */
  readonly commonInputs: readonly string[];
  readonly words: Words;
  readonly typeWords: readonly TypeWord[];
  readonly arrayWord: RegExp;
  /** `.N` at the end of a name says that it is an array. */
  readonly arrayMark?: RegExp;
  readonly credentials?: CredentialWords;
  readonly signatures: readonly { readonly method: string; readonly heading: RegExp }[];
  /** By language; only of a vendor that prints notes of numbered releases. */
  readonly releaseNotes?: Readonly<Record<string, ReleaseNoteWords>>;
}

export interface Boilerplate {
  readonly rule: string;
  readonly from: RegExp;
  readonly to: RegExp;
  /** The sentence where markup keeps it whole; `from` also tells it. */
  readonly whole?: RegExp;
}

export interface Words extends ReleaseWords {
  /** Titles of the pages that are no actions. */
  readonly titles: Readonly<Partial<Record<PageKind, readonly RegExp[]>>>;
  /** Section headings of an action page, numbers left out. */
  readonly sections: Readonly<Partial<Record<SectionWord, readonly RegExp[]>>>;
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** First group: the requests; second, where it stands: the unit of time. */
  readonly rateLimit: readonly RegExp[];
  readonly usedBy: RegExp;
  readonly exampleHeading: RegExp;
  readonly exampleInput: RegExp;
  readonly exampleOutput: RegExp;
  readonly exampleValue: RegExp;
  /** A sentence or row that says there are no parameters. */
  readonly noParameters: RegExp;
  /** Words that begin sentences and end no name: glued to a code they tell where it ends. */
  readonly sentenceStarts: readonly string[];
  /** Error codes that every service of the vendor answers. */
  readonly sharedCodes: readonly string[];
  readonly noErrors: RegExp;
  readonly noErrorsEnd: RegExp;
  readonly errorLists: { readonly common: readonly RegExp[]; readonly service: readonly RegExp[] };
  /** Sentences that say nothing about this API, each a named rule: from a line that matches to one that ends it. */
  readonly boilerplate: readonly Boilerplate[];
  /** Lines of the site around the page, in any language. */
  readonly chrome: readonly RegExp[];
  /** Date of an entry of a change log whose releases have no number: its heading, or a cell of its row. */
  readonly releaseDate?: RegExp;
  readonly regionList: RegExp;
  /** First line of what follows the table of common parameters. */
  readonly requestExample: RegExp;
  readonly note: RegExp;
  /** First group: the value of a common input that its row names. */
  readonly commonValue: RegExp;
  readonly regionOnly?: RegExp;
  readonly regionOptional: readonly RegExp[];
  readonly async: readonly RegExp[];
}
