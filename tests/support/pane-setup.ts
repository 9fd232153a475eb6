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

/** Without a layout nothing would count as visible, and a dialog would not take the focus. */
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 320, 24);

/** A browser's page keeps the focus when its focused element goes; jsdom says it has none. */
document.hasFocus = () => true;

/** A run calculates a whole workbook between two frames; machines that test are slow. */
configure({ asyncUtilTimeout: 10_000 });
