import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard in the pane when the thing it was on is gone after a change (a mended issue, a decided pair): the
 * element of the returned ref takes the focus. Never takes it from the sheet: only a pane that has the focus keeps it.
 */
export function useKeptFocus<T extends HTMLElement>(change: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) {
      element.current?.focus({ preventScroll: true });
    }
  }, [change]);
  return element;
}
