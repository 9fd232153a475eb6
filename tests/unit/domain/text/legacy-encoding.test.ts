import fc from "fast-check";
import {
  convertLegacyText,
  detectLegacyEncoding,
  type LegacyEncoding,
} from "../../../../src/domain/text/legacy-encoding";
import { TCVN3_TO_UNICODE, VNI_TO_UNICODE } from "../../../../src/domain/text/legacy-tables";

const PROPER_NAMES = [
  "A Nhoõng",
  "Y Goõng",
  "GOÕNG",
  "Xoõng",
  "Y Aê",
  "Nguyễn Văn Hùng",
  "Y Hlêm",
  "Bùi Thị Ý",
  "Lê Đức Độ",
  "Hồ Ê Ban",
  "A Tik",
  "Y Hlen",
  "Ksor H'Bê",
  "Lê Tôn",
  "Lý Tú",
  "LÊ VÂN ANH",
  "LÝ TÔN",
  "lê văn tám",
  "Hoà",
  "Hoá",
  "Hòa",
  "Trình Công Sôn",
  "Bôch",
  "A Rôc",
  "A Gét",
  "Y Két",
  "Vò Thanh Tó",
  "Thò",
  "Y Brêu",
  "Y Ñuê Buôn Krông",
  "H'Ñem Ayun",
  "H’Ñoan",
  "Y Ñar",
  "A Ñôn",
  "Hà",
  "Hoà Bình",
  "Lê Ý Nhi",
  "Ôn Ê",
  "Ê Đê",
  "Kiêm",
  "Quý",
  "Quí",
  "Mí",
  "Siu Hoàn",
  "Hò Rô",
  "TÔn",
  "QuÔc",
  "lÊ vân",
  "Lê Hoàn",
  "Võ Nguyên",
  "Võ",
  "Vũ Lê Toàn",
  "Hã",
  "Tã",
  "Bão",
  "Não",
  "HOÀ",
  "Khoá",
  "Lòa",
  "Ðinh Tú",
  "Ðào",
  "Ðe Lê",
  "Müller",
  "Nuñez",
  "François",
  "José",
  "Noël",
  "Jörg",
  "Köln",
  "Björn",
  "N°5",
  "Thôn 1 · 2",
  "Lê §",
  "© Lê",
  "Lê\u00ADVân",
  "Nam\u00AD",
  "Nguyá»…n",
  "Tráº§n",
  "HÃ¹ng",
  "LÃª",
  "Ä\u0090á»©c",
  "Thôn Kon Tuôc",
  "Ngọc Linh",
  "Nguyen Van A",
  "L\u00EA V\u0103n",
  "Y Blô",
  "Y Phôi",
  "Hôr",
  "Êban",
  "Ê",
  "Ý",
  "À",
  "Tỉnh Quảng Ngãi",
  "Lù Mí Páo",
  "Lò Thị É",
];

/** Legacy text and the name it says, typed from the letters the fonts draw. */
const LEGACY: readonly (readonly [string, LegacyEncoding, string])[] = [
  ["Y TuyÕt £ban", "tcvn3", "Y Tuyết Êban"],
  ["H'Lan £ban", "tcvn3", "H'Lan Êban"],
  ["Traàn Vaên Voõng", "vni", "Trần Văn Võng"],
  ["NguyÔn V¨n Hïng", "tcvn3", "Nguyễn Văn Hùng"],
  ["TrÇn ThÞ B×nh", "tcvn3", "Trần Thị Bình"],
  ["NguyÔn TÊn Dòng", "tcvn3", "Nguyễn Tấn Dũng"],
  ["NguyÔn ThÞ ¸nh", "tcvn3", "Nguyễn Thị Ánh"],
  ["NGUYÔN V¡N HïNG", "tcvn3", "NGUYỄN VĂN HÙNG"],
  ["Ph\u00AD¬ng", "tcvn3", "Phương"],
  ["L\u00ADu Tr\u00ADêng H\u00ADng", "tcvn3", "Lưu Trường Hưng"],
  ["§inh C«ng §øc", "tcvn3", "Đinh Công Đức"],
  ["Y Hlªm", "tcvn3", "Y Hlêm"],
  ["N÷", "tcvn3", "Nữ"],
  ["X¬ §¨ng", "tcvn3", "Xơ Đăng"],
  ["A Hµ", "tcvn3", "A Hà"],
  ["Mü", "tcvn3", "Mỹ"],
  ["H’Bª §¨ng", "tcvn3", "H’Bê Đăng"],
  ["Huúnh Quèc C\u00AD", "tcvn3", "Huỳnh Quốc Cư"],
  ["Hå ThÞ Lîi", "tcvn3", "Hồ Thị Lợi"],
  ["HiÒn", "tcvn3", "Hiền"],
  ["TuÊn", "tcvn3", "Tuấn"],
  ["Nguyeãn Vaên Huøng", "vni", "Nguyễn Văn Hùng"],
  ["Traàn Thò Bình", "vni", "Trần Thị Bình"],
  ["NGUYEÃN VAÊN HUØNG", "vni", "NGUYỄN VĂN HÙNG"],
  ["NGUYEãN VAêN HUøNG", "vni", "NGUYỄN VĂN HÙNG"],
  ["Ñinh Ñöùc AÙnh", "vni", "Đinh Đức Ánh"],
  ["Phaïm Thò Mỹ".replace("ỹ", "yõ"), "vni", "Phạm Thị Mỹ"],
  ["Löu", "vni", "Lưu"],
  ["Hoà Vaên Sôn", "vni", "Hồ Văn Sơn"],
  ["LEÂ", "vni", "LÊ"],
  ["YÙ", "vni", "Ý"],
  ["Y Hleâm", "vni", "Y Hlêm"],
  ["Nöõ", "vni", "Nữ"],
  ["Ñaêk Long", "vni", "Đăk Long"],
];

