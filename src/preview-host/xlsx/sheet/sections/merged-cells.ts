import { formatArea, parseArea } from "../../cell-address";
import { element, elementsOf } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

export const mergedCells: SheetSection = {
  elements: ["mergeCells"],
  read([found], { sheet }) {
    for (const merge of found === undefined ? [] : elementsOf(found)) {
      const area = parseArea(merge.attributes["ref"] ?? "");
      if (area !== null) sheet.merges.push(area);
    }
  },
  fingerprint: ({ merges }) => merges.map(formatArea).join(" "),
  write(_found, { sheet: { merges } }) {
    if (merges.length === 0) return [];
    const children = merges.map((area) => element("mergeCell", { ref: formatArea(area) }));
    return [element("mergeCells", { count: merges.length }, children)];
  },
};
