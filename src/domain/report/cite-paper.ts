import type { Paper } from "../reference";
import { dayInProse } from "./vi-date";

/** Codes of paper types: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; Nghị định and Thông tư of the state, Kết luận of the Party. */
const TYPE_OF_CODE: Readonly<Record<string, string>> = {
  NQ: "Nghị quyết",
  QĐ: "Quyết định",
  CT: "Chỉ thị",
  QC: "Quy chế",
  QyĐ: "Quy định",
  TC: "Thông cáo",
  TB: "Thông báo",
  HD: "Hướng dẫn",
  CTr: "Chương trình",
  KH: "Kế hoạch",
  PA: "Phương án",
  ĐA: "Đề án",
  DA: "Dự án",
  BC: "Báo cáo",
  BB: "Biên bản",
  TTr: "Tờ trình",
  CĐ: "Công điện",
  GM: "Giấy mời",
  NĐ: "Nghị định",
  TT: "Thông tư",
  KL: "Kết luận",
};

/** "14/KH-UBND", "57/2025/NĐ-CP" and, of the Party, "368-KH/TU". */
const STATE_CODE = /^[^/]*\/(?:\d{4}\/)?([\p{L}]+)(?:-|$)/u;
const PARTY_CODE = /^\d+\s*-\s*([\p{L}]+)\//u;

/** "Kế hoạch số 14/KH-UBND": how a paper is named once it has been cited. A symbol without a type's code is a Công văn's. */
export function citeShort(paper: Paper): string {
  const symbol = symbolOf(paper);
  const code = (PARTY_CODE.exec(symbol) ?? STATE_CODE.exec(symbol))?.[1] ?? "";
  const type = typedType(paper) ?? TYPE_OF_CODE[code] ?? "Công văn";
  return `${type} số ${symbol}`;
}

/** Type, symbol, date, issuer and subject, as at the first citing (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b). */
export function citeInFull(paper: Paper): string {
  const date = paper.date ? ` ${dayInProse(paper.date)}` : "";
  const issuer = paper.issuer.trim() === "" ? "" : ` của ${paper.issuer.trim()}`;
  return `${citeShort(paper)}${date}${issuer}${subjectOf(paper)}`;
}

/** Cites a paper in full the first time it comes, by type and symbol afterwards. */
export function makeCiter(): (paper: Paper) => string {
  const cited = new Set<string>();
  return (paper) => {
    const key = symbolOf(paper);
    if (cited.has(key)) return citeShort(paper);
    cited.add(key);
    return citeInFull(paper);
  };
}

function symbolOf(paper: Paper): string {
  const text = paper.symbol.normalize("NFC").trim();
  const at = /\d+\s*[-/]/u.exec(text);
  return (at ? text.slice(at.index) : text).replace(/\s*([-/])\s*/gu, "$1");
}

/** The type where it was typed before the number: "Kế hoạch số 14/KH-UBND". */
function typedType(paper: Paper): string | null {
  const match = /^(\p{L}[\p{L} ]*?)\s+(?:số\s*:?\s*)?\d/u.exec(paper.symbol.normalize("NFC").trim());
  return match && !/^số$/iu.test(match[1]!) ? match[1]! : null;
}

function subjectOf(paper: Paper): string {
  const text = paper.subject.trim().replace(/[.;,]+$/u, "");
  if (text === "") return "";
  const unabbreviated = text.replace(/^v\s*\/\s*v\s*:?\s*/iu, "về việc ");
  if (/^về\s/iu.test(unabbreviated)) return ` v${unabbreviated.slice(1)}`;
  return ` về ${startSmall(unabbreviated)}`;
}

/** A first word that is no name begins small inside the sentence: names show by a second capital after the first. */
function startSmall(text: string): string {
  return /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
