import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { viNumber } from "../../vi-number-text";
import { useGrowingList } from "../../use-growing-list";
import { useWords } from "../../words";
import { FixDialog } from "./fix-dialog";
import type { IssueGroup } from "./group-issues";
import { IssueLine } from "./issue-line";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, width: "100%" },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  panel: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
  cells: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { textDecorationLine: "line-through", textDecorationColor: tokens.colorStatusDangerForeground1 },
});

const FIRST_CELLS = 8;

export interface IssueGroupItemProps {
  readonly group: IssueGroup;
  readonly analysis: Analysis;
}

/** One kind of issue: a line with its count; opened, what is wrong, what to do, and the cells. */
export function IssueGroupItem({ group, analysis }: IssueGroupItemProps) {
  const styles = useStyles();
  const { issue: words } = useWords();
  const { code, severity, issues } = group;
  return (
    <AccordionItem value={`${code} ${severity}`}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.header}>
          <SeverityIcon severity={severity} />
          <Text className={styles.title}>{words[code].title}</Text>
          <Badge appearance="tint" color="informative">
            {viNumber(issues.length)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Guide code={code} />
        <FixDialog code={code} analysis={analysis} />
        <Cells issues={issues} analysis={analysis} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function Guide({ code }: Pick<IssueGroup, "code">) {
  const styles = useStyles();
  const { check, issue: words } = useWords();
  const { sentence, whatToDo, example } = words[code];
  return (
    <>
      <Text>{sentence}</Text>
      <Text className={styles.quiet}>
        <strong>{check.whatToDo}:</strong> {whatToDo}
      </Text>
      <Text className={styles.quiet}>
        <strong>{check.example}:</strong> <del className={styles.wrong}>{example.wrong}</del>{" "}
        <span aria-label={check.becomes}>→</span> <ins>{example.right}</ins>
      </Text>
    </>
  );
}

function Cells({ issues, analysis }: { readonly issues: IssueGroup["issues"]; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { ui } = useWords();
  const { shown, hidden, next, grow } = useGrowingList(issues, FIRST_CELLS);
  return (
    <>
      <ul className={styles.cells}>
        {shown.map((issue, index) => (
          <IssueLine key={`${issue.sheet}!${issue.cell} ${issue.field} ${index}`} issue={issue} analysis={analysis} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={grow}>
          {next === hidden ? ui.allCells(viNumber(issues.length)) : ui.moreOf(viNumber(next))}
        </Button>
      )}
    </>
  );
}
