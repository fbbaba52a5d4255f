import { expect, html } from '@open-wc/testing';
import type { Guide } from '@omradesatsing/core';
import '../../define/legal-panel.js';
import { all, textOf } from '../../testing/find.js';
import { LOCAL_TASK, localGuide } from '../../testing/local-guide.js';
import { freshWorkspace, givenGuide, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrLegalPanel } from './legal-panel.js';

describe('what a municipality has adapted in omr-legal-panel', () => {
  recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = localGuide(await givenGuide());
  });

  const show = (given: Guide) =>
    mount<OmrLegalPanel>(
      html`<omr-legal-panel
        workspace=${freshWorkspace()}
        phase="alle"
        expanded
        .guide=${given}
      ></omr-legal-panel>`,
    );

  it('is marked in words, on the act and on the provision', async () => {
    const marks = all(await show(guide), '[part="adapted"]');
    expect(marks.map(textOf)).to.deep.equal(['Tilpasset av kommunen', 'Tilpasset av kommunen']);
    expect(marks.map((mark) => mark.parentElement?.className)).to.deep.equal(['act', 'provision']);
  });

  it('can be styled by a page', async () => {
    const parts = all(await show(guide), 'li[part]').map((item) => item.getAttribute('part'));
    expect(parts).to.deep.equal(['item item-adapted', ...guide.provisions.slice(1).map(() => 'item')]);
  });

  it('is said of nothing in a guide without a local layer', async () => {
    expect(all(await show(await givenGuide()), '[part="adapted"]').length).to.equal(0);
  });

  it('tells the municipality’s own tasks from the guide’s', async () => {
    const tasks = all(await show(guide), '.tasks li');
    const own = tasks.filter((task) => textOf(task).includes('Kommunens egen oppgave'));
    expect(own.map(textOf)).to.deep.equal([`${LOCAL_TASK.title} Fase 1 Kommunens egen oppgave`]);
  });
});
