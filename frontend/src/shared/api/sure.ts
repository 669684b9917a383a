/** Members that may really be missing; everything else of an answer always comes. */
type MayMiss = 'value' | 'computed' | 'lastReceipt' | 'note' | 'reason' | 'periodFrom' | 'periodTo';

/**
 * An answer as its record is written. The OpenAPI documents tell which members always come, except for records with a
 * name of their own (`@Schema(name)`): this puts those right, at compile time only.
 */
export type Sure<T> = T extends readonly (infer Each)[]
  ? Sure<Each>[]
  : T extends object
    ? {
        [K in keyof T as undefined extends T[K]
          ? K extends MayMiss
            ? never
            : null extends T[K]
              ? never
              : K
          : never]-?: Sure<NonNullable<T[K]>>;
      } & {
        [K in keyof T as undefined extends T[K]
          ? K extends MayMiss
            ? K
            : null extends T[K]
              ? K
              : never
          : never]?: Sure<T[K]>;
      } & { [K in keyof T as undefined extends T[K] ? never : K]: Sure<T[K]> }
    : T;
