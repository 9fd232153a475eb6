import type { BrowserHost } from "../entry-browser";

declare global {
  interface Window {
    /** Set by the preview page for the frames of the add-in, which live in windows of their own. */
    previewHost?: BrowserHost;
    /** Set by the bridge; to be called between office.js's host file and the add-in's script. */
    completePreviewOffice?(): void;
  }
}
