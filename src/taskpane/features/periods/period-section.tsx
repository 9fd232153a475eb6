import { Caption1, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { listPeriods, sincePrevious } from "../../../app/periods";
import { Fold } from "../../components/fold";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { FreezeForm } from "./freeze-form";
import { PeriodItem } from "./period-item";
import { SincePrevious } from "./since-previous";
import { UnfreezeDialog } from "./unfreeze-dialog";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Periods already reported: freezing one, growth since the previous one, and what of them would be otherwise today. */
export function PeriodSection({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { period } = useWords();
  const periods = listPeriods(analysis);
  const since = useMemo(() => sincePrevious(analysis), [analysis]);
  const fallen = since?.figures.filter(({ fell }) => fell).length ?? 0;
  return (
    <div className={styles.root}>
      {since && fallen > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{period.fellSince(viNumber(fallen), since.period.label)}</MessageBarBody>
        </MessageBar>
      )}
      <Fold level="h2" title={period.title} count={periods.length}>
        <Caption1 className={styles.quiet}>{period.intro}</Caption1>
        <FreezeForm analysis={analysis} />
        {since && <SincePrevious comparison={since} analysis={analysis} />}
        {periods.length > 0 && <FrozenPeriods analysis={analysis} />}
      </Fold>
    </div>
  );
}

/** The latest first. */
function FrozenPeriods({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { period } = useWords();
  const latestFirst = [...listPeriods(analysis)].reverse();
  return (
    <div>
      <Subtitle2 as="h3" block className={styles.title}>
        {period.frozen}
      </Subtitle2>
      {latestFirst.map((frozen) => (
        <PeriodItem key={frozen.label} period={frozen} analysis={analysis} />
      ))}
      <UnfreezeDialog label={latestFirst[0]!.label} />
    </div>
  );
}
