import type { Batch } from "./run";

/**
 * What the add-in keeps in the workbook lives in one custom XML part of its own namespace: it survives closing,
 * does not show as a sheet, and leaves no trace in formulas. <state><entry key="…">JSON</entry></state>
 */
const NAMESPACE = "urn:bao-cao-so:state:1";

/** The part of our namespace, or a null object; load "id" happens here. */
export function statePart(batch: Batch): Excel.CustomXmlPart {
  const part = batch.context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Key → JSON text; an unreadable entry is left out. */
export function parseState(xml: string): Map<string, string> {
  const state = new Map<string, string>();
  for (const [, key, json] of xml.matchAll(/<entry key="([^"]*)">([^<]*)<\/entry>/g)) {
    state.set(unescapeXml(key!), unescapeXml(json!));
  }
  return state;
}

export function serialiseState(state: ReadonlyMap<string, string>): string {
  const entries = [...state].map(
    ([key, json]) => `<entry key="${escapeXml(key)}">${escapeXml(withinXml(json))}</entry>`,
  );
  return `<state xmlns="${NAMESPACE}">${entries.join("")}</state>`;
}

/** Two characters that a JSON text may hold and no XML; as JSON escapes they are the same text. */
function withinXml(json: string): string {
  return json.replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function unescapeXml(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
