import { Accordion, Badge, makeStyles, Subtitle2, Switch, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analyse";
import type { Issue } from "../../../domain/issue";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { ExcludedList } from "./excluded-list";
import { FixLog } from "./fix-log";
import { groupIssues } from "./group-issues";
import { IssueGroupItem } from "./issue-group-item";
import { MarkButtons } from "./mark-buttons";
import { SilencedList } from "./silenced-list";

const useStyles = makeStyles({
  title: { margin: 0 },
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  clean: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  remark: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
});

/** Issues of one kind are one line with a count; tidying is folded away until asked for. */
export function IssueSection({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { check } = useWords();
  const [showsTidying, setShowsTidying] = useState(false);
  const groups = useMemo(() => groupIssues(analysis.issues), [analysis]);
  const tidying = countOf(analysis.issues, "info");
  const shown = groups.filter(({ severity }) => showsTidying || severity !== "info");
  return (
    <section className={styles.root} aria-labelledby="issues-title">
      <Subtitle2 as="h2" id="issues-title" block className={styles.title}>
        {check.issues}
      </Subtitle2>
      <Verdict issues={analysis.issues} />
      {shown.length > 0 && (
        <Accordion multiple collapsible>
          {shown.map((group) => (
            <IssueGroupItem key={`${group.code} ${group.severity}`} group={group} analysis={analysis} />
          ))}
        </Accordion>
      )}
      {tidying > 0 && (
        <Switch
          checked={showsTidying}
          onChange={(_, { checked }) => setShowsTidying(checked)}
          label={`${check.showTidying} (${viNumber(tidying)})`}
        />
      )}
      <MarkButtons analysis={analysis} />
      <SilencedList analysis={analysis} />
      <ExcludedList analysis={analysis} />
      <FixLog fixes={analysis.state.fixes} />
    </section>
  );
}

/** “Không có lỗi” is said as plainly as errors are counted. */
function Verdict({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { check } = useWords();
  const [errors, warnings, tidying] = [countOf(issues, "error"), countOf(issues, "warning"), countOf(issues, "info")];
  if (errors + warnings === 0) {
    return (
      <div className={styles.clean} role="status">
        <CheckmarkCircle24Filled className={styles.ok} />
        <Text weight="semibold">{check.noIssues}</Text>
        {tidying > 0 && <Text className={styles.remark}>{check.onlyTidying}</Text>}
      </div>
    );
  }
  return (
    <div className={styles.counts} role="status">
      {errors > 0 && (
        <Badge color="danger" appearance="tint">
          {check.errors(viNumber(errors))}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge color="warning" appearance="tint">
          {check.warnings(viNumber(warnings))}
        </Badge>
      )}
    </div>
  );
}

function countOf(issues: readonly Issue[], severity: Issue["severity"]): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
