/** Paragraphs for the statements of a web site, in English. They speak to those who read them there. */
export const paragraphs = {
  privacy:
    'Some of our pages show content from “Områdesatsing i etablerte boområder”, a guide to area-based initiatives, fetched from {host}. The server there sees your IP address, which browser you use, which file it asks for and usually which website you are on. Every server sees this when something is fetched from it. The content uses no cookies, does not measure use, and does not send away what you tick or write. Nothing is stored before you choose “Remember the ticks on this device”. It is then kept in your browser for up to 12 months after your last visit. You can remove it at any time with the button “Delete what is stored”.',
  accessibility:
    'Some of our pages show content from “Områdesatsing i etablerte boområder”, a guide to area-based initiatives, version {version}. The target is WCAG 2.2 at level AA. The content has been tested by machine: with axe, with the keyboard, at a width of 320 pixels, with enlarged text and with high contrast. It has not yet been tried with a screen reader, and nobody outside the project has checked it. If there is something you cannot use, please tell us.',
};
