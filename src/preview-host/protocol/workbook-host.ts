import { parseArea } from "../model/addresses";
import type { CalcEngine, CalcEngineFactory } from "../model/calc-engine-contract";
import type { EditContext, HeldRange, HostChange } from "../model/edit-context";
import { HostError } from "../model/host-error";
import { assertAllowed } from "../model/protection";
import { activateSheet } from "../model/sheets";
import { snapshotOf, writeInputs } from "../model/write-cells";
import type { Area, Sheet, Workbook } from "../model/workbook-model";
import { ClientConnection, type ConnectionHost } from "./client-connection";
import type { FaultPlan } from "./fault-plan";
import { eventsOf, type ChangeOrigin } from "./host-events";
import type { HostCounters, HostLogEntry } from "./host-log";
import { profileOf, type Profile, type ProfileName } from "./profile";
import type { NativeBridge } from "./wire";

export interface WorkbookHostOptions {
  workbook: Workbook;
  createEngine: CalcEngineFactory;
  profile?: ProfileName;
  faults?: FaultPlan;
  now?: () => Date;
  /** How an answer travels; by default at once, after the current task. */
  deliver?: (send: () => void) => void;
}

export type HostListener = (changes: readonly HostChange[]) => void;

/**
 * The emulated Excel: one open workbook, its formula engine, and the clients (add-ins) connected to it. What the
 * grid of the preview page or a test does to the workbook goes through here as well, so that clients hear of it.
 */
export class WorkbookHost implements ConnectionHost {
  readonly workbook: Workbook;
  readonly engine: CalcEngine;
  readonly profile: Profile;
  readonly now: () => Date;
  readonly log: HostLogEntry[] = [];
  readonly heldRanges = new Set<HeldRange>();
  /** May be changed while the host runs. */
  faults: FaultPlan;
  private readonly connections: ClientConnection[] = [];
  private readonly listeners = new Set<HostListener>();
  private readonly deliver: (send: () => void) => void;
  private changes: HostChange[] = [];
  /** A file from a program that does not calculate holds formulas without values: the first look computes them. */
  private stale = true;
  private suspended = false;
  private editing = false;
  private batchesSeen = 0;

  constructor(options: WorkbookHostOptions) {
    this.workbook = options.workbook;
    this.engine = options.createEngine(options.workbook);
    this.profile = profileOf(options.profile ?? "web-365");
    this.faults = options.faults ?? {};
    this.now = options.now ?? (() => new Date());
    this.deliver = options.deliver ?? queueMicrotask;
  }

  /** A new client: the object to put at `_richApiNativeBridge` before office.js is evaluated. */
  connect(): NativeBridge {
    const connection = new ClientConnection(this, this.deliver);
    this.connections.push(connection);
    return connection.bridge;
  }

  /** Traffic of all clients together. */
  get counters(): HostCounters {
    const sum: HostCounters = { syncs: 0, requestBytes: 0, responseBytes: 0, actions: 0 };
    for (const { counters } of this.connections) {
      sum.syncs += counters.syncs;
      sum.requestBytes += counters.requestBytes;
      sum.responseBytes += counters.responseBytes;
      sum.actions += counters.actions;
    }
    return sum;
  }

  /** Counts a batch of whichever client; fault plans number them. */
  nextBatch(): number {
    this.batchesSeen += 1;
    return this.batchesSeen;
  }

  record(change: HostChange): void {
    this.changes.push(change);
    if (change.kind === "shift" || change.kind === "sheet" || change.kind === "objects") {
      this.engine.noteStructureChange();
      this.stale = true;
    }
    if (change.kind === "cells") this.stale = true;
  }

  warn(message: string): void {
    this.note("hazard", message);
  }

  note(kind: HostLogEntry["kind"], message: string): void {
    this.log.push({ batch: this.batchesSeen, kind, message });
  }

  settle(): void {
    if (!this.stale || this.suspended || this.workbook.calculationMode === "Manual") return;
    this.calculateNow();
  }

  calculateNow(): void {
    this.stale = false;
    for (const unknown of this.engine.recalculate().unknownFunctions) {
      this.note(
        "unknown-function",
        `${unknown.name} (${unknown.sheetId}, row ${unknown.row}, column ${unknown.column})`,
      );
    }
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** Ends a batch or an action of the user: computes, then tells clients and listeners what changed. */
  finish(origin: ClientConnection | null): void {
    this.suspended = false;
    this.settle();
    const changes = this.changes.map((change) => this.withAfter(change));
    this.changes = [];
    if (changes.length === 0) return;
    for (const connection of this.connections) {
      const isOwn = origin === connection;
      const seen: ChangeOrigin = {
        source: origin === null || isOwn ? "Local" : "Remote",
        triggerSource: isOwn ? "ThisLocalAddin" : "Unknown",
      };
      connection.sendEvents(changes.flatMap((change) => eventsOf(change, seen)));
    }
    for (const listener of this.listeners) listener(changes);
  }

  private withAfter(change: HostChange): HostChange {
    if (change.kind !== "cells" || change.before === undefined) return change;
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === change.sheetId);
    return sheet === undefined ? change : { ...change, after: snapshotOf(sheet, change.area.top, change.area.left) };
  }

  /** Tells the grid what changed after every batch or edit. @returns the function that ends the subscription */
  subscribe(listener: HostListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get cellEdit(): boolean {
    return this.editing;
  }

  /** While the user is in a cell, batches are refused or wait, as their client asked. */
  set cellEdit(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const connection of this.connections) connection.resume();
  }

  sheetNamed(nameOrId: string): Sheet {
    const wanted = nameOrId.toLowerCase();
    const sheet = this.workbook.sheets.find(
      (candidate) => candidate.id === nameOrId || candidate.name.toLowerCase() === wanted,
    );
    if (sheet === undefined) throw new HostError("ItemNotFound", nameOrId);
    return sheet;
  }

  /**
   * Types into the grid: a single input for every cell or rows of inputs, read as Excel reads typing.
   * @throws HostError AccessDenied on a protected sheet
   */
  typeAsUser(sheet: Sheet, area: Area, input: unknown): void {
    assertAllowed(this.workbook, sheet, "edit", [area]);
    const rows = Array.isArray(input) ? (input as unknown[][]) : null;
    writeInputs(this, sheet, area, (row, column) => (rows === null ? input : (rows[row]?.[column] ?? null)));
    this.finish(null);
  }

  /** The same by sheet name and A1 address. @throws HostError InvalidArgument for no address */
  simulateUserEdit(sheetName: string, address: string, input: unknown): void {
    const area = parseArea(address);
    if (area === null) throw new HostError("InvalidArgument", address);
    this.typeAsUser(this.sheetNamed(sheetName), area, input);
  }

  /** Selects cells in the grid and brings their sheet to the front. */
  selectAsUser(sheet: Sheet, area: Area): void {
    activateSheet(this, sheet);
    sheet.selection = area;
    this.record({ kind: "selection", sheetId: sheet.id, area });
    this.finish(null);
  }

  /** Any other change by the user, such as a sheet renamed in the grid's tabs. */
  actAsUser(act: (context: EditContext) => void): void {
    act(this);
    this.finish(null);
  }

  close(): void {
    for (const connection of this.connections) connection.close();
    this.listeners.clear();
  }
}
