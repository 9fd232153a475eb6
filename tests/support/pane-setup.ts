import "@testing-library/jest-dom";
import { deserialize, serialize } from "node:v8";
import { configure } from "@testing-library/react";

/** What jsdom lacks and Fluent UI or the emulated engine asks for; nothing here is looked at by a test. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
globalThis.structuredClone ??= (value) => deserialize(serialize(value));

/** A run calculates a whole workbook between two frames; machines that test are slow. */
configure({ asyncUtilTimeout: 10_000 });
