import { Link, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { Language } from "../words";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
});

const OTHER = { vi: { language: "en", name: "English" }, en: { language: "vi", name: "Tiếng Việt" } } as const;

export interface PaneHeaderProps {
  readonly language: Language;
  readonly onLanguage: (to: Language) => void;
}

export function PaneHeader({ language, onLanguage }: PaneHeaderProps) {
  const styles = useStyles();
  const { ui } = useWords();
  const other = OTHER[language];
  return (
    <header className={styles.root}>
      <Title3 as="h1" className={styles.title}>
        {ui.title}
      </Title3>
      <Link as="button" lang={other.language} onClick={() => onLanguage(other.language)}>
        {other.name}
      </Link>
    </header>
  );
}
