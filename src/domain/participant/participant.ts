import type { FieldName } from "../fields";
import type { RowRef } from "../issue";

/** One cell of a participant row as typed, before it is understood. */
export interface RawField {
  readonly kind: "blank" | "text" | "number" | "date" | "boolean" | "error";
  /** The text as typed; a number without grouping; a date as d/m/yyyy; "" for blank. */
  readonly text: string;
  readonly number?: number;
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
  /** Only where it tells something: legacy Vietnamese fonts are known by name (.VnTime, VNI-Times). */
  readonly fontName?: string;
  /** The cell holds a formula: its value is read, but never mended. */
  readonly isFormula?: boolean;
}

/** A data row as located on its sheet, in the fields its sheet has. */
export interface RawRow {
  readonly ref: RowRef;
  /** Position among all data rows of the workbook, sheets in workbook order. */
  readonly order: number;
  readonly fields: { readonly [field in FieldName]?: RawField };
  /** The hamlet that the sheet's name or a title row gives to all its rows when there is no column. */
  readonly sheetHamlet?: string;
  /** The course that the sheet stands for when there is no column: its own name. */
  readonly sheetCourse: string;
  /** Officials' lists: every row of the sheet is of this group when there is no group column. */
  readonly sheetGroup?: Group;
  /** The officer left this row out, with a reason kept in the workbook. */
  readonly excluded?: boolean;
}

export type Sex = "male" | "female";
export type Group = "official" | "student" | "worker" | "youth" | "resident";
export type Status = "registered" | "learning" | "completed";

/** A value as understood. absent: the sheet has no such column; blank: the cell is empty; bad: typed but not understood. */
export type Parsed<T> =
  | { readonly state: "absent" }
  | { readonly state: "blank" }
  | { readonly state: "ok"; readonly value: T }
  | { readonly state: "bad"; readonly problem: string };

export interface PartialDate {
  readonly precision: "day" | "month" | "year";
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Why a birth date could not be read; each is a code of its own. */
export type BirthProblem = "birth-unreadable" | "birth-impossible" | "birth-two-digit-year";

export interface PersonalId {
  /** 12 digits. */
  readonly digits: string;
  /** Structure holds and its birth year is not after asOf: good enough to join rows by. */
  readonly valid: boolean;
  /** Zeros were put back in thought (id-lost-zero). */
  readonly restored: boolean;
}

export interface PersonName {
  /** NFC, legacy encodings converted, look-alikes mapped, single spaces; letter case as typed. */
  readonly display: string;
  /** Folded for comparing: see text/fold. */
  readonly folded: string;
  /** Folded, without accents. */
  readonly plain: string;
}

/** A name found in a list of the commune, or the typed text when the list does not know it. */
export interface ListedName {
  /** The list's own spelling, or null when unknown. */
  readonly name: string | null;
  readonly typed: string;
  readonly nearest?: string;
}

/** One participant row, understood. What could not be understood stays in `raw` and is a rule's business. */
export interface Participant {
  readonly ref: RowRef;
  readonly order: number;
  readonly raw: RawRow;
  readonly name: PersonName | null;
  readonly birth: Parsed<PartialDate>;
  readonly sex: Parsed<Sex>;
  readonly ethnicity: Parsed<ListedName>;
  readonly personalId: Parsed<PersonalId>;
  readonly phone: Parsed<string>;
  readonly hamlet: Parsed<ListedName>;
  readonly group: Parsed<Group>;
  readonly unit: Parsed<ListedName>;
  readonly course: string | null;
  readonly platform: string | null;
  readonly joinedOn: Parsed<PartialDate>;
  readonly status: Parsed<Status>;
  readonly certificateNo: string | null;
  readonly certificateOn: Parsed<PartialDate>;
  readonly vneidConfirmed: boolean;
  /** Why the row is not counted, or null when it is. */
  readonly notCounted: NotCountedReason | null;
}

export type NotCountedReason = "name-missing" | "joined-after-cutoff" | "excluded";
