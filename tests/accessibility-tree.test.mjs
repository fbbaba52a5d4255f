import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treeText } from './accessibility-tree.mjs';

/** A node as the browser's protocol gives it, in front of those inside it. */
function node(role, { name, ignored = false, ...properties } = {}, ...inside) {
  const nodeId = `${role} ${name ?? ''} ${(count += 1)}`;
  return [
    {
      nodeId,
      ignored,
      role: { value: role },
      ...(name !== undefined && { name: { value: name } }),
      properties: Object.entries(properties).map(([key, value]) => ({ name: key, value: { value } })),
      childIds: inside.map(([{ nodeId: id }]) => id),
    },
    ...inside.flat(),
  ];
}
let count = 0;

const text = (name) => node('StaticText', { name });
const page = (...inside) => treeText(node('RootWebArea', { name: 'Side' }, ...inside));

describe('the accessibility tree as text', () => {
  it('has a line for each thing, indented by what it is in', () => {
    assert.equal(
      page(node('list', {}, node('listitem', { level: 1 }, text('En')))),
      'list\n  listitem: En\n',
    );
  });

  it('tells level, and that a box is not ticked', () => {
    const tree = page(
      node('heading', { name: 'Mål', level: 2 }, text('Mål')),
      node('checkbox', { name: 'Ja', checked: 'false' }),
    );
    assert.equal(tree, 'heading «Mål» level=2\ncheckbox «Ja» checked=false\n');
  });

  it('reads on where a text is parted', () => {
    assert.equal(page(node('paragraph', {}, text('1 av 5'), text('6'))), 'paragraph: 1 av 56\n');
  });

  it('keeps the texts of boxes apart', () => {
    const boxes = ['Pågår', 'Valgfri'].map((name) => node('none', { ignored: true }, text(name)));
    assert.equal(page(node('paragraph', {}, ...boxes)), 'paragraph: Pågår Valgfri\n');
  });

  it("leaves out what is the browser's own", () => {
    assert.equal(
      page(node('Date', { name: 'Frist' }, node('spinbutton', { name: 'Day' }))),
      'Date «Frist»\n',
    );
  });
});
