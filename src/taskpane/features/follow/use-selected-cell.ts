import { useEffect, useState } from "react";
import type { HostFailureCode, StopWatching } from "../../../app/ports";
import { debounce } from "../../debounce";
import { useStore } from "../../store-context";

/** Excel tells of every cell that the arrow keys run over. */
const SELECTION_SETTLES_MS = 250;

export interface SelectedCell {
  readonly sheet: string;
  readonly address: string;
}

/** The cell the officer selected last, watched only as long as the component lives; or why Excel does not tell. */
export function useSelectedCell(): { readonly cell: SelectedCell | null; readonly failure: HostFailureCode | null } {
  const store = useStore();
  const [cell, setCell] = useState<SelectedCell | null>(null);
  const [failure, setFailure] = useState<HostFailureCode | null>(null);
  useEffect(() => {
    let isGone = false;
    let stop: StopWatching | null = null;
    let latest: SelectedCell | null = null;
    const settle = debounce(() => {
      if (!isGone) setCell(latest);
    }, SELECTION_SETTLES_MS);
    void store
      .watchSelection((sheet, address) => {
        latest = { sheet, address };
        settle();
      })
      .then((watching) => {
        if (!watching.ok) return setFailure(watching.failure.code);
        if (isGone) void watching.value();
        else stop = watching.value;
      });
    return () => {
      isGone = true;
      void stop?.();
    };
  }, [store]);
  return { cell, failure };
}
