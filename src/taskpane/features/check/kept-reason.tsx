import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../../components/cell-link";
import { useWords } from "../../words";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface KeptReasonProps {
  /** Where it stands by now; null: the row was changed or deleted since. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  /** Where it stood when it was decided. */
  readonly sheet: string;
  readonly reason: string;
}

/** The cell of something the officer decided, and the reason given then. */
export function KeptReason({ place, sheet, reason }: KeptReasonProps) {
  const styles = useStyles();
  const { check } = useWords();
  return (
    <>
      {place ? (
        <CellLink sheet={place.sheet} cell={place.cell} />
      ) : (
        <Caption1 className={styles.quiet}>
          {sheet}: {check.rowGone}
        </Caption1>
      )}
      <Caption1 className={styles.quiet}>“{reason}”</Caption1>
    </>
  );
}
