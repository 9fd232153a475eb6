import { PreviewPage } from "./preview-page";

const SAMPLE = { path: "assets/samples/dak-long-2025.xlsx", name: "dak-long-2025.xlsx" };

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function start(): Promise<void> {
  const page = new PreviewPage(await (await fetched("manifest.xml")).text());
  try {
    const sample = await fetched(SAMPLE.path);
    page.openBook(SAMPLE.name, new Uint8Array(await sample.arrayBuffer()));
  } catch (error) {
    page.tellNoSample();
    throw error;
  }
}

void start();
