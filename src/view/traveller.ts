/** So many colours of travellers there are, `--traveller-1` and on, in style.css; then they begin again. */
const COLOURS = 6;

/** The colour of a traveller as a CSS value. @param index into the travellers */
export const travellerColour = (index: number): string => `var(--traveller-${String((index % COLOURS) + 1)})`;
