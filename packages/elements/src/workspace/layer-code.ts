// The code that reads and applies a local layer. Fetched with the layer itself, so that pages without one do not carry it.
export { applyLocalLayer, parseLocalLayer } from '@omradesatsing/core';
