import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countedIn, type CountedIn } from "../../../app/counted-in";
import { rowPlace } from "../../../app/row-place";
import { CellLink } from "../../components/cell-link";
import { CellLinks } from "../../components/cell-links";
import { ShowMore } from "../../components/show-more";
import { figureNames } from "../../figure-names";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords, type Words } from "../../words";
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

/** A person as the rows that tell of them, and every figure that counts them with its cells. */
export function FollowedPerson({ person, followable }: FollowedPersonProps) {
  const styles = useStyles();
  const { follow } = useWords();
  const { analysis, drafts } = followable;
  const name = useMemo(() => figureNames(analysis), [analysis]);
  const counted = useMemo(() => countedIn(analysis, drafts, person), [analysis, drafts, person]);
  const list = useGrowingList(counted, FIRST_FIGURES);
  const rows = (analysis.people.persons[person]?.rows ?? []).map(({ ref }) => rowPlace(analysis.sheets, ref));
  return (
    <>
      <Text>
        {follow.person}, {follow.rowsOfPerson(viNumber(rows.length))} <CellLinks cells={rows} />
      </Text>
      <Text weight="semibold">{follow.countedIn(viNumber(counted.length))}</Text>
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
  const { value, cell, printed } = entry;
  const remark = remarkOf(entry, follow);
  return (
    <li className={styles.figure}>
      <Text>
        {name}
        {remark !== null && <Caption1 className={styles.quiet}> ({remark})</Caption1>}
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

function remarkOf({ times, isInDenominator }: CountedIn, follow: Words["follow"]): string | null {
  if (times > 1) return follow.times(viNumber(times));
  return times === 0 && isInDenominator ? follow.denominatorOnly : null;
}
