import { Text } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { takeBackDecision } from "../../../app/officer-decisions";
import type { DecidedPair } from "../../../app/open-pairs";
import type { RowPlace } from "../../../app/row-place";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { UndoEntry, UndoList } from "../../components/undo-list";
import { useStore } from "../../store-context";
import { useWords } from "../../words";

export interface DecidedPairListProps {
  readonly decided: readonly DecidedPair[];
  readonly analysis: Analysis;
}

/** What the officer decided, and the way to be asked again. */
export function DecidedPairList({ decided, analysis }: DecidedPairListProps) {
  const { people } = useWords();
  return (
    <Fold level="h3" title={people.decided} count={decided.length}>
      <UndoList>
        {decided.map((entry) => (
          <Entry key={`${entry.decision.a} ${entry.decision.b}`} entry={entry} analysis={analysis} />
        ))}
      </UndoList>
    </Fold>
  );
}

function Entry({ entry: { decision, a, b }, analysis }: { readonly entry: DecidedPair; readonly analysis: Analysis }) {
  const { people } = useWords();
  const store = useStore();
  const name = (place: RowPlace | null): string => (place ? `${place.sheet}!${place.cell}` : people.rowGone);
  return (
    <UndoEntry
      label={people.askAgain}
      fullLabel={people.askAgainOf(name(a), name(b))}
      onUndo={() =>
        void store.change(
          ({ port }) => takeBackDecision(port, analysis, decision),
          () => ({ verb: "pair-asked-again" }),
        )
      }
    >
      <Text>
        <Place place={a} /> {people.and} <Place place={b} />:{" "}
        {decision.same ? people.decidedSame : people.decidedDifferent}
      </Text>
    </UndoEntry>
  );
}

function Place({ place }: { readonly place: RowPlace | null }) {
  const { people } = useWords();
  return place ? <CellLink sheet={place.sheet} cell={place.cell} /> : people.rowGone;
}
