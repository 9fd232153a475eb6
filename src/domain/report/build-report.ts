import { fillTemplate } from "./fill-template";
import { addressees, letterhead, recipients, signature } from "./letterhead";
import { makeTokenBook } from "./make-token-book";
import type { Report, ReportKind } from "./report";
import type { ReportInput } from "./report-input";
import { REPORT_KINDS } from "./report-kinds";
import { reportLines } from "./report-lines";
import { reportDay } from "./report-year";
import { TO_FILL } from "./template";

/**
 * What a report says, from the commune's data, the figures and our default words (or the officer's template).
 * What is not known leaves its sentence out or stands as "[…]". Faults of an officer's template are values of the
 * report; a fault of our own template is a bug and throws.
 */
export function buildReport(kind: ReportKind, input: ReportInput): Report {
  const facts = REPORT_KINDS[kind];
  const { info } = input.reference;
  const filled = fillTemplate(input.template ?? facts.template, makeTokenBook(facts, input));
  const fault = filled.problems[0];
  if (input.template === undefined && fault) {
    throw new Error(`Template ${kind}, row ${fault.row}: ${fault.kind} ${fault.token}`);
  }
  const report: Report = {
    kind,
    head: letterhead(info),
    title: "BÁO CÁO",
    subject: `${facts.subject} năm ${reportDay(info)?.year ?? TO_FILL}`,
    addressees: addressees(info),
    body: filled.body,
    signature: signature(info),
    recipients: recipients(info),
    leftToFill: [],
    templateProblems: filled.problems,
  };
  return { ...report, leftToFill: reportLines(report).filter((line) => line.includes(TO_FILL)) };
}
