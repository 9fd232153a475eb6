import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { rowPlace } from "../../../app/row-place";
import type { Move, MoveReason, TraitChange } from "../../../domain/periods/move";
import { CellLinks } from "../../components/cell-links";
import { ShowMore } from "../../components/show-more";
import { rowRefOf } from "../../row-ref-of";
import { useGrowingList } from "../../use-growing-list";
import { useWords, type Words } from "../../words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const FIRST_PEOPLE = 10;

/** One person or row that moved something. */
export interface MovedPerson extends Pick<Move, "rows" | "was" | "changes"> {
  /** Where the list does not say it for all; null otherwise. */
  readonly reason: MoveReason | null;
}

export interface MovedPeopleProps {
  readonly people: readonly MovedPerson[];
  /** The rows stand in its workbook. */
  readonly analysis: Analysis;
}

/** Whoever moved a figure, as the rows that tell of them; the sheet beside the pane shows who they are. */
export function MovedPeople({ people, analysis }: MovedPeopleProps) {
  const styles = useStyles();
  const words = useWords();
  const list = useGrowingList(people, FIRST_PEOPLE);
  return (
    <>
      <ul className={styles.list}>
        {list.shown.map((person, index) => (
          <li key={`${person.rows.join()} ${person.was.join()} ${index}`}>
            <CellLinks cells={person.rows.map((row) => rowPlace(analysis.sheets, rowRefOf(row)))} />
            <Caption1 className={styles.quiet}>{remark(person, words)}</Caption1>
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

/** “ (trước ở Thôn 1!12; thôn thay đổi: Thôn 1 → Thôn 2)” */
function remark({ rows, was, reason, changes }: MovedPerson, { changes: words, move, traitValue }: Words): string {
  const steps = toldChanges(changes).map((change) => {
    const step = words.step(valueText(change.from, traitValue), valueText(change.to, traitValue));
    return reason === null ? step : `${move[change.reason]}: ${step}`;
  });
  const parts = [
    ...(was.length > 0 ? [words.was(was.join(", "))] : []),
    ...(reason !== null && steps.length === 0 ? [move[reason]] : []),
    ...steps,
  ];
  if (parts.length === 0) return "";
  return rows.length === 0 ? parts.join("; ") : ` (${parts.join("; ")})`;
}

/** Of two traits that one correction changed (age and being of age), the first tells enough. */
function toldChanges(changes: readonly TraitChange[]): readonly TraitChange[] {
  return changes.filter(({ reason }, index) => changes.findIndex((change) => change.reason === reason) === index);
}

/** Several groups stand as "official + youth". */
function valueText(value: string, words: Words["traitValue"]): string {
  return value
    .split(" + ")
    .map((part) => words[part] ?? part)
    .join(", ");
}
