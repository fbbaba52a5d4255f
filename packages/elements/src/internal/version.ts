/** The version of this copy of the elements; all packages share one. A test holds it to `package.json`. */
export const VERSION = '0.1.0';
