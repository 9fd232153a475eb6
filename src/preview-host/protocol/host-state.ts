import type { EditContext } from "../model/edit-context";
import type { LiveRange } from "./live-range";
import type { Profile } from "./profile";

/** What the object types see of the running host. */
export interface HostState extends EditContext {
  readonly profile: Profile;
  /** Brings computed values up to date before they are read. */
  settle(): void;
  /** Computes also in manual mode (`application.calculate`). */
  calculateNow(): void;
  /** Until the end of the batch no formula is computed. */
  suspendCalculation(): void;
  /** A range that follows insertions and deletions for the rest of the batch. */
  hold(range: LiveRange): LiveRange;
  dropReference(id: string): void;
  /** The id under which the client tracks an object across batches. */
  referenceIdOf(target: object): string | undefined;
  /** The range of an event, by the id that the event carried. */
  heldRangeById(id: string): LiveRange | undefined;
  registerEvent(messageType: number, targetId: string): void;
  unregisterEvent(messageType: number, targetId: string): void;
  enableEvents: boolean;
}
