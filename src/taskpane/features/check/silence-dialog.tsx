import type { Analysis } from "../../../app/analyse";
import { silenceIssue } from "../../../app/officer-decisions";
import type { Issue } from "../../../domain/issue";
import { ReasonDialog } from "../../components/reason-dialog";
import { useStore } from "../../store-context";
import { useWords } from "../../words";

/** “Không phải lỗi” asks why; without a reason nothing is silenced. */
export function SilenceDialog({ issue, analysis }: { readonly issue: Issue; readonly analysis: Analysis }) {
  const { check, issue: words } = useWords();
  const store = useStore();
  const place = `${issue.sheet}!${issue.cell}`;
  return (
    <ReasonDialog
      label={check.noFault}
      fullLabel={check.noFaultAt(place)}
      title={check.noFaultTitle}
      intro={`${words[issue.code].title}. ${check.noFaultIntro(place)}`}
      hint={check.reasonHint}
      onReason={(reason) =>
        void store.change(
          ({ port }) => silenceIssue(port, analysis, issue, reason),
          () => ({ verb: "silenced" }),
        )
      }
    />
  );
}
