/** The total's name among the rows of a table. */
export const totalRow = '*';

/** A cell's name in a ledger. */
export const keyOf = (table: string, row: string, column: string): string => `${table} ${row} ${column}`;
