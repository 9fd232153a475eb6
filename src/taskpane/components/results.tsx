import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../app/analyse";
import { IssueSection } from "../features/check/issue-section";
import { SheetSection } from "../features/data/sheet-section";
import { FigureSection } from "../features/indicators/figure-section";
import { ReportSection } from "../features/report/report-section";
import { usePaneState } from "../store-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
});

export function Results({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { run } = usePaneState();
  return (
    <div className={styles.root}>
      <FigureSection analysis={analysis} />
      {run && <ReportSection run={run} />}
      <IssueSection issues={analysis.issues} />
      <SheetSection analysis={analysis} />
    </div>
  );
}
