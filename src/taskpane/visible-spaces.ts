/** A space at an end, beside another, or of an unusual kind, made visible as "·". */
const SPARE_SPACE = /^\s+|\s+$|\s{2,}|[^\S ]/g;

export function visibleSpaces(text: string): string {
  return text.replace(SPARE_SPACE, (spaces) => "·".repeat(spaces.length));
}
