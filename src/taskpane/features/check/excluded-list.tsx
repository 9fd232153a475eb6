import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { includeRow } from "../../../app/officer-decisions";
import type { ExcludedRow } from "../../../app/officer-state";
import { rowPlace, type RowPlace } from "../../../app/row-place";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  what: { display: "grid", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The rows the officer left out, with the reason, and the way to count them again. */
export function ExcludedList({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { check } = useWords();
  const { excluded } = analysis.state;
  const places = useMemo(() => placesByKey(analysis), [analysis]);
  if (excluded.length === 0) return null;
  return (
    <Fold level="h3" title={check.excluded} count={excluded.length}>
      <ul className={styles.list}>
        {excluded.map((kept) => (
          <Entry key={kept.row} kept={kept} place={places.get(kept.row) ?? null} analysis={analysis} />
        ))}
      </ul>
    </Fold>
  );
}

interface EntryProps {
  readonly kept: ExcludedRow;
  /** null: the row was changed or deleted since. */
  readonly place: RowPlace | null;
  readonly analysis: Analysis;
}

function Entry({ kept, place, analysis }: EntryProps) {
  const styles = useStyles();
  const { check } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  return (
    <li className={styles.entry}>
      <span className={styles.what}>
        {place ? (
          <span>
            <CellLink sheet={place.sheet} cell={place.cell} />
          </span>
        ) : (
          <Caption1 className={styles.quiet}>
            {kept.sheet}: {check.rowGone}
          </Caption1>
        )}
        <Caption1 className={styles.quiet}>“{kept.reason}”</Caption1>
      </span>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={check.includeAt(place ? `${place.sheet}!${place.cell}` : kept.sheet)}
        onClick={() =>
          void store.change(
            ({ port }) => includeRow(port, analysis, kept),
            () => ({ verb: "row-included" }),
          )
        }
      >
        {check.include}
      </Button>
    </li>
  );
}

/** Where the rows left out stand by now, by the key they are kept under. */
function placesByKey({ participants, rowKeys, sheets }: Analysis): ReadonlyMap<string, RowPlace> {
  return new Map(
    participants.flatMap(({ ref, notCounted }) => {
      const key = notCounted === "excluded" ? rowKeys.get(`${ref.sheet}!${ref.row}`) : undefined;
      return key === undefined ? [] : [[key, rowPlace(sheets, ref)] as const];
    }),
  );
}
