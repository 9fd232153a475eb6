import { strFromU8, unzipSync } from "fflate";

/** All text of an .xlsx, part by part, tags turned to spaces: what a reader of the file could find in it. */
export function packageTexts(bytes: Uint8Array): string[] {
  return Object.values(unzipSync(bytes)).map((part) =>
    strFromU8(part)
      .replace(/<[^>]*>/g, " ")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );
}
