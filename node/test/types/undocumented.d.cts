// What the test of documentation has to find.
export declare class Shown {
  bare: string;
  /** Told. */
  told: string;
  constructor(told: string);
  private hidden: string;
}
/** Told. */
export interface Options {
  bare?: string;
  /** Told. */
  told?: string;
}
/** Told. */
export declare const LIST: {
  readonly bare: 1;
  /** Told. */
  readonly told: 2;
};
export declare function act(): void;
export type Kind = 'a' | 'b';
declare const hidden: string;
