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
  Text,
  tokens,
} from "@fluentui/react-components";
import { WrenchScrewdriver20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { applyFixes, type FixProposal } from "../../../app/fixes";
import type { IssueCode } from "../../../domain/issue";
import { useIsBusy, useStore } from "../../store-context";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { fixNotice } from "./cell-notices";
import { FixTable } from "./fix-table";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalS },
});

export interface FixDialogProps {
  readonly code: IssueCode;
  readonly proposals: readonly FixProposal[];
}

/**
 * “Sửa tất cả n chỗ”: every cell before and after, then one click. Nothing is shown where no fix is certain, and no
 * cell is mended that was not proposed here.
 */
export function FixDialog({ code, proposals }: FixDialogProps) {
  const styles = useStyles();
  const { check, ui } = useWords();
  const store = useStore();
  const isBusy = useIsBusy();
  const [isOpen, setIsOpen] = useState(false);
  if (proposals.length === 0) return null;
  const apply = (): void => {
    setIsOpen(false);
    void store.change(
      ({ port, clock }) => applyFixes(port, clock, { codes: new Set([code]), seen: proposals }),
      (run) => fixNotice(proposals, run),
    );
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="primary" icon={<WrenchScrewdriver20Regular />} disabledFocusable={isBusy}>
          {check.fixAll(viNumber(proposals.length))}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{check.fixTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text weight="semibold">{check.fixCount(viNumber(proposals.length))}</Text>
            <Text>{check.fixIntro}</Text>
            <FixTable proposals={proposals} />
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{ui.withdraw}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={apply}>
              {check.fix}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
