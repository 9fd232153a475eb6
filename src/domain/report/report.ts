/** What a report says, before any layout: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II names the parts. */

export type ReportKind = "bdhvs" | "ncds";

/** A run of words; `figure` ties it to the indicator or key it was filled from, so that it can be followed. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly figure?: FigureRef;
}

export interface FigureRef {
  /** period: against a frozen one; `of` is then its label. */
  readonly kind: "indicator" | "info" | "activity" | "paper" | "period";
  readonly id: string;
  readonly of?: string;
  /** Which part of the figure is printed. */
  readonly part: "numerator" | "denominator" | "percent" | "text";
}

export type ReportBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly runs: readonly TextRun[] }
  | { readonly kind: "paragraph"; readonly runs: readonly TextRun[] }
  | { readonly kind: "dash"; readonly level: 1 | 2; readonly runs: readonly TextRun[] }
  | { readonly kind: "table"; readonly table: ReportTable };

export interface ReportTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly {
    readonly heading: string;
    /** Share of the table's width; all shares together make 1. */
    readonly share: number;
    readonly align: "left" | "center" | "right";
  }[];
  readonly rows: readonly (readonly TableCell[])[];
  /** A line under the table, or null. */
  readonly note: string | null;
  /** The last row is a total and printed bold. */
  readonly hasTotal: boolean;
}

export interface TableCell {
  /** Numbers stay numbers; a percent is its text. */
  readonly value: string | number | null;
  readonly figure?: FigureRef;
}

export interface Report {
  readonly kind: ReportKind;
  readonly head: {
    readonly parentBody: string | null;
    readonly issuer: string;
    readonly number: string | null;
    /** e.g. BC-UBND */
    readonly symbol: string;
    readonly place: string;
    /** null: left blank for the records clerk. */
    readonly issuedOn: { readonly day: number | null; readonly month: number | null; readonly year: number | null };
  };
  readonly title: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly ReportBlock[];
  readonly signature: { readonly titles: readonly string[]; readonly name: string | null };
  readonly recipients: readonly string[];
  /** Places the officer still has to fill in, as they stand in the text: whole lines with their "[…]". */
  readonly leftToFill: readonly string[];
  /** What could not be understood in the officer's own template; empty for our default text. */
  readonly templateProblems: readonly TemplateProblem[];
}

/** A fault in a row of the officer's template; `row` counts from 0 in the rows handed in. */
export interface TemplateProblem {
  readonly row: number;
  readonly kind: "unknown-token" | "unknown-table" | "unknown-loop" | "unclosed";
  /** The token, table or loop as typed; "" where a bracket is not closed. */
  readonly token: string;
}
