import type { Participant } from "../participant/participant";

/**
 * What a row is remembered by when an officer decides on a pair: it survives sorting, inserted rows and tidied
 * spelling, and lapses when name, birth date or id become others, because the decision was about those.
 *
 * The key holds the sheet's name and a 64-bit hash, no readable personal data. The hash is no secret-keeping: it stays
 * in the workbook that holds the data itself and goes into no log and no copy for sending. Two different rows of one
 * sheet share a hash by chance about once in 10^13 sheets of 1,000 rows; equal rows share it by design, see rowKeys.
 */
export function rowKey(participant: Participant): string {
  const birth = participant.birth.state === "ok" ? participant.birth.value : null;
  const id = participant.personalId.state === "ok" ? participant.personalId.value.digits : "";
  const date = birth ? `${birth.year}-${birth.month ?? ""}-${birth.day ?? ""}` : "";
  return `${participant.ref.sheet}!${hash64([participant.name?.folded ?? "", date, id].join("\u0001"))}`;
}

/**
 * Keys of all data rows of the workbook (counted or not), in the order given. Rows of one sheet that are equal in name, birth date and id are told apart by
 * a running number ("…#2"), counted downwards on their sheet.
 */
export function rowKeys(participants: readonly Participant[]): string[] {
  const seen = new Map<string, number>();
  const keys = new Array<string>(participants.length);
  const downwards = participants.map((_, index) => index);
  downwards.sort((a, b) => participants[a]!.ref.row - participants[b]!.ref.row);
  for (const index of downwards) {
    const key = rowKey(participants[index]!);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    keys[index] = times === 1 ? key : `${key}#${times}`;
  }
  return keys;
}

/** FNV-1a over UTF-16 units in two 32-bit lanes with different offsets and primes; 16 hex digits. */
export function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex32(finish(high ^ low)) + hex32(finish(low));
}

function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex32(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
