import { dateOfSerial, daysInMonth, isDateSerial, serialOfDate, type SerialDate } from "../../model/serial-date";
import { errorValue, faultOf, FormulaFault, isError, type Scalar, type Value } from "../formula-value";
import {
  scalar,
  scalarOf,
  values,
  type CallContext,
  type FunctionSpec,
  type FunctionTable,
  type ScalarArguments,
} from "../function-spec";
import { toNumber } from "../coercion";
import { dateFromText, timeFromText } from "../number-text";
import { eachItem } from "./number-arguments";

const DAY_SECONDS = 86_400;

function wholeDay(serial: number, date1904: boolean): number {
  if (!isDateSerial(serial, date1904)) throw faultOf("#NUM!");
  return Math.floor(serial);
}

function dayAt(args: ScalarArguments, index: number): number {
  return wholeDay(args.number(index), args.context.date1904);
}

function dateAt(args: ScalarArguments, index: number): SerialDate {
  return dateOfSerial(dayAt(args, index), args.context.date1904);
}

function orNum(serial: number | null): Scalar {
  return serial ?? errorValue("#NUM!");
}

/** The same day so many months on, the month's last day if it is shorter. */
function addMonths(date: SerialDate, months: number): { year: number; month: number; day: number } {
  const total = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

function secondOfDay(args: ScalarArguments): number {
  const serial = args.number(0);
  if (serial < 0) throw faultOf("#NUM!");
  return Math.round((serial - Math.floor(serial)) * DAY_SECONDS) % DAY_SECONDS;
}

function weekday(args: ScalarArguments): Scalar {
  const { weekday: fromSunday } = dateAt(args, 0);
  const type = args.integer(1, 1);
  if (type === 1) return fromSunday + 1;
  if (type === 2) return ((fromSunday + 6) % 7) + 1;
  if (type === 3) return (fromSunday + 6) % 7;
  // 11 starts the week on Monday … 17 on Sunday.
  return type >= 11 && type <= 17 ? ((fromSunday - (type - 10) + 7) % 7) + 1 : errorValue("#NUM!");
}

function weekNumber(args: ScalarArguments): Scalar {
  const { date1904 } = args.context;
  const serial = dayAt(args, 0);
  const type = args.integer(1, 1);
  if (type === 21) return isoWeek(serial, date1904);
  const firstDay = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : null;
  if (firstDay === null) return errorValue("#NUM!");
  const newYear = serialOfDate(dateOfSerial(serial, date1904).year, 1, 1, date1904) ?? 0;
  const lead = (dateOfSerial(newYear, date1904).weekday - firstDay + 7) % 7;
  return Math.floor((serial - newYear + lead) / 7) + 1;
}

function isoWeek(serial: number, date1904: boolean): number {
  const fromMonday = (dateOfSerial(serial, date1904).weekday + 6) % 7;
  const thursday = serial - fromMonday + 3;
  const newYear = serialOfDate(dateOfSerial(thursday, date1904).year, 1, 1, date1904) ?? 0;
  return Math.floor((thursday - newYear) / 7) + 1;
}

function wholeMonths(from: SerialDate, to: SerialDate): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dateDifference(args: ScalarArguments): Scalar {
  const { date1904 } = args.context;
  const start = dayAt(args, 0);
  const end = dayAt(args, 1);
  if (start > end) return errorValue("#NUM!");
  const from = dateOfSerial(start, date1904);
  const to = dateOfSerial(end, date1904);
  const months = wholeMonths(from, to);
  switch (args.text(2).toUpperCase()) {
    case "D":
      return end - start;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD": {
      if (to.day >= from.day) return to.day - from.day;
      const before = to.month === 1 ? daysInMonth(to.year - 1, 12) : daysInMonth(to.year, to.month - 1);
      return to.day + before - from.day;
    }
    case "YD": {
      const passed = to.month > from.month || (to.month === from.month && to.day >= from.day);
      const anniversary = serialOfDate(passed ? to.year : to.year - 1, from.month, from.day, date1904);
      return anniversary === null ? errorValue("#NUM!") : end - anniversary;
    }
    default:
      return errorValue("#NUM!");
  }
}

function date(args: ScalarArguments): Scalar {
  const typed = args.integer(0);
  const year = typed >= 0 && typed < 1900 ? typed + 1900 : typed;
  if (year < 0 || year > 9999) return errorValue("#NUM!");
  return orNum(serialOfDate(year, args.integer(1), args.integer(2), args.context.date1904));
}

