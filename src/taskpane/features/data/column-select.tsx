import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { chooseColumn } from "../../../app/officer-decisions";
import type { FieldColumn, SheetColumn } from "../../../app/sheet-columns";
import type { DataWords } from "../../../i18n/ui-words-data";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  /** Long headings must not widen the pane. */
  select: { minWidth: 0, maxWidth: "100%", textOverflow: "ellipsis" },
});

/** Values of the choices that are no column; column letters are capitals. */
const AUTO = "auto";
const ABSENT = "absent";

export interface ColumnSelectProps {
  readonly sheet: string;
  readonly analysis: Analysis;
  readonly field: FieldColumn;
  readonly columns: readonly SheetColumn[];
}

/** One field with its column and the reason; another choice is kept in the workbook and the list read again. */
export function ColumnSelect({ sheet, analysis, field: { field, found, chosen }, columns }: ColumnSelectProps) {
  const styles = useStyles();
  const { data, field: names } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const choose = (value: string): void => {
    const letters = value === AUTO ? undefined : value === ABSENT ? null : value;
    void store.change(
      ({ port }) => chooseColumn(port, analysis, sheet, field, letters),
      () => ({ verb: "column-chosen" }),
    );
  };
  return (
    <Field label={names[field] ?? field} hint={reasonText(data, { field, found, chosen })} size="small">
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={chosen === null ? ABSENT : (found?.letters ?? AUTO)}
        aria-disabled={isBusy}
        onChange={(_, { value }) => choose(value)}
      >
        <option value={AUTO}>{data.auto}</option>
        {columns.map(({ letters, heading }) => (
          <option key={letters} value={letters}>
            {data.column(letters, heading)}
          </option>
        ))}
        <option value={ABSENT}>{data.absent}</option>
      </Select>
    </Field>
  );
}

function reasonText(data: DataWords, { found, chosen }: FieldColumn): string {
  if (chosen === null) return data.absentByOfficer;
  return found ? data.reasons[found.reason] : data.missing;
}
