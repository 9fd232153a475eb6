import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Analysis } from "../../../app/analyse";
import type { LocatedSheet } from "../../../app/located-table";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { ColumnList } from "./column-list";
import { countNotCounted, countSkipped } from "./row-counts";

const useStyles = makeStyles({
  facts: { display: "grid", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SheetItemProps {
  readonly sheet: LocatedSheet;
  readonly analysis: Analysis;
}

export function SheetItem({ sheet, analysis }: SheetItemProps) {
  const { data } = useWords();
  const rows = sheet.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const notCounted = countNotCounted(analysis.participants, sheet.name);
  const left = [...notCounted.values()].reduce((sum, count) => sum + count, 0);
  const counts = data.rows(viNumber(rows), viNumber(rows - left));
  const unread = sheet.unread.length > 0 ? `; ${data.unreadCount(viNumber(sheet.unread.length))}` : "";
  return (
    <Fold level="h3" title={`${sheet.name}: ${counts}${unread}`}>
      <RowFacts sheet={sheet} notCounted={notCounted} />
      <ColumnList sheet={sheet} analysis={analysis} />
    </Fold>
  );
}

interface RowFactsProps {
  readonly sheet: LocatedSheet;
  readonly notCounted: ReturnType<typeof countNotCounted>;
}

/** What became of the rows: left out, passed over, hidden; and lists that were seen but not read. */
function RowFacts({ sheet, notCounted }: RowFactsProps) {
  const styles = useStyles();
  const { data } = useWords();
  const skipped = countSkipped(sheet);
  const lines = [
    sentence(
      data.notCounted,
      [...notCounted].map(([kind, count]) => [data.notCountedKinds[kind], count]),
    ),
    sentence(
      data.skipped,
      [...skipped].map(([kind, count]) => [data.skippedKinds[kind], count]),
    ),
    sheet.hiddenRows > 0 ? data.hidden(viNumber(sheet.hiddenRows)) : null,
    sheet.tables.length > 1 ? data.severalLists(viNumber(sheet.tables.length)) : null,
  ].filter((line) => line !== null);
  if (lines.length + sheet.unread.length === 0) return null;
  return (
    <div className={styles.facts}>
      {lines.map((line) => (
        <Caption1 key={line} className={styles.quiet}>
          {line}
        </Caption1>
      ))}
      {sheet.unread.length > 0 && (
        <Text>
          {data.unread}
          {sheet.unread.map((header) => (
            <Fragment key={header}>
              {" "}
              <CellLink sheet={sheet.name} cell={header} />
            </Fragment>
          ))}
        </Text>
      )}
    </div>
  );
}

/** “Bỏ qua: 3 dòng trống, 1 dòng cộng.” */
function sentence(beginning: string, kinds: readonly (readonly [string, number])[]): string | null {
  if (kinds.length === 0) return null;
  return `${beginning}: ${kinds.map(([kind, count]) => `${viNumber(count)} ${kind}`).join(", ")}.`;
}
