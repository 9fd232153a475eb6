import { HostError } from "../model/host-error";
import type { HostState } from "./host-state";
import type { HostObject } from "./object-type";
import { supportsTag } from "./profile";
import type { QueryInfo } from "./wire";

/** What a `load` asks of one object: its own values, and deeper wishes by property. */
interface Wish {
  everything: boolean;
  members: Map<string, Wish>;
}

const newWish = (): Wish => ({ everything: false, members: new Map() });

function addPath(wish: Wish, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined) {
    wish.everything = true;
    return;
  }
  if (head === "*" || head === "$all") {
    wish.everything = true;
    return;
  }
  let next = wish.members.get(head);
  if (next === undefined) {
    next = newWish();
    wish.members.set(head, next);
  }
  if (rest.length > 0) addPath(next, rest);
}

function wishOf(query: QueryInfo): Wish {
  const wish = newWish();
  const paths = (query.Select ?? []).map((path) => path.split(/[/.]/).filter((part) => part !== ""));
  for (const path of paths) addPath(wish, path);
  for (const path of query.Expand ?? []) addPath(wish, [...path.split(/[/.]/), "*"]);
  if (paths.length === 0) wish.everything = true;
  return wish;
}

/**
 * Answers a `load`: the values asked for, by wire name; for a collection `_Items`. Naming a member that the type
 * or the profile does not have is `ApiNotFound`, never silence.
 */
export function answerQuery(object: HostObject, query: QueryInfo, host: HostState): Record<string, unknown> {
  const wish = wishOf(query);
  return object.isCollection ? loadCollection(object, wish, host, query) : loadObject(object, wish, host);
}

function isOwnMember(object: HostObject, name: string): boolean {
  return object.wireName(name) !== undefined;
}

function loadCollection(
  object: HostObject,
  wish: Wish,
  host: HostState,
  page: QueryInfo = {},
): Record<string, unknown> {
  const itemWish = newWish();
  const ownWish = newWish();
  itemWish.everything = wish.everything;
  ownWish.everything = wish.everything;
  for (const [name, next] of wish.members) {
    if (name.toLowerCase() === "items") {
      if (next.members.size === 0) itemWish.everything = true;
      itemWish.everything ||= next.everything;
      for (const [deep, deeper] of next.members) itemWish.members.set(deep, deeper);
    } else if (isOwnMember(object, name)) ownWish.members.set(name, next);
    else itemWish.members.set(name, next);
  }
  const first = page.Skip ?? 0;
  const items = object.items(host);
  const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
  return {
    ...loadObject(object, ownWish, host),
    _Items: shown.map((item) => loadObject(item, itemWish, host)),
  };
}

function loadObject(object: HostObject, wish: Wish, host: HostState): Record<string, unknown> {
  if (object.isCollection && wish.members.size === 0 && !wish.everything) return {};
  const answer: Record<string, unknown> = { ...object.identity(host) };
  if (wish.everything) {
    for (const name of object.scalarNames) {
      const scalar = object.scalar(name);
      if (scalar === undefined || scalar.get === null || scalar.onDemand || !supportsTag(host.profile, scalar.tag))
        continue;
      answer[name] = scalar.get(host);
    }
  }
  for (const [name, next] of wish.members) loadMember(object, name, next, host, answer);
  return answer;
}

function loadMember(
  object: HostObject,
  name: string,
  wish: Wish,
  host: HostState,
  answer: Record<string, unknown>,
): void {
  const wireName = object.wireName(name);
  const scalar = wireName === undefined ? undefined : object.scalar(wireName);
  if (wireName !== undefined && scalar !== undefined && scalar.get !== null) {
    assertSupported(object, name, scalar.tag, host);
    answer[wireName] = scalar.get(host);
    return;
  }
  const child = wireName === undefined ? undefined : object.child(wireName);
  if (wireName === undefined || child === undefined) throw apiNotFound(object.className, name);
  assertSupported(object, name, child.tag, host);
  const opened = child.open(host);
  const all = wish.members.size === 0 ? { ...wish, everything: true } : wish;
  if (opened === null) answer[wireName] = null;
  else answer[wireName] = opened.isCollection ? loadCollection(opened, all, host) : loadObject(opened, all, host);
}

export function apiNotFound(className: string, member: string): HostError {
  const location = `${className}.${member}`;
  return new HostError("ApiNotFound", `(${location})`, location);
}

/** Refuses a member above the profile's requirement sets. */
export function assertSupported(object: HostObject, member: string, tag: string, host: HostState): void {
  if (!supportsTag(host.profile, tag)) throw apiNotFound(object.className, member);
}
