import { Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { countedBySheet } from "../../../app/counted-by-sheet";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "grid" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Which lists were read and how many of their rows count. */
export function SheetSection({ analysis: { sheets, participants } }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { ui } = useWords();
  const counted = countedBySheet(participants);
  return (
    <section aria-labelledby="sheets-title">
      <Subtitle2 as="h2" id="sheets-title">
        {ui.sheets}
      </Subtitle2>
      <ul className={styles.list}>
        {sheets
          .filter(({ role }) => role === "participants")
          .map(({ name, tables }) => (
            <li key={name} className={styles.item}>
              <Text>{name}</Text>
              <Caption1 className={styles.quiet}>
                {ui.sheetRows(
                  viNumber(tables.reduce((sum, { rows }) => sum + rows.length, 0)),
                  viNumber(counted.get(name) ?? 0),
                )}
              </Caption1>
            </li>
          ))}
      </ul>
    </section>
  );
}
