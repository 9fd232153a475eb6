/** Loads every family of the object model; each declares its types when it is loaded. */
import "./workbook";
import "./worksheet-collection";
import "./worksheet";
import "./range";
import "./range-areas";
import "./range-format";
import "./range-borders";
import "./named-items";
import "./sheet-view";
import "./page-layout";
import "./workbook-data";
