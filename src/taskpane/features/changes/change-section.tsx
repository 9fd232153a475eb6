import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import type { AppliedFix } from "../../../app/officer-state";
import type { RunChanges } from "../../../app/what-changed";
import type { Move } from "../../../domain/periods/move";
import { CellLink } from "../../components/cell-link";
import { Fold } from "../../components/fold";
import { ShowMore } from "../../components/show-more";
import { dateTimeText } from "../../date-time-text";
import { dayText } from "../../day-text";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { isVisiblyMoved } from "../moves/is-visibly-moved";
import { MovedFigures } from "../moves/moved-figures";
import { MovedPeople } from "../moves/moved-people";

const useStyles = makeStyles({
  facts: { display: "grid" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

const FIRST_CELLS = 10;

export interface ChangeSectionProps {
  readonly changes: RunChanges;
  /** Of the run that found them. */
  readonly analysis: Analysis;
}

/** What is otherwise than at the last run: who came, who left, what was mended, which figures moved. */
export function ChangeSection({ changes: found, analysis }: ChangeSectionProps) {
  const styles = useStyles();
  const { changes } = useWords();
  const { since, came, left, rows, mended, restored } = found;
  const changed = found.changed.filter(isTold);
  const figures = found.figures.filter(isVisiblyMoved);
  const isNothing = [came, left, changed, rows, mended, figures].every(({ length }) => length === 0) && restored === 0;
  return (
    <Fold level="h2" title={changes.title}>
      <span className={styles.facts}>
        {since !== null && <Caption1 className={styles.quiet}>{changes.since(dateTimeText(since))}</Caption1>}
        <CutOff asOf={found.asOf} />
        {found.isWithoutPeople && <Caption1 className={styles.quiet}>{changes.withoutPeople}</Caption1>}
        {found.hasOtherRules && <Caption1 className={styles.quiet}>{changes.otherRules}</Caption1>}
      </span>
      {isNothing && <Text>{changes.nothing}</Text>}
      <Moves title={changes.came} moves={came} analysis={analysis} />
      <Moves title={changes.left} moves={left} analysis={analysis} />
      <Moves title={changes.changed} moves={changed} analysis={analysis} />
      <Moves title={changes.rows} moves={rows} analysis={analysis} />
      {mended.length > 0 && <Mended fixes={mended} />}
      {restored > 0 && <Text>{changes.restored(viNumber(restored))}</Text>}
      {figures.length > 0 && (
        <Fold level="h3" title={changes.figures} count={figures.length}>
          <MovedFigures figures={figures} analysis={analysis} />
        </Fold>
      )}
    </Fold>
  );
}

/** A month that began since gives everybody a place in its running total; that changes nobody. */
function isTold({ changes, amounts }: Move): boolean {
  return changes.length > 0 || [...amounts.keys()].some((key) => !key.startsWith("by-month.cumulative|"));
}

function CutOff({ asOf: { from, to } }: Pick<RunChanges, "asOf">) {
  const styles = useStyles();
  const { changes } = useWords();
  const [before, now] = [from, to].map((day) => (day === null ? changes.noDay : dayText(day)));
  if (before === now) return null;
  return <Caption1 className={styles.quiet}>{changes.cutOff(before!, now!)}</Caption1>;
}

interface MovesProps {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly analysis: Analysis;
}

function Moves({ title, moves, analysis }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <Fold level="h3" title={title} count={moves.length}>
      <MovedPeople people={moves} analysis={analysis} />
    </Fold>
  );
}

function Mended({ fixes }: { readonly fixes: readonly AppliedFix[] }) {
  const styles = useStyles();
  const { changes, issue } = useWords();
  const list = useGrowingList(fixes, FIRST_CELLS);
  return (
    <Fold level="h3" title={changes.mended} count={fixes.length}>
      <ul className={styles.list}>
        {list.shown.map(({ id, sheet, cell, code }) => (
          <li key={id}>
            <CellLink sheet={sheet} cell={cell} /> <Caption1 className={styles.quiet}>{issue[code].title}</Caption1>
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </Fold>
  );
}
