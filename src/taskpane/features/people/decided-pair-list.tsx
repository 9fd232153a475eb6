import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { takeBackDecision } from "../../../app/officer-decisions";
import type { DecidedPair } from "../../../app/open-pairs";
import type { RowPlace } from "../../../app/row-place";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
});

export interface DecidedPairListProps {
  readonly decided: readonly DecidedPair[];
  readonly analysis: Analysis;
}

/** What the officer decided, and the way to be asked again. */
export function DecidedPairList({ decided, analysis }: DecidedPairListProps) {
  const styles = useStyles();
  const { people } = useWords();
  return (
    <Fold level="h3" title={people.decided} count={decided.length}>
      <ul className={styles.list}>
        {decided.map((entry) => (
          <Entry key={`${entry.decision.a} ${entry.decision.b}`} entry={entry} analysis={analysis} />
        ))}
      </ul>
    </Fold>
  );
}

function Entry({ entry: { decision, a, b }, analysis }: { readonly entry: DecidedPair; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { people } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const name = (place: RowPlace | null): string => (place ? `${place.sheet}!${place.cell}` : people.rowGone);
  return (
    <li className={styles.entry}>
      <Text>
        <Place place={a} /> {people.and} <Place place={b} />:{" "}
        {decision.same ? people.decidedSame : people.decidedDifferent}
      </Text>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={people.askAgainOf(name(a), name(b))}
        onClick={() =>
          void store.change(
            ({ port }) => takeBackDecision(port, analysis, decision),
            () => ({ verb: "pair-asked-again" }),
          )
        }
      >
        {people.askAgain}
      </Button>
    </li>
  );
}

function Place({ place }: { readonly place: RowPlace | null }) {
  const { people } = useWords();
  return place ? <CellLink sheet={place.sheet} cell={place.cell} /> : people.rowGone;
}
