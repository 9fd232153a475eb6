import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { usePaneState, useStore } from "../store-context";
import { useWords } from "../words";
import { isPartial, noticeText } from "./notice-text";

const useStyles = makeStyles({
  /** Stays in sight while the officer works further down; empty it takes no room. */
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  working: {
    justifyContent: "start",
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The one place that says what is going on, what was done, and what Excel refused. */
export function StatusLine() {
  const styles = useStyles();
  const { ui, done, failure: failureWords } = useWords();
  const { phase, failure, notice } = usePaneState();
  const store = useStore();
  return (
    <div className={styles.root}>
      <div role="status" aria-live="polite">
        {phase === "working" && <Spinner className={styles.working} size="tiny" label={ui.working} />}
        {notice && (
          <MessageBar intent={isPartial(notice) ? "warning" : "success"} layout="multiline">
            <MessageBarBody>{noticeText(notice, done)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={ui.dismiss}
                  icon={<Dismiss20Regular />}
                  onClick={() => store.dismissNotice()}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {failure && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {failureWords[failure.code]}
              {failure.sheet === undefined ? null : ` (${failure.sheet})`}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
