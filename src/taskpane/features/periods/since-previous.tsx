import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import type { PeriodComparison } from "../../../app/periods";
import type { RecordedFigure } from "../../../domain/periods/count-record";
import { Fold } from "../../components/fold";
import { figureNames } from "../../figure-names";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { MAIN_RATES } from "../indicators/main-rates";
import { isVisiblyMoved } from "../moves/is-visibly-moved";
import { MovedFigures } from "../moves/moved-figures";
import { signedNumber } from "../moves/signed-number";
import { ComparisonCaveats } from "./comparison-caveats";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  growth: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** Counts whose growth a report tells; the main rates follow them. */
const MAIN_COUNTS = ["learners", "enrolments", "completed", "certified", "vneid"] as const;

export interface SincePreviousProps {
  readonly comparison: PeriodComparison;
  readonly analysis: Analysis;
}

/** Growth of each main figure since the previous period, then every figure that moved, with its reasons. */
export function SincePrevious({ comparison, analysis }: SincePreviousProps) {
  const styles = useStyles();
  const { period, figures } = useWords();
  const name = useMemo(() => figureNames(analysis), [analysis]);
  const { record, label } = comparison.period;
  const moved = comparison.figures.filter(isVisiblyMoved);
  const whole = (all: readonly RecordedFigure[], id: string): RecordedFigure | undefined =>
    all.find((figure) => figure.id === id && figure.of === undefined);
  return (
    <section className={styles.root} aria-label={period.since(label)}>
      <Subtitle2 as="h3" block className={styles.title}>
        {period.since(label)}
      </Subtitle2>
      <ul className={styles.list}>
        {MAIN_COUNTS.map((id) => (
          <Growth key={id} name={name({ id })} from={whole(record.figures, id)} to={whole(analysis.values, id)} />
        ))}
        {MAIN_RATES.map((id) => (
          <Growth
            key={id}
            name={figures.rateNames[id]}
            from={whole(record.figures, id)}
            to={whole(analysis.values, id)}
            isRate
          />
        ))}
      </ul>
      <ComparisonCaveats {...comparison} />
      {moved.length > 0 && (
        <Fold level="h4" title={period.allMoved} count={moved.length}>
          <MovedFigures figures={moved} analysis={analysis} />
        </Fold>
      )}
    </section>
  );
}

interface GrowthProps {
  readonly name: string;
  readonly from: RecordedFigure | undefined;
  readonly to: RecordedFigure | undefined;
  readonly isRate?: boolean;
}

function Growth({ name, from, to, isRate = false }: GrowthProps) {
  const styles = useStyles();
  const { changes, period } = useWords();
  if (!from || !to) return null;
  const difference = to.numerator - from.numerator;
  const shown = ({ text, numerator }: RecordedFigure): string => (isRate ? text : viNumber(numerator));
  const isSame = shown(from) === shown(to);
  return (
    <li className={styles.line}>
      <Text className={styles.name}>{name}</Text>
      <span className={styles.figure}>
        {isSame ? `${shown(to)}, ${period.same}` : changes.step(shown(from), shown(to))}
        {!isSame && !isRate && <span className={styles.growth}>{signedNumber(difference)}</span>}
      </span>
    </li>
  );
}
