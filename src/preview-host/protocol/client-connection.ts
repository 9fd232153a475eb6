import type { EditContext, HeldRange, HostChange } from "../model/edit-context";
import { HostError } from "../model/host-error";
import type { Area } from "../model/workbook-model";
import { runBatch } from "./batch";
import { byteLength } from "./byte-length";
import { seededRandom, type FaultPlan } from "./fault-plan";
import { eventEntry, WORKBOOK_TARGET, type HostEvent } from "./host-events";
import type { HostCounters, HostLogEntry } from "./host-log";
import type { HostState } from "./host-state";
import { LiveRange } from "./live-range";
import type { HostObject } from "./object-type";
import type { Profile } from "./profile";
import { openObject } from "./object-registry";
import "./objects/all-types";
import {
  DELAY_FOR_CELL_EDIT_FLAG,
  MessageType,
  responseText,
  type BatchAnswer,
  type NativeBridge,
  type RequestMessage,
} from "./wire";

/** The host behind the connections, as one of them needs it. */
export interface ConnectionHost extends EditContext {
  readonly profile: Profile;
  readonly heldRanges: Set<HeldRange>;
  readonly faults: FaultPlan;
  readonly cellEdit: boolean;
  /** Counts a batch of whichever client; fault plans number them. */
  nextBatch(): number;
  note(kind: HostLogEntry["kind"], message: string): void;
  settle(): void;
  calculateNow(): void;
  suspendCalculation(): void;
  /** Ends a batch: computes, then tells clients and listeners what changed. */
  finish(origin: ClientConnection | null): void;
}

/** Ranges of past events that a handler can still ask for. */
const EVENT_RANGES_KEPT = 500;

/** One add-in connected to the host: its tracked objects, its event registrations and its traffic. */
export class ClientConnection implements HostState {
  readonly bridge: NativeBridge;
  readonly counters: HostCounters = { syncs: 0, requestBytes: 0, responseBytes: 0, actions: 0 };
  enableEvents = true;
  private readonly host: ConnectionHost;
  private readonly deliver: (send: () => void) => void;
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<object, string>();
  private readonly registrations = new Map<string, number>();
  private readonly eventRanges = new Map<string, { sheetId: string; area: Area }>();
  private readonly batchRanges = new Set<HeldRange>();
  private waiting: RequestMessage[] = [];
  private lastReference = 0;
  private lastEvent = 0;
  private open = true;
  private random: (() => number) | null = null;

  constructor(host: ConnectionHost, deliver: (send: () => void) => void) {
    this.host = host;
    this.deliver = deliver;
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
  }

  get workbook() {
    return this.host.workbook;
  }

  get engine() {
    return this.host.engine;
  }

  get profile() {
    return this.host.profile;
  }

  get now() {
    return this.host.now;
  }

  get heldRanges() {
    return this.host.heldRanges;
  }

  record(change: HostChange): void {
    this.host.record(change);
  }

  warn(message: string): void {
    this.host.warn(message);
  }

  settle(): void {
    this.host.settle();
  }

  calculateNow(): void {
    this.host.calculateNow();
  }

  suspendCalculation(): void {
    this.host.suspendCalculation();
  }

  hold(range: LiveRange): LiveRange {
    this.batchRanges.add(range);
    this.host.heldRanges.add(range);
    return range;
  }

  private keepReference(object: HostObject): void {
    const target = object.target as object;
    if (this.referenceIds.has(target)) return;
    this.lastReference += 1;
    const id = `R${this.lastReference}`;
    this.references.set(id, object);
    this.referenceIds.set(target, id);
    if (target instanceof LiveRange) {
      this.batchRanges.delete(target);
      this.host.heldRanges.add(target);
    }
  }

  dropReference(id: string): void {
    const target = this.references.get(id)?.target as object | undefined;
    if (target === undefined) return;
    this.references.delete(id);
    this.referenceIds.delete(target);
    if (target instanceof LiveRange) this.host.heldRanges.delete(target);
  }

  referenceIdOf(target: object): string | undefined {
    return this.referenceIds.get(target);
  }

  /** Tracked objects that the client has not let go of. */
  get referenceCount(): number {
    return this.references.size;
  }

