import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { useState } from "react";
import { Results } from "./components/results";
import { PaneHeader } from "./components/pane-header";
import { RunPanel } from "./components/run-panel";
import { StatusLine } from "./components/status-line";
import type { PaneStore } from "./pane-store";
import { StoreProvider, usePaneState } from "./store-context";
import { WORDS, WordsProvider, type Language } from "./words";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
});

export interface AppProps {
  readonly store: PaneStore;
  readonly theme: Theme;
  /** Vietnamese first: the language of Office says little about the officer's. */
  readonly language?: Language;
}

export function App({ store, theme, language: first = "vi" }: AppProps) {
  const [language, setLanguage] = useState<Language>(first);
  return (
    <FluentProvider theme={theme}>
      <WordsProvider value={WORDS[language]}>
        <StoreProvider value={store}>
          <Pane language={language} onLanguage={setLanguage} />
        </StoreProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

function Pane({ language, onLanguage }: { readonly language: Language; readonly onLanguage: (to: Language) => void }) {
  const styles = useStyles();
  const { analysis } = usePaneState();
  return (
    <main className={styles.root} lang={language}>
      <PaneHeader language={language} onLanguage={onLanguage} />
      <RunPanel />
      <StatusLine />
      {analysis && <Results analysis={analysis} />}
    </main>
  );
}
