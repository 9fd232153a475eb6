import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { useWords } from "../../words";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  sentence: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

export interface ExplanationProps {
  /** Of the figure, for readers of the button. */
  readonly title: string;
  /** Vietnamese, whatever the pane's language: it goes into the report. */
  readonly sentence: string;
}

/** The drafted sentence with a button to copy it; where the clipboard is closed to the pane, it is selected instead. */
export function Explanation({ title, sentence }: ExplanationProps) {
  const styles = useStyles();
  const { period } = useWords();
  const text = useRef<HTMLQuoteElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sentence);
      setOutcome("copied");
    } catch {
      // Office's web views refuse the clipboard, or have none, unless their host granted it.
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      setOutcome("selected");
    }
  };
  return (
    <div className={styles.root}>
      <blockquote ref={text} className={styles.sentence} lang="vi">
        {sentence}
      </blockquote>
      <Button size="small" icon={<Copy20Regular />} aria-label={period.copyOf(title)} onClick={() => void copy()}>
        {period.copy}
      </Button>
      <Caption1 role="status">{outcome && period[outcome]}</Caption1>
    </div>
  );
}
