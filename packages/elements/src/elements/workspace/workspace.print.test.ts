import { expect, html } from '@open-wc/testing';
import '../../define/workspace.js';
import { backgroundOf, contrast, faintTexts } from '../../testing/colour.js';
import { all, one } from '../../testing/find.js';
import { onPaper } from '../../testing/media.js';
import { freshWorkspace, mount, settled, until } from '../../testing/mount.js';
import { closedRows } from '../../testing/paper.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';

/** A file on the test server that is no local layer. */
const NO_LAYER = '/package.json';

describe('what is wrong with a local layer, on paper', () => {
  recordedWarnings();
  onPaper();

  async function show(): Promise<HTMLElement> {
    const name = freshWorkspace();
    const element = await mount<HTMLElement>(
      html`<omr-workspace name=${name} src=${NO_LAYER}></omr-workspace>`,
    );
    await until(() => pageWorkspace(name).layer.type === 'failed', 'the answer');
    await settled(element);
    return element;
  }

  const open = (element: Element) => all<HTMLDetailsElement>(element, 'details').map(({ open }) => open);

  it('can be read', async () => {
    expect(closedRows(await show())).to.deep.equal([]);
  });

  it('is open while the page is printed, and then as the reader left it', async () => {
    const element = await show();
    window.dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.deep.equal([true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(open(element)).to.deep.equal([false]);
  });

  it('is dark on a light ground, whatever the page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await show();
    expect(contrast(backgroundOf(one(element, '[part="base"]')), 'white')).to.be.below(1.1);
    expect(faintTexts(element)).to.deep.equal([]);
  });
});
