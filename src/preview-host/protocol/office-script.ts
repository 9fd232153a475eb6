/** The host file of Excel on the web; the desktop's differs in nothing that reaches the wire. */
export const OFFICE_SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.js";
