/** The rows of a page of a list. */
export const itemsOf = <T>(page: { items?: T[] }): T[] => page.items ?? [];
