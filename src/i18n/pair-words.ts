import type { PairReason } from "../domain/people/people";

/** Why two rows are or may be one person, as an officer would say it. */
export const PAIR_WORDS_VI: Readonly<Record<PairReason, string>> = {
  "same-id": "cùng số CCCD, cùng tên",
  "same-id-name-without-accents": "cùng số CCCD, tên chỉ khác dấu",
  "same-id-name-close": "cùng số CCCD, tên khác một hai chữ",
  "same-id-name-turned": "cùng số CCCD, họ và tên viết theo thứ tự khác",
  "same-typed-number": "cùng một số giấy tờ, tên và ngày sinh khớp",
  "same-name-birth-hamlet": "cùng tên, ngày sinh và thôn",
  "same-name-birth-one-without-hamlet": "cùng tên và ngày sinh, một bên không ghi thôn",
  "officer-same": "cán bộ đã xác nhận là một người",
  "two-ids": "cùng tên, ngày sinh và thôn nhưng hai số CCCD khác nhau",
  "same-hamlet-birth-name-tone-differs": "cùng thôn và ngày sinh, tên chỉ khác thanh điệu",
  "same-hamlet-birth-name-letter-differs": "cùng thôn và ngày sinh, tên khác chữ có dấu (ă/a, ơ/o, đ/d …)",
  "same-hamlet-birth-name-close": "cùng thôn và ngày sinh, tên khác một hai chữ",
  "same-name-hamlet-birth-year": "cùng tên và thôn, năm sinh khớp, một bên chỉ ghi năm",
};

export const PAIR_WORDS_EN: Readonly<Record<PairReason, string>> = {
  "same-id": "same id, same name",
  "same-id-name-without-accents": "same id, names differ by accents only",
  "same-id-name-close": "same id, names differ by a letter or two",
  "same-id-name-turned": "same id, the name's words in another order",
  "same-typed-number": "same number of a paper, name and birth date agree",
  "same-name-birth-hamlet": "same name, birth date and hamlet",
  "same-name-birth-one-without-hamlet": "same name and birth date, one without a hamlet",
  "officer-same": "confirmed to be one person",
  "two-ids": "same name, birth date and hamlet, but two ids",
  "same-hamlet-birth-name-tone-differs": "same hamlet and birth date, names differ by tone only",
  "same-hamlet-birth-name-letter-differs": "same hamlet and birth date, names differ by a marked letter",
  "same-hamlet-birth-name-close": "same hamlet and birth date, names differ by a letter or two",
  "same-name-hamlet-birth-year": "same name and hamlet, birth years agree, one gives the year only",
};
