import type { BorderSide, CellStyle, StyleTable } from "./workbook-model";

const noBorder = (): BorderSide => ({ line: "none", color: "#000000" });

/** The style of an untouched cell of a new workbook: Calibri 11, General, locked, no fill, no borders. */
export function defaultCellStyle(): CellStyle {
  return {
    numberFormat: "General",
    font: {
      name: "Calibri",
      size: 11,
      bold: false,
      italic: false,
      underline: "none",
      strikethrough: false,
      color: "#000000",
    },
    fill: { color: null },
    borders: { left: noBorder(), right: noBorder(), top: noBorder(), bottom: noBorder() },
    alignment: {
      horizontal: "general",
      vertical: "bottom",
      wrapText: false,
      indent: 0,
      textRotation: 0,
      shrinkToFit: false,
    },
    protection: { locked: true, formulaHidden: false },
    quotePrefix: false,
  };
}

/** A text that is equal exactly for equal styles, whatever the order in which their fields were set. */
function styleKey(style: CellStyle): string {
  const { font, fill, borders, alignment, protection } = style;
  const side = (border: BorderSide): string => `${border.line},${border.line === "none" ? "" : border.color}`;
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    fill.color,
    [side(borders.left), side(borders.right), side(borders.top), side(borders.bottom)],
    [
      alignment.horizontal,
      alignment.vertical,
      alignment.wrapText,
      alignment.indent,
      alignment.textRotation,
      alignment.shrinkToFit,
    ],
    [protection.locked, protection.formulaHidden],
    style.quotePrefix,
    style.sourceXf ?? null,
  ]);
}

/**
 * A table of interned styles. Styles handed out must not be changed in place: build a changed copy and
 * intern that. Index 0 is `first`, the workbook's default style.
 */
export function createStyleTable(first: CellStyle = defaultCellStyle()): StyleTable {
  const styles: CellStyle[] = [];
  const indexByKey = new Map<string, number>();

  const intern = (style: CellStyle): number => {
    const key = styleKey(style);
    const known = indexByKey.get(key);
    if (known !== undefined) return known;
    const index = styles.length;
    styles.push(structuredClone(style));
    indexByKey.set(key, index);
    return index;
  };
  intern(first);

  return {
    get(index) {
      const style = styles[index];
      if (style === undefined) throw new RangeError(`No cell style has the index ${index}`);
      return style;
    },
    intern,
    get size() {
      return styles.length;
    },
  };
}
