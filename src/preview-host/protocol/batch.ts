import { HostError } from "../model/host-error";
import { ArgumentReader } from "./argument-reader";
import type { HostState } from "./host-state";
import { isHostObject, type HostObject } from "./object-type";
import { answerQuery, apiNotFound, assertSupported } from "./query";
import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type BatchAnswer,
  type BatchBody,
  type ObjectPathInfo,
} from "./wire";

export interface BatchSurroundings {
  host: HostState;
  root: HostObject;
  objectById(id: string): HostObject | undefined;
  /** Tracks an object for later batches. */
  keep(object: HostObject): void;
  /** Called before each action with its index; throws where a failure was ordered. */
  beforeAction(index: number): void;
  /** Something that is not a refusal of the host but a fault of the emulation. */
  onInternalError(error: unknown): void;
}

const httpStatus: Partial<Record<string, number>> = {
  ApiNotFound: 404,
  ItemNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};

/**
 * Carries out the actions of one batch in order. The first refusal ends it: what was done stays done, what
 * follows is not tried, and the answer names the action (`ActionIndex`).
 */
export function runBatch(body: BatchBody, surroundings: BatchSurroundings): BatchAnswer {
  const paths = new PathResolver(body, surroundings);
  const answer: BatchAnswer = { Results: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      surroundings.beforeAction(index);
      answer.Results.push({ ActionId: action.Id, Value: runAction(action, paths, surroundings) });
    } catch (error) {
      const refusal = error instanceof HostError ? error : internalRefusal(error, surroundings);
      const location = refusal.location ?? locationOf(action, paths);
      answer.Error = {
        Code: refusal.code,
        Message: refusal.message,
        ...(location === undefined ? {} : { Location: location }),
        ActionIndex: index,
        HttpStatusCode: httpStatus[refusal.code] ?? 400,
      };
      return answer;
    }
  }
  return answer;
}

function internalRefusal(error: unknown, surroundings: BatchSurroundings): HostError {
  surroundings.onInternalError(error);
  return new HostError("GeneralException", error instanceof Error ? `(emulation: ${error.message})` : undefined);
}

function locationOf(action: ActionInfo, paths: PathResolver): string | undefined {
  const className = paths.classNameOf(action.ObjectPathId);
  if (action.ActionType === ActionType.instantiate) return paths.creatorOf(action.ObjectPathId) ?? className;
  if (className === undefined) return undefined;
  return action.Name === "" ? className : `${className}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
}

/** Turns object paths into objects, each once per batch. */
class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly body: BatchBody;
  private readonly surroundings: BatchSurroundings;

  constructor(body: BatchBody, surroundings: BatchSurroundings) {
    this.body = body;
    this.surroundings = surroundings;
  }

  classNameOf(id: number): string | undefined {
    return this.resolved.get(id)?.className;
  }

  creatorOf(id: number): string | undefined {
    const path = this.body.ObjectPaths[id];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.classNameOf(path.ParentObjectPathId);
    if (path === undefined || parent === undefined) return undefined;
    const name = path.ObjectPathType === ObjectPathType.indexer ? "getItem" : path.Name;
    return `${parent}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidArgument", "Unknown object path.");
    const object = this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ObjectPathInfo | ActionInfo): ArgumentReader {
    return new ArgumentReader(info.ArgumentInfo, (id) => this.resolve(id));
  }

  private open(path: ObjectPathInfo): HostObject | null {
    const { host, root } = this.surroundings;
    if (path.ObjectPathType === ObjectPathType.root) return root;
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.referenceId) {
      const kept = this.surroundings.objectById(path.Name);
      if (kept === undefined) throw new HostError("InvalidReference", "The object is no longer tracked.");
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? root : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.property: {
        const child = parent.child(path.Name);
        if (child === undefined) throw apiNotFound(parent.className, path.Name);
        assertSupported(parent, path.Name, child.tag, host);
        return child.open(host);
      }
      case ObjectPathType.indexer: {
        const item = parent.item(path.ArgumentInfo?.Arguments?.[0], host);
        if (item === undefined) throw apiNotFound(parent.className, "getItem");
        return item;
      }
      case ObjectPathType.method: {
        const result = callMethod(parent, path.Name, this.arguments(path), host);
        if (result !== null && !isHostObject(result)) throw apiNotFound(parent.className, path.Name);
        return result;
      }
      default:
        throw new HostError("NotImplemented", `Object path type ${path.ObjectPathType}.`);
    }
  }
}

function callMethod(object: HostObject, name: string, args: ArgumentReader, host: HostState): unknown {
  const method = object.method(name);
  if (method === undefined) throw apiNotFound(object.className, name);
  assertSupported(object, name, method.tag, host);
  return method.call(args, host);
}

function runAction(action: ActionInfo, paths: PathResolver, surroundings: BatchSurroundings): unknown {
  const { host } = surroundings;
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      // The client takes a missing value for the null object (ClientObject._handleIdResult).
      return object === null ? null : object.identity(host);
    case ActionType.query:
      return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, host);
    case ActionType.method:
      return runMethod(object, action, paths, surroundings);
    case ActionType.setProperty:
      setProperty(object, action, paths, host);
      return null;
    default:
      throw new HostError("NotImplemented", `Action type ${action.ActionType}.`);
  }
}

function runMethod(
  object: HostObject | null,
  action: ActionInfo,
  paths: PathResolver,
  { host, keep }: BatchSurroundings,
): unknown {
  if (action.Name === "_KeepReference") {
    if (object !== null) keep(object);
    return null;
  }
  // Nothing can be done with a null object; Excel says so at the first call.
  if (object === null) throw new HostError("ItemNotFound", undefined, action.Name);
  const result = callMethod(object, action.Name, paths.arguments(action), host);
  return isHostObject(result) ? result.identity(host) : (result ?? null);
}

function setProperty(object: HostObject | null, action: ActionInfo, paths: PathResolver, host: HostState): void {
  if (object === null) throw new HostError("ItemNotFound", undefined, action.Name);
  const scalar = object.scalar(action.Name);
  if (scalar === undefined) throw apiNotFound(object.className, action.Name);
  assertSupported(object, action.Name, scalar.tag, host);
  if (scalar.set === null) throw new HostError("InvalidArgument", `${object.className}.${action.Name} is read-only.`);
  scalar.set(paths.arguments(action).raw(0), host);
}
