import type { Applied, CellLook, CellPlace, HostFailure, Outcome, WorkbookPort } from "../../src/app/ports";
import { cellAddress, parseCellAddress } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { CellChange, SheetDraft, WritePlan, WriteStep } from "../../src/sheet/write-plan";
import { calculateDrafts, type Constants } from "./calculate-drafts";
import { sheetOf } from "./sheet-builder";

/**
 * A workbook in memory behind the app's port: plans change it, drafts are calculated by the emulated engine. What the
 * officer would see in Excel is noted: selections and marks.
 */
export class FakeWorkbook implements WorkbookPort {
  readonly selected: string[] = [];
  readonly plans: WritePlan[] = [];
  /** The next call that reads or writes fails with this. */
  refusal: HostFailure | null = null;
  /** While set, reading waits for it. */
  gate: Promise<void> | null = null;
  private onChange: ((sheet: string, address: string) => void) | null = null;
  private onSelect: ((sheet: string, address: string) => void) | null = null;

  constructor(public snapshot: WorkbookSnapshot) {}

  async readSnapshot(cancel?: { readonly cancelled: boolean }): Promise<Outcome<WorkbookSnapshot>> {
    await this.gate;
    if (cancel?.cancelled) return refused({ code: "cancelled", detail: "read" });
    return this.takeRefusal() ?? { ok: true, value: this.snapshot };
  }

  async sheetNames(): Promise<Outcome<readonly string[]>> {
    await this.gate;
    return this.takeRefusal() ?? { ok: true, value: this.snapshot.sheets.map(({ name }) => name) };
  }

  async lookAtCells(places: readonly CellPlace[]): Promise<Outcome<readonly CellLook[]>> {
    const value = places.map(({ sheet, row, column }): CellLook => ({
      value: this.valueAt(sheet, cellAddress(row, column)),
      isFormula: false,
      format: "General",
      font: "Times New Roman",
    }));
    return this.takeRefusal() ?? { ok: true, value };
  }

  async apply(plan: WritePlan): Promise<Outcome<Applied>> {
    const refusal = this.takeRefusal();
    if (refusal) return refusal;
    this.plans.push(plan);
    const done: CellChange[] = [];
    const left: Applied["left"][number][] = [];
    for (const step of plan.steps) this.perform(step, done, left);
    const drafts = plan.steps.flatMap((step) => (step.verb === "rebuild-sheet" ? [step.draft] : []));
    return { ok: true, value: { done, left, readBack: this.writeDrafts(drafts) } };
  }

  async select(sheet: string, address: string): Promise<Outcome<void>> {
    this.selected.push(`${sheet}!${address}`);
    return { ok: true, value: undefined };
  }

  async watch(onChange: (sheet: string, address: string) => void): ReturnType<WorkbookPort["watch"]> {
    this.onChange = onChange;
    return { ok: true, value: async () => ({ ok: true, value: undefined }) };
  }

  async onSelection(onSelect: (sheet: string, address: string) => void): ReturnType<WorkbookPort["onSelection"]> {
    this.onSelect = onSelect;
    return { ok: true, value: async () => ({ ok: true, value: undefined }) };
  }

  /** The officer clicks a cell. */
  click(sheet: string, address: string): void {
    this.onSelect?.(sheet, address);
  }

  valueAt(sheet: string, address: string): CellValue {
    const { row, column } = parseCellAddress(address)!;
    const { values, top, left } = this.sheet(sheet);
    return values[row - top]?.[column - left] ?? "";
  }

  /** The officer types into a cell of the used range. */
  type(sheet: string, address: string, value: CellValue): void {
    this.setValue(sheet, parseCellAddress(address)!, value);
    this.onChange?.(sheet, address);
  }

  state(key: string): unknown {
    const json = this.snapshot.state.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  private perform(step: WriteStep, done: CellChange[], left: Applied["left"][number][]): void {
    if (step.verb === "set-cell") {
      const { change } = step;
      if (this.valueAt(change.sheet, cellAddress(change.row, change.column)) !== change.before) {
        left.push({ change, why: "changed" });
        return;
      }
      this.setValue(change.sheet, change, change.after);
      done.push({ ...change, beforeFormat: "General" });
    }
    if (step.verb === "keep-state" || step.verb === "forget-state") {
      const state = new Map(this.snapshot.state);
      if (step.verb === "keep-state") state.set(step.key, step.json);
      else state.delete(step.key);
      this.snapshot = { ...this.snapshot, state };
    }
  }

  private writeDrafts(drafts: readonly SheetDraft[]): Applied["readBack"] {
    if (drafts.length === 0) return new Map();
    const valueOf = calculateDrafts(drafts, this.constants());
    const grids = new Map(drafts.map((draft) => [draft.name, gridOf(draft, (cell) => valueOf(draft.name, cell))]));
    const kept = this.snapshot.sheets.filter(({ name }) => !grids.has(name));
    this.snapshot = {
      ...this.snapshot,
      sheets: [...kept, ...[...grids].map(([name, grid]) => sheetOf(name, grid))],
    };
    return grids;
  }

  private constants(): Constants {
    return Object.fromEntries(
      this.snapshot.sheets.map(({ name, values, top, left }) => [
        name,
        Object.fromEntries(
          values.flatMap((row, r) =>
            row.flatMap((value, c) =>
              value === "" || typeof value === "boolean" ? [] : [[cellAddress(r + top, c + left), value]],
            ),
          ),
        ),
      ]),
    );
  }

  private setValue(sheet: string, { row, column }: { row: number; column: number }, value: CellValue): void {
    const replaced = (old: SheetSnapshot): SheetSnapshot => ({
      ...old,
      values: old.values.map((line, r) =>
        r === row - old.top ? line.map((cell, c) => (c === column - old.left ? value : cell)) : line,
      ),
    });
    const sheets = this.snapshot.sheets.map((old) => (old.name === sheet ? replaced(old) : old));
    this.snapshot = { ...this.snapshot, sheets };
  }

  private sheet(name: string): SheetSnapshot {
    const found = this.snapshot.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No such sheet: ${name}`);
    return found;
  }

  private takeRefusal(): { readonly ok: false; readonly failure: HostFailure } | null {
    const failure = this.refusal;
    this.refusal = null;
    return failure ? refused(failure) : null;
  }
}

function refused(failure: HostFailure): { readonly ok: false; readonly failure: HostFailure } {
  return { ok: false, failure };
}

function gridOf({ blocks }: SheetDraft, valueAt: (cell: string) => CellValue): CellValue[][] {
  const height = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
  const width = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => valueAt(cellAddress(row, column))),
  );
}
