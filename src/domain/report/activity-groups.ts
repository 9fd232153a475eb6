import type { Activity, Movement, Reference } from "../reference";
import { foldText } from "../text/fold";

/** Usual means of propaganda (`Loại` of `Hoạt động`), folded, and how one of them is called in a sentence. */
const PROPAGANDA: ReadonlyMap<string, string> = new Map(
  (
    [
      ["Truyền thanh", "lượt truyền thanh"],
      ["Bài viết trang thông tin điện tử", "bài viết trên trang thông tin điện tử"],
      ["Bài viết Fanpage", "bài viết trên Fanpage"],
      ["Nhóm Zalo", "nhóm Zalo"],
      ["Băng rôn", "băng rôn"],
    ] as const
  ).map(([type, words]) => [foldText(type), words]),
);
const SUPPORT = foldText("Hỗ trợ");

/** Activities of one kind added up. */
export interface ActivityGroup {
  /** The type, or the service for the digital teams' help. */
  readonly name: string;
  /** The part of the indicator `activities.by-type.quantity` or `support.by-service` that it is. */
  readonly part: string;
  /** What one of it is called: "lượt truyền thanh". */
  readonly noun: string;
  readonly total: number;
  readonly attendees: number;
  readonly estimated: boolean;
  readonly members: readonly Activity[];
}

export interface SortedActivities {
  readonly propaganda: readonly ActivityGroup[];
  /** Trainings, launches and whatever else people come to. */
  readonly sessions: readonly Activity[];
  /** People helped by the community digital teams, by service. */
  readonly support: readonly ActivityGroup[];
  readonly all: readonly Activity[];
}

/** The activities of a movement as a report speaks of them, each group in the order of its first row. */
export function sortActivities(reference: Reference, movement: Movement): SortedActivities {
  const all = reference.activities.filter((activity) => activity.usedFor.includes(movement));
  const helps = all.filter((activity) => foldText(activity.type) === SUPPORT);
  const spread = all.filter((activity) => PROPAGANDA.has(foldText(activity.type)));
  return {
    propaganda: groupBy(spread, (activity) => activity.type, `${movement}/`).filter((group) => group.total > 0),
    sessions: all.filter((activity) => !helps.includes(activity) && !spread.includes(activity)),
    support: groupBy(helps, (activity) => activity.content, "").filter((group) => group.attendees > 0),
    all,
  };
}

function groupBy(
  activities: readonly Activity[],
  nameOf: (activity: Activity) => string,
  partPrefix: string,
): ActivityGroup[] {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = foldText(nameOf(activity));
    groups.set(key, [...(groups.get(key) ?? []), activity]);
  }
  return [...groups].map(([key, members]) => {
    const name = nameOf(members[0]!).trim();
    return {
      name,
      part: partPrefix + name,
      noun: PROPAGANDA.get(key) ?? name,
      total: sumOf(members, (activity) => activity.total),
      attendees: sumOf(members, (activity) => activity.attendees),
      estimated: members.some((activity) => activity.estimated),
      members,
    };
  });
}

export function sumOf(activities: readonly Activity[], part: (activity: Activity) => number | null): number {
  return activities.reduce((sum, activity) => sum + (part(activity) ?? 0), 0);
}
