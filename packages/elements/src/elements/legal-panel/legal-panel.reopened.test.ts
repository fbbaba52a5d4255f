import { expect, html } from '@open-wc/testing';
import '../../define/all.js';
import { all, inside } from '../../testing/find.js';
import { freshWorkspace, mount, settled, until } from '../../testing/mount.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrLegalPanel } from './legal-panel.js';

describe('a provision that is opened, left and met again in omr-legal-panel', () => {
  it('is still open, and tells when it is closed', async () => {
    const workspace = freshWorkspace();
    const panel = await mount<OmrLegalPanel>(
      html`<omr-legal-panel workspace=${workspace}></omr-legal-panel>`,
    );
    const told: boolean[] = [];
    panel.addEventListener('omr-provision-toggled', ({ expanded }) => told.push(expanded));
    const first = () => all<HTMLDetailsElement>(panel, 'details')[0] as HTMLDetailsElement;
    inside<HTMLElement>(first(), 'summary').click();
    await until(() => told.length === 1, 'the opening is told');
    pageWorkspace(workspace).showPhase('videreforing');
    await settled(panel);
    pageWorkspace(workspace).showPhase('kunnskapsgrunnlag');
    await settled(panel);
    expect(first().open).to.be.true;
    inside<HTMLElement>(first(), 'summary').click();
    await until(() => told.length === 2, 'the closing is told');
    expect(told).to.deep.equal([true, false]);
  });
});
