import type { CommentNote } from "../../../model/workbook-model";
import { formatCell, parseArea } from "../../cell-address";
import { ensureDefaultNamespace, MAIN_NAMESPACE } from "../../package/namespaces";
import { decodeXstring, encodeXstring } from "../../package/xml-text";
import {
  childNamed,
  childrenNamed,
  cloneElement,
  element,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from "../../package/xml-tree";
import type { SectionWriting, SheetSection } from "../sheet-section";
import { patchNoteShapes } from "../note-shapes";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

function noteText(comment: XmlElement): string {
  const text = childNamed(comment, "text");
  if (text === undefined) return "";
  const runs = childrenNamed(text, "r");
  const holders = runs.length > 0 ? runs : [text];
  return decodeXstring(holders.flatMap((holder) => childrenNamed(holder, "t").map(textOf)).join(""));
}

function readNote(comment: XmlElement, authors: readonly string[]): CommentNote | null {
  const area = parseArea(comment.attributes["ref"] ?? "");
  if (area === null) return null;
  const author = authors[numberAttribute(comment, "authorId") ?? 0] ?? "";
  return { row: area.top, column: area.left, author, text: noteText(comment) };
}

const contentOf = ({ author, text }: CommentNote): string => JSON.stringify([author, text]);

const authorsOf = (root: XmlElement | undefined): string[] =>
  childrenNamed(childNamed(root, "authors"), "author").map((author) => decodeXstring(textOf(author)));

function writeNote(note: CommentNote, authors: string[], context: SectionWriting): XmlElement {
  const known = [...context.kept].find(
    ([key, { fingerprint }]) => key.startsWith("note ") && fingerprint === contentOf(note),
  );
  const content = element("text", {}, [element("t", { "xml:space": "preserve" }, [encodeXstring(note.text)])]);
  const made = known === undefined ? element("comment", {}, [content]) : cloneElement(known[1].element);
  if (!authors.includes(note.author)) authors.push(note.author);
  setAttribute(made, "ref", formatCell(note.row, note.column));
  setAttribute(made, "authorId", authors.indexOf(note.author));
  return made;
}

function writeNotes(context: SectionWriting): void {
  const { parts, path, sheet } = context;
  const relationships = parts.relationships(path);
  const known = relationships.ofKind("comments")[0];
  if (sheet.comments.length === 0) {
    if (known !== undefined) relationships.remove(known.id);
    return;
  }
  const target = known?.target ?? parts.freePath("xl/comments", ".xml");
  const root =
    (known === undefined ? undefined : parts.xml(known.target)) ?? element("comments", { xmlns: MAIN_NAMESPACE });
  ensureDefaultNamespace(root);
  const authors = authorsOf(root);
  const sorted = [...sheet.comments].sort((one, other) => one.row - other.row || one.column - other.column);
  const list = element(
    "commentList",
    {},
    sorted.map((note) => writeNote(note, authors, context)),
  );
  const names = authors.map((author) => element("author", {}, [encodeXstring(author)]));
  root.children = [element("authors", {}, names), list];
  parts.setXml(target, root, COMMENTS_TYPE);
  if (known === undefined) relationships.add("comments", target);
}

/** Old-style notes: their texts in a comments part, their boxes in a VML drawing that may hold other shapes too. */
export const comments: SheetSection = {
  elements: ["legacyDrawing"],
  read(_found, { sheet, parts, path, kept }) {
    const target = parts.relationships(path).ofKind("comments")[0]?.target;
    const root = target === undefined ? undefined : parts.xml(target);
    const authors = authorsOf(root);
    for (const comment of childrenNamed(childNamed(root, "commentList"), "comment")) {
      const note = readNote(comment, authors);
      if (note === null) continue;
      sheet.comments.push(note);
      kept.set(`note ${sheet.comments.length}`, { fingerprint: contentOf(note), element: comment });
    }
  },
  fingerprint: ({ comments: notes }) =>
    JSON.stringify(notes.map((note) => [note.row, note.column, note.author, note.text])),
  write([found], context) {
    writeNotes(context);
    const { parts, path, sheet } = context;
    const relationships = parts.relationships(path);
    const known = relationships
      .ofKind("vmlDrawing")
      .find(({ id }) => Object.values(found?.attributes ?? {}).includes(id));
    const text = patchNoteShapes(known === undefined ? undefined : parts.text(known.target), sheet.comments);
    if (text === null) {
      if (known !== undefined) relationships.remove(known.id);
      return [];
    }
    if (known !== undefined && found !== undefined) {
      parts.setText(known.target, text);
      return [found];
    }
    const target = parts.freePath("xl/drawings/vmlDrawing", ".vml");
    parts.contentTypes.setDefault("vml", DRAWING_TYPE);
    parts.setText(target, text);
    return [element("legacyDrawing", { [context.relationshipAttribute()]: relationships.add("vmlDrawing", target) })];
  },
};
