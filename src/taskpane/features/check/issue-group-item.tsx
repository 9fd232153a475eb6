import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { firstCells } from "./first-cells";
import type { IssueGroup } from "./group-issues";
import { IssueGroupPanel } from "./issue-group-panel";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  /** In line with the headings and the contents of the group. */
  button: { paddingLeft: 0, paddingRight: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    paddingBlock: tokens.spacingVerticalXS,
  },
  title: { display: "grid", flexGrow: 1, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { margin: 0, paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalM },
});

export interface IssueGroupItemProps {
  readonly group: IssueGroup;
  readonly analysis: Analysis;
}

/** One kind of issue: a line with its count and first cells; opened, what is wrong, what to do, and all cells. */
export function IssueGroupItem({ group, analysis }: IssueGroupItemProps) {
  const styles = useStyles();
  const { issue: words } = useWords();
  const { code, severity, issues } = group;
  return (
    <AccordionItem value={`${code} ${severity}`}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.button }}>
        <span className={styles.header}>
          <SeverityIcon severity={severity} />
          <span className={styles.title}>
            <Text>{words[code].title}</Text>
            <Caption1 className={styles.quiet}>{firstCells(issues)}</Caption1>
          </span>
          <Badge appearance="tint" color="informative">
            {viNumber(issues.length)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <IssueGroupPanel group={group} analysis={analysis} />
      </AccordionPanel>
    </AccordionItem>
  );
}
