import { exampleSheet } from "./example/example-sheet";
import { unknownNameRule } from "./row/unknown-name-rule";

/** The unit is not in `Đơn vị`. Asked only of officials and of rows without a known group: a pupil's class is no unit of the commune. */
export const unitUnknown = unknownNameRule({
  code: "unit-unknown",
  source: "Sheet Đơn vị của xã",
  examples: {
    failing: exampleSheet([{ "Đối tượng": "Viên chức", "Đơn vị": "Trường Tiểu học Hoa Mơ" }]),
    passing: exampleSheet([{ "Đối tượng": "Viên chức", "Đơn vị": "Trường Tiểu học Hoa Mai" }]),
  },
  field: "unit",
  parsed: (participant) => participant.unit,
  applies: ({ group }, { reference }) =>
    reference.units.length > 0 && (group.state !== "ok" || group.value === "official"),
});
