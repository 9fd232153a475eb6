import { Accordion, Badge, makeStyles, Subtitle2, Switch, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Issue } from "../../../domain/issue";
import { viNumber } from "../../vi-number-text";
import { useWords } from "../../words";
import { groupIssues } from "./group-issues";
import { IssueGroupItem } from "./issue-group-item";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  clean: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  ok: { color: tokens.colorPaletteGreenForeground1 },
});

/** Issues of one kind are one line with a count; tidying is folded away until asked for. */
export function IssueSection({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { ui } = useWords();
  const [showsTidying, setShowsTidying] = useState(false);
  const count = (severity: Issue["severity"]): number => issues.filter((issue) => issue.severity === severity).length;
  const groups = groupIssues(issues).filter(({ severity }) => showsTidying || severity !== "info");
  const isClean = count("error") + count("warning") === 0;
  return (
    <section className={styles.root} aria-labelledby="issues-title">
      <Subtitle2 as="h2" id="issues-title">
        {ui.issues}
      </Subtitle2>
      {isClean ? (
        <div className={styles.clean}>
          <CheckmarkCircle24Filled className={styles.ok} />
          <Text weight="semibold">{ui.noIssues}</Text>
        </div>
      ) : (
        <div className={styles.counts}>
          <Badge color="danger" appearance="tint">
            {ui.errors(viNumber(count("error")))}
          </Badge>
          <Badge color="warning" appearance="tint">
            {ui.warnings(viNumber(count("warning")))}
          </Badge>
        </div>
      )}
      <Accordion multiple collapsible>
        {groups.map((group) => (
          <IssueGroupItem key={group.code} group={group} />
        ))}
      </Accordion>
      {count("info") > 0 && (
        <Switch
          checked={showsTidying}
          onChange={(_, { checked }) => setShowsTidying(checked)}
          label={`${ui.showTidying} (${viNumber(count("info"))})`}
        />
      )}
    </section>
  );
}
