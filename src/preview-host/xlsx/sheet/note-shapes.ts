import type { CommentNote } from "../../model/workbook-model";

// VML is not always well-formed XML (Excel writes <br>), so it is handled as text, shape by shape.
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const IS_NOTE = /<x:ClientData\s+ObjectType="Note"/;

const START = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>`;
const SHAPE_TYPE = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function placeOf(shape: string): string | null {
  if (!IS_NOTE.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : `${row} ${column}`;
}

/** A hidden yellow box, two columns wide and four rows high, to the right of its cell. */
function noteShape({ row, column }: CommentNote, number: number): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(", ");
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/**
 * The VML drawing with exactly one box for every note; shapes of other kinds (form controls) stay.
 * @returns null when no shape is left
 */
export function patchNoteShapes(text: string | undefined, notes: readonly CommentNote[]): string | null {
  const wanted = new Set(notes.map(({ row, column }) => `${row} ${column}`));
  const drawn = new Set<string>();
  const base = text ?? `${START}</xml>`;
  const kept = base.replace(SHAPE, (shape) => {
    const place = placeOf(shape);
    if (place === null) return shape;
    if (!wanted.has(place) || drawn.has(place)) return "";
    drawn.add(place);
    return shape;
  });
  const numbers = [...kept.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  let next = Math.max(1024, ...numbers) + 1;
  const missing = notes.filter(({ row, column }) => !drawn.has(`${row} ${column}`));
  const added = missing.map((note) => noteShape(note, next++)).join("");
  if (added === "" && !/<v:shape\s/.test(kept)) return null;
  const shapeType = added === "" || kept.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  const end = kept.lastIndexOf("</xml>");
  return `${kept.slice(0, end)}${shapeType}${added}${kept.slice(end)}`;
}
