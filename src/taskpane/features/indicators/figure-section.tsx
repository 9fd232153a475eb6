import { Display, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { indicatorList } from "../../../app/indicator-list";
import type { OutputDrafts } from "../../../app/output-drafts";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { AllIndicators } from "./all-indicators";
import { FigureLine } from "./figure-line";
import { MAIN_RATES } from "./main-rates";

const useStyles = makeStyles({
  people: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  count: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontVariantNumeric: "tabular-nums",
  },
  range: { color: tokens.colorNeutralForeground2 },
  rates: { listStyleType: "none", margin: 0, padding: 0, marginTop: tokens.spacingVerticalM },
});

export interface FigureSectionProps {
  readonly analysis: Analysis;
  /** Of the run that wrote `Chỉ tiêu`; null when this pane wrote nothing yet. */
  readonly drafts: OutputDrafts | null;
}

/** How many people, with the open range, and the rates an officer looks at first, each with its two counts. */
export function FigureSection({ analysis, drafts }: FigureSectionProps) {
  const styles = useStyles();
  const { figures } = useWords();
  const { people } = analysis;
  const indicators = useMemo(() => indicatorList(analysis, drafts), [analysis, drafts]);
  const listed = indicators.flatMap(({ values }) => values);
  return (
    <section aria-label={figures.rates}>
      <div className={styles.people} role="status">
        <Display as="p" className={styles.count} block style={{ margin: 0 }}>
          {figures.people(viNumber(people.persons.length))}
        </Display>
        {people.openPairs.length > 0 && (
          <Text className={styles.range}>{figures.range(viNumber(people.low), viNumber(people.openPairs.length))}</Text>
        )}
      </div>
      <ul className={styles.rates}>
        {MAIN_RATES.map((id) => {
          const rate = listed.find(({ value }) => value.id === id);
          return rate ? <FigureLine key={id} title={figures.rateNames[id]} listed={rate} analysis={analysis} /> : null;
        })}
      </ul>
      <AllIndicators indicators={indicators} analysis={analysis} />
    </section>
  );
}
