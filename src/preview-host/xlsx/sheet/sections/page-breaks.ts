import type { Sheet } from "../../../model/workbook-model";
import { LAST_COLUMN, LAST_ROW } from "../../cell-address";
import { element, elementsOf, numberAttribute, setAttribute, type XmlElement } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

/**
 * Page breaks. The model has the 0-based first row (or column) after a break, which is the number the file
 * has too: its `id` is the 1-based row before the break.
 */
function pageBreaks(
  name: "rowBreaks" | "colBreaks",
  field: "horizontalPageBreaks" | "verticalPageBreaks",
  lastAcross: number,
): SheetSection {
  const idOf = (mark: XmlElement): number => numberAttribute(mark, "id") ?? 0;
  return {
    elements: [name],
    read([found], { sheet }) {
      const marks = found === undefined ? [] : elementsOf(found);
      sheet[field] = marks.map(idOf).filter((id) => id > 0);
    },
    fingerprint: (sheet: Sheet) => JSON.stringify(sheet[field]),
    write([found], { sheet }) {
      const wanted = [...new Set(sheet[field])].sort((one, other) => one - other);
      if (wanted.length === 0) return [];
      const old = found === undefined ? [] : elementsOf(found);
      const children = wanted.map(
        (id) => old.find((mark) => idOf(mark) === id) ?? element("brk", { id, max: lastAcross, man: 1 }),
      );
      const made = element(name, { ...found?.attributes }, children);
      setAttribute(made, "count", children.length);
      setAttribute(made, "manualBreakCount", children.filter((mark) => mark.attributes["man"] === "1").length);
      return [made];
    },
  };
}

export const rowBreaks = pageBreaks("rowBreaks", "horizontalPageBreaks", LAST_COLUMN);
export const columnBreaks = pageBreaks("colBreaks", "verticalPageBreaks", LAST_ROW);
