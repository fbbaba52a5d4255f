// 404.js: finds out what is wrong with the address a reader came by, where the server has not. What it says of the
// address is put into the page as text.
import { findingFor } from './not-found.logic.js';
import { notFoundWords as words } from './words/not-found.js';

/** The folder of the site: where this file lies. */
const root = new URL('.', import.meta.url);
const place = document.querySelector('#funn');

if (place && !place.querySelector('.nearest')) {
  const finding = findingFor(location.pathname.slice(root.pathname.length));
  if (finding) {
    const link = document.createElement('a');
    link.href = new URL(`${finding.nearest}/`, root).href;
    link.textContent = finding.nearest;
    const nearest = paragraph(`${words.nearest} `);
    nearest.className = 'nearest';
    nearest.append(link);
    place.replaceChildren(...finding.problems.map(paragraph), nearest);
  }
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
