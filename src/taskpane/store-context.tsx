import { createContext, useContext, useSyncExternalStore } from "react";
import { isBusy, type PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";

const StoreContext = createContext<PaneStore | null>(null);
export const StoreProvider = StoreContext.Provider;

export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("The pane's store is provided by App.");
  return store;
}

export function usePaneState(): PaneState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** While Excel is at work, buttons keep the focus but do nothing. */
export function useIsBusy(): boolean {
  return isBusy(usePaneState());
}
