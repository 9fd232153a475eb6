/** "05/03/2026 07:05" in the officer's own time zone, from milliseconds since 1970, UTC. */
export function dateTimeText(when: number): string {
  const date = new Date(when);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
