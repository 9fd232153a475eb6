import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Class → member in lower case → requirement set as the doc comments of @types/office-js tell it: "1.9", "ExcelApiOnline 1.1". */
export type PublishedMembers = ReadonlyMap<string, ReadonlyMap<string, string>>;

function tagOf(comment: string): string | undefined {
  const match = /\[Api set: (\w+) ([\d.]+)/.exec(comment);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return match[1] === "ExcelApi" ? match[2] : `${match[1]} ${match[2]}`;
}

function membersOf(body: string, classTag: string): Map<string, string> {
  const members = new Map<string, string>();
  for (const match of body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:readonly )?([A-Za-z]\w*)\??\s*[:(<]/g)) {
    const [, comment = "", name = ""] = match;
    const key = name.toLowerCase();
    if (!members.has(key)) members.set(key, tagOf(comment) ?? classTag);
  }
  return members;
}

/** Reads the classes of the Excel namespace out of the typings. */
export function publishedMembers(): PublishedMembers {
  const path = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const text = readFileSync(path, "utf8");
  const excel = text.slice(text.indexOf("\ndeclare namespace Excel {"));
  const classes = new Map<string, Map<string, string>>();
  for (const match of excel.matchAll(
    /\n {4}\/\*\*((?:(?!\*\/)[^])*)\*\/\s+class (\w+)(?:<T>)? extends[^{]*\{([^]*?)\n {4}\}/g,
  )) {
    const [, comment = "", name = "", body = ""] = match;
    if (!classes.has(name)) classes.set(name, membersOf(body, tagOf(comment) ?? "1.1"));
  }
  return classes;
}
