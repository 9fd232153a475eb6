/** What the reference sheets say: the commune's own data that indicators and reports stand on. */

export interface IsoDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Where a figure or name stands, so that formulas and issues can point at it. A1 address without "$". */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface Sourced<T> {
  readonly value: T;
  readonly place: Place;
}

export const INFO_TEXT_KEYS = [
  "parentBody",
  "issuer",
  "province",
  "place",
  "number",
  "symbol",
  "signerName",
  "draftingUnit",
  "denominatorSource",
] as const;
export const INFO_LINES_KEYS = ["addressee", "recipients", "signerTitle"] as const;
export const INFO_NUMBER_KEYS = [
  "households",
  "population",
  "adults",
  "adultAge",
  "students",
  "workers",
  "areaHa",
  "minorityShare",
] as const;
export const INFO_DATE_KEYS = ["issuedOn", "periodStart", "asOf"] as const;

export type InfoKey =
  | (typeof INFO_TEXT_KEYS)[number]
  | (typeof INFO_LINES_KEYS)[number]
  | (typeof INFO_NUMBER_KEYS)[number]
  | (typeof INFO_DATE_KEYS)[number];

/** `Thông tin`. A key is absent when its label is missing, its cell empty or its value not understood (see problems). */
export interface Info {
  readonly text: { readonly [key in (typeof INFO_TEXT_KEYS)[number]]?: Sourced<string> };
  readonly lines: { readonly [key in (typeof INFO_LINES_KEYS)[number]]?: Sourced<readonly string[]> };
  readonly numbers: { readonly [key in (typeof INFO_NUMBER_KEYS)[number]]?: Sourced<number> };
  readonly dates: { readonly [key in (typeof INFO_DATE_KEYS)[number]]?: Sourced<IsoDate> };
  /** Keys whose cell holds something that could not be read, and where; absent labels stand at A1. */
  readonly problems: readonly { readonly key: InfoKey; readonly place: Place }[];
}

export interface Hamlet {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly households: Sourced<number> | null;
  readonly population: Sourced<number> | null;
  readonly adults: Sourced<number> | null;
  readonly place: Place;
}

export interface Unit {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly officials: Sourced<number> | null;
  readonly place: Place;
}

export interface Target {
  readonly indicator: string;
  /** A share (0,8 for 80 %) or a head count. */
  readonly level: { readonly kind: "percent" | "count"; readonly value: number };
  readonly year: number | null;
  readonly basis: string;
  readonly place: Place;
}

export type Movement = "BDHVS" | "NCĐS";

export interface Activity {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly type: string;
  readonly content: string;
  readonly venue: string;
  /** Quantity as it counts: a unit ending in "/ngày" is already multiplied by the days, both ends included. */
  readonly total: number | null;
  readonly quantity: number | null;
  readonly days: number;
  readonly unit: string;
  readonly attendees: number | null;
  readonly estimated: boolean;
  readonly usedFor: readonly Movement[];
  readonly place: Place;
}

export type PaperUse = "Yêu cầu BDHVS" | "Chỉ đạo BDHVS" | "Yêu cầu NCĐS" | "Chỉ đạo NCĐS";

export interface Paper {
  readonly symbol: string;
  readonly date: IsoDate | null;
  readonly issuer: string;
  readonly subject: string;
  readonly usedFor: readonly PaperUse[];
  readonly place: Place;
}

export interface Reference {
  readonly info: Info;
  readonly hamlets: readonly Hamlet[];
  readonly units: readonly Unit[];
  readonly targets: readonly Target[];
  readonly activities: readonly Activity[];
  readonly papers: readonly Paper[];
  /** Folded names of the reference sheets that the workbook has. */
  readonly sheets: readonly string[];
}
