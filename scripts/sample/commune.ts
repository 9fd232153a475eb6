import type { Day } from "./person";

/** A commune as its six reference sheets describe it. */
export interface Commune {
  /** Label and value of `Thông tin`, in the order in which they stand. */
  readonly info: readonly (readonly [label: string, value: string | number | Day | null])[];
  readonly hamlets: readonly {
    readonly name: string;
    readonly otherNames: string;
    readonly households: number;
    readonly population: number;
    readonly adults: number;
  }[];
  readonly units: readonly { readonly name: string; readonly otherNames: string; readonly officials: number }[];
  readonly targets: readonly {
    readonly id: string;
    /** "80%" is a percent, a number a head count. */
    readonly level: string | number;
    readonly year: number;
    readonly basis: string;
  }[];
  readonly activities: readonly {
    readonly from: Day;
    readonly to: Day | null;
    readonly type: string;
    readonly content: string;
    readonly venue: string;
    readonly quantity: number;
    readonly unit: string;
    readonly attendees: number | null;
    readonly isEstimate: boolean;
    readonly usedFor: string;
  }[];
  readonly papers: readonly {
    readonly symbol: string;
    readonly date: Day;
    readonly issuer: string;
    readonly subject: string;
    readonly usedFor: string;
  }[];
  readonly asOf: Day;
  readonly population: number;
  readonly adults: number;
  /** Years, from `Độ tuổi trưởng thành từ`. */
  readonly adultAge: number;
  readonly students: number;
  readonly workers: number;
}
