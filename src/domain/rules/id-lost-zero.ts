import { parseParticipant } from "../participant/parse-participant";
import { exampleSheet } from "./example/example-sheet";
import { idVerdict } from "./row/id-verdict";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/**
 * Excel dropped the zeros in front: 10 or 11 digits that become a possible number with them, and that agree with the
 * birth year and the sex where the row gives them. Anything less certain is id-length.
 */
export const idLostZero: RowRule = {
  scope: "row",
  code: "id-lost-zero",
  source: "Thông tư 59/2021/TT-BCA, cấu trúc số định danh cá nhân; Excel bỏ số 0 đứng đầu của ô dạng số",
  examples: {
    failing: exampleSheet([{ "Số căn cước": 62090001234 }]),
    passing: exampleSheet([{ "Số căn cước": "062090001234" }]),
  },
  check(participant, { asOf }) {
    const { restored } = idVerdict(participant, asOf);
    if (restored === null) return [];
    const fixable = !participant.raw.fields.personalId?.isFormula;
    return [rowFinding("id-lost-zero", participant, "personalId", { fixable })];
  },
  mend(field, raw, row, { asOf, reference }) {
    if (field !== "personalId" || raw.isFormula) return null;
    const { hamlets, units } = reference;
    const fields = { ...row.fields, personalId: raw };
    const { restored } = idVerdict(parseParticipant({ ...row, fields }, { asOf, hamlets, units }), asOf);
    return restored === null ? null : { text: restored, format: "@" };
  },
};
