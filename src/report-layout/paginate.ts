import type { LayoutRow } from "./layout-row";

/** A row with the height it has on the sheet. */
export interface SizedRow {
  readonly row: LayoutRow;
  readonly height: number;
}

export interface PagedRows {
  readonly rows: readonly SizedRow[];
  /** Indexes of the rows that begin a new page. */
  readonly breaks: readonly number[];
}

/**
 * Lays rows on pages: rows that keep with the next stay on one page (a group higher than a page is broken where it
 * must be), a page begins after a gap, and a table that goes on repeats its title row.
 */
export function paginate(rows: readonly SizedRow[], pageHeight: number): PagedRows {
  const placed: SizedRow[] = [];
  const breaks: number[] = [];
  let used = 0;
  const beginPage = (row: LayoutRow): void => {
    breaks.push(placed.length);
    used = 0;
    const title = row.titleRow && rows.find((sized) => sized.row === row.titleRow);
    if (title) place(title);
  };
  const place = (sized: SizedRow): void => {
    placed.push(sized);
    used += sized.height;
  };
  for (const group of groupsOf(rows)) {
    const height = group.reduce((sum, sized) => sum + sized.height, 0);
    const first = group.find((sized) => !sized.row.isGap) ?? group[0]!;
    const mustBreak = used > 0 && used + height > pageHeight && height <= pageHeight;
    for (const sized of group) {
      const overflows = used > 0 && used + sized.height > pageHeight && !sized.row.isGap;
      if ((mustBreak && sized === first) || overflows) beginPage(sized.row);
      place(sized);
    }
  }
  return { rows: placed, breaks };
}

/** Rows that have to stay together; a gap goes with what follows it. */
function groupsOf(rows: readonly SizedRow[]): SizedRow[][] {
  const groups: SizedRow[][] = [];
  let open: SizedRow[] = [];
  for (const sized of rows) {
    open.push(sized);
    if (sized.row.keepWithNext || sized.row.isGap === true) continue;
    groups.push(open);
    open = [];
  }
  if (open.length > 0) groups.push(open);
  return groups;
}
