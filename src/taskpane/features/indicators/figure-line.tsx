import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import type { ListedValue } from "../../../app/indicator-list";
import { OUTPUT_SHEETS } from "../../../app/output-sheets";
import type { FigureWords } from "../../../i18n/ui-words-figures";
import { CellLink } from "../../components/cell-link";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { PeopleDialog } from "./people-dialog";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, textAlign: "end" },
  counts: { color: tokens.colorNeutralForeground2 },
  people: { textAlign: "end" },
});

export interface FigureLineProps {
  readonly title: string;
  readonly listed: ListedValue;
  readonly analysis: Analysis;
  /** For readers of the button when the line's own title says too little ("Nam"). */
  readonly fullTitle?: string;
}

/** One figure: as it prints, with its two counts, its cell in `Chỉ tiêu` and the people behind it. */
export function FigureLine({ title, listed, analysis, fullTitle = title }: FigureLineProps) {
  const styles = useStyles();
  const { figures } = useWords();
  const { value, cell, hasPeople } = listed;
  return (
    <li className={styles.line}>
      <Text className={styles.title}>{title}</Text>
      <span className={styles.figure}>
        {cell === null ? value.text : <CellLink sheet={OUTPUT_SHEETS.indicators} cell={cell} label={value.text} />}
      </span>
      <Caption1 className={styles.counts}>{countsText(listed, figures)}</Caption1>
      <span className={styles.people}>
        {hasPeople && <PeopleDialog title={fullTitle} value={value} analysis={analysis} />}
      </span>
    </li>
  );
}

/** “1.099 trên 6.814; mức giao 20%: chưa đạt”. A bare count says nothing more than itself. */
function countsText({ value, target }: ListedValue, figures: FigureWords): string {
  const { numerator, denominator, text, met } = value;
  const isBareCount = denominator === null && text === viNumber(numerator);
  const counts = isBareCount
    ? []
    : denominator === null
      ? [figures.noDenominator(viNumber(numerator))]
      : [figures.ofCounts(viNumber(numerator), viNumber(denominator))];
  const goal = target === null || met === undefined ? [] : [figures.target(target, met)];
  return [...counts, ...goal].join("; ");
}
