import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Becomes } from "../../components/becomes";
import type { ShownContent } from "../../shown-content";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";

const useStyles = makeStyles({
  root: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface BeforeAfterProps {
  readonly before: ShownContent;
  readonly after: ShownContent;
}

/**
 * “NGUYỄN VĂN AN → Nguyễn Văn An”; a masked number says how many digits it has, and a text that looks the same
 * afterwards, its accents only joined to their letters, says so.
 */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const styles = useStyles();
  const { check } = useWords();
  const said = ({ text, digits }: ShownContent): string =>
    digits === null ? text : `${text} (${check.digits(viNumber(digits))})`;
  if (before.text.normalize("NFC") === after.text && before.digits === null) {
    return <Caption1 className={styles.root}>{check.looksTheSame(after.text)}</Caption1>;
  }
  return (
    <Caption1 className={styles.root}>
      {said(before)}
      <Becomes />
      {said(after)}
    </Caption1>
  );
}
