import { useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { Fold } from "../../components/fold";
import { ShowMore } from "../../components/show-more";
import { figureNames, type FigureName } from "../../figure-names";
import { useGrowingList } from "../../use-growing-list";
import { useWords } from "../../words";
import { MovedFigureItem, type ToldFigure } from "./moved-figure-item";

const FIRST_FIGURES = 20;

export interface MovedFiguresProps {
  readonly figures: readonly ToldFigure[];
  readonly analysis: Analysis;
}

/** Figures that moved: first what fell and may not, then those of the whole commune; breakdowns are folded. */
export function MovedFigures({ figures, analysis }: MovedFiguresProps) {
  const { changes } = useWords();
  const name = useMemo(() => figureNames(analysis), [analysis]);
  const isFirst = ({ of, fell }: ToldFigure): boolean => of === undefined || fell;
  const first = figures.filter(isFirst).sort((a, b) => Number(b.fell) - Number(a.fell));
  const details = figures.filter((figure) => !isFirst(figure));
  return (
    <div>
      <Items figures={first} name={name} analysis={analysis} />
      {details.length > 0 && (
        <Fold level="h4" title={changes.details} count={details.length}>
          <Items figures={details} name={name} analysis={analysis} />
        </Fold>
      )}
    </div>
  );
}

interface ItemsProps extends MovedFiguresProps {
  readonly name: FigureName;
}

function Items({ figures, name, analysis }: ItemsProps) {
  const list = useGrowingList(figures, FIRST_FIGURES);
  return (
    <div>
      {list.shown.map((figure) => (
        <MovedFigureItem
          key={`${figure.id}|${figure.of ?? ""}`}
          figure={figure}
          name={name(figure)}
          analysis={analysis}
        />
      ))}
      <ShowMore list={list} />
    </div>
  );
}
