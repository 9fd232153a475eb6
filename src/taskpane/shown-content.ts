import { isNumberField, maskedText } from "./mask-number";
import { visibleSpaces } from "./visible-spaces";

/** A cell's content as the pane shows it beside another: ids and phones masked, spare spaces visible. */
export interface ShownContent {
  readonly text: string;
  /** Of a personal id or phone, which differ by their length when masked; else null. */
  readonly digits: number | null;
}

export function shownContent(content: string, field: string): ShownContent {
  return {
    text: visibleSpaces(maskedText(content, field)),
    digits: isNumberField(field) ? content.replace(/\D/g, "").length : null,
  };
}
