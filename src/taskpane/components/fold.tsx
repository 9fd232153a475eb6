import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { viNumber } from "../vi-number-text";

const useStyles = makeStyles({
  /** In line with the headings and the contents of the part. */
  button: { paddingLeft: 0, paddingRight: 0 },
  header: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, width: "100%" },
  title: {
    flexGrow: 1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
  },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
});

export interface FoldProps {
  readonly title: string;
  readonly count?: number;
  /** h2 for a part of the pane, h3 and h4 for what lies in it. */
  readonly level: "h2" | "h3" | "h4";
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A titled part that is folded away until asked for; its contents are made only when it is open. */
export function Fold({ title, count, level, startsOpen = false, children }: FoldProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems={startsOpen ? ["only"] : []}>
      <AccordionItem value="only">
        <AccordionHeader as={level} expandIconPosition="end" button={{ className: styles.button }}>
          <span className={styles.header}>
            <span className={styles.title}>{title}</span>
            {count !== undefined && (
              <Badge appearance="tint" color="informative">
                {viNumber(count)}
              </Badge>
            )}
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
