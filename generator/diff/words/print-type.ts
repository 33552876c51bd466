/** A type -> in words: `array of integer of 64 bits`, `64 位整数列表`; names of structures as the spec has them. */
import type { TypeExpression } from "../../4-spec/spec.js";
import type { Words } from "../rule.js";

type IntegerType = Extract<TypeExpression, { readonly kind: "integer" }>;

interface Wording {
  readonly kinds: Readonly<Partial<Record<TypeExpression["kind"], string>>>;
  array(of: string): string;
  map(of: string): string;
  struct(members: readonly string[]): string;
  integer(type: IntegerType): string;
}

const WORDINGS: Readonly<Record<keyof Words, Wording>> = {
  en: {
    kinds: {},
    array: (of) => `array of ${of}`,
    map: (of) => `map of ${of}`,
    struct: (members) => `structure of ${members.join(", ")}`,
    integer: ({ bits, unsigned }) =>
      `${unsigned ? "unsigned " : ""}integer${bits === undefined ? "" : ` of ${bits} bits`}`,
  },
  zh: {
    kinds: {
      string: "字符串",
      boolean: "布尔值",
      float: "浮点数",
      any: "任意类型",
      binary: "字节",
      timestamp: "时间",
      date: "日期",
    },
    array: (of) => `${of}列表`,
    map: (of) => `${of}映射`,
    struct: (members) => `含 ${members.join("、")} 的结构`,
    integer: ({ bits, unsigned }) => `${bits === undefined ? "" : `${bits} 位`}${unsigned ? "无符号" : ""}整数`,
  },
};

export function printType(type: TypeExpression, language: keyof Words): string {
  const { kinds, ...words } = WORDINGS[language];
  const name = kinds[type.kind] ?? type.kind;
  switch (type.kind) {
    case "array":
    case "map":
      return words[type.kind](printType(type.of, language));
    case "ref":
      return type.name;
    case "struct":
      return words.struct(type.members.map((member) => member.name));
    case "integer":
      return words.integer(type);
    case "timestamp":
    case "date":
      return type.format === undefined ? name : `${name} (${type.format})`;
    default:
      return name;
  }
}
