/** A new element with a class and inline CSS. */
export function element(className: string, css = "", tag: "div" | "span" = "div"): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (css !== "") made.style.cssText = css;
  return made;
}
