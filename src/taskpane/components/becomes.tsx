import { useWords } from "../words";

/** “→” between what stands and what it becomes, with a name for those who hear the pane. */
export function Becomes() {
  const { check } = useWords();
  return (
    <>
      {" "}
      <span role="img" aria-label={check.becomes}>
        →
      </span>{" "}
    </>
  );
}
