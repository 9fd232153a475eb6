import { checkList, checkRow, mendField } from "../../../../src/domain/rules/check";
import {
  GOOD_ROW,
  OTHER_ROW,
  cell,
  changed,
  context,
  formula,
  listOf,
  participant,
  peopleOf,
  rawRow,
  sheetFacts,
} from "../../../support/participant-builder";
import { exampleInfo, exampleReference } from "../../../support/example-commune";

describe("checkList", () => {
  it("gives the reference sheets first, then each sheet in workbook order: columns, rows from the top, fields", () => {
    const first = listOf(
      [
        { ...GOOD_ROW, phone: "?", fullName: "NGUYỄN VĂN AN" },
        { ...OTHER_ROW, birthDate: null },
      ],
      "Thôn 2",
    );
    const second = listOf([{ ...GOOD_ROW, personalId: "062790001234" }], "Thôn 1", 2);
    const sheets = [
      sheetFacts(first, { sheet: "Thôn 2" }),
      sheetFacts([], { sheet: "Trống" }),
      sheetFacts(second, { sheet: "Thôn 1", ambiguous: ["phone"] }),
    ];
    const participants = [...second, ...first];
    const within = context(exampleReference({ info: exampleInfo({ dates: {} }) }));
    const findings = checkList({ participants, sheets, people: peopleOf(participants), context: within });
    expect(
      findings.map((finding) => {
        if (finding.at === "reference") return `${finding.sheet}!${finding.cell} ${finding.code}`;
        const place = finding.at === "row" ? `${finding.ref.sheet}!${finding.ref.row}` : finding.sheet;
        return `${place} ${finding.field} ${finding.code}`;
      }),
    ).toEqual([
      "Thông tin!A1 reference-missing",
      "Thôn 2!2 fullName name-case",
      "Thôn 2!2 phone phone-invalid",
      "Thôn 2!3 birthDate birth-missing",
      "Trống fullName column-missing",
      "Trống birthDate column-missing",
      "Trống personalId column-missing",
      "Trống hamlet column-missing",
      "Thôn 1 phone column-ambiguous",
      "Thôn 1!2 personalId id-structure",
    ]);
  });

  it("puts rows of a sheet without facts after the others", () => {
    const known = listOf([{ ...GOOD_ROW, birthDate: null }], "B");
    const unknown = listOf([{ ...OTHER_ROW, birthDate: null }], "A", 1);
    const participants = [...unknown, ...known];
    const findings = checkList({
      participants,
      sheets: [sheetFacts(known, { sheet: "B" })],
      people: peopleOf(participants),
      context: context(),
    });
    expect(findings.map((finding) => finding.at === "row" && finding.ref.sheet)).toEqual(["B", "A"]);
  });

  it("puts what rows show together among what each shows alone", () => {
    const rows = listOf([
      { ...GOOD_ROW, phone: "?", certificateNo: "CN-001" },
      { ...OTHER_ROW, phone: "?", certificateNo: "CN-001", fullName: "TRẦN THỊ BÌNH" },
    ]);
    const findings = checkList({
      participants: [...rows].reverse(),
      sheets: [],
      people: peopleOf(rows),
      context: context(),
    });
    expect(findings.map((finding) => finding.at === "row" && `${finding.ref.row} ${finding.code}`)).toEqual([
      "2 phone-invalid",
      "2 certificate-shared",
      "3 name-case",
      "3 phone-invalid",
      "3 certificate-shared",
    ]);
  });

  it("finds nothing in a clean list", () => {
    const rows = listOf([GOOD_ROW, OTHER_ROW]);
    const sheets = [sheetFacts(rows)];
    expect(checkList({ participants: rows, sheets, people: peopleOf(rows), context: context() })).toEqual([]);
  });
});

describe("checkRow", () => {
  it("says nothing about a row that the officer left out", () => {
    const faulty = { fullName: "NGUY?N", birthDate: "31/04/1990" };
    expect(checkRow(participant(faulty, { excluded: true }), context())).toEqual([]);
    expect(checkRow(participant(faulty, { excluded: false }), context())).toHaveLength(2);
  });

  it("still looks at a row that joined after the cut-off", () => {
    const codes = checkRow(changed({ joinedOn: "15/11/2025", birthDate: "31/04/1990" }), context());
    expect(codes.map(({ code }) => code).sort()).toEqual(["birth-impossible", "joined-after-cutoff"]);
  });
});

describe("mendField", () => {
  const row = rawRow(GOOD_ROW);

  it("has no fix for codes that only a person can settle", () => {
    expect(mendField("id-length", "personalId", cell("123"), row, context())).toBeNull();
    expect(mendField("reference-sum", "hamlet", cell("Thôn 1"), row, context())).toBeNull();
    expect(mendField("column-missing", "fullName", cell("NGUYỄN VĂN AN"), row, context())).toBeNull();
  });

  it("leaves formulas alone, whatever they show", () => {
    expect(mendField("name-case", "fullName", formula("NGUYỄN VĂN AN"), row, context())).toBeNull();
    expect(mendField("name-case", "fullName", cell("NGUYỄN VĂN AN"), row, context())).not.toBeNull();
  });

  it("takes the cell as it stands now, not as it was when the row was read", () => {
    const mend = mendField("id-lost-zero", "personalId", cell(62090001234), row, context());
    expect(mend).toEqual({ text: "062090001234", format: "@" });
  });
});
