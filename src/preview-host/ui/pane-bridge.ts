/**
 * First script of a frame in which the add-in runs: leads office.js to the workbook of the page around it. After
 * office.js's host file the frame calls `completePreviewOffice`, then loads the add-in's own script.
 */
import type { OfficeWindow } from "../entry-browser";
import type {} from "./preview-window";

function connect(frame: Window & OfficeWindow): void {
  const { previewHost } = frame.parent;
  if (previewHost === undefined) throw new Error("This page belongs inside preview.html");
  frame._richApiNativeBridge = previewHost.host.connect();
  frame.completePreviewOffice = () => previewHost.complete(frame);
}

connect(window);
