import type { IssueCode } from "../../src/domain/issue";
import type { Commune } from "./commune";
import type { Entry } from "./entry";
import type { ListSheet } from "./list-sheet";
import type { FieldName } from "../../src/domain/fields";

/** Everything about a sample workbook before it is written: what stands in it, and what is planted in it. */
export interface SampleBook {
  readonly commune: Commune;
  readonly date1904: boolean;
  readonly lists: readonly ListSheet[];
  /** Rows that may be one person and that nobody but the officer can join; the later one carries the issue. */
  readonly openPairs: readonly (readonly [Entry, Entry])[];
  /** Rows that look alike and are two people for certain. */
  readonly twins: readonly (readonly [Entry, Entry])[];
  readonly namesakes: readonly (readonly [Entry, Entry])[];
  /** Faults of whole columns, at the heading of column `at`. */
  readonly columnFaults: readonly {
    readonly code: IssueCode;
    readonly list: ListSheet;
    readonly field: FieldName;
    readonly at: FieldName;
  }[];
  readonly referenceFaults: readonly {
    readonly code: IssueCode;
    readonly sheet: string;
    readonly cell: string;
    readonly field: string;
  }[];
  /** Codes that this workbook cannot show, and why. */
  readonly notPlanted: Readonly<Partial<Record<IssueCode, string>>>;
  /** Sheets that are no lists although one of them looks like one. */
  readonly bystanders: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly rows: readonly string[][];
  }[];
}
