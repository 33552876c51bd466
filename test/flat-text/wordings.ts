// The same teapot API in the wordings of one vendor's pages in four languages: headings and titles are the vendor's, all
// other words are ours.
export interface Wording {
  readonly language: string;
  readonly date: string;
  readonly chrome: readonly string[];
  readonly titles: Readonly<Record<"types" | "errors" | "category" | "common" | "structure" | "history", string>>;
  readonly sections: readonly [string, string, string, string, string, string];
  readonly host: string;
  readonly example: readonly [string, string, string];
  readonly name: string;
  readonly memberName: string;
  readonly required: string;
  readonly type: string;
  readonly description: string;
  readonly code: string;
  readonly yes: string;
  readonly no: string;
  readonly value: string;
  readonly usedBy: string;
  readonly codes: readonly [string, string];
  readonly category: readonly [string, string];
  readonly signature: string;
  readonly regions: readonly [string, string, string];
  readonly hosts: readonly [string, string];
  readonly release: readonly [string, string, string];
  /** Sentences of ours: what things are. */
  readonly say: Readonly<
    Record<"pot" | "cups" | "loud" | "filters" | "kind" | "request" | "small" | "broken" | "pours" | "lists", string>
  >;
}

export const WORDINGS: readonly Wording[] = [
  {
    language: "en",
    date: "Last updated: 2031-02-03 04:05:06",
    chrome: ["Focus Mode", "Font Size"],
    titles: {
      types: "Data Types",
      errors: "Error Codes",
      category: "API Category",
      common: "Common Params",
      structure: "Request Structure",
      history: "History",
    },
    sections: [
      "API Description",
      "Input Parameters",
      "Output Parameters",
      "Example",
      "Developer Resources",
      "Error Code",
    ],
    host: "Domain name for API request: brew.intl.tencentcloudapi.com.",
    example: ["Example1 Pouring", "Input Example", "Output Example"],
    name: "Parameter Name",
    memberName: "Name",
    required: "Required",
    type: "Type",
    description: "Description",
    code: "Error Code",
    yes: "Yes",
    no: "No",
    value: "Common Params. The value used for this API: ",
    usedBy: "Used by actions: ",
    codes: ["Common Error Codes", "Service Error Codes"],
    category: ["API Name", "Feature"],
    signature: "Common parameters for Signature Algorithm v3",
    regions: ["Region List", "Region", "Value"],
    hosts: ["Hosted region", "Domain name"],
    release: ["Release 2", "Release time: 2031-02-03 04:05:06", "New APIs:"],
    say: {
      pot: "The pot to pour from.",
      cups: "How many cups, 4 by default",
      loud: "Whether it whistles",
      filters: "What the pots are picked by",
      kind: "The kind of pot",
      request: "The number of the call",
      small: "The cup is too small.",
      broken: "The pot is broken.",
      pours: "This pours tea into cups",
      lists: "The pots there are",
    },
  },
  {
    language: "zh",
    date: "最近更新时间：2031-02-03 04:05:06",
    chrome: ["我的收藏"],
    titles: {
      types: "数据结构",
      errors: "错误码",
      category: "API 概览",
      common: "公共参数",
      structure: "请求结构",
      history: "更新历史",
    },
    sections: ["接口描述", "输入参数", "输出参数", "示例", "开发者资源", "错误码"],
    host: "接口请求域名： brew.tencentcloudapi.com 。",
    example: ["示例1 倒茶", "输入示例", "输出示例"],
    name: "参数名称",
    memberName: "名称",
    required: "必选",
    type: "类型",
    description: "描述",
    code: "错误码",
    yes: "是",
    no: "否",
    value: "公共参数，本接口取值：",
    usedBy: "被如下接口引用：",
    codes: ["公共错误码", "业务错误码"],
    category: ["接口名称", "接口功能"],
    signature: "签名方法 v3",
    regions: ["地域列表", "地域", "取值"],
    hosts: ["接入地域", "域名"],
    release: ["第 2 次发布", "发布时间：2031-02-03 04:05:06", "新增接口："],
    say: {
      pot: "从哪把壶倒。",
      cups: "倒几杯，默认4杯",
      loud: "响不响",
      filters: "按什么挑壶",
      kind: "壶的种类",
      request: "这次调用的编号",
      small: "杯子太小。",
      broken: "壶坏了。",
      pours: "把茶倒进杯子",
      lists: "列出所有壶",
    },
  },
  {
    language: "ja",
    date: "最終更新日：2031-02-03 04:05:06",
    chrome: ["フォーカスモード", "フォントサイズ"],
    titles: {
      types: "データ構造",
      errors: "エラーコード",
      category: "API概要",
      common: "共通パラメータ",
      structure: "リクエスト構造",
      history: "更新履歴",
    },
    sections: ["API説明", "入力パラメータ", "出力パラメータ", "例", "開発者リソース", "エラーコード"],
    host: "APIリクエストドメイン名：brew.tencentcloudapi.com。",
    example: ["例1 お茶を注ぐ", "入力例", "出力例"],
    name: "パラメータ名",
    memberName: "パラメータ名",
    required: "必須項目",
    type: "タイプ",
    description: "説明",
    code: "エラーコード",
    yes: "はい",
    no: "いいえ",
    value: "共通パラメータ、該当APIの値：",
    usedBy: "次のAPIによって参照されます：",
    codes: ["共通エラーコード", "業務エラーコード"],
    category: ["API名", "API機能"],
    signature: "署名方法 v3",
    regions: ["地域リスト", "地域", "値"],
    hosts: ["アクセス地域", "ドメイン名"],
    release: ["第2回リリース", "リリース時刻：2031-02-03 04:05:06", "APIの追加："],
    say: {
      pot: "どの急須から注ぐか。",
      cups: "何杯か",
      loud: "鳴るかどうか",
      filters: "急須の選び方",
      kind: "急須の種類",
      request: "呼び出しの番号",
      small: "湯のみが小さすぎます。",
      broken: "急須が割れています。",
      pours: "湯のみにお茶を注ぐ",
      lists: "急須を並べる",
    },
  },
  {
    language: "ko",
    date: "마지막 업데이트 시간: 2031-02-03 04:05:06",
    chrome: ["포커스 모드", "폰트 크기"],
    titles: {
      types: "데이터 구조",
      errors: "오류 코드",
      category: "API 개요",
      common: "공통 매개변수",
      structure: "요청 구조",
      history: "업데이트 히스토리",
    },
    sections: ["API 설명", "입력 매개변수", "출력 매개변수", "예시", "개발자 리소스", "오류 코드"],
    host: "API 요청 도메인 이름: brew.tencentcloudapi.com.",
    example: ["예시1 차 따르기", "입력 예시", "출력 예시"],
    name: "매개변수 이름",
    memberName: "이름",
    required: "필수 여부",
    type: "유형",
    description: "설명",
    code: "오류 코드",
    yes: "예",
    no: "아니요",
    value: "공통 매개변수. 해당 API의 값: ",
    usedBy: "다음 API에 참조됨: ",
    codes: ["공통 오류 코드", "비즈니스 오류 코드"],
    category: ["API 이름", "API 기능"],
    signature: "서명 방법 v3",
    regions: ["지역 리스트", "지역", "값"],
    hosts: ["액세스 지역", "도메인 이름"],
    release: ["2차 발표", "발표 시간: 2031-02-03 04:05:06", "새로 추가된 포트:"],
    say: {
      pot: "어느 주전자에서 따를지.",
      cups: "몇 잔인지",
      loud: "소리가 나는지",
      filters: "주전자를 고르는 기준",
      kind: "주전자의 종류",
      request: "호출의 번호",
      small: "잔이 너무 작습니다.",
      broken: "주전자가 깨졌습니다.",
      pours: "잔에 차를 따릅니다",
      lists: "주전자를 늘어놓습니다",
    },
  },
];
