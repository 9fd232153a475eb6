import type { InfoKey, Reference } from "../reference";
import { formatViNumber } from "../text/vi-number";
import { bodyInProse, bodyShort, unitOfBody } from "./body-name";
import { addressees } from "./letterhead";
import type { FigureRef } from "./report";
import { reportDay } from "./report-year";
import { figureToken } from "./token-book";
import type { Token } from "./token-book";
import { dayInProse } from "./vi-date";

/** Whole numbers of `Thông tin` that print as they stand. */
const COUNT_KEYS = ["households", "population", "adults", "students", "workers"] as const;

const DEFAULT_ADULT_AGE = 18;

/** Tokens of what the commune says of itself: the issuer, the place, its people, the dates. */
export function infoTokens(reference: Reference): Map<string, Token | null> {
  const { info } = reference;
  const tokens = new Map<string, Token | null>();
  for (const key of COUNT_KEYS) tokens.set(key, infoToken(key, countText(info.numbers[key]?.value)));
  tokens.set("areaHa", infoToken("areaHa", countText(info.numbers.areaHa?.value)));
  tokens.set("minorityShare", infoToken("minorityShare", shareText(info.numbers.minorityShare?.value)));
  tokens.set("adultAge", infoToken("adultAge", String(info.numbers.adultAge?.value ?? DEFAULT_ADULT_AGE)));
  tokens.set("denominatorSource", infoToken("denominatorSource", info.text.denominatorSource?.value ?? null));
  tokens.set("hamlets.count", infoToken("population", countText(reference.hamlets.length)));
  setBodyTokens(tokens, reference);
  setDateTokens(tokens, reference);
  return tokens;
}

function setBodyTokens(tokens: Map<string, Token | null>, { info }: Reference): void {
  const issuer = info.text.issuer?.value ?? null;
  const parent = info.text.parentBody?.value ?? null;
  const unit = (issuer && unitOfBody(issuer)) ?? communeOf(parent) ?? info.text.place?.value ?? null;
  const province = info.text.province?.value ?? null;
  const provinceName = province === null || /^(tỉnh|thành phố)\s/iu.test(province) ? province : `tỉnh ${province}`;
  tokens.set("issuer", infoToken("issuer", issuer && bodyInProse(issuer)));
  tokens.set("issuer.short", infoToken("issuer", issuer && bodyShort(issuer)));
  tokens.set("locality", infoToken("issuer", unit));
  tokens.set("Locality", infoToken("issuer", unit && unit.charAt(0).toUpperCase() + unit.slice(1)));
  tokens.set("province", infoToken("province", provinceName));
  tokens.set("addressee", infoToken("addressee", addressees(info).join(", ")));
}

/** A division of the commune's own committee names the commune through the body above it. */
function communeOf(parent: string | null): string | null {
  const unit = parent === null ? null : unitOfBody(parent);
  return unit !== null && /^(xã|phường|đặc khu)\s/u.test(unit) ? unit : null;
}

function setDateTokens(tokens: Map<string, Token | null>, { info }: Reference): void {
  const day = reportDay(info);
  const { asOf, periodStart } = info.dates;
  tokens.set("asOf", infoToken("asOf", asOf ? dayInProse(asOf.value) : null));
  tokens.set("periodStart", infoToken("periodStart", periodStart ? dayInProse(periodStart.value) : null));
  tokens.set("year", infoToken("asOf", day ? String(day.year) : null));
  tokens.set("nextYear", infoToken("asOf", day ? String(day.year + 1) : null));
}

function infoToken(key: InfoKey, text: string | null): Token | null {
  const figure: FigureRef = { kind: "info", id: key, part: "text" };
  return figureToken(text, figure);
}

/** Nothing and zero are both "not said": no commune has 0 people. */
function countText(value: number | undefined): string | null {
  return value === undefined || value === 0 ? null : formatViNumber(value);
}

/** A cell in percent format holds 0,95 where its label asks for 95. */
function shareText(value: number | undefined): string | null {
  if (value === undefined) return null;
  return `${formatViNumber(value <= 1 ? value * 100 : value, 1)}%`;
}
