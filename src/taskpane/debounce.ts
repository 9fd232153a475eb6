/** Calls once, when no call has come for the given milliseconds. */
export function debounce(work: () => void, pauseMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pauseMs);
  };
}
