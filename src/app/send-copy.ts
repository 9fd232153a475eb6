import type { Participant } from "../domain/participant/participant";
import { foldText } from "../domain/text/fold";
import type { Reference } from "../domain/reference";
import type { WritePlan } from "../sheet/write-plan";
import type { Analysis } from "./analyse";
import type { ReportDraft } from "./output-drafts";

/**
 * The plan that makes a new, empty workbook the copy for sending: the report sheet alone, values only, the issuer in
 * the properties. `emptySheets` are the sheets the new workbook came with.
 */
export function sendCopyPlan({ draft, report }: ReportDraft, emptySheets: readonly string[]): WritePlan {
  return {
    steps: [
      { verb: "rebuild-sheet", draft },
      ...emptySheets.map((sheet) => ({ verb: "delete-sheet", sheet }) as const),
      { verb: "set-properties", title: report.subject, author: report.head.issuer },
      { verb: "activate-sheet", sheet: draft.name },
    ],
  };
}

/** What may be found in a text that must not go out; never the value itself. */
export type PersonalTrace = "name" | "id" | "phone";

/**
 * Which kinds of personal data of participants stand in the texts of a finished copy; empty when it is clean. The
 * signer and bodies named in `Thông tin` are the report's own.
 */
export function personalTraces(texts: readonly string[], { participants, reference }: Analysis): PersonalTrace[] {
  const all = texts.join("\n");
  const folded = foldText(withoutOwnNames(all, reference));
  const digits = new Set(all.match(/\d[\d .]{7,}\d/g)?.map((run) => run.replace(/[ .]/g, "")) ?? []);
  const traces = new Set<PersonalTrace>();
  for (const participant of participants) {
    if (isNamed(participant, folded)) traces.add("name");
    if (participant.personalId.state === "ok" && digits.has(participant.personalId.value.digits)) traces.add("id");
    if (participant.phone.state === "ok" && digits.has(participant.phone.value)) traces.add("phone");
  }
  return [...traces];
}

function withoutOwnNames(text: string, { info }: Reference): string {
  const own = Object.values(info.text).map((value) => value?.value ?? "");
  return own.reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, "\u0001")), text);
}

/** Whole words only: a hamlet's or a body's name may begin like a person's. */
function isNamed({ name }: Participant, foldedText: string): boolean {
  if (name === null || !name.folded.includes(" ")) return false;
  const { folded } = name;
  for (let at = foldedText.indexOf(folded); at >= 0; at = foldedText.indexOf(folded, at + 1)) {
    if (!isLetter(foldedText[at - 1]) && !isLetter(foldedText[at + folded.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
