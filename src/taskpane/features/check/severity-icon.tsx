import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { Severity } from "../../../domain/issue";
import { useWords } from "../../words";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } as const satisfies Record<
  Severity,
  unknown
>;

/** Shape and name differ too, for those who do not see the colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { check } = useWords();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} aria-label={check.severity[severity]} />;
}
