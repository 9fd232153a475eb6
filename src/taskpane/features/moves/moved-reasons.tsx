import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import type { FigureReason, ReasonOfFigure } from "../../../domain/periods/move";
import { useWords } from "../../words";
import { MovedPeople } from "./moved-people";
import { signedNumber } from "./signed-number";

const useStyles = makeStyles({
  group: { display: "grid", rowGap: tokens.spacingVerticalXXS, justifyItems: "start" },
});

export interface MovedReasonsProps {
  readonly reasons: readonly ReasonOfFigure[];
  readonly analysis: Analysis;
}

/** Why a figure moved: each reason with what it weighs and the persons behind it. */
export function MovedReasons({ reasons, analysis }: MovedReasonsProps) {
  const styles = useStyles();
  const { move } = useWords();
  return groupByCode(reasons).map(({ code, amount, all }) => {
    const people = all
      .filter(({ rows, was }) => rows.length + was.length > 0)
      .map(({ rows, was, change }) => ({ rows, was, reason: null, changes: change ? [change] : [] }));
    return (
      <div key={code} className={styles.group}>
        <Text>
          {move[code]}
          {amount !== 0 && ` (${signedNumber(amount)})`}
        </Text>
        {people.length > 0 && <MovedPeople people={people} analysis={analysis} />}
      </div>
    );
  });
}

interface ReasonGroup {
  readonly code: FigureReason;
  readonly amount: number;
  readonly all: readonly ReasonOfFigure[];
}

/** What weighs most first. */
function groupByCode(reasons: readonly ReasonOfFigure[]): ReasonGroup[] {
  const groups = new Map<FigureReason, ReasonOfFigure[]>();
  for (const reason of reasons) groups.set(reason.code, [...(groups.get(reason.code) ?? []), reason]);
  return [...groups]
    .map(([code, all]) => ({ code, all, amount: all.reduce((sum, { amount }) => sum + amount, 0) }))
    .sort((a, b) => b.all.length - a.all.length);
}
