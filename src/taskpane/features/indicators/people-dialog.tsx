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
import { People20Regular } from "@fluentui/react-icons";
import type { Analysis } from "../../../app/analyse";
import type { IndicatorValue } from "../../../domain/indicators/indicator";
import { useWords } from "../../words";
import { CountedPeople } from "./counted-people";

const FIRST_PEOPLE = 50;

export interface PeopleDialogProps {
  readonly title: string;
  readonly value: IndicatorValue;
  readonly analysis: Analysis;
}

/** From a figure to the rows of the people it counts; the sheet beside the pane shows who they are. */
export function PeopleDialog({ title, value, analysis }: PeopleDialogProps) {
  const { figures, ui } = useWords();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<People20Regular />}
          title={figures.whoCounts}
          aria-label={figures.whoCountsIn(title)}
        />
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <CountedPeople value={value} analysis={analysis} first={FIRST_PEOPLE} />
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{ui.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
