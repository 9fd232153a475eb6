import {
  Button,
  Caption1,
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
import { People20Regular } from "@fluentui/react-icons";
import { Fragment, useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import { peopleBehind } from "../../../app/people-behind";
import type { IndicatorValue } from "../../../domain/indicators/indicator";
import { CellLink } from "../../components/cell-link";
import { useGrowingList } from "../../use-growing-list";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXXL, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

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
            <CountedPeople value={value} analysis={analysis} />
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

function CountedPeople({ value: { id, of }, analysis }: Omit<PeopleDialogProps, "title">) {
  const styles = useStyles();
  const { figures } = useWords();
  const people = useMemo(() => peopleBehind(analysis, id, of) ?? [], [analysis, id, of]);
  const { shown, hidden, next, grow } = useGrowingList(people, FIRST_PEOPLE);
  return (
    <div className={styles.content}>
      <Text weight="semibold">{figures.counted(viNumber(people.length))}</Text>
      <Caption1 className={styles.quiet}>{figures.byRowsHint}</Caption1>
      <ol className={styles.list}>
        {shown.map(({ index, rows }) => (
          <li key={index}>
            {rows.map(({ sheet, cell }, at) => (
              <Fragment key={`${sheet}!${cell}`}>
                {at > 0 && ", "}
                <CellLink sheet={sheet} cell={cell} />
              </Fragment>
            ))}
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button size="small" onClick={grow}>
          {figures.morePeople(viNumber(next))}
        </Button>
      )}
    </div>
  );
}
