import { Caption1, Display, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { useWords } from "../../words";
import { viNumber } from "../../vi-number-text";
import { MAIN_RATES } from "./main-rates";

const useStyles = makeStyles({
  people: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  count: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900, fontVariantNumeric: "tabular-nums" },
  range: { color: tokens.colorNeutralForeground2 },
  rates: { listStyleType: "none", margin: 0, padding: 0, marginTop: tokens.spacingVerticalM },
  rate: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  counts: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  percent: { fontVariantNumeric: "tabular-nums" },
});

/** How many people, with the open range, and the rates an officer looks at first, each with its two counts. */
export function FigureSection({ analysis: { people, values } }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { ui } = useWords();
  return (
    <section aria-label={ui.rates}>
      <div className={styles.people}>
        <Display className={styles.count}>{ui.people(viNumber(people.persons.length))}</Display>
        {people.openPairs.length > 0 && (
          <Text className={styles.range}>{ui.range(viNumber(people.low), viNumber(people.openPairs.length))}</Text>
        )}
      </div>
      <ul className={styles.rates}>
        {MAIN_RATES.map((id) => {
          const value = values.find((candidate) => candidate.id === id);
          if (!value || value.denominator === null) return null;
          return (
            <li key={id} className={styles.rate}>
              <Text>{ui.rateNames[id]}</Text>
              <Text weight="semibold" className={styles.percent}>
                {value.text}
              </Text>
              <Caption1 className={styles.counts}>
                {ui.ofCounts(viNumber(value.numerator), viNumber(value.denominator))}
              </Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
