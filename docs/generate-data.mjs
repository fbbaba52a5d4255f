// `npm run data`: writes docs/data.md from the types of core and the guide itself. Build first.
// Who imports it gets the same text from `dataDocument()`, and nothing is written.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';
import { loadGuide } from '../packages/core/dist/index.js';

const model = path.join(import.meta.dirname, '../packages/core/src/model');
const dataFile = path.join(import.meta.dirname, 'data.md');

/** The lists of a guide and the type of what they hold, in the order of a reader. */
const ENTITIES = [
  ['phases', 'Phase', 'phase'],
  ['groups', 'TaskGroup', 'task-group'],
  ['tasks', 'Task', 'task'],
  ['subtasks', 'Subtask', 'task'],
  ['results', 'Result', 'result'],
  ['principles', 'Principle', 'principle'],
  ['criteria', 'Criterion', 'criterion'],
  ['questions', 'Question', 'question'],
  ['subprocesses', 'Subprocess', 'subprocess'],
  ['actors', 'Actor', 'actor'],
  ['deliverables', 'Deliverable', 'deliverable'],
  ['resources', 'Resource', 'resource'],
  ['resourceGroups', 'ResourceGroup', 'resource-group'],
  ['acts', 'Act', 'act'],
  ['provisions', 'Provision', 'provision'],
  ['terms', 'Term', 'term'],
];

/** What else an entity is made of. */
const PARTS = [
  ['Provenance', 'provenance'],
  ['ResourcePerson', 'resource'],
  ['ResourceSeries', 'resource'],
];

/** The interface `name` of a file of the model: what it is, and its fields. */
function readInterface(name, file) {
  const source = ts.sys.readFile(path.join(model, `${file}.ts`));
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const node = tree.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!node) throw new Error(`${file}.ts has no interface ${name}`);
  return {
    about: docOf(node),
    fields: node.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(),
      optional: member.questionToken !== undefined,
      type: member.type.getText().replace(/\s+/g, ' '),
      about: docOf(member),
    })),
  };
}

function docOf(node) {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => (typeof comment.comment === 'string' ? comment.comment : ''))
    .join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

const cell = (text) => text.replaceAll('|', '\\|');

function table({ fields }) {
  return [
    '| field | type | |',
    '| --- | --- | --- |',
    ...fields.map(
      ({ name, optional, type, about }) =>
        `| \`${name}\`${optional ? ' (may be absent)' : ''} | \`${cell(type)}\` | ${cell(about)} |`,
    ),
  ].join('\n');
}

/** The text of docs/data.md. */
export async function dataDocument() {
  const guide = await loadGuide('nb');
  const sections = ENTITIES.flatMap(([list, type, file]) => {
    const entity = readInterface(type, file);
    return [
      `### ${type}`,
      `\`guide.${list}\`, ${guide[list].length} of them. ${entity.about}`,
      `For instance \`${guide[list][0].id}\`.`,
      table(entity),
    ];
  });
  const parts = PARTS.flatMap(([type, file]) => {
    const part = readInterface(type, file);
    return [`### ${type}`, part.about, table(part)];
  });
  const text = [
    '# The data',
    '<!-- Do not edit: run `npm run data`. -->',
    'Do not edit this page. It is made by `npm run data`, from the types in `packages/core/src/model/` and the guide itself.',
    `The guide is plain JSON: lists of plain objects that point at each other with ids, never with objects. This page is about version ${guide.version} of the content.`,
    '## Ids',
    [
      '- A phase has a bare id: `gjennomforing`. Its number, 1 to 5, is read by `parsePhase` too.',
      '- A task, a subtask, a group and a result begin with their phase: `kunnskapsgrunnlag/avklar-kunnskapsbehov`. Two phases may share what comes after.',
      '- A provision is its act and section: `folkehelseloven.p5` is folkehelseloven § 5.',
      '- All others are bare: lower case, hyphens, æ as «ae», ø as «o», å as «a».',
      '- Ids are forever. None is used again for something else, and none is made from a text at run time.',
      '- Every kind has a guard, `isTaskId(value)`, and a getter, `guide.task(id)`, which gives `undefined` for what it does not know.',
    ].join('\n'),
    '## Versions',
    'The packages follow semantic versioning. The content has a version of its own, `guide.version`:',
    [
      '| bump | what has happened | what you must do |',
      '| --- | --- | --- |',
      '| patch | a text is corrected or translated; a date of review is newer | nothing |',
      '| minor | something new: a task, a resource, a provision, a field that may be absent | look whether you want to show it |',
      '| major | an id is gone or a field has changed | read the changelog; saved progress is kept under the old id |',
    ].join('\n'),
    '## Entities',
    ...sections,
    '## Parts of entities',
    ...parts,
    '## To add or translate',
    'Structure is in `packages/core/src/guide/structure/`, words in `packages/core/src/guide/text/<locale>/`. A new entity needs an id in `model/`, a row in `structure/` and a text in every locale; the compiler names what is missing. [translating.md](translating.md) tells how to add a language, [CONTRIBUTING.md](../CONTRIBUTING.md) how to add a task.',
  ].join('\n\n');
  const options = await prettier.resolveConfig(dataFile);
  return prettier.format(text, { ...options, filepath: dataFile });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(dataFile, await dataDocument());
}
