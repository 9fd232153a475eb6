import { exampleSheet } from "./example/example-sheet";
import { birthRule } from "./row/birth-verdict";

/** A day that no calendar has. */
export const birthImpossible = birthRule({
  code: "birth-impossible",
  source: "Lịch dương; thực tế có 31/04, tháng 15",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "31/04/1990" }]),
    passing: exampleSheet([{ "Ngày sinh": "30/04/1990" }]),
  },
});