/** Onsets and open or closed rimes that between them hold every vowel of written Vietnamese. */
const ONSETS = " b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x".split(" ");
const RIMES =
  "a ai an ang ăn âm ân âu ây e en eo ê ên êu i ia iêm iên iêu o oa oai oan oe oi on ô ôi ôn ơ ơi ơn u ua uân uê ui un uôi uôn uy uyên ư ưa ưi ưng ươi ương ươu y yên yêu".split(
    " ",
  );
const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

function everySyllable(): string[] {
  return ONSETS.flatMap((onset) => RIMES.flatMap((rime) => TONES.map((tone) => onset + toned(rime, tone))));
}

/** The rime with its tone, in either placement of no account: the letters are what counts here. */
function toned(rime: string, tone: string): string {
  const at = Math.max(...[..."ăâêôơư"].map((vowel) => rime.lastIndexOf(vowel)), /^[oiu][aeoy]/.test(rime) ? 1 : 0);
  return (rime.slice(0, at + 1) + tone).normalize("NFC") + rime.slice(at + 1);
}

const TO_TCVN3 = new Map([...TCVN3_TO_UNICODE].map(([legacy, letter]) => [letter, legacy]));
const TO_VNI = new Map([...VNI_TO_UNICODE].map(([legacy, letter]) => [letter, legacy]));

function toTcvn3(text: string): string {
  return [...text].map((letter) => TO_TCVN3.get(letter) ?? TO_TCVN3.get(letter.toLowerCase()) ?? letter).join("");
}

function toVni(text: string): string {
  return [...text]
    .map((letter) => TO_VNI.get(letter) ?? TO_VNI.get(letter.toLowerCase())?.toUpperCase() ?? letter)
    .join("");
}

describe("detectLegacyEncoding", () => {
  test.each(PROPER_NAMES)("takes %s for what it is, no legacy text", (name) => {
    expect(detectLegacyEncoding(name)).toBeNull();
    expect(detectLegacyEncoding(name.normalize("NFD"))).toBeNull();
  });

  test("never takes a Vietnamese syllable for legacy text, small or capital", () => {
    const spelt = everySyllable().filter(
      (syllable) => !/^qu[oôuư]/.test(syllable.normalize("NFD").replace(/[^a-zđ]/g, "")),
    );
    const words = spelt.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);
    expect(words.filter((word) => detectLegacyEncoding(word) !== null)).toEqual([]);
  });

  test("never takes a highland name for legacy text, slips of tone included", () => {
    const onsets = "b bl br ch dr g gl h hl hm hr j k kl kr l m ml n ng nh p pl r s t tr v y".split(" ");
    const vowels = "a e i o u â ê ô á ã é è í ì ó ò õ ú ý iê uô uâ oã oà oe ua ôi êu".split(" ");
    const finals = " c ch k h l m n ng p r s t i u".split(" ");
    const words = onsets.flatMap((onset) => vowels.flatMap((vowel) => finals.map((final) => onset + vowel + final)));
    const names = words.flatMap((word) => [
      `Y ${word}`,
      `A ${word.toUpperCase()}`,
      word.charAt(0).toUpperCase() + word.slice(1),
    ]);
    expect(names.filter((name) => detectLegacyEncoding(name) !== null)).toEqual([]);
  });

  test.each(LEGACY)("reads %s as %s for %s", (typed, encoding, meant) => {
    expect(detectLegacyEncoding(typed)).toBe(encoding);
    expect(convertLegacyText(typed, encoding)).toBe(meant);
  });

  test.each(LEGACY)("has nothing more to convert in the converted %s", (typed, encoding) => {
    expect(detectLegacyEncoding(convertLegacyText(typed, encoding))).toBeNull();
  });

  test.each([
    ["Lý Tó", ".VnTime", "tcvn3", "Lý Tú"],
    ["nguyÔn v¨n hïng", ".VnTimeH", "tcvn3", "NGUYỄN VĂN HÙNG"],
    ["Hoà", "VNI-Times", "vni", "Hồ"],
    ["Thò", "VNI-Helve", "vni", "Thị"],
    ["Nguyễn Văn Hùng", ".VnTime", null, null],
    ["Lê Bình", ".VnTime", null, null],
    ["Bình", "VNI-Times", null, null],
    ["Nguyen Van A", ".VnTime", null, null],
    ["Lý Tó", "Times New Roman", null, null],
  ] as const)("lets the font decide: %s in %s", (typed, font, encoding, meant) => {
    expect(detectLegacyEncoding(typed, font)).toBe(encoding);
    if (encoding) expect(convertLegacyText(typed, encoding, font)).toBe(meant);
  });
});

