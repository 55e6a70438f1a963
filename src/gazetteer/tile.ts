/** The digits of the data's coordinates: the printable characters but those that a template string escapes. */
export const DIGITS =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_|~';
/** Coordinates are kept to a tenth of a degree: 11 km, a town's own width. */
export const TENTHS = 10;
