import { Text } from "@fluentui/react-components";
import type { Analysis } from "../../../app/analyse";
import { unsilenceIssue } from "../../../app/officer-decisions";
import type { SilencedIssue } from "../../../app/officer-state";
import { silencedTest } from "../../../app/silenced";
import { Fold } from "../../components/fold";
import { UndoEntry, UndoList } from "../../components/undo-list";
import { useStore } from "../../store-context";
import { useWords } from "../../words";
import { KeptReason } from "./kept-reason";

/** What the officer called no fault, with the reason, and the way to have it reported again. */
export function SilencedList({ analysis }: { readonly analysis: Analysis }) {
  const { check } = useWords();
  const { silenced } = analysis.state;
  if (silenced.length === 0) return null;
  return (
    <Fold level="h3" title={check.silenced} count={silenced.length}>
      <UndoList>
        {silenced.map((kept) => (
          <Entry key={`${kept.code} ${kept.sheet} ${kept.field} ${kept.row}`} kept={kept} analysis={analysis} />
        ))}
      </UndoList>
    </Fold>
  );
}

function Entry({ kept, analysis }: { readonly kept: SilencedIssue; readonly analysis: Analysis }) {
  const { check, issue: words } = useWords();
  const store = useStore();
  const issue = analysis.silenced.find(silencedTest([kept], analysis.rowKeys)) ?? null;
  return (
    <UndoEntry
      label={check.reportAgain}
      fullLabel={check.reportAgainAt(issue ? `${issue.sheet}!${issue.cell}` : kept.sheet)}
      onUndo={() =>
        void store.change(
          ({ port }) => unsilenceIssue(port, analysis, kept),
          () => ({ verb: "unsilenced" }),
        )
      }
    >
      <Text>{words[kept.code].title}</Text>
      <KeptReason place={issue} sheet={kept.sheet} reason={kept.reason} />
    </UndoEntry>
  );
}
