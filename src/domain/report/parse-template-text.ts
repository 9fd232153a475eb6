/** A template text taken apart: words, tokens, and optional parts. See template.ts for the markup. */
export type TemplateNode =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "token"; readonly name: string }
  | { readonly kind: "condition"; readonly name: string; readonly wanted: boolean }
  | { readonly kind: "optional"; readonly nodes: readonly TemplateNode[] };

export interface ParsedTemplateText {
  /** The loop the row is repeated for, or null. */
  readonly each: string | null;
  readonly nodes: readonly TemplateNode[];
  /** An optional part is opened and not closed, or closed and not opened. */
  readonly unclosed: boolean;
}

const EACH = /^\s*\{\{\s*each\s+([^{}\s]+)\s*\}\}\s*/;
const MARKUP = /\{\{\s*([^{}]*?)\s*\}\}|\{\?|\?\}/g;

/** Reads the markup of one template row; never throws. */
export function parseTemplateText(text: string): ParsedTemplateText {
  const each = EACH.exec(text);
  const body = each ? text.slice(each[0].length) : text;
  const open: TemplateNode[][] = [[]];
  let unclosed = false;
  let from = 0;
  const addWords = (to: number): void => {
    if (to > from) open[open.length - 1]!.push({ kind: "words", text: body.slice(from, to) });
  };
  for (const match of body.matchAll(MARKUP)) {
    addWords(match.index);
    from = match.index + match[0].length;
    if (match[0] === "{?") open.push([]);
    else if (match[0] !== "?}") open[open.length - 1]!.push(tokenNode(match[1]!));
    else if (open.length === 1) unclosed = true;
    else closeOptional(open);
  }
  addWords(body.length);
  unclosed ||= open.length > 1;
  while (open.length > 1) closeOptional(open);
  return { each: each ? each[1]! : null, nodes: open[0]!, unclosed };
}

function closeOptional(open: TemplateNode[][]): void {
  const nodes = open.pop()!;
  open[open.length - 1]!.push({ kind: "optional", nodes });
}

function tokenNode(inside: string): TemplateNode {
  const condition = /^(if|unless)\s+(\S+)$/.exec(inside);
  return condition
    ? { kind: "condition", name: condition[2]!, wanted: condition[1] === "if" }
    : { kind: "token", name: inside };
}
