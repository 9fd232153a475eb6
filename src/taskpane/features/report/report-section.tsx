import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { RunReport } from "../../../app/run-report";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Where the report is, whether a sheet the officer typed into was kept, and whether Excel's figures agree with ours. */
export function ReportSection({ run }: { readonly run: RunReport }) {
  const styles = useStyles();
  const { ui } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const written = Object.values(run.report).filter(({ sheet }) => !run.keptSheets.includes(sheet));
  return (
    <section className={styles.root} aria-label={ui.report}>
      {written.map(({ sheet }) => (
        <MessageBar key={sheet} intent="success" layout="multiline">
          <MessageBarBody>{ui.written(sheet)}</MessageBarBody>
          <MessageBarActions>
            <Link as="button" onClick={() => void store.goTo(sheet, "A1")}>
              {ui.openReport}
            </Link>
          </MessageBarActions>
        </MessageBar>
      ))}
      {run.keptSheets.map((sheet) => (
        <MessageBar key={sheet} intent="warning" layout="multiline">
          <MessageBarBody>{ui.kept(sheet)}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={isBusy} onClick={() => void store.run({ replaceEdited: true })}>
              {ui.replace}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {run.differences.length > 0 ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{ui.differs}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text size={200} className={styles.quiet}>
          {ui.verified}
        </Text>
      )}
    </section>
  );
}
