import { expect, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { place } from '../testing/mount.js';
import { liveFlag } from './live-flag.js';

describe('liveFlag', () => {
  const box = (ticked: boolean) => html`<input type="checkbox" .checked=${liveFlag(ticked)} />`;

  function show(template: TemplateResult, into: HTMLElement = place(html`<div></div>`)): HTMLInputElement {
    render(template, into);
    return into.querySelector('input') as HTMLInputElement;
  }

  it('sets the property, and not the attribute that the browser starts from', () => {
    const into = place<HTMLElement>(html`<div></div>`);
    const states = [true, false, true].map((ticked) => show(box(ticked), into).checked);
    expect(states).to.deep.equal([true, false, true]);
    expect(show(box(true), into).hasAttribute('checked')).to.be.false;
  });

  it('sets it back when someone has clicked and the value is the same', () => {
    const into = place<HTMLElement>(html`<div></div>`);
    for (const ticked of [false, true]) {
      const input = show(box(ticked), into);
      input.click();
      expect(input.checked).to.equal(!ticked);
      expect(show(box(ticked), into).checked).to.equal(ticked);
    }
  });

  it('leaves alone what is as it should be', () => {
    const input = show(box(true));
    let sets = 0;
    Object.defineProperty(input, 'checked', { get: () => true, set: () => (sets += 1) });
    render(box(true), input.parentElement as HTMLElement);
    expect(sets).to.equal(0);
  });

  it('is for properties alone', () => {
    expect(() => show(html`<input ?checked=${liveFlag(true)} />`)).to.throw(/property/);
    expect(() => show(html`<p>${liveFlag(true)}</p>`)).to.throw(/property/);
  });
});
