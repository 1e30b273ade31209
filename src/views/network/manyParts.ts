/** What becomes of edges and neurons where there are many of them. */

/** Of more edges, or neurons, than this only those in a person's hand are elements that the browser knows. */
export const MOST_ELEMENTS = 600;

/** More edges than this at a time are not drawn: the weakest are left out. */
export const MOST_DRAWN_EDGES = 1000;
