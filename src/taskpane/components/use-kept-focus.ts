import { useEffect, useRef, type RefObject } from "react";

const CONTROLS = "button, a[href], input, select, textarea";

/** A part of the page on the way to the control, and which of its children led there. */
interface Step {
  readonly part: Element;
  readonly child: number;
}

/**
 * Keeps the keyboard in its place when the control it was on is gone after a change (a mended issue, a decided pair):
 * what now stands in its place takes the focus (the next entry of a list, or the one before), or else the element of
 * the returned ref. Never takes it from the sheet: only a pane that has the focus keeps it.
 */
export function useKeptFocus<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const root = useRef<T>(null);
  const path = useRef<readonly Step[]>([]);
  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent): void => {
      if (element && target instanceof Element) path.current = pathWithin(element, target);
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const control = controlInPlace(path.current);
    if (control) control.focus();
    else root.current?.focus({ preventScroll: true });
  }, [change]);
  return root;
}

/** From the nearest part to the root. */
function pathWithin(root: Element, target: Element): Step[] {
  const steps: Step[] = [];
  for (let child = target; child !== root && child.parentElement; child = child.parentElement) {
    steps.push({ part: child.parentElement, child: [...child.parentElement.children].indexOf(child) });
  }
  return steps;
}

function controlInPlace(path: readonly Step[]): HTMLElement | null {
  for (const { part, child } of path) {
    if (!part.isConnected) continue;
    const children = [...part.children];
    for (const next of [...children.slice(child), ...children.slice(0, child).reverse()]) {
      const control = next.matches(CONTROLS) ? next : next.querySelector(CONTROLS);
      if (control instanceof HTMLElement) return control;
    }
  }
  return null;
}
