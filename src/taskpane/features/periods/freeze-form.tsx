import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Analysis } from "../../../app/analyse";
import { freezePeriod, listPeriods, type PeriodProblemCode } from "../../../app/periods";
import { useIsBusy, usePaneState, useStore } from "../../store-context";
import { useWords } from "../../words";
import { suggestedLabel } from "./suggested-label";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  field: { width: "100%" },
  input: { minWidth: 0, width: "100%" },
  stale: { color: tokens.colorStatusWarningForeground1 },
});

/** “Chốt kỳ”: the figures as they are now are kept under the officer's name for the period. */
export function FreezeForm({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { period, periodProblem } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const { stale } = usePaneState();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<PeriodProblemCode | null>(null);
  const label = typed ?? suggestedLabel(analysis.reference.info.dates.asOf?.value ?? null, listPeriods(analysis));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const declined = await store.change(
      ({ port, clock }, current) => freezePeriod(port, clock, current, label),
      (frozen) => ({ verb: "frozen", label: frozen.label }),
    );
    setProblem(declined);
    if (declined === null) setTyped(null);
  };
  return (
    <form className={styles.root} onSubmit={(event) => void submit(event)}>
      <Field
        className={styles.field}
        label={period.label}
        hint={period.labelHint}
        validationMessage={problem && periodProblem[problem]}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={label}
          onChange={(_, { value }) => {
            setTyped(value);
            setProblem(null);
          }}
        />
      </Field>
      {stale && <Caption1 className={styles.stale}>{period.freezeStale}</Caption1>}
      <Button type="submit" disabledFocusable={isBusy}>
        {period.freeze}
      </Button>
    </form>
  );
}
