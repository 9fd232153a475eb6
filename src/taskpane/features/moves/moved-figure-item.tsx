import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import type { RecordedFigure } from "../../../domain/periods/count-record";
import type { MovedFigure } from "../../../domain/periods/move";
import { Fold } from "../../components/fold";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { Explanation } from "./explanation";
import { MovedReasons } from "./moved-reasons";

/** A figure that moved; the sentence where a report has to explain it. */
export type ToldFigure = MovedFigure & { readonly sentence?: string };

export interface MovedFigureItemProps {
  readonly figure: ToldFigure;
  readonly name: string;
  readonly analysis: Analysis;
}

/** “Số người học: 596 → 594”; opened, why, by whom, and the sentence for the report. */
export function MovedFigureItem({ figure, name, analysis }: MovedFigureItemProps) {
  const { changes, period } = useWords();
  const { from, to, reasons, fell, sentence } = figure;
  return (
    <Fold level="h4" title={`${name}: ${changes.step(...stepOf(from, to))}`}>
      {fell && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{period.fell}</MessageBarBody>
        </MessageBar>
      )}
      <MovedReasons reasons={reasons} analysis={analysis} />
      {sentence !== undefined && <Explanation title={name} sentence={sentence} />}
    </Fold>
  );
}

/** Counts where they differ, otherwise the rates that do. */
function stepOf(from: RecordedFigure | null, to: RecordedFigure | null): [string, string] {
  const [before, now] = [from?.numerator ?? 0, to?.numerator ?? 0];
  if (before === now && from !== null && to !== null) return [from.text, to.text];
  const rates = from?.text !== viNumber(before) && to?.text !== viNumber(now);
  const shown = (figure: RecordedFigure | null, count: number): string =>
    figure !== null && rates ? `${viNumber(count)} (${figure.text})` : viNumber(count);
  return [shown(from, before), shown(to, now)];
}
