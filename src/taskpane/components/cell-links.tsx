import { Fragment } from "react";
import { CellLink } from "./cell-link";

export interface CellLinksProps {
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Several cells in a line, such as the rows of one person: “Thôn 1!B4, Thôn 2!B9”; each once. */
export function CellLinks({ cells }: CellLinksProps) {
  const once = new Map(cells.map(({ sheet, cell }) => [`${sheet}!${cell}`, { sheet, cell }]));
  return [...once].map(([place, { sheet, cell }], at) => (
    <Fragment key={place}>
      {at > 0 && ", "}
      <CellLink sheet={sheet} cell={cell} />
    </Fragment>
  ));
}
