import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { compareWithFrozen } from "../../../app/periods";
import type { FrozenPeriod } from "../../../domain/periods/frozen-period";
import { Fold } from "../../components/fold";
import { dateTimeText } from "../../date-time-text";
import { dayText } from "../../day-text";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { isVisiblyMoved } from "../moves/is-visibly-moved";
import { MovedFigures } from "../moves/moved-figures";
import { ComparisonCaveats } from "./comparison-caveats";

const useStyles = makeStyles({
  facts: { display: "grid", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface PeriodItemProps {
  readonly period: FrozenPeriod;
  readonly analysis: Analysis;
}

/** One frozen period; opened, what was frozen and which of its figures would be others today. */
export function PeriodItem({ period: frozen, analysis }: PeriodItemProps) {
  const styles = useStyles();
  const { period } = useWords();
  const learners = frozen.record.figures.find(({ id }) => id === "learners");
  return (
    <Fold level="h4" title={frozen.label}>
      <span className={styles.facts}>
        {learners && <Text>{period.learners(viNumber(learners.numerator))}</Text>}
        <Caption1 className={styles.quiet}>{period.asOf(dayText(frozen.asOf))}</Caption1>
        <Caption1 className={styles.quiet}>{period.frozenAt(dateTimeText(frozen.frozenAt))}</Caption1>
      </span>
      <Today label={frozen.label} analysis={analysis} />
    </Fold>
  );
}

/** Counts the workbook again as of the period's cut-off, which takes a moment: only when the period is opened. */
function Today({ label, analysis }: { readonly label: string; readonly analysis: Analysis }) {
  const { period } = useWords();
  const comparison = useMemo(() => compareWithFrozen(analysis, label), [analysis, label]);
  if (comparison === null) return null;
  const figures = comparison.figures.filter(isVisiblyMoved);
  return (
    <>
      <Text>{figures.length === 0 ? period.nothingChanges : period.wouldChange(viNumber(figures.length))}</Text>
      <ComparisonCaveats {...comparison} />
      {figures.length > 0 && <MovedFigures figures={figures} analysis={analysis} />}
    </>
  );
}
