import * as v from 'valibot';

export const registerSearch = v.object({
  year: v.optional(
    v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(9998))), undefined),
  ),
});
