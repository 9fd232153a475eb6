/**
 * The number formats every program knows by id alone (ECMA-376 part 1, 18.8.30), in en-US. Ids 27–36 and
 * 50–58 differ by locale and are dates in all of those.
 */
const BUILTIN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The first id a file may give to a format of its own. */
export const FIRST_CUSTOM_FORMAT = 164;

/** Currency formats (5–8, 42, 44) are shown in the reader's own currency, so they are never chosen by code. */
const LOCAL_IDS: ReadonlySet<number> = new Set([5, 6, 7, 8, 42, 44]);

const ID_BY_CODE = new Map(
  Object.entries(BUILTIN)
    .filter(([id]) => !LOCAL_IDS.has(Number(id)))
    .map(([id, code]) => [code, Number(id)]),
);

export function builtinFormat(id: number): string | undefined {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return BUILTIN[14];
  return BUILTIN[id];
}

/** The id of a builtin format with exactly this code. */
export function builtinFormatId(code: string): number | undefined {
  return ID_BY_CODE.get(code);
}
