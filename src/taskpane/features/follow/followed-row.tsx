import { makeStyles, Text } from "@fluentui/react-components";
import type { Followed } from "../../../app/follow-cell";
import { rowPlace } from "../../../app/row-place";
import { useWords } from "../../words";
import { ExcludeDialog } from "../check/exclude-dialog";
import type { Followable } from "./followable";
import { FollowedPerson } from "./followed-person";

const useStyles = makeStyles({
  exclude: { justifySelf: "start" },
});

export interface FollowedRowProps {
  readonly followed: Extract<Followed, { readonly kind: "row" }>;
  readonly followable: Followable;
}

/** A row of a list: its person, or why it does not count; a row that counts can be left out. */
export function FollowedRow({ followed: { sheet, row, person, notCounted }, followable }: FollowedRowProps) {
  const styles = useStyles();
  const { follow, data } = useWords();
  if (person === null) {
    return notCounted && <Text>{follow.notCounted(data.notCountedKinds[notCounted])}</Text>;
  }
  const { cell } = rowPlace(followable.analysis.sheets, { sheet, row });
  return (
    <>
      <span className={styles.exclude}>
        <ExcludeDialog row={{ sheet, row }} place={`${sheet}!${cell}`} analysis={followable.analysis} />
      </span>
      <FollowedPerson person={person} followable={followable} />
    </>
  );
}
