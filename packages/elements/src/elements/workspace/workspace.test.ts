import { expect, html } from '@open-wc/testing';
import '../../define/all.js';
import { headings, inside, labelled, one } from '../../testing/find.js';
import { freshWorkspace, mount, settled } from '../../testing/mount.js';
import { record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrWorkspace } from './workspace.js';

const title = (root: ParentNode, selector: string) => {
  const checklist = root.querySelector(selector);
  return checklist && headings(checklist)[0]?.text;
};

describe('omr-workspace', () => {
  const warnings = recordedWarnings();

  it('gives its workspace to the widgets inside it', async () => {
    const name = freshWorkspace();
    const element = await mount(html`
      <omr-workspace name=${name}
        ><div><omr-checklist></omr-checklist></div
      ></omr-workspace>
    `);
    pageWorkspace(name).showPhase('gjennomforing');
    await settled(element);
    expect(title(element, 'omr-checklist')).to.include('fase 4');
  });

  it('gives its workspace to a widget in a shadow root inside it', async () => {
    const name = freshWorkspace();
    const element = await mount(html`<omr-workspace name=${name}><div></div></omr-workspace>`);
    const shadow = inside(element, 'div').attachShadow({ mode: 'open' });
    shadow.append(document.createElement('omr-checklist'));
    pageWorkspace(name).showPhase('gjennomforing');
    for (const widget of shadow.children) await settled(widget);
    expect(title(shadow, 'omr-checklist')).to.include('fase 4');
  });

  it('leaves the widgets outside it alone', async () => {
    const page = await mount(html`
      <div>
        <omr-workspace name=${freshWorkspace()} phase="4"><p></p></omr-workspace>
        <omr-checklist></omr-checklist>
      </div>
    `);
    expect(title(page, 'omr-checklist')).to.include('fase 1');
  });

  it('gives way to a name given on the widget', async () => {
    const own = freshWorkspace();
    pageWorkspace(own).showPhase('videreforing');
    const element = await mount(html`
      <omr-workspace name=${freshWorkspace()} phase="4">
        <omr-checklist workspace=${own}></omr-checklist>
      </omr-workspace>
    `);
    expect(title(element, 'omr-checklist')).to.include('fase 5');
  });

  it('takes over again when the name is taken off the widget', async () => {
    const element = await mount(html`
      <omr-workspace name=${freshWorkspace()} phase="4">
        <omr-checklist workspace=${freshWorkspace()}></omr-checklist>
      </omr-workspace>
    `);
    inside(element, 'omr-checklist').removeAttribute('workspace');
    await settled(element);
    expect(title(element, 'omr-checklist')).to.include('fase 4');
  });

  it('wins over one further out', async () => {
    const element = await mount(html`
      <omr-workspace name=${freshWorkspace()} phase="2">
        <omr-checklist id="outer"></omr-checklist>
        <omr-workspace name=${freshWorkspace()} phase="4">
          <omr-checklist id="inner"></omr-checklist>
        </omr-workspace>
      </omr-workspace>
    `);
    expect(title(element, '#outer')).to.include('fase 2');
    expect(title(element, '#inner')).to.include('fase 4');
  });

  it('shares its workspace with another of the same name', async () => {
    const name = freshWorkspace();
    const page = await mount(html`
      <div>
        <omr-workspace name=${name}><omr-checklist phase="1" id="one"></omr-checklist></omr-workspace>
        <omr-workspace name=${name}><omr-checklist phase="1" id="other"></omr-checklist></omr-workspace>
      </div>
    `);
    one(inside(page, '#one'), 'li input').click();
    await settled(page);
    expect(one<HTMLInputElement>(inside(page, '#other'), 'li input').checked).to.be.true;
  });

  it('is not needed for widgets in separate parts of the page to share the default workspace', async () => {
    const one = await mount(html`<section><omr-checklist phase="5"></omr-checklist></section>`);
    const other = await mount(html`<section><omr-checklist phase="5"></omr-checklist></section>`);
    const name = 'Skriv sluttrapport';
    const [checklist, twin] = [inside(one, 'omr-checklist'), inside(other, 'omr-checklist')];
    const [title = name] = [...(checklist.shadowRoot?.querySelectorAll('li label') ?? [])].map(
      ({ textContent }) => textContent,
    );
    labelled(checklist, title).click();
    await settled(twin);
    expect(labelled(twin, title).checked).to.be.true;
    labelled(checklist, title).click();
  });

  it('gives another workspace when its name changes', async () => {
    const name = freshWorkspace();
    pageWorkspace(name).showPhase('gjennomforing');
    const element = await mount<OmrWorkspace>(html`
      <omr-workspace name=${freshWorkspace()}><omr-checklist></omr-checklist></omr-workspace>
    `);
    element.name = name;
    await settled(element);
    expect(title(element, 'omr-checklist')).to.include('fase 4');
  });

  it('gives its workspace to a widget that is moved into it', async () => {
    const page = await mount(html`
      <div>
        <omr-checklist></omr-checklist>
        <omr-workspace name=${freshWorkspace()} phase="4"></omr-workspace>
      </div>
    `);
    inside(page, 'omr-workspace').append(inside(page, 'omr-checklist'));
    await settled(page);
    expect(title(page, 'omr-checklist')).to.include('fase 4');
  });

  it('takes its workspace back from a widget that is moved out of it', async () => {
    const page = await mount(html`
      <div>
        <omr-workspace name=${freshWorkspace()} phase="4"><omr-checklist></omr-checklist></omr-workspace>
      </div>
    `);
    page.append(inside(page, 'omr-checklist'));
    await settled(page);
    expect(title(page, 'omr-checklist')).to.include('fase 1');
  });

  it('gives its workspace to a widget that is moved over from another', async () => {
    const page = await mount(html`
      <div>
        <omr-workspace name=${freshWorkspace()} phase="4"><omr-checklist></omr-checklist></omr-workspace>
        <omr-workspace name=${freshWorkspace()} phase="3" id="to"></omr-workspace>
      </div>
    `);
    inside(page, '#to').append(inside(page, 'omr-checklist'));
    await settled(page);
    expect(title(page, 'omr-checklist')).to.include('fase 3');
  });

  it('starts in the phase it is told', async () => {
    const name = freshWorkspace();
    await mount(html`<omr-workspace name=${name} phase="gjennomforing"></omr-workspace>`);
    expect(pageWorkspace(name).phase).to.equal('gjennomforing');
  });

  it('does not go back to its first phase when it is moved', async () => {
    const name = freshWorkspace();
    const element = await mount(html`<omr-workspace name=${name} phase="4"></omr-workspace>`);
    pageWorkspace(name).showPhase('videreforing');
    element.parentElement?.append(element);
    await settled(element);
    expect(pageWorkspace(name).phase).to.equal('videreforing');
  });

  it('leaves the phase alone, with one warning, when it knows no such phase', async () => {
    const name = freshWorkspace();
    await mount(html`<omr-workspace name=${name} phase="9"></omr-workspace>`);
    expect(pageWorkspace(name).phase).to.equal('kunnskapsgrunnlag');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('unknown phase "9"');
  });

  it('is the default workspace, with one warning, when its name is not valid', async () => {
    const element = await mount(html`
      <omr-workspace name="to ord"><omr-checklist phase="2"></omr-checklist></omr-workspace>
    `);
    one(inside(element, 'omr-checklist'), 'li input').click();
    expect(Object.keys(pageWorkspace('default').progress.tasks)).to.not.be.empty;
    expect(warnings).to.deep.equal(['[omr] <omr-workspace>: name="to ord" is not valid; default is used.']);
  });

  it('is the default workspace when it has no name', async () => {
    const events = record(document.body, 'omr-workspace-ready');
    await mount(html`<omr-workspace></omr-workspace>`);
    expect(events.map(({ workspace }) => workspace)).to.deep.equal(['default']);
  });

  it('tells once that it is ready, also when it is moved', async () => {
    const events = record(document.body, 'omr-workspace-ready');
    const name = freshWorkspace();
    const element = await mount(html`<omr-workspace name=${name}></omr-workspace>`);
    element.parentElement?.append(element);
    await settled(element);
    expect(events.map(({ workspace }) => workspace)).to.deep.equal([name]);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('is ready when it says so', async () => {
    const name = freshWorkspace();
    const seen: (string | undefined)[] = [];
    const element = document.createElement('omr-workspace');
    element.innerHTML = '<omr-checklist></omr-checklist>';
    Object.assign(element, { name, phase: '4' });
    element.addEventListener('omr-workspace-ready', () => seen.push(pageWorkspace(name).phase));
    await mount(html`${element}`);
    expect(seen).to.deep.equal(['gjennomforing']);
  });

  it('is gone when it is hidden, with all that is in it', async () => {
    const element = await mount(html`<omr-workspace hidden><p>Tekst</p></omr-workspace>`);
    expect(inside(element, 'p').checkVisibility()).to.be.false;
  });

  it('shows what is in it, and nothing of its own', async () => {
    const element = await mount(html`<omr-workspace><p>Tekst</p></omr-workspace>`);
    expect(inside(element, 'p').checkVisibility()).to.be.true;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
  });
});

describe('the workspace attribute of a widget', () => {
  const warnings = recordedWarnings();

  it('means the default workspace, with one warning, when it is not valid', async () => {
    const widget = await mount(html`<omr-checklist phase="4" workspace="to ord"></omr-checklist>`);
    one(widget, 'li input').click();
    await settled(widget);
    expect(Object.keys(pageWorkspace('default').progress.tasks).join()).to.include('gjennomforing/');
    expect(warnings).to.deep.equal([
      '[omr] <omr-checklist>: workspace="to ord" is not valid; default is used.',
    ]);
  });
});
