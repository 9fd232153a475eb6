import type { Info } from "../reference";
import { bodyAbbreviation, bodyInCapitals, bodyInProse, unitOfBody, withoutUnitWord } from "./body-name";
import type { Report } from "./report";
import { reportDay } from "./report-year";
import { TO_FILL } from "./template";

/** The head of the first page: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2–4. Number and day stay blank unless given. */
export function letterhead(info: Info): Report["head"] {
  const issuer = info.text.issuer?.value;
  const parent = info.text.parentBody?.value;
  const issuedOn = info.dates.issuedOn?.value;
  const day = reportDay(info);
  return {
    parentBody: parent === undefined ? null : bodyInCapitals(parent),
    issuer: issuer === undefined ? TO_FILL : bodyInCapitals(issuer),
    number: info.text.number?.value.trim() ?? null,
    symbol: symbolOf(info),
    place: placeOf(info),
    issuedOn: issuedOn ?? { day: null, month: day?.month ?? null, year: day?.year ?? null },
  };
}

/** "TM. ỦY BAN NHÂN DÂN" / "CHỦ TỊCH" where nothing else is given and the issuer is a People's Committee. */
export function signature(info: Info): Report["signature"] {
  const given = (info.lines.signerTitle?.value ?? []).map((line) => line.trim().toUpperCase()).filter(Boolean);
  const issuer = info.text.issuer?.value;
  const name = info.text.signerName?.value.trim() ?? null;
  if (given.length > 0) return { titles: given, name };
  const isCommittee = issuer !== undefined && bodyAbbreviation(issuer) === "UBND";
  return { titles: isCommittee ? ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] : [TO_FILL], name };
}

/** The bodies the report is addressed to, without dashes and closing marks. */
export function addressees(info: Info): string[] {
  return (info.lines.addressee?.value ?? []).map(bareLine).filter(Boolean);
}

/**
 * `Nơi nhận` as printed, "- …;" a line, the last "- Lưu: VT, ĐV." (Phụ lục I, mục II.9.b). Without lines of the
 * officer's: the bodies a commune's report usually goes to.
 */
export function recipients(info: Info): string[] {
  const given = (info.lines.recipients?.value ?? []).map(bareLine).filter(Boolean);
  const filed = given.find((line) => /^lưu(\s|:)/iu.test(line));
  const others = given.filter((line) => line !== filed);
  const addressed = addressees(info).length > 0;
  const lines = others.length > 0 ? others : usualRecipients(info);
  const first = addressed && !lines.some((line) => /^như trên$/iu.test(line)) ? ["Như trên"] : [];
  return [
    ...first.concat(lines).map((line) => `- ${line};`),
    `- ${filed === undefined ? filedLine(info) : tidyFiled(filed)}.`,
  ];
}

function usualRecipients(info: Info): string[] {
  const unit = info.text.issuer ? unitOfBody(info.text.issuer.value) : null;
  const level = unit?.split(" ")[0] ?? "xã";
  return [`Thường trực Đảng ủy ${level}`, `Thường trực HĐND ${level}`, `CT, PCT UBND ${level}`];
}

function filedLine(info: Info): string {
  const unit = info.text.draftingUnit?.value;
  return unit === undefined ? "Lưu: VT" : `Lưu: VT, ${bodyAbbreviation(unit)}`;
}

/** "Lưu VT; VHXH" → "Lưu: VT, VHXH". */
function tidyFiled(line: string): string {
  return line.replace(/^lưu\s*:?\s*/iu, "Lưu: ").replace(/\s*;\s*/gu, ", ");
}

function bareLine(line: string): string {
  return line
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/^\s*[-–+•]\s*/u, "")
    .replace(/[\s;.,]+$/u, "")
    .trim();
}

function symbolOf(info: Info): string {
  const given = info.text.symbol?.value.trim().replace(/^\//u, "");
  if (given) return given;
  const issuer = info.text.issuer?.value;
  return issuer === undefined ? "BC-UBND" : `BC-${bodyAbbreviation(issuer)}`;
}

function placeOf(info: Info): string {
  const given = info.text.place?.value.trim();
  if (given) return given;
  const unit = info.text.issuer ? unitOfBody(bodyInProse(info.text.issuer.value)) : null;
  return unit === null ? TO_FILL : withoutUnitWord(unit);
}
