import { HostError } from "./host-error";

/** HTML names that Excel's colour properties accept; the common ones. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  lime: "#00FF00",
  aqua: "#00FFFF",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  olive: "#808000",
  lightgray: "#D3D3D3",
  darkgray: "#A9A9A9",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkred: "#8B0000",
  darkblue: "#00008B",
  darkgreen: "#006400",
};

/** "#rrggbb" or a name of HTML → "#RRGGBB". @throws HostError InvalidArgument */
export function parseColor(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const text = value.trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  if (/^#[0-9a-f]{3}$/i.test(text))
    return `#${[...text.slice(1)]
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  const color = named[text.toLowerCase()];
  if (color === undefined) throw new HostError("InvalidArgument", `"${value}" is no colour.`);
  return color;
}
