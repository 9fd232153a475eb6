/**
 * Names of bodies in their three forms: in running text with the capitals of Nghị định 30/2020/NĐ-CP, Phụ lục II;
 * in capitals for the letterhead; abbreviated for the symbol.
 */

/** Type and function words of bodies: form in running text, abbreviation for symbols. Longer ones first. */
const BODIES: readonly (readonly [string, string])[] = [
  ["Ủy ban nhân dân", "UBND"],
  ["Hội đồng nhân dân", "HĐND"],
  ["Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQVN"],
  ["Trung tâm Phục vụ hành chính công", "TTPVHCC"],
  ["Văn phòng HĐND và UBND", "VP"],
  ["Phòng Văn hóa - Xã hội", "VHXH"],
  ["Ban Chỉ đạo", "BCĐ"],
  ["Ban Chấp hành", "BCH"],
  ["Phòng Kinh tế", "KT"],
  ["Văn phòng", "VP"],
  ["Đảng ủy", "ĐU"],
];

/** Words of administrative units stay small before the name. */
const UNIT_WORDS = ["xã", "phường", "đặc khu", "thị trấn", "huyện", "thành phố", "thị xã", "tỉnh"];
const ACRONYM = /^(UBND|HĐND|UBMTTQ|MTTQ|UBMTTQVN|TTPVHCC|BCĐ)$/;

/** "ỦY BAN NHÂN DÂN XÃ ĐĂK LONG" and "UBND xã Đăk Long" → "Ủy ban nhân dân xã Đăk Long". Mixed case is kept as typed. */
export function bodyInProse(name: string): string {
  const tidy = tidyName(name)
    .replace(/^UBND(?=\s|$)/u, "Ủy ban nhân dân")
    .replace(/^HĐND(?=\s|$)/u, "Hội đồng nhân dân");
  if (tidy !== tidy.toUpperCase() && !/^(Ủy ban|Hội đồng) nhân dân [^\p{Ll}]+$/u.test(tidy)) return tidy;
  const known = BODIES.find(([body]) => startsWithWords(tidy, body));
  const rest = known ? tidy.slice(known[0].length).trim() : tidy;
  return [known?.[0], capitalised(rest)].filter(Boolean).join(" ");
}

/** "Ủy ban nhân dân xã Đăk Long" → "UBND xã Đăk Long"; other bodies keep their name. */
export function bodyShort(name: string): string {
  return bodyInProse(name)
    .replace(/^Ủy ban nhân dân(?=\s|$)/u, "UBND")
    .replace(/^Hội đồng nhân dân(?=\s|$)/u, "HĐND");
}

/** The full name in capitals, for the letterhead. */
export function bodyInCapitals(name: string): string {
  return bodyInProse(name).toUpperCase();
}

/** "UBND", "VHXH": the body's part of a symbol. A name of no known type gives the initials of its capitalised words. */
export function bodyAbbreviation(name: string): string {
  if (/^[\p{Lu}.&-]{2,12}$/u.test(name.trim())) return name.trim();
  const prose = bodyInProse(name);
  const known = BODIES.find(([body]) => startsWithWords(prose, body));
  if (known) return known[1];
  const words = prose.replace(/^(Phòng|Ban|Bộ phận|Trung tâm)\s+/u, "").split(/[\s-]+/u);
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** "xã Đăk Long" out of "Ủy ban nhân dân xã Đăk Long", or null when the name ends in no administrative unit. */
export function unitOfBody(name: string): string | null {
  const match = new RegExp(`(?:^|\\s)((?:${UNIT_WORDS.join("|")})\\s+\\p{Lu}.*)$`, "u").exec(bodyInProse(name));
  return match ? match[1]! : null;
}

/** The proper name in "xã Đăk Long". */
export function withoutUnitWord(unit: string): string {
  return unit.replace(new RegExp(`^(?:${UNIT_WORDS.join("|")})\\s+`, "iu"), "");
}

function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/(\s)[–—](?=\s)/gu, "$1-")
    .trim();
}

function startsWithWords(name: string, words: string): boolean {
  return name.toUpperCase().startsWith(words.toUpperCase()) && /^(\s|$)/u.test(name.slice(words.length));
}

function capitalised(capitals: string): string {
  const words = capitals.split(" ").map((word) => {
    if (ACRONYM.test(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
  const text = words.join(" ");
  return UNIT_WORDS.reduce((name, unit) => {
    const raised = unit.replace(/(^|\s)(\S)/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
    return name.replace(new RegExp(`(^|\\s)${raised}(?=\\s)`, "u"), `$1${unit}`);
  }, text);
}
