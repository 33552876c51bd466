/**
 * Tencent Cloud, release notes: the words by which its notes are read in four languages, and those in which it prints
 * them. Data only. A label is a verb and a noun: a page may have any pair of them.
 */
import type { ReleaseNoteWords, ReleaseWords } from "./vendor.js";

/** `%` is the noun. Older pages say interface for API, and parameters as requests and returns have them. */
const VERBS = {
  added: ["(?:New|Added|Newly added) %", "新增%", "%の(?:新規)?追加", "(?:새로 ?)?추가된 %"],
  modified: ["(?:Modified|Updated|Changed) %", "修改%", "%の(?:変更|修正)", "(?:수정|변경)된 %"],
  deleted: ["(?:Deleted|Removed) %", "删除%", "%の削除", "삭제된 %"],
  existing: ["Existing %", "现有%", "既存(?:の)?%", "기존 %"],
} as const;

const NOUNS = {
  action: "(?:APIs?|interfaces?|接口|インターフェース|포트|인터페이스)",
  type: "(?:data structures?|data types?|数据结构|データ構造|데이터 구조)",
  input: "(?:(?:input|request) parameters?|入参|输入参数|入力パラメータ|パラメータ入力|입력 (?:매개변수|파라미터))",
  output:
    "(?:(?:output|return|response) parameters?|出参|输出参数|出力パラメータ|パラメータ出力|출력 (?:매개변수|파라미터))",
  member: "(?:members?|成员|メンバー?|멤버|구성원)",
} as const;

function label(noun: keyof typeof NOUNS, verb: keyof typeof VERBS): RegExp {
  return new RegExp(`^(?:${VERBS[verb].map((own) => own.replace("%", NOUNS[noun])).join("|")})$`, "i");
}

export const releaseWords: ReleaseWords = {
  release:
    /^(?:Release ([1-9]\d{0,4})|第 ?([1-9]\d{0,4}) ?次发布|第 ?([1-9]\d{0,4}) ?回(?:の)?リリース|제? ?([1-9]\d{0,4}) ?차 발표)$/i,
  firstRelease: /^(?:Existing Release|现有发布|初回リリース|既存(?:の)?リリース|기존 발표)$/i,
  releaseTime: /^(?:Release time|发布时间|リリース(?:時刻|時間|日時)|발표 시간)\s*[:：]\s*(\S.*)$/i,
  releaseNoise: [
    /^(?:Release updates|This release contains)[:：]?$/i,
    /^Improvements? (?:to|on|of) existing documentation\.?$/i,
    /^Existing APIs\/data structures are as follows[:：]?$/i,
    /^本次发布包含了以下内容[:：]?$/,
    /^改善已有的文档。?$/,
    /^现有(?:的)?接口\/数据结构如下[:：]?$/,
    /^今回のリリースには以下の内容が含まれています[:：]?$/,
    /^既存ドキュメントの改善。?$/,
    /^이번 발표는 다음 내용이 포함되어 있습니다[.:：]?$/,
    /^기존 문서를 개선합니다\.?$/,
  ],
  changes: [
    { words: label("action", "added"), change: "action-added" },
    { words: label("action", "modified"), change: "action-modified" },
    { words: label("action", "deleted"), change: "action-deleted" },
    { words: label("action", "existing"), change: "action-existing" },
    { words: label("type", "added"), change: "type-added" },
    { words: label("type", "modified"), change: "type-modified" },
    { words: label("type", "deleted"), change: "type-deleted" },
    { words: label("type", "existing"), change: "type-existing" },
  ],
  changeFields: [
    { words: label("input", "added"), field: "input-added" },
    { words: label("input", "modified"), field: "input-modified" },
    { words: label("input", "deleted"), field: "input-deleted" },
    { words: label("output", "added"), field: "output-added" },
    { words: label("output", "modified"), field: "output-modified" },
    { words: label("output", "deleted"), field: "output-deleted" },
    { words: label("member", "added"), field: "member-added" },
    { words: label("member", "modified"), field: "member-modified" },
    { words: label("member", "deleted"), field: "member-deleted" },
  ],
};

export const releaseNotes: Readonly<Record<"en" | "zh", ReleaseNoteWords>> = {
  en: {
    title: "History",
    release: "Release {number}",
    first: "Existing Release",
    time: "Release time: {time}",
    contents: "Release updates:",
    changes: {
      "action-existing": "Existing APIs:",
      "action-added": "New APIs:",
      "action-deleted": "Deleted APIs:",
      "action-modified": "Modified APIs:",
      "type-existing": "Existing data structures:",
      "type-added": "New data structures:",
      "type-deleted": "Deleted data structures:",
      "type-modified": "Modified data structures:",
    },
    fields: {
      "input-added": "New input parameters: {names}",
      "input-deleted": "Deleted input parameters: {names}",
      "input-modified": "Modified input parameters: {names}",
      "output-added": "New output parameters: {names}",
      "output-deleted": "Deleted output parameters: {names}",
      "output-modified": "Modified output parameters: {names}",
      "member-added": "New members: {names}",
      "member-deleted": "Deleted members: {names}",
      "member-modified": "Modified members: {names}",
    },
    separator: ", ",
  },
  zh: {
    title: "更新历史",
    release: "第 {number} 次发布",
    first: "现有发布",
    time: "发布时间：{time}",
    contents: "本次发布包含了以下内容：",
    changes: {
      "action-existing": "现有接口：",
      "action-added": "新增接口：",
      "action-deleted": "删除接口：",
      "action-modified": "修改接口：",
      "type-existing": "现有数据结构：",
      "type-added": "新增数据结构：",
      "type-deleted": "删除数据结构：",
      "type-modified": "修改数据结构：",
    },
    fields: {
      "input-added": "新增入参：{names}",
      "input-deleted": "删除入参：{names}",
      "input-modified": "修改入参：{names}",
      "output-added": "新增出参：{names}",
      "output-deleted": "删除出参：{names}",
      "output-modified": "修改出参：{names}",
      "member-added": "新增成员：{names}",
      "member-deleted": "删除成员：{names}",
      "member-modified": "修改成员：{names}",
    },
    separator: ", ",
  },
};
