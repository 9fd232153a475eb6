import { HostError } from "../../model/host-error";
import { assertAllowed } from "../../model/protection";
import type { Sheet, ThreadedComment } from "../../model/workbook-model";
import { asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { declareType, openObject, type Targets } from "../object-registry";
import type { HostObject } from "../object-type";
import { rangeArgument } from "./range-lookup";
import { rangeObject } from "./range-navigation";
import { orItemNotFound } from "./range-search";

type CommentTarget = Targets["Comment"];

/** Who writes comments in the emulation. */
const AUTHOR = "Preview";

function commentsOf(sheets: readonly Sheet[]): CommentTarget[] {
  return sheets.flatMap((sheet) => (sheet.threadedComments ?? []).map((comment) => ({ sheet, comment })));
}

function commentById(sheets: readonly Sheet[], key: unknown): HostObject | null {
  const found = commentsOf(sheets).find(({ comment }) => comment.id === key);
  return found === undefined ? null : openObject("Comment", found);
}

function commentByCell(sheets: readonly Sheet[], args: ArgumentReader, host: HostState): HostObject | null {
  const { sheet, area } = placeOf(sheets, args, host);
  const comment = sheet.threadedComments?.find((other) => other.row === area.top && other.column === area.left);
  return comment === undefined ? null : openObject("Comment", { sheet, comment });
}

function placeOf(sheets: readonly Sheet[], args: ArgumentReader, host: HostState) {
  const active = host.workbook.sheets.find((sheet) => sheet.id === host.workbook.activeSheetId);
  const own = sheets.length === 1 ? sheets[0] : active;
  if (own === undefined) throw new HostError("InvalidArgument");
  const { sheet, area } = rangeArgument(host, own, args.range(0), args.raw(0));
  if (!sheets.includes(sheet) || area.top !== area.bottom || area.left !== area.right)
    throw new HostError("InvalidArgument");
  return { sheet, area };
}

/** One thread a cell: a second one is refused. */
function addComment(sheets: readonly Sheet[], args: ArgumentReader, host: HostState): HostObject {
  const { sheet, area } = placeOf(sheets, args, host);
  assertAllowed(host.workbook, sheet, "objects");
  const content = args.raw(1);
  const text = typeof content === "string" ? content : asString(args.record(1)["richContent"]);
  if (text === "") throw new HostError("InvalidArgument");
  const isTaken =
    sheet.threadedComments?.some((other) => other.row === area.top && other.column === area.left) === true ||
    sheet.comments.some((note) => note.row === area.top && note.column === area.left);
  if (isTaken) throw new HostError("InvalidArgument", "The cell has a comment already.");
  const number = commentsOf(host.workbook.sheets).length + 1;
  const comment: ThreadedComment = {
    id: `{00000000-0006-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`,
    row: area.top,
    column: area.left,
    author: AUTHOR,
    text,
  };
  sheet.threadedComments = [...(sheet.threadedComments ?? []), comment];
  host.record({ kind: "objects", sheetId: sheet.id });
  return openObject("Comment", { sheet, comment });
}

declareType("CommentCollection", {
  items: (sheets) => commentsOf(sheets).map((target) => openObject("Comment", target)),
  item: (sheets, key) => orItemNotFound(commentById(sheets, key)),
  methods: {
    Add: { tag: "1.10", call: addComment },
    GetCount: { tag: "1.10", call: (sheets) => commentsOf(sheets).length },
    GetItemAt: {
      tag: "1.10",
      call: (sheets, args) => {
        const target = commentsOf(sheets)[args.integer(0)];
        return orItemNotFound(target === undefined ? null : openObject("Comment", target));
      },
    },
    GetItemByCell: { tag: "1.10", call: (sheets, args, host) => orItemNotFound(commentByCell(sheets, args, host)) },
    GetItemOrNullObject: { tag: "1.14", call: (sheets, args) => commentById(sheets, args.raw(0)) },
  },
});

declareType("Comment", {
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: { tag: "1.10", get: ({ comment }) => comment.id },
    Content: {
      tag: "1.10",
      get: ({ comment }) => comment.text,
      set: ({ sheet, comment }, value, host) => {
        comment.text = asString(value);
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    AuthorName: { tag: "1.10", get: ({ comment }) => comment.author },
    AuthorEmail: { tag: "1.10", get: () => "" },
  },
  methods: {
    GetLocation: {
      tag: "1.10",
      call: ({ sheet, comment: { row, column } }, _args, host) =>
        rangeObject(host, sheet, { top: row, bottom: row, left: column, right: column }),
    },
    Delete: {
      tag: "1.10",
      call: ({ sheet, comment }, _args, host) => {
        sheet.threadedComments = (sheet.threadedComments ?? []).filter((other) => other !== comment);
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
  },
});
