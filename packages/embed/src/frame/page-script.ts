// `side.js`: what a page of the site needs beside the script, in a frame and alone.
import { WIDGET_TAGS } from '../address/widget-name.js';
import { startChild } from './start-child.js';

const widget = document.querySelector<HTMLElement>(Object.values(WIDGET_TAGS).join());
if (widget) startChild(widget);
