import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { proposeFixes, type FixProposal } from "../../../app/fixes";
import { Becomes } from "../../components/becomes";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { visibleSpaces } from "../../visible-spaces";
import { useWords } from "../../words";
import { FixDialog } from "./fix-dialog";
import type { IssueGroup } from "./group-issues";
import { issueKey, listKeys } from "./issue-key";
import { IssueLine } from "./issue-line";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  cells: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { textDecorationLine: "line-through", textDecorationColor: tokens.colorStatusDangerForeground1 },
});

const FIRST_CELLS = 8;

export interface IssueGroupPanelProps {
  readonly group: IssueGroup;
  readonly analysis: Analysis;
}

/** What is wrong, what to do, an example, and every cell with what can be done about it. */
export function IssueGroupPanel({ group: { code, issues }, analysis }: IssueGroupPanelProps) {
  const styles = useStyles();
  const proposals = useMemo(() => proposeFixes(analysis, new Set([code])), [analysis, code]);
  return (
    <div className={styles.root}>
      <Guide code={code} />
      <FixDialog code={code} proposals={proposals} />
      <Cells issues={issues} proposals={proposals} analysis={analysis} />
    </div>
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
        <strong>{check.example}:</strong> <del className={styles.wrong}>{visibleSpaces(example.wrong)}</del>
        <Becomes />
        <ins>{example.right}</ins>
      </Text>
    </>
  );
}

interface CellsProps {
  readonly issues: IssueGroup["issues"];
  readonly proposals: readonly FixProposal[];
  readonly analysis: Analysis;
}

function Cells({ issues, proposals, analysis }: CellsProps) {
  const styles = useStyles();
  const { ui } = useWords();
  const { shown, hidden, next, grow } = useGrowingList(issues, FIRST_CELLS);
  const keys = useMemo(() => listKeys(issues), [issues]);
  const proposalOf = useMemo(
    () => new Map(proposals.map((proposal) => [issueKey(proposal.issue), proposal])),
    [proposals],
  );
  return (
    <>
      <ul className={styles.cells}>
        {shown.map((issue, index) => (
          <IssueLine
            key={keys[index]}
            issue={issue}
            proposal={proposalOf.get(issueKey(issue)) ?? null}
            analysis={analysis}
          />
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
