import { numberHeadings } from "./number-headings";
import type { ReportBlock, TemplateProblem, TextRun } from "./report";
import { TO_FILL } from "./template";
import type { TemplateKind, TemplateRow } from "./template";
import { parseTemplateText } from "./parse-template-text";
import type { TemplateNode } from "./parse-template-text";
import type { Token, TokenBook, TokenMap } from "./token-book";

export interface FilledTemplate {
  readonly body: readonly ReportBlock[];
  readonly problems: readonly TemplateProblem[];
}

/** What is needed while one row is filled. */
interface Scope {
  readonly book: TokenBook;
  readonly item: TokenMap | null;
  readonly report: (kind: TemplateProblem["kind"], token: string) => void;
}

/**
 * Fills a template: every token becomes a run tied to its figure, loops repeat their row, optional parts without
 * data fall out. Unknown names become "[…]" and a problem of their row.
 */
export function fillTemplate(rows: readonly TemplateRow[], book: TokenBook): FilledTemplate {
  const problems: TemplateProblem[] = [];
  const blocks = rows.flatMap((row, index) =>
    fillRow(row, book, (kind, token) => problems.push({ row: index, kind, token })),
  );
  return { body: numberHeadings(blocks), problems };
}

function fillRow(row: TemplateRow, book: TokenBook, report: Scope["report"]): ReportBlock[] {
  const { kind } = row;
  if (kind === "table") return tableBlock(row.text.trim(), book, report);
  const { each, nodes, unclosed } = parseTemplateText(row.text);
  if (unclosed) report("unclosed", "");
  const items = each === null ? [null] : book.loops.get(each);
  if (items === undefined) report("unknown-loop", each ?? "");
  return (items ?? []).flatMap((item) => {
    const runs = trimRuns(fillNodes(nodes, { book, item, report }));
    return runs.length === 0 ? [] : [blockOf(kind, runs)];
  });
}

function tableBlock(name: string, book: TokenBook, report: Scope["report"]): ReportBlock[] {
  const table = book.tables.get(name);
  if (table === undefined) report("unknown-table", name);
  return table ? [{ kind: "table", table }] : [];
}

function blockOf(kind: Exclude<TemplateKind, "table">, runs: readonly TextRun[]): ReportBlock {
  switch (kind) {
    case "heading1":
      return { kind: "heading", level: 1, runs };
    case "heading2":
      return { kind: "heading", level: 2, runs };
    case "heading3":
      return { kind: "heading", level: 3, runs };
    case "paragraph":
      return { kind: "paragraph", runs };
    case "dash":
      return { kind: "dash", level: 1, runs };
    case "plus":
      return { kind: "dash", level: 2, runs };
  }
}

function fillNodes(nodes: readonly TemplateNode[], scope: Scope): TextRun[] {
  return nodes.flatMap((node): readonly TextRun[] => {
    switch (node.kind) {
      case "words":
        return [{ text: node.text }];
      case "token":
        return (findToken(node.name, scope) ?? missing)();
      case "condition":
        return [];
      case "optional":
        return isComplete(node.nodes, scope) ? fillNodes(node.nodes, scope) : [];
    }
  });
}

const missing: Token = () => [{ text: TO_FILL }];

/** All tokens and conditions that stand directly in an optional part can be filled. */
function isComplete(nodes: readonly TemplateNode[], scope: Scope): boolean {
  return nodes.every((node) => {
    if (node.kind === "token") return findToken(node.name, scope) !== null;
    return node.kind !== "condition" || holds(node.name, scope) === node.wanted;
  });
}

function holds(name: string, scope: Scope): boolean {
  const loop = scope.book.loops.get(name);
  return loop ? loop.length > 0 : findToken(name, scope) !== null;
}

function findToken(name: string, scope: Scope): Token | null {
  const own = scope.item?.get(name);
  if (own !== undefined) return own;
  const token = scope.book.tokens.get(name);
  if (token === undefined) scope.report("unknown-token", name);
  return token ?? null;
}

/** Neighbouring plain runs become one; outer blanks go; nothing but blanks gives no runs at all. */
function trimRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && !last.figure && !run.figure) joined[joined.length - 1] = { text: last.text + run.text };
    else if (run.text !== "") joined.push(run);
  }
  const first = joined[0];
  if (first) joined[0] = { ...first, text: first.text.trimStart() };
  const end = joined[joined.length - 1];
  if (end) joined[joined.length - 1] = { ...end, text: end.text.trimEnd() };
  return joined.filter((run) => run.text !== "");
}
