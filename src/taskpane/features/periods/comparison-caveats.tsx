import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ComparisonCaveatsProps {
  readonly isWithoutPeople: boolean;
  readonly hasOtherRules: boolean;
}

/** What a comparison with a period cannot tell. */
export function ComparisonCaveats({ isWithoutPeople, hasOtherRules }: ComparisonCaveatsProps) {
  const styles = useStyles();
  const { period } = useWords();
  return (
    <>
      {isWithoutPeople && <Caption1 className={styles.quiet}>{period.withoutPeople}</Caption1>}
      {hasOtherRules && <Caption1 className={styles.quiet}>{period.otherRules}</Caption1>}
    </>
  );
}
