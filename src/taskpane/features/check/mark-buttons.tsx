import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Highlight20Regular } from "@fluentui/react-icons";
import type { Analysis } from "../../../app/analyse";
import { clearMarks, markIssues } from "../../../app/mark-issues";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Shows the issues on the sheets themselves, and takes the marks away again, also when nothing is left to mark. */
export function MarkButtons({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { check } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const hasMarks = analysis.issues.some(({ severity }) => severity !== "info");
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {hasMarks && (
          <Button
            size="small"
            icon={<Highlight20Regular />}
            disabledFocusable={isBusy}
            onClick={() =>
              void store.change(
                ({ port }) => markIssues(port, analysis),
                () => ({ verb: "marked" }),
              )
            }
          >
            {check.mark}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() =>
            void store.change(
              ({ port }) => clearMarks(port),
              () => ({ verb: "unmarked" }),
            )
          }
        >
          {check.unmark}
        </Button>
      </div>
      {hasMarks && <Caption1 className={styles.quiet}>{check.markHint}</Caption1>}
    </div>
  );
}
