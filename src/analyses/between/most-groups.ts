/**
 * The most groups that are compared two by two and adjusted: a thousand would make half a million pairs that nobody
 * reads, and a model with a thousand columns.
 */
export const MOST_GROUPS = 50;
