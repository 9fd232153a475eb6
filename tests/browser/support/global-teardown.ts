import { rm } from "node:fs/promises";

export default async function removePages(): Promise<void> {
  const folder = process.env["PREVIEW_DIST"];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
