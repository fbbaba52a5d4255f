import { expect } from '@open-wc/testing';
import type { Guide } from '@omradesatsing/core';
import { all, textOf } from '../testing/find.js';
import { givenGuide, settled } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_TAGS } from '../testing/widget-states.js';

/** The guide as if a municipality had written all of it, and no more than it must: titles alone. */
function titlesAlone(guide: Guide): Guide {
  const tasks = guide.tasks.map((task) => ({ ...task, why: '', tips: [] }));
  const resources = guide.resources.map((resource) => ({ ...resource, description: '' }));
  return {
    ...guide,
    tasks,
    resources,
    task: (id) => tasks.find((task) => task.id === id),
    resource: (id) => resources.find((resource) => resource.id === id),
  };
}

describe('what a municipality has left out', () => {
  recordedWarnings();

  for (const tag of WIDGET_TAGS) {
    it(`leaves nothing empty to read in <${tag}>`, async () => {
      const element = await mountWidget(tag, { phase: 'alle' });
      Object.assign(element, { guide: titlesAlone(await givenGuide()) });
      await settled(element);
      const read = all(element, 'p, li, dt, dd, h2, h3, h4, h5, h6');
      expect(read.length).to.be.above(4);
      expect(read.filter((part) => textOf(part) === '').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }
});
