import { exampleSheet } from "./example/example-sheet";
import { phoneRule } from "./row/phone-rule";

/** No Vietnamese number, and no certain way to one. */
export const phoneInvalid = phoneRule({
  code: "phone-invalid",
  source: "Quy hoạch kho số viễn thông",
  examples: {
    failing: exampleSheet([{ "Điện thoại": "0905 123" }]),
    passing: exampleSheet([{ "Điện thoại": "+84 905 123 487" }]),
  },
});
