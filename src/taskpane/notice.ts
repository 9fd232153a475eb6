/** What an action of the officer did, for the one line that says it. Counts are cells. */
export type Notice =
  | { readonly verb: "fixed"; readonly done: number; readonly left: number }
  | { readonly verb: "restored"; readonly done: number; readonly left: number }
  | { readonly verb: "frozen" | "unfrozen"; readonly label: string }
  | {
      readonly verb:
        | "silenced"
        | "unsilenced"
        | "row-excluded"
        | "row-included"
        | "pair-same"
        | "pair-different"
        | "pair-asked-again"
        | "column-chosen"
        | "marked"
        | "unmarked";
    };

export type PlainNotice = Exclude<Notice["verb"], "fixed" | "restored" | "frozen" | "unfrozen">;
