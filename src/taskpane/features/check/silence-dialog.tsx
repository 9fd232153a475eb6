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
import type { Analysis } from "../../../app/analyse";
import { silenceIssue } from "../../../app/officer-decisions";
import type { Issue } from "../../../domain/issue";
import { useIsBusy, useStore } from "../../store-context";
import { useWords } from "../../words";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalM },
});

/** “Không phải lỗi” asks why; without a reason nothing is silenced. */
export function SilenceDialog({ issue, analysis }: { readonly issue: Issue; readonly analysis: Analysis }) {
  const { check } = useWords();
  const isBusy = useIsBusy();
  const [isOpen, setIsOpen] = useState(false);
  const place = `${issue.sheet}!${issue.cell}`;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={check.noFaultAt(place)}>
          {check.noFault}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <SilenceForm issue={issue} analysis={analysis} close={() => setIsOpen(false)} />
      </DialogSurface>
    </Dialog>
  );
}

interface SilenceFormProps {
  readonly issue: Issue;
  readonly analysis: Analysis;
  readonly close: () => void;
}

function SilenceForm({ issue, analysis, close }: SilenceFormProps) {
  const styles = useStyles();
  const { check, ui, issue: words } = useWords();
  const store = useStore();
  const [reason, setReason] = useState("");
  const given = reason.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given === "") return;
    close();
    void store.change(
      ({ port }) => silenceIssue(port, analysis, issue, given),
      () => ({ verb: "silenced" }),
    );
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{check.noFaultTitle}</DialogTitle>
        <DialogContent className={styles.content}>
          <Text>
            {words[issue.code].title}. {check.noFaultIntro(`${issue.sheet}!${issue.cell}`)}
          </Text>
          <Field label={check.reason} required hint={check.reasonHint}>
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
