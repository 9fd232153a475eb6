import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../app/analyse";
import { ChangeSection } from "../features/changes/change-section";
import { IssueSection } from "../features/check/issue-section";
import { SheetSection } from "../features/data/sheet-section";
import { FollowSection } from "../features/follow/follow-section";
import { FigureSection } from "../features/indicators/figure-section";
import { PairSection } from "../features/people/pair-section";
import { PeriodSection } from "../features/periods/period-section";
import { ReportSection } from "../features/report/report-section";
import { usePaneState } from "../store-context";
import { useWords } from "../words";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL, outlineStyle: "none" },
});

export function Results({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { data } = useWords();
  const { run } = usePaneState();
  const root = useKeptFocus<HTMLDivElement>(analysis);
  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      <FigureSection analysis={analysis} drafts={run?.drafts ?? null} />
      {run && <ReportSection run={run} />}
      {analysis.unreadableState.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{data.unreadableState}</MessageBarBody>
        </MessageBar>
      )}
      <FollowSection run={run} analysis={analysis} />
      {run?.changes && <ChangeSection changes={run.changes} analysis={run.analysis} />}
      <IssueSection analysis={analysis} />
      <PairSection analysis={analysis} />
      <PeriodSection analysis={analysis} />
      <SheetSection analysis={analysis} />
    </div>
  );
}
