import { expect, html } from '@open-wc/testing';
import type { Guide } from '@omradesatsing/core';
import '../../define/resource-list.js';
import { all, link, textOf } from '../../testing/find.js';
import { LOCAL_RESOURCE, localGuide } from '../../testing/local-guide.js';
import { freshWorkspace, givenGuide, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrResourceList } from './resource-list.js';

describe('what a municipality has added to omr-resource-list', () => {
  recordedWarnings();
  let guide: Guide;
  let list: OmrResourceList;

  before(async () => {
    guide = localGuide(await givenGuide());
  });

  beforeEach(async () => {
    list = await mount(
      html`<omr-resource-list
        workspace=${freshWorkspace()}
        phase="alle"
        .guide=${guide}
      ></omr-resource-list>`,
    );
  });

  const items = () => all(list, 'li');
  const itemOf = (title: string) => items().find((item) => textOf(item).includes(title));

  it('is marked as its own, in words beside the title, and as a part', () => {
    const item = itemOf(LOCAL_RESOURCE.title);
    expect(textOf(item?.querySelector('[part="label"]'))).to.equal(
      `${LOCAL_RESOURCE.title} Kommunens egen ressurs`,
    );
    expect(item?.part.contains('item-local')).to.be.true;
  });

  it('is a link of its own, named by the title alone', () => {
    const found = link(list, LOCAL_RESOURCE.title);
    expect(found.getAttribute('href')).to.equal(LOCAL_RESOURCE.url);
    expect(textOf(found)).to.equal(LOCAL_RESOURCE.title);
  });

  it('is marked as adapted where it has changed our words', () => {
    const item = itemOf(guide.resources[0]?.title ?? '');
    expect(textOf(item)).to.include('Tilpasset av kommunen');
    expect(item?.part.contains('item-adapted')).to.be.true;
  });

  it('is said of nothing else', () => {
    const marked = items().filter((item) =>
      /kommunens? egen|av kommunen$/i.test(textOf(item.firstElementChild)),
    );
    expect(marked.length).to.equal(2);
    expect(items().filter((item) => item.getAttribute('part') === 'item').length).to.equal(
      guide.resources.length - 2,
    );
  });
});
