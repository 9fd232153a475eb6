import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  CounterBadge,
  Link,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Issue, Severity } from "../../../domain/issue";
import { useStore } from "../../store-context";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import type { IssueGroup } from "./group-issues";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, width: "100%" },
  title: { flexGrow: 1 },
  panel: { display: "grid", rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } as const satisfies Record<
  Severity,
  unknown
>;
const FIRST_CELLS = 8;

export function IssueGroupItem({ group }: { readonly group: IssueGroup }) {
  const styles = useStyles();
  const { ui, issue: words } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { code, severity, issues } = group;
  const Icon = ICONS[severity];
  const { title, sentence, whatToDo } = words[code];
  const shown = showsAll ? issues : issues.slice(0, FIRST_CELLS);
  return (
    <AccordionItem value={code}>
      <AccordionHeader expandIconPosition="end">
        <span className={styles.header}>
          <Icon className={styles[severity]} />
          <Text className={styles.title}>{title}</Text>
          <CounterBadge count={issues.length} overflowCount={9999} appearance="filled" color="informative" />
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          <Text>{sentence}</Text>
          <Text className={styles.quiet}>
            <strong>{ui.whatToDo}:</strong> {whatToDo}
          </Text>
          <div className={styles.cells}>
            {shown.map((issue, index) => (
              <CellLink key={index} issue={issue} />
            ))}
          </div>
          {issues.length > shown.length && (
            <Button size="small" onClick={() => setShowsAll(true)}>
              {ui.allCells(viNumber(issues.length))}
            </Button>
          )}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}

function CellLink({ issue: { sheet, cell, nearest } }: { readonly issue: Issue }) {
  const { ui } = useWords();
  const store = useStore();
  const place = `${sheet}!${cell}`;
  return (
    <Link as="button" title={ui.goTo(place)} onClick={() => void store.goTo(sheet, cell)}>
      {place}
      {nearest === undefined ? null : ` (${ui.nearest(nearest)})`}
    </Link>
  );
}
