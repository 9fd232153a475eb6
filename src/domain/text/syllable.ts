const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const RISING_OR_HEAVY = /[\u0301\u0323]/;

const ONSETS = ["ngh", "ng", "nh", "gh", "gi", "qu", "ch", "kh", "ph", "th", "tr", ..."bcdđghklmnprstvx"];

/** Rimes of written Vietnamese without tone, by their first letters; after qu and gi any of them may stand. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut
   uy uya uych uyên uyêt uyn uynh uyt uyu uôc uôi uôm uôn uông uôt
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y ych yên yêm yêng yêt yêu yn ynh yt`.split(/\s+/),
);

const STOP = /(c|ch|p|t)$/;

/** Names of the highlands and of foreigners: any small cluster, one vowel group, finals such as k, l, r, h, s. */
const SHAPE =
  /^(?:đ[rl]?|ng?h?[glr]?|qu|gi|[bcdghjklmnpqrstvwxzf]{0,3})(?:i[aê]|yê|o[aăeo]|uyê|uy[au]?|u[âêôơa]|ư[aơ]|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnptklrhsioyu])?$/;

/** Whether a word is a syllable of written Vietnamese: onset, rime, its tone on the right vowel and allowed by the final. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = splitTone(word);
  if (!parts || toneClashes(parts)) return false;
  if (STOP.test(parts.letters) && parts.tone === "") return false;
  return ["", ...ONSETS].some((onset) => {
    if (!parts.letters.startsWith(onset)) return false;
    const rime = parts.letters.slice(onset.length);
    return RIMES.has(rime) && (parts.tone === "" || bearsTone(rime, parts.toneAt - onset.length));
  });
}

/** Whether a word could be a syllable of a name in Vietnam, highland names (Hlêm, Ksor, Bôch) included. */
export function isSyllableShaped(word: string): boolean {
  const parts = splitTone(word);
  return parts !== null && !toneClashes(parts) && SHAPE.test(parts.letters);
}

/** Whether the letters, but for their tone, make a syllable shape, and the tone is one the final cannot bear (quèc). */
export function hasImpossibleTone(word: string): boolean {
  const parts = splitTone(word);
  return parts !== null && toneClashes(parts) && SHAPE.test(parts.letters);
}

interface ToneParts {
  /** Lower case, without the tone. */
  readonly letters: string;
  /** The combining mark, "" for the level tone. */
  readonly tone: string;
  /** Index in `letters` of the letter that bears it. */
  readonly toneAt: number;
}

function splitTone(word: string): ToneParts | null {
  const apart = word.toLowerCase().normalize("NFD");
  const [tone = "", second] = apart.match(TONE_MARKS) ?? [];
  if (second !== undefined) return null;
  const before = tone === "" ? "" : apart.slice(0, apart.indexOf(tone)).normalize("NFC");
  return { letters: apart.replace(TONE_MARKS, "").normalize("NFC"), tone, toneAt: before.length - 1 };
}

/** A final c, ch, p or t bears sắc or nặng only. */
function toneClashes(parts: ToneParts): boolean {
  return parts.tone !== "" && STOP.test(parts.letters) && !RISING_OR_HEAVY.test(parts.tone);
}

/** The vowel that bears the tone: the last with a mark of its own (ươ: ơ); in open oa, oe, uy both placements are in use. */
function bearsTone(rime: string, at: number): boolean {
  const marked = Math.max(...[..."ăâêôơư"].map((vowel) => rime.lastIndexOf(vowel)));
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0].length ?? 0;
  if (marked >= 0) return at === marked;
  if (/^(oa|oe|uy)$/.test(rime)) return at <= 1;
  if (vowels < rime.length) return at === vowels - 1;
  return at === (vowels === 3 ? 1 : 0);
}
