import { useEffect, useRef, type RefObject } from "react";

const CONTROLS = "button, a[href], input, select, textarea";

/**
 * Keeps the keyboard in its place when the control it was on is gone after a change (a mended issue, a decided pair):
 * the first control of the nearest part that is still there takes the focus, or else the element of the returned ref.
 * Never takes it from the sheet: only a pane that has the focus keeps it.
 */
export function useKeptFocus<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const root = useRef<T>(null);
  const around = useRef<readonly Element[]>([]);
  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent): void => {
      if (element && target instanceof Element) around.current = ancestorsWithin(element, target);
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    (nextControl(around.current) ?? root.current)?.focus({ preventScroll: true });
  }, [change]);
  return root;
}

function ancestorsWithin(root: Element, target: Element): Element[] {
  const ancestors: Element[] = [];
  for (let part = target.parentElement; part && part !== root; part = part.parentElement) ancestors.push(part);
  return ancestors;
}

function nextControl(ancestors: readonly Element[]): HTMLElement | null {
  for (const part of ancestors) {
    const control = part.isConnected ? part.querySelector<HTMLElement>(CONTROLS) : null;
    if (control) return control;
  }
  return null;
}
