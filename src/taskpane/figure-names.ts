import type { Analysis } from "../app/analyse";
import { indicatorList, indicatorTitle } from "../app/indicator-list";

export type FigureName = (figure: { readonly id: string; readonly of?: string | undefined }) => string;

/** How a figure is called in the pane: its title as printed in `Chỉ tiêu`, and the part of a breakdown after it. */
export function figureNames(analysis: Analysis): FigureName {
  const names = new Map(
    indicatorList(analysis, null).flatMap(({ title, values }) =>
      values.map(({ key, part }) => [key, part === null ? title : `${title}: ${part}`] as const),
    ),
  );
  return ({ id, of }) => {
    const known = names.get(`${id}|${of ?? ""}`);
    return known ?? (of === undefined ? indicatorTitle(id) : `${indicatorTitle(id)}: ${of}`);
  };
}
