import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { includeRow } from "../../../app/officer-decisions";
import { rowPlace, type RowPlace } from "../../../app/row-place";
import { Fold } from "../../components/fold";
import { UndoEntry, UndoList } from "../../components/undo-list";
import { useStore } from "../../store-context";
import { useWords } from "../../words";
import { KeptReason } from "./kept-reason";

/** The rows the officer left out, with the reason, and the way to count them again. */
export function ExcludedList({ analysis }: { readonly analysis: Analysis }) {
  const { check } = useWords();
  const store = useStore();
  const { excluded } = analysis.state;
  const places = useMemo(() => placesByKey(analysis), [analysis]);
  if (excluded.length === 0) return null;
  return (
    <Fold level="h3" title={check.excluded} count={excluded.length}>
      <UndoList>
        {excluded.map((kept) => {
          const place = places.get(kept.row) ?? null;
          return (
            <UndoEntry
              key={kept.row}
              label={check.include}
              fullLabel={check.includeAt(place ? `${place.sheet}!${place.cell}` : kept.sheet)}
              onUndo={() =>
                void store.change(
                  ({ port }) => includeRow(port, analysis, kept),
                  () => ({ verb: "row-included" }),
                )
              }
            >
              <KeptReason place={place} sheet={kept.sheet} reason={kept.reason} />
            </UndoEntry>
          );
        })}
      </UndoList>
    </Fold>
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
