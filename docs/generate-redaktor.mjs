// `npm run guides`: fills in what the guides of docs/redaktor/ share with the builder and the tests: how well a system is
// known, the lines for its editor, and what the engines keep. Build first. What is around it is written by hand.
// Who imports it gets the texts from `guides()`, and nothing is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { CMS_IDS, CMSES } from '../packages/embed/dist/builder/cms/cms.js';
import { editorLines } from '../packages/embed/dist/builder/forms/editor-lines.js';
import { movingScriptLine } from '../packages/embed/dist/builder/forms/script-line.js';
import { nb } from '../packages/embed/dist/builder/messages/nb.js';

const folder = path.join(import.meta.dirname, 'redaktor');
const matrixFile = path.join(import.meta.dirname, '../tests/editor-matrix/matrix.json');

const SITE = { folder: 'https://DERES-VERT/', version: '0.1.0', integrity: 'sha384-…' };

/** The page of each system. */
export const PAGES = Object.fromEntries(CMS_IDS.map((id) => [id, id === 'other' ? 'annet.md' : `${id}.md`]));

const SEEN = {
  widget: 'innhold',
  'widget ×2': 'innhold to ganger',
  link: 'lenke',
  text: 'adresse som tekst',
  garbage: 'kode som tekst',
  nothing: 'ingenting',
};
const WAYS = { paste: 'limt inn', source: 'som HTML', 'paste as text': 'limt inn som tekst' };
const ALONE = 'as it is';

/** What can stand in `<!-- name: arguments -->`, up to `<!-- slutt -->`. */
const BLOCKS = {
  status: (id) => `Status: **${nb.cms.evidence[CMSES[id].evidence]}.** ${nb.cms.known[id]}`,
  oppsett: (...settings) => settings.map(lines).join('\n\n'),
  matrise: () => matrix(),
};

function lines(setting) {
  const text = editorLines(setting, SITE, movingScriptLine(SITE)).replaceAll('deres-vert', 'DERES-VERT');
  return `${nb.cms.settings[setting]}\n\n\`\`\`text\n${text}\n\`\`\``;
}

/** What a reader sees, without and with the script of the site. */
function matrix() {
  const rows = JSON.parse(readFileSync(matrixFile, 'utf8'));
  const engines = Object.keys(Object.values(rows)[0]).filter((engine) => engine !== ALONE);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = Object.entries(rows).map(([row, cells]) => {
    const [form, way] = row.split(', ');
    const seen = engines.map((engine) => cells[engine].map((one) => SEEN[one]).join(' → '));
    return line([nb.page.insert.forms[form].name, WAYS[way], ...seen]);
  });
  return [
    line(['det som limes inn', 'hvordan', ...engines]),
    line(['', '', ...engines].map(() => '---')),
    ...body,
  ].join('\n');
}

/** The guides as they are to be, by file name. */
export async function guides() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const written = await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      const text = readFileSync(file, 'utf8').replace(
        /<!-- (\w+):?([^>]*?) -->\n[^]*?<!-- slutt -->/g,
        (_, block, given) =>
          `<!-- ${block}${given === '' ? '' : `:${given}`} -->\n\n${BLOCKS[block](...given.trim().split(' '))}\n\n<!-- slutt -->`,
      );
      const options = await prettier.resolveConfig(file);
      return [name, await prettier.format(text, { ...options, filepath: file })];
    }),
  );
  return Object.fromEntries(written);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await guides())) writeFileSync(path.join(folder, name), text);
}
