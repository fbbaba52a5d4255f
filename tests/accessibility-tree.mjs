/**
 * A test-runner command, `accessibility-tree`: what the page tells assistive technology, one line for each thing, as
 * text to be kept and compared. Roles, names, descriptions and states, and nothing that differs between browsers.
 */
export const accessibilityTreePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    try {
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      return treeText(nodes);
    } finally {
      await client.detach();
    }
  },
});

/** Told by the node around them, or only how something is laid out. */
const NOTHING = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);
/** What is inside these is the browser's own, in the browser's own language. */
const CLOSED = new Set(['combobox', 'Date', 'textbox', 'searchbox', 'ComboBoxMenuButton', 'progressbar']);
const STATES = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'disabled',
  'readonly',
  'required',
  'invalid',
  'live',
];

/** @param {readonly object[]} nodes As the browser's protocol gives them. */
export function treeText(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
  const [root] = nodes;
  const lines = joined(children(root).flatMap((child) => branch(child, children))).map(tidied);
  return lines
    .filter((line) => line !== TEXT)
    .map((line) => `${line}\n`)
    .join('');
}

/** The lines of a node and all in it. A node that says nothing itself leaves its place to what is in it. */
function branch(node, children) {
  const role = node.role?.value ?? '';
  if (NOTHING.has(role)) return [];
  if (role === 'StaticText') return [TEXT + (node.name?.value ?? '')];
  const inside = CLOSED.has(role) ? [] : joined(children(node).flatMap((child) => branch(child, children)));
  const words = told(node);
  // Boxes side by side are read one by one: their texts must not run together.
  if (node.ignored || ((role === 'generic' || role === 'none') && words === role)) return inside.map(apart);
  const lines = inside.map(tidied).filter((line) => line !== TEXT);
  const [only] = lines;
  if (lines.length !== 1 || !only.startsWith(TEXT)) return [words, ...lines.map((line) => `  ${line}`)];
  const content = only.slice(TEXT.length);
  return [node.name?.value && plain(node.name.value) === content ? words : `${words}: ${content}`];
}

const TEXT = 'text: ';

/** Texts that follow each other are one: a browser may part them where it likes. */
function joined(lines) {
  const result = [];
  for (const line of lines) {
    const before = result.at(-1);
    if (line.startsWith(TEXT) && before?.startsWith(TEXT))
      result.splice(-1, 1, before + line.slice(TEXT.length));
    else result.push(line);
  }
  return result;
}

function apart(line) {
  return line.startsWith(TEXT) ? `${TEXT} ${line.slice(TEXT.length)} ` : line;
}

function tidied(line) {
  return line.startsWith(TEXT) ? TEXT + plain(line.slice(TEXT.length)) : line;
}

/** `heading «Framdrift» level=2`. */
function told({ role, name, description, value, properties = [] }) {
  const stated = (state) => properties.find((property) => property.name === state)?.value.value;
  return [
    role?.value,
    name?.value ? `«${plain(name.value)}»` : '',
    ...STATES.filter((state) => isNews(state, role?.value, stated(state))).map(
      (state) => `${state}=${stated(state)}`,
    ),
    value?.value === undefined || value.value === '' ? '' : `value=«${plain(String(value.value))}»`,
    description?.value ? `description=«${plain(description.value)}»` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** That a box is not ticked, or a row not opened, is worth telling; that a field is not read-only is not. */
function isNews(state, role, value) {
  if (value === undefined || (state === 'level' && role === 'listitem')) return false;
  return state === 'checked' || state === 'expanded' || ![false, 'false', 'off'].includes(value);
}

function plain(words) {
  return words.replace(/\s+/g, ' ').trim();
}
