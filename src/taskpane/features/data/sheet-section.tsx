import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { passedOver, type PassedOverSheet } from "../../../app/passed-over";
import { useWords } from "../../words";
import { SheetItem } from "./sheet-item";

const useStyles = makeStyles({
  title: { margin: 0 },
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Which lists were read, how many of their rows count, which column was taken for what; and the sheets not read. */
export function SheetSection({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { data } = useWords();
  const lists = analysis.sheets.filter(({ role }) => role === "participants");
  const { withoutList, hidden } = passedOver(analysis);
  return (
    <section className={styles.root} aria-labelledby="sheets-title">
      <Subtitle2 as="h2" id="sheets-title" block className={styles.title}>
        {data.sheets}
      </Subtitle2>
      {lists.map((sheet) => (
        <SheetItem key={sheet.name} sheet={sheet} analysis={analysis} />
      ))}
      {withoutList.length > 0 && <Caption1 className={styles.quiet}>{data.withoutList(namesOf(withoutList))}</Caption1>}
      {hidden.length > 0 && <Caption1 className={styles.quiet}>{data.hiddenSheets(namesOf(hidden))}</Caption1>}
    </section>
  );
}

function namesOf(sheets: readonly PassedOverSheet[]): string {
  return sheets.map(({ name }) => name).join(", ");
}
