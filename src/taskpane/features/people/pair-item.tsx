import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { indicatorTitle } from "../../../app/indicator-list";
import { decidePair } from "../../../app/officer-decisions";
import type { AskedPair, PairSide } from "../../../app/open-pairs";
import { CellLink } from "../../components/cell-link";
import { partialDateText } from "../../partial-date-text";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  item: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  side: { display: "grid", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  changes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface PairItemProps {
  readonly asked: AskedPair;
  readonly analysis: Analysis;
}

/** Two rows, why they may be one person, what that would change, and the officer's word on it. */
export function PairItem({ asked, analysis }: PairItemProps) {
  const styles = useStyles();
  const { people, pair: reasons } = useWords();
  const { pair, a, b, alone, together } = asked;
  const onlyTogether = together.filter(({ id }) => alone.every((change) => change.id !== id));
  return (
    <li className={styles.item}>
      <Side side={a} />
      <Side side={b} />
      <Text>{reasons[pair.reason]}</Text>
      {alone.length > 0 && (
        <div className={styles.quiet}>
          <Caption1>{people.ifSame}</Caption1>
          <ul className={styles.changes}>
            {alone.map(({ id, from, to }) => (
              <li key={id}>
                <Caption1>{people.change(indicatorTitle(id), from, to)}</Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {onlyTogether.length > 0 && (
        <Caption1 className={styles.quiet}>
          {people.jointChange(onlyTogether.map(({ id }) => indicatorTitle(id)).join("; "))}
        </Caption1>
      )}
      <Decision asked={asked} analysis={analysis} />
    </li>
  );
}

function Side({ side: { place, name, birth, idEnding } }: { readonly side: PairSide }) {
  const styles = useStyles();
  const { people } = useWords();
  const facts = [birth ? partialDateText(birth) : null, idEnding === null ? null : people.idEnding(idEnding)];
  return (
    <div className={styles.side}>
      <Text weight="semibold">{name}</Text>
      <span>
        <CellLink sheet={place.sheet} cell={place.cell} />
        {facts.map((fact) => (fact === null ? null : <Caption1 key={fact}> · {fact}</Caption1>))}
      </span>
    </div>
  );
}

function Decision({ asked: { pair, a, b }, analysis }: PairItemProps) {
  const styles = useStyles();
  const { people } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const [first, second] = [`${a.place.sheet}!${a.place.cell}`, `${b.place.sheet}!${b.place.cell}`];
  const decide = (same: boolean): void =>
    void store.change(
      ({ port }) => decidePair(port, analysis, pair, same),
      () => ({ verb: same ? "pair-same" : "pair-different" }),
    );
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={people.sameOf(first, second)}
        onClick={() => decide(true)}
      >
        {people.same}
      </Button>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={people.differentOf(first, second)}
        onClick={() => decide(false)}
      >
        {people.different}
      </Button>
    </div>
  );
}
