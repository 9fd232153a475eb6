import { foldKey, foldPlain } from "../text/fold";
import { nearestName } from "../text/nearest";

/**
 * The 54 groups and foreigners by their usual official spelling, with other spellings, local branches and older names.
 * Source: QĐ 121-TCTK/PPCĐ (1979) and QĐ 1019/QĐ-TCTK (2008). The two number the groups differently, so codes are
 * never read. Spaces, hyphens, dots and apostrophes need no variants of their own: they do not count.
 */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  Kinh: ["Việt", "Kinh Việt"],
  Tày: ["Thổ Cao Bằng", "Ngạn", "Phén", "Thù Lao", "Pa Dí"],
  Thái: ["Tày Đăm", "Tày Khao", "Thái Trắng", "Thái Đen", "Thái Trắng/Đen", "Hàng Tổng"],
  Mường: ["Mol", "Mual", "Ao Tá"],
  Khmer: ["Khơ Me", "Khơ Mer", "Khme", "Miên"],
  Hoa: ["Hán", "Hoa Hán"],
  Nùng: [],
  Hmông: ["Mông", "Hơ Mông", "Mèo"],
  Dao: ["Mán"],
  "Gia Rai": ["J'rai", "Ja Rai", "Giơ Rai", "Chơ Rai"],
  Ngái: [],
  "Ê Đê": ["Ra Đê", "Rha Đê"],
  "Ba Na": ["Bahnar", "Bơ Nâm", "Rơ Ngao", "Giơ Lâng", "Jơ Lâng"],
  "Xơ Đăng": [
    ...["Xê Đăng", "Sơ Đăng", "Sê Đăng", "Sơ Đrá", "Xơ Teng", "Tơ Đrá", "Mơ Nâm"],
    ...["Hà Lăng", "Ca Dong", "Ka Dong", "Cà Dong"],
  ],
  "Sán Chay": ["Cao Lan", "Sán Chỉ", "Sán Chí", "Cao Lan - Sán Chỉ"],
  "Cơ Ho": ["K'Ho", "Kơ Ho"],
  Chăm: ["Chàm", "Hroi", "Hơ Roi", "Chăm Hroi"],
  "Sán Dìu": [],
  Hrê: ["Hre", "Hơ Rê"],
  Mnông: ["Mơ Nông"],
  "Ra Glai": ["Rag Lai", "Raglay", "Ra Glây", "Rắc Lây"],
  Xtiêng: ["Stiêng", "Xa Tiêng"],
  "Bru - Vân Kiều": ["Vân Kiều", "Bru"],
  Thổ: [],
  Giáy: ["Nhắng"],
  "Cơ Tu": ["Ca Tu", "Ka Tu", "Kơ Tu", "K'Tu"],
  "Gié Triêng": [
    ...["Giẻ Triêng", "Dẻ Triêng", "Dé Triêng", "Giẻ", "Gié", "Triêng", "Ve", "Bnoong", "Bhnoong", "B'Noong"],
    ...["Tà Riềng", "Ve và Tà Riềng", "Giang Rẫy"],
  ],
  Mạ: ["Châu Mạ"],
  "Khơ Mú": ["Khmu"],
  Co: ["Cor", "Kor", "Cua"],
  "Tà Ôi": ["Ta Ôi", "Pa Cô", "Pa Kô", "Pa Hy", "Pa Hi"],
  "Chơ Ro": ["Châu Ro"],
  Kháng: [],
  "Xinh Mun": [],
  "Hà Nhì": [],
  "Chu Ru": [],
  Lào: [],
  "La Chí": ["La Chi"],
  "La Ha": [],
  "Phù Lá": ["Phú Lá", "Xá Phó"],
  "La Hủ": [],
  Lự: [],
  "Lô Lô": [],
  Chứt: ["Sách", "Rục"],
  Mảng: [],
  "Pà Thẻn": [],
  "Cơ Lao": ["Cờ Lao"],
  Cống: [],
  "Bố Y": [],
  "Si La": [],
  "Pu Péo": [],
  Brâu: [],
  "Ơ Đu": [],
  "Rơ Măm": [],
  "Người nước ngoài": ["Nước ngoài", "Ngoại quốc"],
};

/** The list's own spellings, Kinh first. */
export const ETHNIC_GROUPS: readonly string[] = Object.keys(VARIANTS);

const BY_KEY = new Map<string, string>();
/** Keys without accents; null where two groups share one. */
const BY_PLAIN_KEY = new Map<string, string | null>();
for (const [name, variants] of Object.entries(VARIANTS)) {
  for (const form of [name, ...variants]) {
    const key = foldKey(form);
    BY_KEY.set(key, name);
    const plain = foldPlain(key);
    const taken = BY_PLAIN_KEY.get(plain);
    BY_PLAIN_KEY.set(plain, taken === undefined || taken === name ? name : null);
  }
}

/**
 * The group's name in the list's spelling, or null. Accents count: Kính is no Kinh, Xo Dang is only near Xơ Đăng. A
 * leading "dân tộc" or "người" and a remark in brackets do not count. Codes are never understood.
 */
export function listedEthnicGroup(text: string): string | null {
  return firstOf(text, (key) => BY_KEY.get(key));
}

/**
 * The group that was most likely meant by a text that names none, or undefined: the same without accents, or near it.
 * Never one of two groups that are equal without accents.
 */
export function nearestEthnicGroup(text: string): string | undefined {
  for (const form of formsOf(text)) {
    const found = BY_PLAIN_KEY.get(foldPlain(foldKey(form)));
    if (found !== undefined) return found ?? undefined;
  }
  return nearestName(text, ETHNIC_GROUPS);
}

/** The group that a cell seems to name, its accents looked past: enough to know a column by, never to count by. */
export function findEthnicGroup(text: string): string | null {
  return listedEthnicGroup(text) ?? firstOf(text, (key) => BY_PLAIN_KEY.get(foldPlain(key)));
}

/** Every group of the list but Kinh; a foreigner is of no minority of Vietnam (NĐ 05/2011/NĐ-CP, điều 4). */
export function isMinority(name: string): boolean {
  return name !== "Kinh" && name !== "Người nước ngoài" && Object.hasOwn(VARIANTS, name);
}

function firstOf(text: string, find: (key: string) => string | null | undefined): string | null {
  for (const form of formsOf(text)) {
    const found = find(foldKey(form));
    if (found) return found;
  }
  return null;
}

function formsOf(text: string): string[] {
  const whole = text.replace(/[()[\]]/g, " ");
  const forms = [whole, text.replace(/[([].*$/, "")];
  return [...forms, ...forms.map((form) => form.replace(/^\s*(dân tộc|dtts|dt|người)\.?\s*:?\s+/i, ""))];
}
