import { exampleSheet } from "./example/example-sheet";
import { phoneRule } from "./row/phone-rule";

/** A mobile number of eleven digits, replaced in 2018. */
export const phoneOldPrefix = phoneRule({
  code: "phone-old-prefix",
  source: "Kế hoạch chuyển đổi mã mạng di động 11 số sang 10 số, 15/9/2018 – 14/11/2018",
  examples: {
    failing: exampleSheet([{ "Điện thoại": "01665123487" }]),
    passing: exampleSheet([{ "Điện thoại": "0365123487" }]),
  },
});
