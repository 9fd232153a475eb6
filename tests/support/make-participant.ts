import type { Group, Participant, PartialDate, Sex, Status } from "../../src/domain/participant/participant";
import { foldPlain, foldText } from "../../src/domain/text/fold";

export interface RowFacts {
  readonly at: string;
  readonly name?: string;
  /** "d/m/yyyy", "m/yyyy" or "yyyy". */
  readonly birth?: string;
  readonly id?: string;
  readonly validId?: boolean;
  readonly hamlet?: string;
  readonly unknownHamlet?: string;
  readonly nearestHamlet?: string;
  readonly sex?: Sex;
  readonly ethnicity?: string;
  readonly group?: Group;
  readonly unit?: string;
  readonly course?: string;
  readonly platform?: string;
  readonly joined?: string;
  readonly status?: Status;
  readonly certificate?: string;
  readonly vneid?: boolean;
  readonly notCounted?: Participant["notCounted"];
}

/** Understood rows for tests of what comes after parsing; `at` is "SHEET!ROW", order is the order given. */
export function makeParticipants(facts: readonly RowFacts[]): Participant[] {
  return facts.map((row, order) => makeParticipant(row, order));
}

export function makeParticipant(facts: RowFacts, order = 0): Participant {
  const [sheet = "", row = "0"] = facts.at.split("!");
  const ref = { sheet, row: Number(row) };
  const name = facts.name ?? "";
  return {
    ref,
    order,
    raw: { ref, order, fields: {}, sheetCourse: sheet },
    name: name === "" ? null : { display: name, folded: foldText(name), plain: foldPlain(name) },
    birth: okOrBlank(facts.birth, partialDate),
    sex: okOrBlank(facts.sex),
    ethnicity: okOrBlank(facts.ethnicity, listed),
    personalId: okOrBlank(facts.id, (digits) => ({ digits, valid: facts.validId ?? true, restored: false })),
    phone: { state: "absent" },
    hamlet:
      facts.unknownHamlet === undefined
        ? okOrBlank(facts.hamlet, listed)
        : {
            state: "ok",
            value: {
              name: null,
              typed: facts.unknownHamlet,
              ...(facts.nearestHamlet === undefined ? {} : { nearest: facts.nearestHamlet }),
            },
          },
    group: okOrBlank(facts.group),
    unit: okOrBlank(facts.unit, listed),
    course: facts.course ?? null,
    platform: facts.platform ?? null,
    joinedOn: okOrBlank(facts.joined, partialDate),
    status: okOrBlank(facts.status),
    certificateNo: facts.certificate ?? null,
    certificateOn: { state: "absent" },
    vneidConfirmed: facts.vneid ?? false,
    notCounted: facts.notCounted ?? (name === "" ? "name-missing" : null),
  };
}

type Parsed<T> = { state: "ok"; value: T } | { state: "blank" };

function okOrBlank<T>(value: T | undefined): Parsed<T>;
function okOrBlank<S, T>(value: S | undefined, read: (value: S) => T): Parsed<T>;
function okOrBlank<S>(value: S | undefined, read: (value: S) => unknown = (same) => same): Parsed<unknown> {
  return value === undefined ? { state: "blank" } : { state: "ok", value: read(value) };
}

function listed(name: string): { name: string; typed: string } {
  return { name, typed: name };
}

function partialDate(text: string): PartialDate {
  const parts = text.split("/").map(Number);
  const year = parts.at(-1)!;
  if (parts.length === 1) return { precision: "year", year };
  if (parts.length === 2) return { precision: "month", year, month: parts[0]! };
  return { precision: "day", year, month: parts[1]!, day: parts[0]! };
}
