import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { useWords } from "../../words";
import { SheetItem } from "./sheet-item";

const useStyles = makeStyles({
  title: { margin: 0 },
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** Which lists were read, how many of their rows count, and which column was taken for what. */
export function SheetSection({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { data } = useWords();
  const lists = analysis.sheets.filter(({ role }) => role === "participants");
  return (
    <section className={styles.root} aria-labelledby="sheets-title">
      <Subtitle2 as="h2" id="sheets-title" block className={styles.title}>
        {data.sheets}
      </Subtitle2>
      {lists.map((sheet) => (
        <SheetItem key={sheet.name} sheet={sheet} analysis={analysis} />
      ))}
    </section>
  );
}
