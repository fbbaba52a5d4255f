import { expect, html } from '@open-wc/testing';
import {
  applyChange,
  emptyProgress,
  formatTeamFile,
  taskRecord,
  TEAM_FILE_MAX_BYTES,
  type Change,
} from '@omradesatsing/core';
import '../define/all.js';
import { all, button, focused, inWords, one, textOf } from '../testing/find.js';
import { freshWorkspace, mount, settled, until } from '../testing/mount.js';
import { pageWorkspace } from '../workspace/workspace-registry.js';

const TASK = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';

const fileWith = (...changes: readonly Change[]): string =>
  formatTeamFile({
    progress: changes.reduce(
      (progress, change) => applyChange(progress, change, { at: '2030-01-01T00:00:00.000Z', by: 'andre' }),
      emptyProgress(),
    ),
    title: 'Fjellbyløftet',
    municipality: 'Nordvik kommune',
    guideVersion: '0.1.0',
    savedAt: '2029-11-20T00:00:00.000Z',
  });

const DONE = fileWith({ type: 'status', task: TASK, status: 'done' });

async function show(workspace = freshWorkspace()): Promise<HTMLElement> {
  const element = await mount<HTMLElement>(
    html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`,
  );
  one<HTMLDetailsElement>(element, '.team-file').open = true;
  return element;
}

function transfer(text: string | Blob): DataTransfer {
  const data = new DataTransfer();
  data.items.add(new File([text], 'teamfil.json', { type: 'application/json' }));
  return data;
}

async function choose(element: HTMLElement, text: string | Blob): Promise<void> {
  const input = one<HTMLInputElement>(element, '#team-file');
  input.files = transfer(text).files;
  input.dispatchEvent(new Event('change'));
  await until(() => all(element, '.team-file-news').length > 0, 'an answer');
  await settled(element);
}

const status = (workspace: string) =>
  taskRecord(pageWorkspace(workspace).progress, TASK).status?.value.status;
const news = (element: HTMLElement) => textOf(one(element, '.team-file-news'));

describe('a team file that is taken in', () => {
  it('changes nothing before someone says yes', async () => {
    const workspace = freshWorkspace();
    const element = await show(workspace);
    await choose(element, DONE);
    expect(status(workspace)).to.equal(undefined);
  });

  it('is shown in words first: whose it is, when it was saved, and each value', async () => {
    const element = await show();
    await choose(element, DONE);
    expect(news(element))
      .to.include('«Fjellbyløftet» fra Nordvik kommune, lagret 20. november 2029.')
      .and.include('1 opplysning er ny')
      .and.include('Avklar hvilken kunnskap dere trenger: Status – Ferdig');
  });

  it('tells what would be overwritten, with both values', async () => {
    const workspace = freshWorkspace();
    const element = await show(workspace);
    pageWorkspace(workspace).request({ type: 'due', task: TASK, due: '2027-05-01' });
    await choose(element, fileWith({ type: 'due', task: TASK, due: '2028-01-01' }));
    expect(news(element))
      .to.include('1 opplysning her blir erstattet')
      .and.include('Frist – her: 1. mai 2027, i fila: 1. januar 2028');
  });

  it('takes the focus when it has come, so that it is read', async () => {
    const element = await show();
    await choose(element, DONE);
    expect(focused() === one(element, '.preview')).to.be.true;
  });

  it('can be dropped on the panel as well as chosen', async () => {
    const element = await show();
    one(element, '.team-file-content').dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer(DONE), bubbles: true, cancelable: true }),
    );
    await until(() => all(element, '.preview').length > 0, 'a preview');
    expect(news(element)).to.include('1 opplysning er ny');
  });

  it('is merged with what is here', async () => {
    const workspace = freshWorkspace();
    const element = await show(workspace);
    pageWorkspace(workspace).request({ type: 'due', task: TASK, due: '2027-05-01' });
    await choose(element, DONE);
    button(element, 'Slå sammen').click();
    await settled(element);
    expect(status(workspace)).to.equal('done');
    expect(taskRecord(pageWorkspace(workspace).progress, TASK).due?.value).to.equal('2027-05-01');
    expect(textOf(focused())).to.include('Teamfila er slått sammen med arbeidet her.');
  });

  it('replaces what is here when that is asked for', async () => {
    const workspace = freshWorkspace();
    const element = await show(workspace);
    pageWorkspace(workspace).request({ type: 'due', task: TASK, due: '2027-05-01' });
    await choose(element, DONE);
    button(element, 'Bytt ut alt').click();
    await settled(element);
    expect(status(workspace)).to.equal('done');
    expect(taskRecord(pageWorkspace(workspace).progress, TASK).due?.value).to.equal('');
  });

  for (const way of ['Slå sammen', 'Bytt ut alt']) {
    it(`can be taken back after «${way}»`, async () => {
      const workspace = freshWorkspace();
      const element = await show(workspace);
      pageWorkspace(workspace).request({ type: 'due', task: TASK, due: '2027-05-01' });
      await choose(element, DONE);
      button(element, way).click();
      await settled(element);
      button(element, 'Angre hentingen').click();
      await settled(element);
      expect(status(workspace)).to.equal('not-started');
      expect(taskRecord(pageWorkspace(workspace).progress, TASK).due?.value).to.equal('2027-05-01');
    });
  }

  it('is let go of by «Avbryt», and the focus goes back to the button', async () => {
    const element = await show();
    await choose(element, DONE);
    button(element, 'Avbryt').click();
    await until(() => inWords(focused()) === 'button «Hent inn teamfil»', 'focus on the button');
    expect(all(element, '.preview')).to.be.empty;
  });

  it('says so when there is nothing new in it', async () => {
    const element = await show();
    await choose(element, fileWith());
    expect(news(element)).to.include('Fila har ikke noe som ikke står her fra før.');
  });
});

describe('a file that is no team file', () => {
  it('is refused in words, and the focus goes to them', async () => {
    const element = await show();
    await choose(element, 'hei');
    expect(textOf(focused())).to.include('Dette er ikke en teamfil.').and.include('Ingenting her er endret.');
  });

  it('is refused when it is far too large', async () => {
    const element = await show();
    await choose(element, new Blob([new Uint8Array(TEAM_FILE_MAX_BYTES + 1)]));
    expect(news(element)).to.include('Fila er for stor. En teamfil er aldri større enn 5 MB.');
  });

  it('can be followed by the right one', async () => {
    const element = await show();
    await choose(element, 'hei');
    await choose(element, DONE);
    await until(() => all(element, '.preview').length > 0, 'a preview');
    expect(news(element)).to.include('1 opplysning er ny');
  });
});