describe("a name in two columns", () => {
  test.each([
    ["Ñem", "Y"],
    ["Ñem", "H'"],
    ["ñem", "h’"],
    ["Ñôn", "A"],
    ["ÑEM", "Rơ Châm Y"],
    ["Ñem", "Rơ Châm"],
    ["Ñem", "Ksor"],
    ["Ksor", "Ñem"],
    ["Ñuê", "Y".normalize("NFD")],
  ])("%s beside %s is highland, no VNI", (half, beside) => {
    expect(detectLegacyEncoding(half, undefined, beside)).toBeNull();
  });

  test.each([
    ["Ñöùc", "Nguyeãn Vaên", "Đức"],
    ["Ñöùc", "A", "Đức"],
    ["Ñoan", "Nguyeãn Thò A", "Đoan"],
    ["Ñoan", "", "Đoan"],
    ["Ñaït", "Nguyễn Văn", "Đạt"],
    ["Ñinh Vaên", "Ñoan", "Đinh Văn"],
  ])("%s beside %s is VNI: %s", (half, beside, meant) => {
    expect(detectLegacyEncoding(half, undefined, beside)).toBe("vni");
    expect(convertLegacyText(half, "vni")).toBe(meant);
  });

  test("a legacy font speaks for its own cell", () => {
    expect(detectLegacyEncoding("Ñem", "VNI-Times", "Y")).toBe("vni");
  });

  test.each(["Ksor Ñem", "Siu Ñem", "Nay H'Ñem"])("%s in one column is highland too", (name) => {
    expect(detectLegacyEncoding(name)).toBeNull();
  });
});

describe("convertLegacyText", () => {
  test("gives back every syllable that was typed in TCVN3 or VNI", () => {
    const small = everySyllable();
    const capital = small.map((syllable) => syllable.toUpperCase());
    expect(small.map((syllable) => convertLegacyText(toTcvn3(syllable), "tcvn3"))).toEqual(small);
    expect(small.map((syllable) => convertLegacyText(toVni(syllable), "vni"))).toEqual(small);
    expect(capital.map((syllable) => convertLegacyText(toVni(syllable), "vni"))).toEqual(capital);
    expect(small.map((syllable) => convertLegacyText(toTcvn3(syllable), "tcvn3", ".VnTimeH"))).toEqual(capital);
  });

  test("finds and gives back names of three syllables in either encoding", () => {
    const telling = everySyllable().filter((syllable) => /[ăưđạảậẫ]/.test(syllable));
    const name = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...telling))).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, (typed) => {
        for (const [encoding, encode] of [
          ["tcvn3", toTcvn3],
          ["vni", toVni],
        ] as const) {
          const detected = detectLegacyEncoding(encode(typed));
          if (detected !== null)
            expect([detected, convertLegacyText(encode(typed), detected)]).toEqual([encoding, typed]);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

test("a VNI name whose only sign is a syllable that does not exist (Trònh, Vónh) is told without its font", () => {
  expect(detectLegacyEncoding("Trònh Minh Huy")).toBe("vni");
  expect(convertLegacyText("Trònh Minh Huy", "vni")).toBe("Trịnh Minh Huy");
  expect(detectLegacyEncoding("Huyønh Vónh Thònh")).toBe("vni");
  expect(detectLegacyEncoding("A Hlònh")).toBeNull();
});
