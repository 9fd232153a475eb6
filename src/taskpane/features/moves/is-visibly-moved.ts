import type { MovedFigure } from "../../../domain/periods/move";

/** A figure of which only the denominator moved, too little for its rate to print otherwise, is not worth a line. */
export function isVisiblyMoved({ from, to }: MovedFigure): boolean {
  return from?.numerator !== to?.numerator || from?.text !== to?.text;
}
