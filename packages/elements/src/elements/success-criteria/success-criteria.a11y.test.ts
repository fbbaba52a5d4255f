import { expect, html } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia } from '@web/test-runner-commands';
import '../../define/success-criteria.js';
import { backgroundOf, contrast, faintTexts } from '../../testing/colour.js';
import { all, hasText, one, plain, textOf } from '../../testing/find.js';
import { ordinaryMedia } from '../../testing/media.js';
import { freshWorkspace, mount, settled, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { assess } from '../../testing/states/success-criteria.js';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly AccessibleNode[];
}

/** What is read out on the page, in order: roles and names. */
async function tree(): Promise<readonly string[]> {
  // reason: the type of the command says that it gives nothing
  const root = (await a11ySnapshot({})) as unknown as AccessibleNode;
  const flat = (node: AccessibleNode): readonly AccessibleNode[] => [
    node,
    ...(node.children ?? []).flatMap(flat),
  ];
  return flat(root).map(({ role, name }) => plain(`${role} ${name}`).trim());
}

async function show(): Promise<HTMLElement> {
  const criteria = await mount<HTMLElement>(
    html`<omr-success-criteria workspace=${freshWorkspace()}></omr-success-criteria>`,
  );
  assess(criteria);
  await settled(criteria);
  return criteria;
}

describe('what assistive technology meets in omr-success-criteria', () => {
  recordedWarnings();

  it('reads a criterion, what it means, its choices and its note, in that order', async () => {
    await show();
    const lines = await tree();
    const start = lines.indexOf('StaticText Geografisk avgrenset');
    expect(lines.slice(start, start + 10)).to.deep.equal([
      'StaticText Geografisk avgrenset',
      'StaticText Innsatsen gjelder ett avgrenset geografisk område.',
      'radio Ikke i det hele tatt',
      'radio I liten grad',
      'radio I stor grad',
      'radio Fullt ut',
      'radio Ikke vurdert',
      'StaticText Notat',
      'textbox Notat',
      'StaticText Ikke skriv personopplysninger',
    ]);
  });

  it('reads the sum and each score as one text', async () => {
    await show();
    const lines = await tree();
    expect(lines).to.include('StaticText 5 av 10 kriterier er vurdert');
    expect(lines).to.include('StaticText I stor grad: 2');
  });

  it('has lists, also in Safari, each with a name', async () => {
    const lists = all(await show(), 'ul');
    expect(lists.map((list) => [list.getAttribute('role'), list.ariaLabel])).to.deep.equal([
      ['list', 'Slik fordeler vurderingene seg'],
      ['list', 'Suksesskriterier'],
    ]);
  });

  it('marks the words of the guide as Norwegian, where the interface is Sámi', async () => {
    const criteria = await show();
    criteria.lang = 'se';
    await until(() => hasText(criteria, 'Gáldu'), 'Sámi');
    await settled(criteria);
    const languageOf = (selector: string) => one(criteria, selector).closest('[lang]')?.getAttribute('lang');
    for (const selector of ['legend', 'fieldset > p', '.choice > label > span', '.spread span']) {
      expect(languageOf(selector), selector).to.equal('nb');
    }
  });
});

describe('omr-success-criteria on paper', () => {
  recordedWarnings();

  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });

  it('has a note as text, since a field shows no more than it has room for', async () => {
    const criteria = await show();
    expect(one(criteria, 'textarea').checkVisibility()).to.be.false;
    const text = one(criteria, '.on-paper');
    expect(text.checkVisibility()).to.be.true;
    expect(textOf(text)).to.include('høringsuttalelsene fra borettslagene');
    expect(getComputedStyle(text).whiteSpace).to.equal('pre-wrap');
  });

  it('has room to write by hand where nothing is written', async () => {
    expect(all(await show(), 'textarea')[1]?.checkVisibility()).to.be.true;
  });

  it('has dark words on a light ground, whatever the page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const criteria = await show();
    expect(contrast(backgroundOf(one(criteria, '[part="base"]')), 'white')).to.be.below(1.1);
    expect(faintTexts(criteria)).to.deep.equal([]);
  });

  it('breaks no criterion over two pages', async () => {
    for (const item of all(await show(), '[part~="item"]')) {
      expect(getComputedStyle(item).breakInside).to.equal('avoid');
    }
  });

  it('says nothing of what closing the page would do', async () => {
    expect(one(await show(), '.keeping-news').checkVisibility()).to.be.false;
  });
});
