/** Texts about pairs of rows that may be one person; functions take numbers already written the Vietnamese way. */
export interface PeopleWords {
  readonly pairs: string;
  readonly pairsIntro: string;
  readonly telling: string;
  readonly others: (count: string) => string;
  readonly ifSame: string;
  readonly change: (title: string, from: string, to: string) => string;
  readonly jointChange: (titles: string) => string;
  readonly same: string;
  readonly different: string;
  readonly sameOf: (a: string, b: string) => string;
  readonly differentOf: (a: string, b: string) => string;
  readonly idEnding: (digits: string) => string;
  readonly decided: string;
  readonly decidedSame: string;
  readonly decidedDifferent: string;
  readonly askAgain: string;
  readonly askAgainOf: (a: string, b: string) => string;
  readonly rowGone: string;
  readonly and: string;
  readonly more: (count: string) => string;
}

export const PEOPLE_WORDS_VI: PeopleWords = {
  pairs: "Người học: cặp chưa quyết",
  pairsIntro:
    "Hai dòng có thể là một người. Chưa quyết thì mỗi bên vẫn tính là một người. Quyết định được lưu trong sổ.",
  telling: "Nên quyết trước: có thể đổi tỷ lệ in ra",
  others: (count) => `Các cặp khác (${count})`,
  ifSame: "Nếu là một người:",
  change: (title, from, to) => `${title}: ${from} → ${to}`,
  jointChange: (titles) => `Cùng các cặp khác có thể đổi: ${titles}`,
  same: "Một người",
  different: "Hai người",
  sameOf: (a, b) => `Một người: ${a} và ${b}`,
  differentOf: (a, b) => `Hai người: ${a} và ${b}`,
  idEnding: (digits) => `CCCD …${digits}`,
  decided: "Các cặp đã quyết",
  decidedSame: "một người",
  decidedDifferent: "hai người",
  askAgain: "Hỏi lại",
  askAgainOf: (a, b) => `Hỏi lại: ${a} và ${b}`,
  rowGone: "dòng không còn",
  and: "và",
  more: (count) => `Xem thêm ${count} cặp`,
};

export const PEOPLE_WORDS_EN: PeopleWords = {
  pairs: "People: pairs to decide",
  pairsIntro:
    "Two rows that may be one person. As long as nothing is decided, each side counts as a person. Decisions are kept in the workbook.",
  telling: "Better decided first: may change a printed rate",
  others: (count) => `Other pairs (${count})`,
  ifSame: "If one person:",
  change: (title, from, to) => `${title}: ${from} → ${to}`,
  jointChange: (titles) => `May change together with other pairs: ${titles}`,
  same: "One person",
  different: "Two people",
  sameOf: (a, b) => `One person: ${a} and ${b}`,
  differentOf: (a, b) => `Two people: ${a} and ${b}`,
  idEnding: (digits) => `id …${digits}`,
  decided: "Pairs decided",
  decidedSame: "one person",
  decidedDifferent: "two people",
  askAgain: "Ask again",
  askAgainOf: (a, b) => `Ask again: ${a} and ${b}`,
  rowGone: "row gone",
  and: "and",
  more: (count) => `Show ${count} more pairs`,
};
