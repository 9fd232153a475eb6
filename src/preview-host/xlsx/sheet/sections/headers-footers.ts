import type { HeaderFooterText, PageLayout } from "../../../model/workbook-model";
import { decodeXstring, encodeXstring } from "../../package/xml-text";
import { booleanAttribute, childNamed, element, replaceChild, setAttribute, textOf } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

const ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

interface Thirds {
  left: string;
  center: string;
  right: string;
}

/** Splits a header at its &L, &C and &R (18.3.1.39); text before any of them is in the centre. */
export function splitHeader(text: string): Thirds {
  const parts: Thirds = { left: "", center: "", right: "" };
  let side: keyof Thirds = "center";
  for (const [token] of text.matchAll(/&[LCR]|&"[^"]*"|&&|&?[^&]|&$/gs)) {
    if (token === "&L") side = "left";
    else if (token === "&C") side = "center";
    else if (token === "&R") side = "right";
    else parts[side] += token;
  }
  return parts;
}

export function joinHeader({ left, center, right }: Thirds): string {
  return (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);
}

const STATES: Readonly<Record<PageLayout["headersFooters"]["state"], { first: boolean; odd: boolean }>> = {
  Default: { first: false, odd: false },
  FirstAndDefault: { first: true, odd: false },
  OddAndEven: { first: false, odd: true },
  FirstOddAndEven: { first: true, odd: true },
};

function stateOf(first: boolean, odd: boolean): PageLayout["headersFooters"]["state"] {
  if (first) return odd ? "FirstOddAndEven" : "FirstAndDefault";
  return odd ? "OddAndEven" : "Default";
}

const headerOf = (text: HeaderFooterText): string =>
  joinHeader({ left: text.leftHeader, center: text.centerHeader, right: text.rightHeader });
const footerOf = (text: HeaderFooterText): string =>
  joinHeader({ left: text.leftFooter, center: text.centerFooter, right: text.rightFooter });

/** Headers and footers of all, first and even pages, in Excel's own codes. */
export const headersFooters: SheetSection = {
  elements: ["headerFooter"],
  read([found], { sheet }) {
    if (found === undefined) return;
    const read = (kind: "odd" | "first" | "even"): HeaderFooterText => {
      const header = splitHeader(decodeXstring(textOf(childNamed(found, `${kind}Header`))));
      const footer = splitHeader(decodeXstring(textOf(childNamed(found, `${kind}Footer`))));
      return {
        leftHeader: header.left,
        centerHeader: header.center,
        rightHeader: header.right,
        leftFooter: footer.left,
        centerFooter: footer.center,
        rightFooter: footer.right,
      };
    };
    sheet.pageLayout.headersFooters = {
      state: stateOf(
        booleanAttribute(found, "differentFirst", false),
        booleanAttribute(found, "differentOddEven", false),
      ),
      useSheetScale: booleanAttribute(found, "scaleWithDoc", true),
      useSheetMargins: booleanAttribute(found, "alignWithMargins", true),
      default: read("odd"),
      first: read("first"),
      even: read("even"),
    };
  },
  fingerprint({ pageLayout: { headersFooters: all } }) {
    const texts = [all.default, all.first, all.even].map((text) => [headerOf(text), footerOf(text)]);
    return JSON.stringify([all.state, all.useSheetScale, all.useSheetMargins, texts]);
  },
  write([found], { sheet: { pageLayout } }) {
    const all = pageLayout.headersFooters;
    const made = found ?? element("headerFooter");
    const { first, odd } = STATES[all.state];
    setAttribute(made, "differentOddEven", odd ? 1 : undefined);
    setAttribute(made, "differentFirst", first ? 1 : undefined);
    setAttribute(made, "scaleWithDoc", all.useSheetScale ? undefined : 0);
    setAttribute(made, "alignWithMargins", all.useSheetMargins ? undefined : 0);
    const put = (local: string, text: string): void => {
      const child = text === "" ? undefined : element(local, {}, [encodeXstring(text)]);
      replaceChild(made, local, child, ORDER);
    };
    for (const [kind, text] of [
      ["odd", all.default],
      ["even", all.even],
      ["first", all.first],
    ] as const) {
      put(`${kind}Header`, headerOf(text));
      put(`${kind}Footer`, footerOf(text));
    }
    return made.children.length + Object.keys(made.attributes).length === 0 ? [] : [made];
  },
};
