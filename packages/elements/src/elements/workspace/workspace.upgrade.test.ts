import { expect, html } from '@open-wc/testing';
import '../../define/checklist.js';
import { headings, inside } from '../../testing/find.js';
import { freshWorkspace, mount, until } from '../../testing/mount.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';

// In a file, and so on a page, of its own: a tag is registered only once.
describe('widgets that are there before omr-workspace is registered', () => {
  it('take the workspace around them as soon as it is one', async () => {
    const [outer, inner, gone] = [freshWorkspace(), freshWorkspace(), freshWorkspace()];
    pageWorkspace(outer).showPhase('planlegging-og-organisering');
    pageWorkspace(inner).showPhase('gjennomforing');
    pageWorkspace(gone).showPhase('videreforing');
    const page = await mount<HTMLElement>(html`
      <div>
        <omr-checklist id="without"></omr-checklist>
        <omr-workspace name=${outer}>
          <omr-checklist id="outer"></omr-checklist>
          <omr-workspace name=${inner}><omr-checklist id="inner"></omr-checklist></omr-workspace>
          <omr-checklist id="own" workspace=${inner}></omr-checklist>
        </omr-workspace>
        <omr-workspace name=${gone}><omr-checklist id="moved"></omr-checklist></omr-workspace>
      </div>
    `);
    const title = (id: string) => headings(inside(page, `#${id}`))[0]?.text;
    page.append(inside(page, '#moved'));
    expect([title('without'), title('outer'), title('inner')].join()).to.not.match(/fase [2-5]/);

    await import('../../define/workspace.js');

    await until(() => title('inner')?.includes('fase 4'), 'the inner workspace');
    expect(title('without')).to.include('fase 1');
    expect(title('outer')).to.include('fase 2');
    expect(title('own')).to.include('fase 4');
    expect(title('moved')).to.include('fase 1');
  });
});
