import { expect, html } from '@open-wc/testing';
import { applyChange, emptyProgress, webStorageStore } from '@omradesatsing/core';
import type { TemplateResult } from 'lit';
import '../define/all.js';
import { all, announcements, button, focused, inWords, labelled, one, textOf } from '../testing/find.js';
import { freshWorkspace, mount, settled, until } from '../testing/mount.js';
import { ownStorage } from '../testing/own-storage.js';
import { storageKey } from '../workspace/browser-keeping.js';

const FIRST = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const KEEP = 'Husk avkryssingene på denne enheten';

const panels = (host: Element) => all(host, '.keeping').length;
const panel = (host: Element) => textOf(one(host, '.keeping'));
const says = (host: Element, words: string) => until(() => panel(host).includes(words), words);
const firstBox = (host: Element) => one<HTMLInputElement>(host, 'li input[type="checkbox"]');

const checklist = (workspace: string): TemplateResult =>
  html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`;

describe('what a checklist offers to keep', () => {
  const ownName = ownStorage();

  it('is one box, off, that tells what is kept, where and how long', async () => {
    const element = await mount(checklist(freshWorkspace()));
    const box = labelled(element, KEEP);
    expect(box.checked).to.be.false;
    const described = one(element, `#${box.getAttribute('aria-describedby') ?? ''}`);
    expect(textOf(described)).to.include('i denne nettleseren, og bare der').and.include('12 måneder');
  });

  it('comes after the list', async () => {
    const element = await mount(checklist(freshWorkspace()));
    const last = all(element, 'li').at(-1);
    const position = last?.compareDocumentPosition(one(element, '.keeping')) ?? 0;
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('is not in a checklist that can only be read', async () => {
    const element = await mount(
      html`<omr-checklist workspace=${freshWorkspace()} phase="1" readonly></omr-checklist>`,
    );
    expect(panels(element)).to.equal(0);
  });

  it('stands once, in the first of the widgets that share a workspace', async () => {
    const name = freshWorkspace();
    const page = await mount(html`<div>${checklist(name)}${checklist(name)}</div>`);
    expect([...page.children].map(panels)).to.deep.equal([1, 0]);
  });

  it('is taken over by the next when the first goes away', async () => {
    const name = freshWorkspace();
    const page = await mount(html`<div>${checklist(name)}${checklist(name)}</div>`);
    page.children[0]?.remove();
    await settled(page);
    expect([...page.children].map(panels)).to.deep.equal([1]);
  });

  it('has no box where the page says that nothing is ever kept', async () => {
    const page = await mount(
      html`<omr-workspace name=${freshWorkspace()} storage="none">
        <omr-checklist phase="1"></omr-checklist>
      </omr-workspace>`,
    );
    const element = page.querySelector('omr-checklist') ?? page;
    expect(panel(element)).to.not.include(KEEP);
  });

  it('stores under one key when the box is ticked, and says until when', async () => {
    const name = ownName();
    const element = await mount(checklist(name));
    labelled(element, KEEP).click();
    await says(element, 'Det dere gjør, huskes på denne enheten til');
    expect(Object.keys(localStorage).filter((key) => key.includes(name))).to.deep.equal([storageKey(name)]);
  });

  it('deletes when the box is unticked again', async () => {
    const name = ownName();
    const element = await mount(checklist(name));
    labelled(element, KEEP).click();
    await says(element, 'huskes på denne enheten til');
    labelled(element, KEEP).click();
    await says(element, 'er slettet');
    expect(localStorage.getItem(storageKey(name))).to.equal(null);
  });

  it('moves the focus to what happened when something is deleted, and to the box when it is taken back', async () => {
    const element = await mount(checklist(ownName()));
    labelled(element, KEEP).click();
    await says(element, 'huskes på denne enheten til');
    button(element, 'Slett det som er lagret').click();
    await until(() => textOf(focused()).includes('er slettet'), 'focus on what happened');
    button(element, 'Angre slettingen').click();
    await until(() => inWords(focused()) === `input type=checkbox «${KEEP}»`, 'focus on the box');
  });
});

describe('undo in a checklist', () => {
  it('is not there before there is anything to take back', async () => {
    const element = await mount(checklist(freshWorkspace()));
    expect(panel(element)).to.not.include('Angre');
  });

  it('takes the last tick back, and makes it again', async () => {
    const element = await mount(checklist(freshWorkspace()));
    firstBox(element).click();
    await settled(element);
    button(element, 'Angre').click();
    await settled(element);
    expect(firstBox(element).checked).to.be.false;
    button(element, 'Gjør om igjen').click();
    await settled(element);
    expect(firstBox(element).checked).to.be.true;
  });

  it('says once what it did', async () => {
    const element = await mount(checklist(freshWorkspace()));
    firstBox(element).click();
    await settled(element);
    const { texts, stop } = announcements(element);
    button(element, 'Angre').click();
    await settled(element);
    stop();
    expect(texts).to.deep.equal(['Siste endring er angret.']);
  });

  it('keeps the focus on a button that has nothing more to do', async () => {
    const element = await mount(checklist(freshWorkspace()));
    firstBox(element).click();
    await settled(element);
    button(element, 'Angre').focus();
    button(element, 'Angre').click();
    await settled(element);
    expect(inWords(focused())).to.equal('button «Angre»');
    expect(button(element, 'Angre').getAttribute('aria-disabled')).to.equal('true');
    const { texts, stop } = announcements(element);
    button(element, 'Angre').click();
    await settled(element);
    stop();
    expect(texts).to.be.empty;
  });
});

describe('news from another tab', () => {
  const ownName = ownStorage();

  it('is said once, and shown', async () => {
    const name = ownName();
    const element = await mount(checklist(name));
    labelled(element, KEEP).click();
    await says(element, 'huskes på denne enheten til');
    const { texts, stop } = announcements(element);
    // What another tab does: it writes, and the browser tells all but that one.
    const change = { type: 'status', task: FIRST, status: 'done' } as const;
    const tab = webStorageStore(localStorage, storageKey(name), { now: () => new Date().toISOString() });
    await tab.load();
    await tab.save(applyChange(emptyProgress(), change, { at: new Date().toISOString(), by: 'annen fane' }));
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey(name), storageArea: localStorage }));
    await until(() => texts.includes('Oppdatert fra en annen fane.'), 'news');
    stop();
    expect(firstBox(element).checked).to.be.true;
    expect(texts.filter((text) => text.startsWith('Oppdatert'))).to.have.lengthOf(1);
  });
});
