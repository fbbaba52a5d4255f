import { expect, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { inside, shadowOf, textOf } from '../testing/find.js';
import { place, settled } from '../testing/mount.js';
import { InstanceNumber } from './instance-number.js';

class Named extends LitElement {
  readonly instance = new InstanceNumber(this);

  protected override render(): TemplateResult {
    return html`${this.instance.unique('Faser')}`;
  }
}
customElements.define('test-named', Named);

describe('InstanceNumber', () => {
  let page: HTMLElement;

  const names = () => [...page.querySelectorAll('test-named')].map((named) => textOf(shadowOf(named)));

  async function show(template: TemplateResult): Promise<void> {
    page = place<HTMLElement>(template);
    await settled(page);
  }

  it('leaves the name of the only one on the page as it is', async () => {
    await show(html`<div><test-named></test-named></div>`);
    expect(names()).to.deep.equal(['Faser']);
  });

  it('tells two on a page apart', async () => {
    await show(html`<div><test-named></test-named><test-named></test-named></div>`);
    expect(names()).to.deep.equal(['Faser', 'Faser (2)']);
  });

  it('tells them apart also when the first is gone and another has come', async () => {
    await show(html`<div><test-named></test-named><test-named></test-named></div>`);
    inside(page, 'test-named').remove();
    page.append(document.createElement('test-named'));
    await settled(page);
    expect(new Set(names()).size).to.equal(2);
  });

  it('tells them apart also when one is moved in the page', async () => {
    await show(html`<div><test-named></test-named><test-named></test-named></div>`);
    const moved = inside<Named>(page, 'test-named');
    page.append(moved);
    moved.requestUpdate();
    await settled(page);
    expect(new Set(names()).size).to.equal(2);
  });

  it('counts each kind of widget for itself', async () => {
    customElements.define('test-named-too', class extends Named {});
    await show(html`<div><test-named></test-named><test-named-too></test-named-too></div>`);
    expect(textOf(shadowOf(inside(page, 'test-named-too')))).to.equal('Faser');
  });

  it('forgets one that is taken away', async () => {
    await show(html`<div><test-named></test-named></div>`);
    inside(page, 'test-named').remove();
    await show(html`<div><test-named></test-named></div>`);
    expect(names()).to.deep.equal(['Faser']);
  });
});
