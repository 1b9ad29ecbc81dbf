/** Words separated by white space, as a list; of a language that has none, an empty one. */
export const words = (list = ""): readonly string[] => list.split(/\s+/u).filter(Boolean);
