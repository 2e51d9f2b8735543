/** The judge flags a text from here on: what the default policy holds. */
export const THRESHOLD = 0.5;
