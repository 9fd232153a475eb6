import type { IssueWordsOf } from "./issue-words";

/** Words about columns, lists of the commune, courses, rows compared and reference figures. */
export const LIST_ISSUE_WORDS_EN = {
  "column-missing": {
    title: "Column missing",
    sentence: "The list lacks a column that is needed (name, birth date, personal id or hamlet).",
    whatToDo: "Add it; if it has another heading, tell the add-in which column it is.",
    example: { wrong: "Họ và tên | Thôn", right: "Họ và tên | Ngày sinh | Số căn cước | Thôn" },
  },
  "column-ambiguous": {
    title: "Two columns for one thing",
    sentence: "Two columns are understood as the same thing, so it is open which one counts.",
    whatToDo: "Choose the right one under “Lists that were read” in the pane, or give the other another heading.",
    example: { wrong: "Số căn cước | Số CCCD", right: "Số căn cước | Số CMND cũ (tham khảo)" },
  },
  "birth-day-month-swap": {
    title: "Day and month of birth may be swapped",
    sentence: "True dates all have a day up to 12, text dates all above 12: Excel may have swapped day and month.",
    whatToDo: "Compare a few people with their papers; if swapped, take the column from the original file.",
    example: { wrong: "03/05/1990 (meant: 05/03/1990)", right: "05/03/1990" },
  },
  "hamlet-missing": {
    title: "Hamlet missing",
    sentence: "The list has a hamlet column and this cell is empty.",
    whatToDo: "Write the hamlet as on the sheet Địa bàn.",
    example: { wrong: "(empty)", right: "Thôn 1" },
  },
  "hamlet-unknown": {
    title: "Hamlet not on the sheet Địa bàn",
    sentence: "The hamlet is not listed there, nor among the other names.",
    whatToDo: "Take the suggested name, or add the other name on the sheet Địa bàn.",
    example: { wrong: "Thôn 15", right: "Thôn 5" },
  },
  "group-unknown": {
    title: "Group not understood",
    sentence: "The group column holds none of the known groups.",
    whatToDo: "Write one of: CBCCVC, học sinh - sinh viên, người lao động, đoàn viên, người dân.",
    example: { wrong: "khác", right: "Người dân" },
  },
  "unit-missing": {
    title: "Official without a unit",
    sentence: "The person is an official and the unit cell is empty.",
    whatToDo: "Write the unit as on the sheet Đơn vị.",
    example: { wrong: "(empty)", right: "Trường Tiểu học Hoa Mai" },
  },
  "unit-unknown": {
    title: "Unit not on the sheet Đơn vị",
    sentence: "The unit is not listed there, nor among the other names.",
    whatToDo: "Take the suggested name, or add the other name on the sheet Đơn vị.",
    example: { wrong: "Trường Tiểu học Hoa Mơ", right: "Trường Tiểu học Hoa Mai" },
  },
  "phone-lost-zero": {
    title: "Phone lost its leading zero",
    sentence: "Excel dropped the leading zero of the number.",
    whatToDo: "Press Fix to put it back and keep the cell as text.",
    example: { wrong: "905123487", right: "0905123487" },
  },
  "phone-old-prefix": {
    title: "Eleven-digit mobile number of before 2018",
    sentence: "Mobile numbers of eleven digits were changed in 2018 and do not work any more.",
    whatToDo: "Press Fix to put the new prefix.",
    example: { wrong: "01665123487", right: "0365123487" },
  },
  "phone-invalid": {
    title: "Phone number not valid",
    sentence: "What stands in the cell is no Vietnamese phone number.",
    whatToDo: "Ask and type the whole number, one number a cell.",
    example: { wrong: "0905 123", right: "0905123487" },
  },
  "joined-unreadable": {
    title: "Day of joining not readable",
    sentence: "It is no full date, so it is open whether the row is in time.",
    whatToDo: "Type it as day/month/year.",
    example: { wrong: "early September", right: "15/09/2025" },
  },
  "joined-after-cutoff": {
    title: "Joined after the day of the figures",
    sentence: "The person joined later than that day, so the row is not counted this time.",
    whatToDo: "If it is right leave it for next time; if mistyped mend the date.",
    example: { wrong: "15/11/2025 (figures of 10/10/2025)", right: "15/09/2025" },
  },
  "completed-before-joined": {
    title: "Certificate older than the joining",
    sentence: "The certificate's date is before the day of joining.",
    whatToDo: "Mend the date that was mistyped.",
    example: { wrong: "Joined 15/09/2025, issued 01/09/2025", right: "Joined 15/09/2025, issued 30/09/2025" },
  },
  "certificate-without-completion": {
    title: "Certificate without completion",
    sentence: "The row has a certificate while its status says not completed.",
    whatToDo: "Set the status to completed, or take the certificate out.",
    example: { wrong: "Learning, no. CN-001", right: "Completed, no. CN-001" },
  },
  "certificate-shared": {
    title: "One certificate number for several people",
    sentence: "The same number is written for different people.",
    whatToDo: "Compare with the certificates and mend the wrong number.",
    example: { wrong: "CN-001 on two people", right: "CN-001 and CN-002" },
  },
  "id-shared": {
    title: "One personal id for several people",
    sentence: "The same id stands on rows whose names do not agree.",
    whatToDo: "Compare with each person's card and mend the wrong one.",
    example: { wrong: "Two people with 062090001234", right: "A number for each person" },
  },
  "enrolment-repeated": {
    title: "One person twice in one course",
    sentence: "The person is in the same course on an earlier row; the enrolment counts once.",
    whatToDo: "Delete the row left over; if it is another course, write its name.",
    example: { wrong: "Two rows, same person and course", right: "One row" },
  },
  "person-possible-duplicate": {
    title: "Possibly one person twice",
    sentence: "The row resembles an earlier one (hamlet, birth date, name), but that is no proof.",
    whatToDo: "Open “People: pairs to decide” in the pane, look at both rows and choose “One person” or “Two people”.",
    example: { wrong: "Nguyễn Văn An and Nguyễn Văn Ân, one birth date", right: "Choose: One person" },
  },
  "person-two-ids": {
    title: "One person with two personal ids",
    sentence: "Name, birth date and hamlet are those of an earlier row, the id is another.",
    whatToDo:
      "Compare with the card; mend the id, or open “People: pairs to decide” and choose “Two people” if they really are two.",
    example: { wrong: "062090001234 and 062090001243", right: "062090001234" },
  },
  "reference-missing": {
    title: "The commune's own figures missing",
    sentence:
      "The sheet Thông tin lacks the day of the figures, the population or the adults, so no rate can be computed.",
    whatToDo: "Fill the cell in; numbers like 6.814, dates like 10/10/2025.",
    example: { wrong: "Dân số: (empty)", right: "Dân số: 6.814" },
  },
  "reference-sum": {
    title: "The hamlets' sum differs from the commune's figure",
    sentence: "The hamlets of the sheet Địa bàn add up to another figure than the sheet Thông tin has.",
    whatToDo: "Check each hamlet and the total; both must be of one source and day.",
    example: { wrong: "Hamlets add up to 300, commune 310", right: "Hamlets add up to 300, commune 300" },
  },
  "reference-old": {
    title: "Population figures over a year old",
    sentence:
      "The source of the population figures names a day more than a year before the cut-off; rates may be wrong.",
    whatToDo: "Get newer figures for the population and the adults, and write down their source and day.",
    example: { wrong: "Surveyed 15/3/2024, cut-off 10/10/2025", right: "Surveyed 30/6/2025" },
  },
  "numerator-over-denominator": {
    title: "A rate above 100%",
    sentence: "More people were counted than the total they are part of.",
    whatToDo: "Check the total on Thông tin, Địa bàn or Đơn vị, then look for people listed twice.",
    example: { wrong: "2 pupils of a total of 1", right: "2 pupils of a total of 120" },
  },
} as const satisfies Partial<IssueWordsOf>;
