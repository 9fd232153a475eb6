import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { followCell } from "../../../app/follow-cell";
import type { RunReport } from "../../../app/run-report";
import { Fold } from "../../components/fold";
import { useWords } from "../../words";
import { followableOn, writtenSheets, type Followable } from "./followable";
import { FollowedFigures } from "./followed-figures";
import { FollowedPerson } from "./followed-person";
import { FollowedRow } from "./followed-row";
import { useSelectedCell, type SelectedCell } from "./use-selected-cell";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FollowSectionProps {
  readonly run: RunReport | null;
  readonly analysis: Analysis;
}

/** “Ô đang chọn”: what stands behind the selected cell. Folded it neither watches nor computes. */
export function FollowSection(props: FollowSectionProps) {
  const { follow } = useWords();
  return (
    <Fold level="h2" title={follow.title}>
      <Selected {...props} />
    </Fold>
  );
}

function Selected({ run, analysis }: FollowSectionProps) {
  const styles = useStyles();
  const { follow, failure: failureWords } = useWords();
  const { cell, failure } = useSelectedCell();
  const written = useMemo(() => writtenSheets(run, analysis), [run, analysis]);
  if (failure) return <Text>{failureWords[failure]}</Text>;
  if (written === null) return <Text>{follow.needsRun}</Text>;
  if (cell === null) return <Caption1 className={styles.quiet}>{follow.hint}</Caption1>;
  if (run?.keptSheets.includes(cell.sheet)) return <Text>{follow.kept(cell.sheet)}</Text>;
  const place = `${cell.sheet}!${cell.address}`;
  return (
    <>
      <Text weight="semibold">{follow.at(place)}</Text>
      <Behind key={place} cell={cell} followable={followableOn(cell.sheet, written, analysis) ?? written} />
    </>
  );
}

function Behind({ cell, followable }: { readonly cell: SelectedCell; readonly followable: Followable }) {
  const { follow } = useWords();
  const { sheet, address } = cell;
  const followed = useMemo(() => followCell(followable, sheet, address), [followable, sheet, address]);
  switch (followed.kind) {
    case "report":
      return <FollowedFigures figures={followed.figures} followable={followable} />;
    case "indicator":
      return <FollowedFigures figures={[{ value: followed.value }]} followable={followable} />;
    case "person":
      return <FollowedPerson person={followed.person} followable={followable} />;
    case "row":
      return <FollowedRow followed={followed} followable={followable} />;
    case "nothing":
      return <Text>{follow.nothing(`${sheet}!${address}`)}</Text>;
  }
}
