import { checkWorkbook } from "../../src/app/check-workbook";
import type { Analysis } from "../../src/app/analyse";
import * as officer from "../../src/app/officer-decisions";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import type { NodeHost } from "../../src/preview-host/entry-node";
import { xlsxOf } from "../support/book-builder";
import { contractBook, HEADINGS, listSheet } from "../support/contract-book";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const port = excelWorkbookPort();

/** One open pair (a slip in a name), one error to silence, a second column that may hold the phone. */
const BOOK = contractBook(
  listSheet("Thôn 1", [
    ["Nguyễn Văn Hùng", "05/03/1990", "Nam", "", "0912345678", "Thôn 1", "Người dân"],
    ["Nguyễn Văn Hưng", "05/03/1990", "Nam", "", "0912345678", "Thôn 1", "Người dân"],
    ["A Tik", "30/12/1978", "Nam", "06207800555", "0901122334", "Thôn 1", "Người dân"],
  ]),
  {
    name: "Thôn 2",
    grid: [
      [...HEADINGS, "Ghi chú"],
      [1, "Y Hlen", "02/09/2001", "Nữ", "062301009876", "0356789012", "Thôn 2", "Học sinh", "0977000111"],
    ],
  },
);

async function check(): Promise<Analysis> {
  const outcome = await checkWorkbook(port);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

async function reopened(host: NodeHost): Promise<Analysis> {
  await open({ bytes: host.save() });
  return check();
}

describe("the officer's decisions (emulated)", () => {
  test("one person or two: kept, followed, not asked again, and can be taken back without a trace", async () => {
    const host = await open({ bytes: xlsxOf(BOOK) });
    const first = await check();
    const [pair] = first.people.openPairs;
    expect(first.people.openPairs).toHaveLength(1);
    await officer.decidePair(port, first, pair!, true);
    const same = await reopened(host);
    expect(same.people.persons).toHaveLength(first.people.persons.length - 1);
    expect(same.people.openPairs).toEqual([]);
    await officer.decidePair(port, same, pair!, false);
    const two = await check();
    expect(two.people.persons).toHaveLength(first.people.persons.length);
    expect(two.people.openPairs).toEqual([]);
    expect(two.state.decisions).toHaveLength(1);
    await officer.takeBackDecision(port, two, two.state.decisions[0]!);
    const last = await check();
    expect(last.people.openPairs).toHaveLength(1);
  });

  test("no fault: silent after saving and opening again, until taken back", async () => {
    const host = await open({ bytes: xlsxOf(BOOK) });
    const first = await check();
    const issue = first.issues.find(({ code }) => code === "id-length")!;
    await officer.silenceIssue(port, first, issue, "số cũ, đã đối chiếu");
    const silent = await reopened(host);
    expect(silent.issues).not.toContainEqual(issue);
    expect(silent.silenced).toContainEqual(issue);
    expect(silent.issues).toHaveLength(first.issues.length - 1);
    await officer.unsilenceIssue(port, silent, silent.state.silenced[0]!);
    expect((await check()).issues).toContainEqual(issue);
  });

  test("a row left out is not counted, with its reason, until it is taken in again", async () => {
    const host = await open({ bytes: xlsxOf(BOOK) });
    const first = await check();
    await officer.excludeRow(port, first, { sheet: "Thôn 2", row: 2 }, "chuyển đi");
    const without = await reopened(host);
    expect(without.people.persons).toHaveLength(first.people.persons.length - 1);
    expect(without.state.excluded).toMatchObject([{ sheet: "Thôn 2", reason: "chuyển đi" }]);
    await officer.includeRow(port, without, without.state.excluded[0]!);
    expect((await check()).people.persons).toHaveLength(first.people.persons.length);
  });

  test("a column of the officer's choice wins, a column denied is not taken, and both can be left to the add-in again", async () => {
    const host = await open({ bytes: xlsxOf(BOOK) });
    const phoneColumn = ({ sheets }: Analysis) =>
      sheets.find(({ name }) => name === "Thôn 2")!.tables[0]!.columns.find(({ field }) => field === "phone")?.column;
    const first = await check();
    expect(phoneColumn(first)).toBe(5);
    await officer.chooseColumn(port, first, "Thôn 2", "phone", "I");
    const chosen = await reopened(host);
    expect(phoneColumn(chosen)).toBe(8);
    await officer.chooseColumn(port, chosen, "Thôn 2", "phone", null);
    const denied = await check();
    expect(phoneColumn(denied)).toBeUndefined();
    await officer.chooseColumn(port, denied, "Thôn 2", "phone", undefined);
    expect(phoneColumn(await check())).toBe(5);
  });

  test("taken back one and all leave nothing in the workbook", async () => {
    const host = await open({ bytes: xlsxOf(BOOK) });
    const first = await check();
    await officer.excludeRow(port, first, { sheet: "Thôn 2", row: 2 }, "chuyển đi");
    await officer.decidePair(port, await check(), first.people.openPairs[0]!, true);
    expect(host.workbook.customXmlParts).toHaveLength(1);
    const both = await check();
    await officer.includeRow(port, both, both.state.excluded[0]!);
    await officer.takeBackDecision(port, await check(), both.state.decisions[0]!);
    expect(host.workbook.customXmlParts).toEqual([]);
  });

  test("hold a reason with any characters", async () => {
    const host = await open({ bytes: xlsxOf(BOOK) });
    const reason = `"<số> & 'ý' \u0001 \uffff ]]> \ud800 \n 😀`;
    await officer.excludeRow(port, await check(), { sheet: "Thôn 2", row: 2 }, reason);
    expect((await reopened(host)).state.excluded).toMatchObject([{ reason }]);
  });
});
