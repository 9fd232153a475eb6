import { exampleSheet } from "./example/example-sheet";
import { unknownNameRule } from "./row/unknown-name-rule";

/** The hamlet is not in `Địa bàn` under its name or another one. Without that list nothing can be said. */
export const hamletUnknown = unknownNameRule({
  code: "hamlet-unknown",
  source: "Sheet Địa bàn của xã",
  examples: {
    failing: exampleSheet([{ Thôn: "Thôn 15" }]),
    passing: exampleSheet([{ Thôn: "thôn 2" }]),
  },
  field: "hamlet",
  parsed: (participant) => participant.hamlet,
  applies: (_participant, { reference }) => reference.hamlets.length > 0,
});
