/**
 * The words of a report as data: one row a heading, paragraph, dash or table. An officer's own template (sheets
 * `Mẫu BDHVS`, `Mẫu NCĐS`) has the same rows. Markup of `text`:
 *
 *   {{learners.adults}}          the figure or fact of that name; "[…]" where there is none
 *   {? … ?}                      left out as a whole when a figure in it is missing; may stand in one another
 *   {{if NAME}} {{unless NAME}}  nothing but the condition: NAME is a token or a loop
 *   {{each NAME}}                at the start: the row once for each paper, session, hamlet …
 *
 * Headings are numbered when filled; one without anything below it is left out. A table's text is its name.
 */
export interface TemplateRow {
  readonly kind: TemplateKind;
  readonly text: string;
}

export type TemplateKind = "heading1" | "heading2" | "heading3" | "paragraph" | "dash" | "plus" | "table";

/** `Kiểu` in an officer's template sheet. */
export const TEMPLATE_KIND_WORDS: Readonly<Record<TemplateKind, string>> = {
  heading1: "Đề mục I",
  heading2: "Đề mục 1",
  heading3: "Đề mục 1.1",
  paragraph: "Đoạn văn",
  dash: "Gạch đầu dòng",
  plus: "Dấu cộng",
  table: "Bảng",
};

/** What stands where the officer has to write. */
export const TO_FILL = "[…]";
