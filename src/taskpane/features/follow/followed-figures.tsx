import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FollowedFigure } from "../../../app/follow-cell";
import { OUTPUT_SHEETS } from "../../../app/output-sheets";
import { printedAt } from "../../../app/printed-at";
import type { IndicatorValue } from "../../../domain/indicators/indicator";
import { CellLink } from "../../components/cell-link";
import { CellLinks } from "../../components/cell-links";
import { Fold } from "../../components/fold";
import { figureNames } from "../../figure-names";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { CountedPeople } from "../indicators/counted-people";
import type { Followable } from "./followable";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  places: { overflowWrap: "anywhere" },
});

const FIRST_PEOPLE = 20;

/** Of a report cell, or of a line of `Chỉ tiêu`, which prints nothing but the figure itself. */
type PrintedFigure = Pick<FollowedFigure, "value"> & Partial<Pick<FollowedFigure, "text" | "figure">>;

export interface FollowedFiguresProps {
  readonly figures: readonly PrintedFigure[];
  readonly followable: Followable;
}

/** Every figure of the selected cell once: its counts, where it is computed and printed, and whom it counts. */
export function FollowedFigures({ figures, followable }: FollowedFiguresProps) {
  const name = useMemo(() => figureNames(followable.analysis), [followable]);
  const values = new Map(
    figures.flatMap(({ value }) => (value ? [[`${value.id}|${value.of ?? ""}`, value] as const] : [])),
  );
  const others = figures.filter(({ value }) => value === null);
  return (
    <div>
      {[...values].map(([key, value]) => (
        <Fold key={key} level="h3" title={name(value)} startsOpen={values.size === 1}>
          <Figure value={value} followable={followable} />
        </Fold>
      ))}
      {others.map((figure, index) => (
        <Source key={`${figure.text ?? ""} ${index}`} printed={figure} />
      ))}
    </div>
  );
}

function Figure({ value, followable }: { readonly value: IndicatorValue; readonly followable: Followable }) {
  const styles = useStyles();
  const { figures, follow } = useWords();
  const { analysis, drafts } = followable;
  const { numerator, denominator, text } = value;
  const cells = drafts.indicatorCells.get(`${value.id}|${value.of ?? ""}`);
  const printed = printedAt(drafts, value);
  return (
    <>
      <Text>
        {denominator === null
          ? viNumber(numerator)
          : `${figures.ofCounts(viNumber(numerator), viNumber(denominator))}: ${text}`}
      </Text>
      <span className={styles.places}>
        {cells && (
          <>
            {follow.computed} <CellLink sheet={OUTPUT_SHEETS.indicators} cell={cells.percent ?? cells.numerator} />{" "}
          </>
        )}
        {printed.length > 0 && (
          <>
            {follow.printed} <CellLinks cells={printed.map(({ sheet, address }) => ({ sheet, cell: address }))} />
          </>
        )}
      </span>
      <CountedPeople value={value} analysis={analysis} first={FIRST_PEOPLE} />
    </>
  );
}

/** A printed number that no indicator stands behind. */
function Source({ printed: { text, figure } }: { readonly printed: PrintedFigure }) {
  const styles = useStyles();
  const { follow } = useWords();
  if (!figure || figure.kind === "indicator") return null;
  const which = figure.kind === "period" && figure.of !== undefined ? ` (${figure.of})` : "";
  return (
    <Text block>
      {text}: <Caption1 className={styles.quiet}>{`${follow.sources[figure.kind]}${which}`}</Caption1>
    </Text>
  );
}
