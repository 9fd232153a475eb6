import type { Analysis } from "../app/analyse";
import { personalTraces } from "../app/personal-traces";

/**
 * How the parts of breakdowns are named in `result.json`. Courses, platforms and places that no reference sheet lists
 * are as somebody typed them: one that holds a participant's name, id or telephone is told as "…", "…2" and so on.
 */
export function toldPart({ values, participants, reference }: Analysis): (part: string) => string {
  const { hamlets, units } = reference;
  const ownTexts = [...hamlets, ...units].map(({ name }) => name);
  const isPersonal = (parts: readonly string[]): boolean =>
    personalTraces(parts, { participants, reference, ownTexts }).length > 0;
  const parts = [...new Set(values.flatMap(({ of }) => of ?? []))];
  const personal = isPersonal(parts) ? parts.filter((part) => isPersonal([part])) : [];
  const told = new Map(personal.map((part, index) => [part, index === 0 ? "…" : `…${index + 1}`]));
  return (part) => told.get(part) ?? part;
}
