import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildDist } from "../../support/build-dist";

/** The folder of the built pages, for the tests that follow; jest wants this as the default export. */
export default async function buildPages(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bao-cao-so-pages-"));
  process.env["PREVIEW_DIST"] = folder;
  await buildDist(folder);
}
