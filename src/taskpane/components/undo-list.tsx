import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useIsBusy } from "../store-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  what: { display: "grid", justifyItems: "start", overflowWrap: "anywhere" },
});

/** What the officer did, entry by entry; each can be taken back. */
export function UndoList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

export interface UndoEntryProps {
  /** The button, and how it is called among many of its kind. */
  readonly label: string;
  readonly fullLabel: string;
  readonly onUndo: () => void;
  readonly children: ReactNode;
}

export function UndoEntry({ label, fullLabel, onUndo, children }: UndoEntryProps) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  return (
    <li className={styles.entry}>
      <span className={styles.what}>{children}</span>
      <Button size="small" disabledFocusable={isBusy} aria-label={fullLabel} onClick={onUndo}>
        {label}
      </Button>
    </li>
  );
}
