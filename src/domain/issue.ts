import type { FieldName } from "./fields";

export type Severity = "error" | "warning" | "info";

/** The closed set of codes with their severity; the contract says when each is raised. */
export const ISSUE_SEVERITY = {
  "column-missing": "warning",
  "column-ambiguous": "warning",
  "cell-error": "error",
  "name-missing": "error",
  "name-invalid": "error",
  "name-legacy-encoding": "error",
  "text-not-nfc": "info",
  "text-lookalike": "warning",
  "text-spacing": "info",
  "name-case": "info",
  "id-missing": "warning",
  "id-lost-zero": "warning",
  "id-scientific": "error",
  "id-old-cmnd": "warning",
  "id-length": "error",
  "id-structure": "error",
  "id-province-unknown": "warning",
  "id-dummy": "warning",
  "id-birth-mismatch": "warning",
  "id-sex-mismatch": "warning",
  "id-shared": "error",
  "birth-missing": "warning",
  "birth-unreadable": "error",
  "birth-impossible": "error",
  "birth-two-digit-year": "error",
  "birth-future": "error",
  "birth-too-old": "error",
  "birth-year-only": "info",
  "birth-day-month-swap": "warning",
  "sex-missing": "warning",
  "sex-unknown": "error",
  "ethnicity-unknown": "warning",
  "hamlet-missing": "warning",
  "hamlet-unknown": "error",
  "group-unknown": "warning",
  "unit-missing": "warning",
  "unit-unknown": "warning",
  "phone-lost-zero": "warning",
  "phone-old-prefix": "warning",
  "phone-invalid": "warning",
  "joined-unreadable": "error",
  "joined-after-cutoff": "error",
  "completed-before-joined": "error",
  "certificate-without-completion": "warning",
  "certificate-shared": "error",
  "enrolment-repeated": "warning",
  "person-possible-duplicate": "warning",
  "person-two-ids": "warning",
  "reference-missing": "error",
  "reference-sum": "warning",
  "reference-old": "warning",
  "numerator-over-denominator": "error",
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_SEVERITY;

/** One data row of a participant sheet: the sheet's name and the row's number as Excel shows it (from 1). */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

/**
 * What a rule found, in the words of the domain: a field of a row, a column of a sheet, or a place in a reference
 * sheet. app/ turns it into a cell address. `nearest` only ever holds a name from a list of the commune.
 */
export type Finding = RowFinding | ColumnFinding | ReferenceFinding;

interface FindingBase {
  readonly code: IssueCode;
  /** Differs from ISSUE_SEVERITY only for column-missing of the name, which is an error. */
  readonly severity?: Severity;
  readonly nearest?: string;
  /** The nearest name differs from the typed one in accents only: said, because Ba Tô is not Ba Tơ. */
  readonly nearestByAccent?: boolean;
}

export interface RowFinding extends FindingBase {
  readonly at: "row";
  readonly ref: RowRef;
  readonly field: FieldName;
  /** The rule offers a certain fix for this very cell. */
  readonly fixable?: boolean;
}

export interface ColumnFinding extends FindingBase {
  readonly at: "column";
  readonly sheet: string;
  readonly field: FieldName;
}

export interface ReferenceFinding extends FindingBase {
  readonly at: "reference";
  readonly sheet: string;
  /** A1 address on the reference sheet. */
  readonly cell: string;
  /** The key of `Thông tin`, the column or the indicator concerned. */
  readonly key: string;
}

/** An issue as officers and result.json get it: always at a cell. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly field: string;
  readonly fixable: boolean;
  readonly nearest?: string;
  readonly nearestByAccent?: boolean;
}
