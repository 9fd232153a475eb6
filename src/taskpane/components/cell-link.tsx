import { Link, makeStyles } from "@fluentui/react-components";
import { useStore } from "../store-context";
import { useWords } from "../words";

const useStyles = makeStyles({
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

export interface CellLinkProps {
  readonly sheet: string;
  readonly cell: string;
  /** Shown instead of "SHEET!CELL". */
  readonly label?: string;
}

/** Goes to a cell of the workbook and selects it. */
export function CellLink({ sheet, cell, label }: CellLinkProps) {
  const styles = useStyles();
  const { ui } = useWords();
  const store = useStore();
  const place = `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={ui.goTo(place)}
      onClick={() => void store.goTo(sheet, cell)}
    >
      {label ?? place}
    </Link>
  );
}
