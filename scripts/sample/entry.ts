import type { FieldName } from "../../src/domain/fields";
import type { IssueCode } from "../../src/domain/issue";
import type { ErrorCode } from "../../src/preview-host/model/workbook-model";
import type { Day, PartialDay, Person, Sex } from "./person";

export type Group = "official" | "student" | "worker" | "youth" | "resident";
export type Status = "registered" | "learning" | "completed";

/** What is typed in a cell. */
export type CellInput =
  | string
  | number
  | { readonly day: Day; readonly format?: string }
  | { readonly text: string; readonly font: string }
  | { readonly error: ErrorCode; readonly formula?: string }
  | null;

/** What a row of a list truly says, field by field; null where it says nothing that can be understood. */
export interface Facts {
  family: string;
  given: string;
  birth: PartialDay | null;
  sex: Sex | null;
  ethnicity: string | null;
  id: string | null;
  phone: string | null;
  hamlet: string | null;
  group: Group | null;
  groupWord: string | null;
  unit: string | null;
  course: string | null;
  platform: string | null;
  joined: Day | null;
  status: Status | null;
  certificateNo: string | null;
  certificateOn: Day | null;
  vneid: boolean;
}

export interface Fault {
  readonly code: IssueCode;
  readonly field: FieldName;
  readonly nearest?: string;
}

/** A person on a list. */
export interface Entry {
  /** The person it is about; rows of one person are to be joined. */
  readonly person: Person;
  readonly facts: Facts;
  /** Cells typed otherwise than the list's columns would write the facts. */
  readonly typed: Partial<Record<FieldName, CellInput>>;
  readonly faults: Fault[];
  notCounted: "name-missing" | "joined-after-cutoff" | null;
  /** Has a part of its own in the story (twins, pairs …): no other fault is planted on it. */
  isSpecial: boolean;
  isHidden: boolean;
}

/** A clean row about a person; `more` is what the person does on this list. */
export function entryOf(person: Person, more: Partial<Facts> = {}): Entry {
  const { family, given, birth, sex, ethnicity, id, phone, hamlet } = person;
  return {
    person,
    facts: {
      ...{ family, given, birth, sex, ethnicity, id, phone, hamlet },
      ...{ group: null, groupWord: null, unit: null, course: null, platform: null, joined: null, status: null },
      ...{ certificateNo: null, certificateOn: null, vneid: false },
      ...more,
    },
    typed: {},
    faults: [],
    notCounted: null,
    isSpecial: false,
    isHidden: false,
  };
}

/** Types something else into one cell and says what is wrong with it; `facts` is what can still be understood. */
export function plant(
  entry: Entry,
  code: IssueCode,
  field: FieldName,
  { typed, facts, nearest }: { typed?: CellInput; facts?: Partial<Facts>; nearest?: string } = {},
): void {
  if (typed !== undefined) entry.typed[field] = typed;
  Object.assign(entry.facts, facts);
  entry.faults.push({ code, field, ...(nearest === undefined ? {} : { nearest }) });
}
