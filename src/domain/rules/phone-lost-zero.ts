import { exampleSheet } from "./example/example-sheet";
import { phoneRule } from "./row/phone-rule";

/** Nine digits that were a mobile number before Excel dropped the zero. */
export const phoneLostZero = phoneRule({
  code: "phone-lost-zero",
  source: "Quy hoạch kho số viễn thông: số di động 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09",
  examples: {
    failing: exampleSheet([{ "Điện thoại": 905123487 }]),
    passing: exampleSheet([{ "Điện thoại": "0905 123 487" }]),
  },
});
