import { Button } from "@fluentui/react-components";
import type { GrowingList } from "../use-growing-list";
import { viNumber } from "../vi-number-text";
import { useWords } from "../words";

/** “Xem thêm 200” under a list that shows its first entries only. */
export function ShowMore({ list: { hidden, next, grow } }: { readonly list: GrowingList<unknown> }) {
  const { ui } = useWords();
  if (hidden === 0) return null;
  return (
    <Button size="small" onClick={grow}>
      {ui.moreOf(viNumber(next))}
    </Button>
  );
}
