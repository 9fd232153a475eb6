import { Body1, Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { DocumentCheckmark24Regular } from "@fluentui/react-icons";
import { usePaneState, useStore } from "../store-context";
import { useWords } from "../words";
import { StepList } from "./step-list";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  intro: { color: tokens.colorNeutralForeground2 },
});

/** The one large button, the steps of a run with cancel, and what went wrong if something did. */
export function RunPanel() {
  const styles = useStyles();
  const { ui, failure: failureWords } = useWords();
  const { phase, step, failure, analysis, stale } = usePaneState();
  const store = useStore();
  if (phase === "running") {
    return (
      <section className={styles.root} aria-live="polite">
        <StepList current={step ?? "reading"} />
        <Button onClick={() => store.cancel()}>{ui.cancel}</Button>
      </section>
    );
  }
  return (
    <section className={styles.root}>
      {!analysis && <Body1 className={styles.intro}>{ui.intro}</Body1>}
      <Button appearance="primary" size="large" icon={<DocumentCheckmark24Regular />} onClick={() => void store.run()}>
        {analysis ? ui.runAgain : ui.run}
      </Button>
      {phase === "working" && <Spinner size="tiny" label={ui.working} />}
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {failureWords[failure.code]}
            {failure.sheet === undefined ? null : ` (${failure.sheet})`}
          </MessageBarBody>
        </MessageBar>
      )}
      {stale && phase === "done" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{ui.stale}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
