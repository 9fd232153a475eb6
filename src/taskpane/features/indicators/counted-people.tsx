import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { peopleBehind } from "../../../app/people-behind";
import type { IndicatorValue } from "../../../domain/indicators/indicator";
import { CellLinks } from "../../components/cell-links";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXXL, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface CountedPeopleProps {
  readonly value: IndicatorValue;
  readonly analysis: Analysis;
  /** How many are shown before more are asked for. */
  readonly first: number;
}

/** The people a figure counts, each as the rows that tell of them. */
export function CountedPeople({ value: { id, of }, analysis, first }: CountedPeopleProps) {
  const styles = useStyles();
  const { figures, follow } = useWords();
  const people = useMemo(() => peopleBehind(analysis, id, of), [analysis, id, of]);
  const { shown, hidden, next, grow } = useGrowingList(people ?? [], first);
  if (people === null) return <Caption1 className={styles.quiet}>{follow.countsNobody}</Caption1>;
  return (
    <div className={styles.content}>
      <Text weight="semibold">{figures.counted(viNumber(people.length))}</Text>
      <Caption1 className={styles.quiet}>{figures.byRowsHint}</Caption1>
      <ol className={styles.list}>
        {shown.map(({ index, rows }) => (
          <li key={index}>
            <CellLinks cells={rows} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button size="small" onClick={grow}>
          {figures.morePeople(viNumber(next))}
        </Button>
      )}
    </div>
  );
}
