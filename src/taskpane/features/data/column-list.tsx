import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import type { LocatedSheet } from "../../../app/located-table";
import { fieldColumns, sheetColumns, type FieldColumn, type SheetColumn } from "../../../app/sheet-columns";
import { Fold } from "../../components/fold";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { ColumnSelect } from "./column-select";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

export interface ColumnListProps {
  readonly sheet: LocatedSheet;
  readonly analysis: Analysis;
}

/** Which column was taken for what and why; the fields without a column are folded away below. */
export function ColumnList({ sheet, analysis }: ColumnListProps) {
  const { data } = useWords();
  const columns = sheetColumns(analysis, sheet);
  const fields = fieldColumns(analysis, sheet);
  const shown = fields.filter(({ found, chosen }) => found !== null || chosen !== undefined);
  const others = fields.filter((field) => !shown.includes(field));
  return (
    <>
      <Text weight="semibold">{data.columns}</Text>
      <Selects sheet={sheet} analysis={analysis} fields={shown} columns={columns} />
      {others.length > 0 && (
        <Fold level="h4" title={data.otherColumns(viNumber(others.length))}>
          <Selects sheet={sheet} analysis={analysis} fields={others} columns={columns} />
        </Fold>
      )}
    </>
  );
}

interface SelectsProps extends ColumnListProps {
  readonly fields: readonly FieldColumn[];
  readonly columns: readonly SheetColumn[];
}

function Selects({ sheet, analysis, fields, columns }: SelectsProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {fields.map((field) => (
        <ColumnSelect key={field.field} sheet={sheet.name} analysis={analysis} field={field} columns={columns} />
      ))}
    </div>
  );
}
