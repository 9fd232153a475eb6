import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular } from "@fluentui/react-icons";
import type { RunStep } from "../../app/run-report";
import { useWords } from "../words";

const STEPS: readonly RunStep[] = ["reading", "checking", "writing", "verifying"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

export function StepList({ current }: { readonly current: RunStep }) {
  const styles = useStyles();
  const { ui } = useWords();
  const at = STEPS.indexOf(current);
  return (
    <ol className={styles.list}>
      {STEPS.map((step, index) => (
        <li key={step} className={styles.item} aria-current={index === at ? "step" : undefined}>
          {index < at && <CheckmarkCircle20Filled className={styles.done} />}
          {index === at && <Spinner size="extra-tiny" />}
          {index > at && <Circle20Regular className={styles.waiting} />}
          <Text className={index > at ? styles.waiting : undefined}>{ui.steps[step]}</Text>
        </li>
      ))}
    </ol>
  );
}
