import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countedIn, type CountedIn } from "../../../app/counted-in";
import { rowPlace } from "../../../app/row-place";
import { CellLink } from "../../components/cell-link";
import { CellLinks } from "../../components/cell-links";
import { Fold } from "../../components/fold";
import { ShowMore } from "../../components/show-more";
import { figureNames, type FigureName } from "../../figure-names";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import type { Followable } from "./followable";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  figure: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  printed: { gridColumn: "1 / -1" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const FIRST_FIGURES = 30;

export interface FollowedPersonProps {
  /** Index in People.persons of the followable's analysis. */
  readonly person: number;
  readonly followable: Followable;
}

/**
 * A person as the rows that tell of them, and every figure that counts them with its cells; where they stand in the
 * denominator alone is folded away, because everybody does.
 */
export function FollowedPerson({ person, followable }: FollowedPersonProps) {
  const { follow } = useWords();
  const { analysis, drafts } = followable;
  const name = useMemo(() => figureNames(analysis), [analysis]);
  const counted = useMemo(() => countedIn(analysis, drafts, person), [analysis, drafts, person]);
  const own = counted.filter(({ times }) => times > 0);
  const rest = counted.filter(({ times }) => times === 0);
  const rows = (analysis.people.persons[person]?.rows ?? []).map(({ ref }) => rowPlace(analysis.sheets, ref));
  return (
    <>
      <Text>
        {follow.person}, {follow.rowsOfPerson(viNumber(rows.length))} <CellLinks cells={rows} />
      </Text>
      <Text weight="semibold">{follow.countedIn(viNumber(own.length))}</Text>
      <Figures counted={own} name={name} />
      {rest.length > 0 && (
        <Fold level="h3" title={follow.denominatorOnly} count={rest.length}>
          <Figures counted={rest} name={name} />
        </Fold>
      )}
    </>
  );
}

function Figures({ counted, name }: { readonly counted: readonly CountedIn[]; readonly name: FigureName }) {
  const styles = useStyles();
  const list = useGrowingList(counted, FIRST_FIGURES);
  return (
    <>
      <ul className={styles.list}>
        {list.shown.map((entry) => (
          <Figure key={`${entry.value.id}|${entry.value.of ?? ""}`} entry={entry} name={name(entry.value)} />
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

function Figure({ entry, name }: { readonly entry: CountedIn; readonly name: string }) {
  const styles = useStyles();
  const { follow } = useWords();
  const { value, times, cell, printed } = entry;
  return (
    <li className={styles.figure}>
      <Text>
        {name}
        {times > 1 && <Caption1 className={styles.quiet}> ({follow.times(viNumber(times))})</Caption1>}
      </Text>
      {cell ? <CellLink sheet={cell.sheet} cell={cell.address} label={value.text} /> : <Text>{value.text}</Text>}
      {printed.length > 0 && (
        <Caption1 className={styles.printed}>
          <span className={styles.quiet}>{follow.printed}</span>{" "}
          <CellLinks cells={printed.map(({ sheet, address }) => ({ sheet, cell: address }))} />
        </Caption1>
      )}
    </li>
  );
}
