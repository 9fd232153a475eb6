import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DocumentCheckmark24Regular } from "@fluentui/react-icons";
import { usePaneState, useStore } from "../store-context";
import { useWords } from "../words";
import { StepList } from "./step-list";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The one large button; while a run goes on, its steps with the way to stop it. */
export function RunPanel() {
  const { phase, step } = usePaneState();
  return phase === "running" ? <Running step={step ?? "reading"} /> : <RunButtons />;
}

function Running({ step }: { readonly step: Parameters<typeof StepList>[0]["current"] }) {
  const styles = useStyles();
  const { ui } = useWords();
  const store = useStore();
  return (
    <section className={styles.root} aria-live="polite">
      <StepList current={step} />
      <Button autoFocus onClick={() => store.cancel()}>
        {ui.cancel}
      </Button>
    </section>
  );
}

function RunButtons() {
  const styles = useStyles();
  const { ui } = useWords();
  const { phase, analysis, stale, hasEarlierResults, reports } = usePaneState();
  const store = useStore();
  const isWorking = phase === "working";
  return (
    <section className={styles.root}>
      {!analysis && <Body1 className={styles.quiet}>{ui.intro}</Body1>}
      <Button
        appearance="primary"
        size="large"
        icon={<DocumentCheckmark24Regular />}
        disabledFocusable={isWorking}
        onClick={() => void store.run()}
      >
        {analysis ? ui.runAgain : ui.run}
      </Button>
      <Checkbox
        label={ui.withNcds}
        checked={reports.includes("ncds")}
        onChange={(_, { checked }) => store.chooseReport("ncds", checked === true)}
      />
      {!analysis && hasEarlierResults && (
        <>
          <Button disabledFocusable={isWorking} onClick={() => void store.check()}>
            {ui.earlier}
          </Button>
          <Caption1 className={styles.quiet}>{ui.earlierHint}</Caption1>
        </>
      )}
      {stale && phase === "done" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{ui.stale}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
