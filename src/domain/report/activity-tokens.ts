import type { Activity } from "../reference";
import { foldText } from "../text/fold";
import { formatViNumber } from "../text/vi-number";
import { sumOf } from "./activity-groups";
import type { ActivityGroup, SortedActivities } from "./activity-groups";
import { ref } from "./indicator-tokens";
import type { FigureRef, TextRun } from "./report";
import { wordsToken } from "./token-book";
import type { Token, TokenMap } from "./token-book";
import { dayInProse } from "./vi-date";

/** Said before a number that was estimated, not counted. */
const ABOUT = "khoảng ";

/** `{{propaganda}}`, `{{sessions.count}}`, `{{sessions.attendees}}`, `{{support.total}}`. */
export function activityTokens(activities: SortedActivities): Map<string, Token | null> {
  const { sessions, propaganda, support } = activities;
  const attendees = sumOf(sessions, (activity) => activity.attendees);
  const helped = support.reduce((sum, group) => sum + group.attendees, 0);
  const estimated = sessions.some((activity) => activity.estimated);
  const sessionsRef = (part: FigureRef["part"]): FigureRef => ({ kind: "activity", id: "sessions", part });
  return new Map<string, Token | null>([
    ["propaganda", listToken(propaganda)],
    ["sessions.count", numberToken(sessions.length, false, sessionsRef("numerator"))],
    ["sessions.attendees", numberToken(attendees, estimated, sessionsRef("text"))],
    [
      "support.total",
      numberToken(
        helped,
        support.some((group) => group.estimated),
        ref("support.by-service", "numerator"),
      ),
    ],
  ]);
}

/** Loop `sessions`: `{{session}}`, `{{session.date}}`, `{{session.venue}}`, `{{session.attendees}}`, `{{end}}`. */
export function sessionItems(sessions: readonly Activity[]): TokenMap[] {
  return sessions.map((activity, index) => {
    const figure: FigureRef = {
      kind: "activity",
      id: `${activity.place.sheet}!${activity.place.cell}`,
      part: "numerator",
    };
    return new Map<string, Token | null>([
      ["session", wordsToken(sessionName(activity))],
      ["session.date", wordsToken(datesInProse(activity))],
      ["session.venue", wordsToken(activity.venue.trim())],
      ["session.attendees", numberToken(activity.attendees ?? 0, activity.estimated, figure)],
      ["end", wordsToken(index === sessions.length - 1 ? "." : ";")],
    ]);
  });
}

/** Loop `spread`: `{{spread.total}}`, `{{spread.noun}}`, `{{spread.how}}` ("3 lượt/ngày trong 4 ngày"), `{{end}}`. */
export function propagandaItems(groups: readonly ActivityGroup[]): TokenMap[] {
  return groups.map((group, index) => {
    const daily = group.members.length === 1 ? group.members[0] : undefined;
    return new Map<string, Token | null>([
      [
        "spread.total",
        numberToken(group.total, group.estimated, ref("activities.by-type.quantity", "numerator", group.part)),
      ],
      ["spread.noun", wordsToken(group.noun)],
      ["spread.how", daily ? wordsToken(perDay(daily)) : null],
      ["end", wordsToken(index === groups.length - 1 ? "." : ";")],
    ]);
  });
}

/** Loop `support`: `{{service}}`, `{{service.people}}`, `{{end}}`. */
export function supportItems(groups: readonly ActivityGroup[]): TokenMap[] {
  return groups.map(
    (group, index): TokenMap =>
      new Map<string, Token | null>([
        ["service", wordsToken(group.name === "" ? "Hỗ trợ khác" : group.name)],
        [
          "service.people",
          numberToken(group.attendees, group.estimated, ref("support.by-service", "numerator", group.part)),
        ],
        ["end", wordsToken(index === groups.length - 1 ? "." : ";")],
      ]),
  );
}

/** "ngày 10/9/2025" or "từ ngày 07/10/2025 đến ngày 10/10/2025"; null without a date. */
export function datesInProse(activity: Activity): string | null {
  const first = activity.from ?? activity.to;
  if (!first) return null;
  const last = activity.to ?? first;
  const sameDay = last.year === first.year && last.month === first.month && last.day === first.day;
  return sameDay ? dayInProse(first) : `từ ${dayInProse(first)} đến ${dayInProse(last)}`;
}

/** "Tập huấn: …" unless the content says its type itself. */
export function sessionName(activity: Activity): string {
  const type = activity.type.trim();
  const content = activity.content.trim().replace(/[.;,]+$/u, "");
  if (content === "") return type;
  if (type === "" || foldText(content).includes(foldText(type))) return content;
  return `${type}: ${content}`;
}

function perDay(activity: Activity): string | null {
  if (activity.days <= 1 || activity.quantity === null || !/\/\s*ngày$/u.test(foldText(activity.unit))) return null;
  return `${formatViNumber(activity.quantity)} lượt/ngày trong ${activity.days} ngày`;
}

function numberToken(value: number, estimated: boolean, figure: FigureRef): Token | null {
  if (value <= 0) return null;
  const number: TextRun = { text: formatViNumber(value), figure };
  return () => (estimated ? [{ text: ABOUT }, number] : [number]);
}

/** "12 lượt truyền thanh, 2 bài viết trên Fanpage và 4 băng rôn". */
function listToken(groups: readonly ActivityGroup[]): Token | null {
  if (groups.length === 0) return null;
  return () =>
    groups.flatMap((group, index): TextRun[] => {
      const link = index === 0 ? "" : index === groups.length - 1 ? " và " : ", ";
      const number = numberToken(
        group.total,
        group.estimated,
        ref("activities.by-type.quantity", "numerator", group.part),
      );
      return [{ text: link }, ...(number?.() ?? []), { text: ` ${group.noun}` }];
    });
}
