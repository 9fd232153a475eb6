import type { FunctionSpec, FunctionTable } from "./function-spec";
import { aggregateFunctions } from "./functions/aggregate-functions";
import { conditionalFunctions } from "./functions/conditional-functions";
import { dateFunctions } from "./functions/date-functions";
import { informationFunctions } from "./functions/information-functions";
import { logicFunctions } from "./functions/logic-functions";
import { lookupFunctions } from "./functions/lookup-functions";
import { mathFunctions } from "./functions/math-functions";
import { referenceFunctions } from "./functions/reference-functions";
import { statisticsFunctions } from "./functions/statistics-functions";
import { subtotalFunctions } from "./functions/subtotal-functions";
import { textFunctions } from "./functions/text-functions";

const tables: FunctionTable[] = [
  aggregateFunctions,
  conditionalFunctions,
  dateFunctions,
  informationFunctions,
  logicFunctions,
  lookupFunctions,
  mathFunctions,
  referenceFunctions,
  statisticsFunctions,
  subtotalFunctions,
  textFunctions,
];

const functions = new Map<string, FunctionSpec>(tables.flatMap((table) => Object.entries(table)));

/** The function of a name (upper case, without _xlfn.); undefined when this engine has none. */
export function findFunction(name: string): FunctionSpec | undefined {
  return functions.get(name);
}

/** The names of all functions this engine computes, in alphabetical order. */
export function functionNames(): string[] {
  return [...functions.keys()].sort();
}
