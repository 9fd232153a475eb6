import type { ArgumentReader } from "./argument-reader";
import type { HostState } from "./host-state";

/** A property that holds a value. `tag` is the requirement set, "1.9" or "ExcelApiOnline 1.1". */
export interface ScalarMember<T> {
  tag: string;
  get?: (target: T, host: HostState) => unknown;
  set?: (target: T, value: unknown, host: HostState) => void;
  /** Only answered when asked for by name, as Excel does with internals. */
  onDemand?: boolean;
}

/** A property that leads to another object; null makes a null object. */
export interface ChildMember<T> {
  tag: string;
  open: (target: T, host: HostState) => HostObject | null;
}

/** A method: gives an object, null for a null object, or a plain value for a ClientResult. */
export interface MethodMember<T> {
  tag: string;
  call: (target: T, args: ArgumentReader, host: HostState) => unknown;
}

/** One type of Excel's object model, as data. */
export interface TypeDeclaration<T> {
  name: string;
  scalars?: Readonly<Record<string, ScalarMember<T>>>;
  children?: Readonly<Record<string, ChildMember<T>>>;
  methods?: Readonly<Record<string, MethodMember<T>>>;
  /** Fields by which the client finds the object again: Id or _Id. Sent with every instance. */
  identity?: (target: T, host: HostState) => Record<string, unknown>;
  items?: (target: T, host: HostState) => HostObject[];
  /** `getItem`: throws ItemNotFound when there is none. */
  item?: (target: T, key: unknown, host: HostState) => HostObject;
}

export interface BoundScalar {
  readonly tag: string;
  readonly onDemand: boolean;
  readonly get: ((host: HostState) => unknown) | null;
  readonly set: ((value: unknown, host: HostState) => void) | null;
}

/** An object of the workbook as the protocol sees it: its type with its target bound. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Wire names of all values, in order of declaration. */
  readonly scalarNames: readonly string[];
  /** The wire name for a name in whatever case; undefined when the type has no such member. */
  wireName(name: string): string | undefined;
  scalar(wireName: string): BoundScalar | undefined;
  child(wireName: string): { tag: string; open: (host: HostState) => HostObject | null } | undefined;
  method(wireName: string): { tag: string; call: (args: ArgumentReader, host: HostState) => unknown } | undefined;
  identity(host: HostState): Record<string, unknown>;
  items(host: HostState): HostObject[];
  item(key: unknown, host: HostState): HostObject | undefined;
}

/** Makes instances of a declared type. */
export interface ObjectType<T> {
  readonly declaration: TypeDeclaration<T>;
  of(target: T): HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "scalarNames" in value;
}

export function defineType<T>(declaration: TypeDeclaration<T>): ObjectType<T> {
  const { scalars = {}, children = {}, methods = {} } = declaration;
  const scalarNames = Object.keys(scalars);
  const wireNames = new Map<string, string>();
  for (const name of [...scalarNames, ...Object.keys(children)]) wireNames.set(name.toLowerCase(), name);
  const own = <V>(record: Readonly<Record<string, V>>, name: string): V | undefined =>
    Object.hasOwn(record, name) ? record[name] : undefined;

  const of = (target: T): HostObject => ({
    className: declaration.name,
    target,
    isCollection: declaration.items !== undefined,
    scalarNames,
    wireName: (name) => wireNames.get(name.toLowerCase()),
    scalar: (name) => {
      const member = own(scalars, name);
      if (member === undefined) return undefined;
      const { get, set } = member;
      return {
        tag: member.tag,
        onDemand: member.onDemand === true,
        get: get === undefined ? null : (host) => get(target, host),
        set: set === undefined ? null : (value, host) => set(target, value, host),
      };
    },
    child: (name) => {
      const member = own(children, name);
      return member === undefined ? undefined : { tag: member.tag, open: (host) => member.open(target, host) };
    },
    method: (name) => {
      const member = own(methods, name);
      return member === undefined
        ? undefined
        : { tag: member.tag, call: (args, host) => member.call(target, args, host) };
    },
    identity: (host) => declaration.identity?.(target, host) ?? {},
    items: (host) => declaration.items?.(target, host) ?? [],
    item: (key, host) => declaration.item?.(target, key, host),
  });
  return { declaration, of };
}
