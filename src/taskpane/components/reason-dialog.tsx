import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useIsBusy } from "../store-context";
import { useWords } from "../words";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalM },
});

export interface ReasonDialogProps {
  /** The button, and how it is called among many of its kind. */
  readonly label: string;
  readonly fullLabel: string;
  readonly title: string;
  readonly intro: string;
  readonly hint: string;
  readonly onReason: (reason: string) => void;
}

/** A button that asks why before it does anything; without a reason nothing happens. */
export function ReasonDialog({ label, fullLabel, ...form }: ReasonDialogProps) {
  const isBusy = useIsBusy();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={fullLabel}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <ReasonForm {...form} close={() => setIsOpen(false)} />
      </DialogSurface>
    </Dialog>
  );
}

interface ReasonFormProps extends Omit<ReasonDialogProps, "label" | "fullLabel"> {
  readonly close: () => void;
}

function ReasonForm({ title, intro, hint, onReason, close }: ReasonFormProps) {
  const styles = useStyles();
  const { check, ui } = useWords();
  const [reason, setReason] = useState("");
  const given = reason.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given === "") return;
    close();
    onReason(given);
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={styles.content}>
          <Text>{intro}</Text>
          <Field label={check.reason} required hint={hint}>
            <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
        </DialogContent>
        <DialogActions fluid>
          <DialogTrigger disableButtonEnhancement>
            <Button>{ui.withdraw}</Button>
          </DialogTrigger>
          <Button type="submit" appearance="primary" disabledFocusable={given === ""}>
            {check.keep}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