  heldRangeById(id: string): LiveRange | undefined {
    const kept = this.eventRanges.get(id);
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === kept?.sheetId);
    return kept === undefined || sheet === undefined ? undefined : this.hold(new LiveRange(sheet, [kept.area]));
  }

  registerEvent(messageType: number, targetId: string): void {
    const key = `${messageType} ${targetId}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregisterEvent(messageType: number, targetId: string): void {
    const key = `${messageType} ${targetId}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  /** Sends those events that this client registered for, unless it switched events off. */
  sendEvents(events: readonly HostEvent[]): void {
    if (!this.enableEvents) return;
    const entries: unknown[] = [];
    for (const event of events) {
      for (const target of [event.sheetId, WORKBOOK_TARGET]) {
        if (!this.registrations.has(`${event.code} ${target}`)) continue;
        this.lastEvent += 1;
        entries.push(eventEntry(event, target, this.keepEventRange(event), this.lastEvent));
      }
    }
    if (entries.length === 0) return;
    this.send(JSON.stringify({ type: MessageType.event, message: { entries } }));
  }

  private keepEventRange(event: HostEvent): string | undefined {
    if (event.area === undefined) return undefined;
    const id = `E${this.lastEvent}`;
    this.eventRanges.set(id, { sheetId: event.sheetId, area: event.area });
    const oldest = this.eventRanges.keys().next().value;
    if (this.eventRanges.size > EVENT_RANGES_KEPT && oldest !== undefined) this.eventRanges.delete(oldest);
    return id;
  }

  /** Answers what waited for the user to leave the cell. */
  resume(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const request of waiting) this.answer(request);
  }

  close(): void {
    this.open = false;
    this.waiting = [];
    for (const id of [...this.references.keys()]) this.dropReference(id);
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== MessageType.request) return;
    const bytes = byteLength(text);
    this.counters.syncs += 1;
    this.counters.requestBytes += bytes;
    this.counters.actions += request.message.body.Actions.length;
    const limit = this.profile.payloadLimit;
    if (limit !== null && bytes > limit) this.refuse(request, new HostError("RequestPayloadSizeLimitExceeded"));
    else if (!this.host.cellEdit) this.answer(request);
    else if ((request.flags & DELAY_FOR_CELL_EDIT_FLAG) !== 0) this.waiting.push(request);
    else this.refuse(request, new HostError("InvalidOperationInCellEditMode"));
  }

  private refuse(request: RequestMessage, error: HostError): void {
    this.host.note("refused", `${error.code}: ${error.message}`);
    const refusal = { Code: error.code, Message: error.message, ActionIndex: -1, HttpStatusCode: 400 };
    this.send(responseText(request.id, { Results: [], Error: refusal }));
  }

  private answer(request: RequestMessage): void {
    const batch = this.host.nextBatch();
    const { faults } = this.host;
    if (faults.hangOn?.includes(batch) === true) {
      this.host.note("fault", `Batch ${batch} hangs.`);
      return;
    }
    if (this.drawGeneralException()) {
      this.refuse(request, new HostError("GeneralException"));
      return;
    }
    const answer = this.run(request, batch);
    const isLost = faults.loseAnswerOf?.includes(batch) === true;
    if (isLost) this.host.note("fault", `The answer to batch ${batch} is lost.`);
    else this.sendAnswer(request, answer);
    this.host.finish(this);
  }

  private run(request: RequestMessage, batch: number): BatchAnswer {
    const failure = this.host.faults.failAt?.find((point) => point.batch === batch);
    const answer = runBatch(request.message.body, {
      host: this,
      root: openObject("Workbook", this.workbook),
      objectById: (id) => this.references.get(id),
      keep: (object) => this.keepReference(object),
      beforeAction: (index) => {
        if (failure?.action === index) throw new HostError(failure.code ?? "GeneralException");
      },
      onInternalError: (error) => {
        this.host.note("internal-error", error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    });
    for (const range of this.batchRanges) this.host.heldRanges.delete(range);
    this.batchRanges.clear();
    if (answer.Error !== undefined) this.host.note("refused", `${answer.Error.Code}: ${answer.Error.Message}`);
    return answer;
  }

  private drawGeneralException(): boolean {
    const { generalExceptionRate = 0, seed = 1 } = this.host.faults;
    if (generalExceptionRate <= 0) return false;
    this.random ??= seededRandom(seed);
    return this.random() < generalExceptionRate;
  }

  private sendAnswer(request: RequestMessage, answer: BatchAnswer): void {
    const text = responseText(request.id, answer);
    const bytes = byteLength(text);
    this.counters.responseBytes += bytes;
    const limit = this.profile.payloadLimit;
    if (limit !== null && bytes > limit) this.refuse(request, new HostError("ResponsePayloadSizeLimitExceeded"));
    else this.send(text);
  }

  private send(text: string): void {
    this.deliver(() => {
      if (this.open) this.bridge.onMessageFromHost?.(text);
    });
  }
}