function dateValue(args: ScalarArguments): Scalar {
  const { date1904, now } = args.context;
  const text = args.text(0).trim();
  const yearNow = now ? dateOfSerial(now(), date1904).year : null;
  const day = text.replace(/[ T]+\d{1,2}:\d{2}.*$/, "");
  if (typeof args.value(0) === "number") return errorValue("#VALUE!");
  return dateFromText(day, date1904, yearNow) ?? errorValue("#VALUE!");
}

function timeValue(args: ScalarArguments): Scalar {
  const time = timeFromText(
    args
      .text(0)
      .trim()
      .replace(/^.*[ T](?=\d{1,2}:)/, ""),
  );
  return time === null ? errorValue("#VALUE!") : time % 1;
}

function time(args: ScalarArguments): Scalar {
  const seconds = args.integer(0) * 3600 + args.integer(1) * 60 + args.integer(2);
  return seconds < 0 ? errorValue("#NUM!") : (seconds % DAY_SECONDS) / DAY_SECONDS;
}

function holidaysIn(arg: Value | undefined, context: CallContext): Set<number> {
  const days = new Set<number>();
  if (arg === undefined) return days;
  eachItem([arg], context, (value) => {
    if (isError(value)) throw new FormulaFault(value);
    if (value !== null && value !== "") days.add(Math.floor(toNumber(value, context.date1904)));
  });
  return days;
}

function isWorkday(serial: number, holidays: ReadonlySet<number>, date1904: boolean): boolean {
  const { weekday: day } = dateOfSerial(serial, date1904);
  return day !== 0 && day !== 6 && !holidays.has(serial);
}

function networkDays(args: Value[], context: CallContext): Value {
  const { date1904 } = context;
  const start = wholeDay(toNumber(scalarOf(args[0]), date1904), date1904);
  const end = wholeDay(toNumber(scalarOf(args[1]), date1904), date1904);
  const holidays = holidaysIn(args[2], context);
  let days = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) {
    if (isWorkday(day, holidays, date1904)) days += 1;
  }
  return start <= end ? days : -days;
}

function workday(args: Value[], context: CallContext): Value {
  const { date1904 } = context;
  let day = wholeDay(toNumber(scalarOf(args[0]), date1904), date1904);
  const wanted = Math.trunc(toNumber(scalarOf(args[1]), date1904));
  const holidays = holidaysIn(args[2], context);
  for (let left = Math.abs(wanted); left > 0;) {
    day = wholeDay(day + Math.sign(wanted), date1904);
    if (isWorkday(day, holidays, date1904)) left -= 1;
  }
  return day;
}

/** Without a clock the present is not known, and nothing is invented. */
function present(name: string, read: (serial: number) => number): FunctionSpec {
  return scalar(0, 0, ({ context }) => {
    if (context.now) return read(context.now());
    context.reportUnknown(name);
    return errorValue("#NAME?");
  });
}

/** Dates and times as serials. */
export const dateFunctions: FunctionTable = {
  DATE: scalar(3, 3, date),
  DATEVALUE: scalar(1, 1, dateValue),
  TIMEVALUE: scalar(1, 1, timeValue),
  YEAR: scalar(1, 1, (args) => dateAt(args, 0).year),
  MONTH: scalar(1, 1, (args) => dateAt(args, 0).month),
  DAY: scalar(1, 1, (args) => dateAt(args, 0).day),
  WEEKDAY: scalar(1, 2, weekday),
  WEEKNUM: scalar(1, 2, weekNumber),
  ISOWEEKNUM: scalar(1, 1, (args) => isoWeek(dayAt(args, 0), args.context.date1904)),
  DATEDIF: scalar(3, 3, dateDifference),
  DAYS: scalar(2, 2, (args) => dayAt(args, 0) - dayAt(args, 1)),
  EDATE: scalar(2, 2, (args) => {
    const { year, month, day } = addMonths(dateAt(args, 0), args.integer(1));
    return orNum(serialOfDate(year, month, day, args.context.date1904));
  }),
  EOMONTH: scalar(2, 2, (args) => {
    const { year, month } = addMonths(dateAt(args, 0), args.integer(1));
    return orNum(serialOfDate(year, month, daysInMonth(year, month), args.context.date1904));
  }),
  HOUR: scalar(1, 1, (args) => Math.floor(secondOfDay(args) / 3600)),
  MINUTE: scalar(1, 1, (args) => Math.floor(secondOfDay(args) / 60) % 60),
  SECOND: scalar(1, 1, (args) => secondOfDay(args) % 60),
  TIME: scalar(3, 3, time),
  NETWORKDAYS: values(2, 3, [0, 1], networkDays),
  WORKDAY: values(2, 3, [0, 1], workday),
  TODAY: present("TODAY", Math.floor),
  NOW: present("NOW", (serial) => serial),
};
