import type { Analysis } from "../../../app/analyse";
import { excludeRow } from "../../../app/officer-decisions";
import type { RowRef } from "../../../domain/issue";
import { ReasonDialog } from "../../components/reason-dialog";
import { useStore } from "../../store-context";
import { useWords } from "../../words";

export interface ExcludeDialogProps {
  readonly row: RowRef;
  /** What the officer sees beside the button: "Thôn 1!C7". */
  readonly place: string;
  readonly analysis: Analysis;
}

/** “Không tính dòng này” asks why, because a row left out has to be answered for. */
export function ExcludeDialog({ row, place, analysis }: ExcludeDialogProps) {
  const { check } = useWords();
  const store = useStore();
  return (
    <ReasonDialog
      label={check.exclude}
      fullLabel={check.excludeAt(place)}
      title={check.excludeTitle}
      intro={check.excludeIntro(String(row.row), row.sheet)}
      hint={check.excludeHint}
      onReason={(reason) =>
        void store.change(
          ({ port }) => excludeRow(port, analysis, row, reason),
          () => ({ verb: "row-excluded" }),
        )
      }
    />
  );
}
