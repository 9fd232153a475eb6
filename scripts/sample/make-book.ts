import { createSheet, createWorkbook, sheetIdFromNumber } from "../../src/preview-host/model/create-workbook";
import type { Workbook } from "../../src/preview-host/model/workbook-model";
import { columnOf, letter, type ListPlace, type ListSheet } from "./list-sheet";
import { Painter } from "./painter";
import type { SampleBook } from "./sample-book";
import { trueIndicators } from "./truth-indicators";
import { truePeople } from "./truth-people";
import type { Entry } from "./entry";
import { writeList } from "./write-list";
import { writeReference } from "./write-reference";

export interface Planted {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly field: string;
  readonly nearest?: string;
}

/** What a sample workbook holds, from the knowledge of who made it; none of it comes from the add-in's own code. */
export interface Truth {
  readonly about: string;
  readonly persons: number;
  /** If every open pair were one person. */
  readonly personsLow: number;
  readonly sheets: readonly {
    readonly name: string;
    readonly role: "participants" | "reference" | "other";
    readonly rows: number;
    readonly counted: number;
  }[];
  readonly planted: readonly Planted[];
  readonly notPlanted: SampleBook["notPlanted"];
  readonly openPairs: readonly (readonly [string, string])[];
  /** Persons who stand in several rows. */
  readonly duplicates: readonly (readonly string[])[];
  readonly twins: readonly (readonly [string, string])[];
  readonly namesakes: readonly (readonly [string, string])[];
  readonly indicators: ReturnType<typeof trueIndicators>;
}

/** Writes a sample and tells the truth about it. */
export function makeBook(book: SampleBook): { workbook: Workbook; truth: Truth } {
  const workbook = createWorkbook({ defaultFont: { name: "Times New Roman", size: 12 } });
  workbook.sheets = [];
  workbook.date1904 = book.date1904;
  writeReference(workbook, book.commune);
  const references = workbook.sheets.map(({ name }) => name);
  const places = new Map(book.lists.map((list) => [list, writeList(workbook, list)]));
  for (const bystander of book.bystanders) writeBystander(workbook, bystander);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return { workbook, truth: tellTruth(book, references, places) };
}

function writeBystander(workbook: Workbook, { name, isHidden, rows }: SampleBook["bystanders"][number]): void {
  const sheet = createSheet(sheetIdFromNumber(workbook.sheets.length + 1), name);
  if (isHidden) sheet.visibility = "hidden";
  workbook.sheets.push(sheet);
  const paint = new Painter(workbook, sheet);
  rows.forEach((cells, row) => cells.forEach((text, column) => paint.put(row, column, text)));
}

function tellTruth(book: SampleBook, references: readonly string[], places: ReadonlyMap<ListSheet, ListPlace>): Truth {
  const addresses = new Map<Entry, string>();
  for (const [{ name }, { rowOf }] of places) for (const [entry, row] of rowOf) addresses.set(entry, `${name}!${row}`);
  const at = (entry: Entry): string => addresses.get(entry) ?? "";
  const both = ([a, b]: readonly [Entry, Entry]): [string, string] => [at(a), at(b)];
  const people = truePeople(book.lists, book.commune.asOf);
  const bare = (name: string, role: "reference" | "other") => ({ name, role, rows: 0, counted: 0 });
  return {
    about:
      "What is planted where in the workbook of the same name. Rows are SHEET!ROW as Excel numbers them; every person is invented. Written by `npm run sample`.",
    persons: people.length,
    personsLow: people.length - book.openPairs.length,
    sheets: [
      ...references.map((name) => bare(name, "reference")),
      ...book.lists.map(({ name, entries }) => ({
        ...{ name, role: "participants" as const, rows: entries.length },
        counted: entries.filter(({ notCounted }) => notCounted === null).length,
      })),
      ...book.bystanders.map(({ name }) => bare(name, "other")),
    ],
    planted: plantedIn(book, places),
    notPlanted: book.notPlanted,
    openPairs: book.openPairs.map(both),
    duplicates: people.map(({ entries }) => entries.map(at)).filter((rows) => rows.length > 1),
    twins: book.twins.map(both),
    namesakes: book.namesakes.map(both),
    indicators: trueIndicators(people, book.commune, book.lists),
  };
}

function plantedIn(book: SampleBook, places: ReadonlyMap<ListSheet, ListPlace>): Planted[] {
  const ofColumns = book.columnFaults.map(({ code, list, field, at }): Planted => {
    const cell = `${letter(columnOf(list, at))}${places.get(list)?.headerRow ?? 0}`;
    return { code, sheet: list.name, cell, field };
  });
  const ofRows = [...places].flatMap(([list, { rowOf }]) =>
    list.entries.flatMap((entry) =>
      entry.faults.map(({ code, field, nearest }): Planted => {
        const cell = `${letter(columnOf(list, field))}${rowOf.get(entry) ?? 0}`;
        return { code, sheet: list.name, cell, field, ...(nearest === undefined ? {} : { nearest }) };
      }),
    ),
  );
  return [...book.referenceFaults, ...ofColumns, ...ofRows];
}
