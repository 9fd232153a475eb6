import type { Batch } from "./run";

/** Excel on the web refuses requests and answers over 5 MB (docs/excel-notes.md); half of it leaves room for the frame. */
const PAYLOAD_LIMIT = 2_500_000;

/** Sends what is queued before it grows over what one request, or the answer to it, may hold. */
export class PayloadBudget {
  private queued = 0;

  constructor(
    private readonly batch: Batch,
    private readonly limit = PAYLOAD_LIMIT,
  ) {}

  /** Call before queueing something of about so many bytes. */
  async take(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > this.limit) {
      this.queued = 0;
      await this.batch.sync();
    }
    this.queued += bytes;
  }
}
