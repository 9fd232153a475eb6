import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import type { ListedIndicator } from "../../../app/indicator-list";
import { Fold } from "../../components/fold";
import { useWords } from "../../words";
import { FigureLine } from "./figure-line";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface AllIndicatorsProps {
  readonly indicators: readonly ListedIndicator[];
  readonly analysis: Analysis;
}

/** Every figure under its title; a figure of the whole commune is one line, a breakdown is folded. */
export function AllIndicators({ indicators, analysis }: AllIndicatorsProps) {
  const styles = useStyles();
  const { figures } = useWords();
  const whole = indicators.flatMap(({ title, values }) =>
    values.filter(({ part }) => part === null).map((listed) => ({ title, listed })),
  );
  const breakdowns = indicators.filter(({ values }) => values.some(({ part }) => part !== null));
  return (
    <Fold level="h2" title={figures.all}>
      {figures.titlesAsPrinted !== "" && <Caption1 className={styles.quiet}>{figures.titlesAsPrinted}</Caption1>}
      <ul className={styles.list} lang="vi">
        {whole.map(({ title, listed }) => (
          <FigureLine key={listed.key} title={title} listed={listed} analysis={analysis} />
        ))}
      </ul>
      {breakdowns.map((indicator) => (
        <Breakdown key={indicator.id} indicator={indicator} analysis={analysis} />
      ))}
    </Fold>
  );
}

function Breakdown({ indicator, analysis }: { readonly indicator: ListedIndicator; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { title, values } = indicator;
  return (
    <Fold level="h3" title={title} count={values.length}>
      <ul className={styles.list} lang="vi">
        {values.map((listed) => (
          <FigureLine
            key={listed.key}
            title={listed.part ?? title}
            fullTitle={`${title}, ${listed.part ?? ""}`}
            listed={listed}
            analysis={analysis}
          />
        ))}
      </ul>
    </Fold>
  );
}
