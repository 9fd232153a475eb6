import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { decidedPairs, openPairsInOrder, type AskedPair } from "../../../app/open-pairs";
import { Fold } from "../../components/fold";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { DecidedPairList } from "./decided-pair-list";
import { PairItem } from "./pair-item";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const FIRST_PAIRS = 10;

/** Pairs that may be one person: the few that could change a printed percentage first, then the others, then the decided. */
export function PairSection({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { people } = useWords();
  const { telling, others } = useMemo(() => openPairsInOrder(analysis), [analysis]);
  const decided = useMemo(() => decidedPairs(analysis), [analysis]);
  const open = telling.length + others.length;
  if (open + decided.length === 0) return null;
  return (
    <Fold level="h2" title={people.pairs} count={open}>
      {open > 0 && <Caption1 className={styles.quiet}>{people.pairsIntro}</Caption1>}
      {telling.length > 0 && (
        <>
          <Text weight="semibold">{people.telling}</Text>
          <Pairs pairs={telling} analysis={analysis} />
        </>
      )}
      {others.length > 0 && telling.length > 0 && (
        <Fold level="h3" title={people.others(viNumber(others.length))}>
          <Pairs pairs={others} analysis={analysis} />
        </Fold>
      )}
      {others.length > 0 && telling.length === 0 && <Pairs pairs={others} analysis={analysis} />}
      {decided.length > 0 && <DecidedPairList decided={decided} analysis={analysis} />}
    </Fold>
  );
}

function Pairs({ pairs, analysis }: { readonly pairs: readonly AskedPair[]; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { people } = useWords();
  const { shown, hidden, next, grow } = useGrowingList(pairs, FIRST_PAIRS);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((asked) => (
          <PairItem key={asked.key} asked={asked} analysis={analysis} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={grow}>
          {people.more(viNumber(next))}
        </Button>
      )}
    </>
  );
}
