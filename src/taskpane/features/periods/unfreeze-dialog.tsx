import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import { unfreezeLast } from "../../../app/periods";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

/** Asks once, because the figures of a period cannot be made again. */
export function UnfreezeDialog({ label }: { readonly label: string }) {
  const { period, ui } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const [isOpen, setIsOpen] = useState(false);
  const unfreeze = (): void => {
    setIsOpen(false);
    void store.change(
      ({ port }, current) => unfreezeLast(port, current),
      (taken) => ({ verb: "unfrozen", label: taken?.label ?? label }),
    );
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={isBusy}>
          {period.unfreeze}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{period.unfreezeTitle(label)}</DialogTitle>
          <DialogContent>{period.unfreezeIntro}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{ui.withdraw}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={unfreeze}>
              {period.unfreeze}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
