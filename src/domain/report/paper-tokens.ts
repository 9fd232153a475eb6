import type { Paper, PaperUse, Reference } from "../reference";
import { citeShort, makeCiter } from "./cite-paper";
import type { TextRun } from "./report";
import { wordsToken } from "./token-book";
import type { Token, TokenMap } from "./token-book";

/** Short citings in a row are enough for a reader up to this many. */
const MOST_PAPERS_NAMED_AGAIN = 3;

export interface PaperTokens {
  readonly tokens: ReadonlyMap<string, Token | null>;
  readonly guiding: readonly TokenMap[];
}

/**
 * `{{request}}`: the papers the report answers; `{{papers.again}}`: plans and resolutions already cited; loop `papers`
 * with `{{paper}}` and `{{end}}`. A paper is cited in full where it first comes in the text.
 */
export function paperTokens(reference: Reference, requests: PaperUse, guides: PaperUse): PaperTokens {
  const cite = makeCiter();
  const requesting = papersFor(reference, requests);
  const guiding = papersFor(reference, guides);
  const plans = guiding.filter((paper) => /^(Kế hoạch|Nghị quyết|Chỉ thị)/u.test(citeShort(paper)));
  const tokens = new Map<string, Token | null>([
    ["request", citing(requesting, cite)],
    ["request.again", citing(requesting, citeShort)],
    ["papers.again", citing(plans.slice(0, MOST_PAPERS_NAMED_AGAIN), citeShort)],
  ]);
  return {
    tokens,
    guiding: guiding.map(
      (paper, index): TokenMap =>
        new Map<string, Token | null>([
          ["paper", citing([paper], cite)],
          ["end", wordsToken(index === guiding.length - 1 ? "." : ";")],
        ]),
    ),
  };
}

function papersFor(reference: Reference, use: PaperUse): Paper[] {
  return reference.papers.filter((paper) => paper.usedFor.includes(use) && paper.symbol.trim() !== "");
}

function citing(papers: readonly Paper[], cite: (paper: Paper) => string): Token | null {
  if (papers.length === 0) return null;
  return () =>
    papers.flatMap((paper, index): TextRun[] => [
      ...(index === 0 ? [] : [{ text: index === papers.length - 1 ? " và " : ", " }]),
      { text: cite(paper), figure: { kind: "paper", id: `${paper.place.sheet}!${paper.place.cell}`, part: "text" } },
    ]);
}
