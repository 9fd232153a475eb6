import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { restoreFixes } from "../../../app/restore";
import { useIsBusy, useStore } from "../../store-context";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { restoreNotice } from "./cell-notices";

const useStyles = makeStyles({
  trigger: { justifySelf: "start" },
});

/** Asks once before the whole log is taken back. */
export function RestoreAllDialog({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { check, ui } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const [isOpen, setIsOpen] = useState(false);
  const restoreAll = (): void => {
    setIsOpen(false);
    void store.change(({ port }) => restoreFixes(port, () => true), restoreNotice);
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.trigger} size="small" disabledFocusable={isBusy}>
          {check.restoreAll}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{check.restoreTitle}</DialogTitle>
          <DialogContent>{check.restoreIntro(viNumber(count))}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{ui.withdraw}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={restoreAll}>
              {check.restoreAll}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
