import { expect, html } from '@open-wc/testing';
import '../../define/all.js';
import { all, inside, shadowOf, textOf } from '../../testing/find.js';
import { freshWorkspace, mount } from '../../testing/mount.js';
import type { OmrLegalPanel } from './legal-panel.js';

/** What a reader must know before building on a text about law. */
describe('reservations of omr-legal-panel', () => {
  const show = (act: string, today = '2026-12-01') =>
    mount<OmrLegalPanel>(
      html`<omr-legal-panel
        workspace=${freshWorkspace()}
        act=${act}
        .now=${() => new Date(today)}
        expanded
      ></omr-legal-panel>`,
    );
  const provisions = (panel: Element) => all<HTMLDetailsElement>(panel, 'details');
  const text = (panel: Element) => textOf(shadowOf(panel));

  it('says of every provision that the words are ours', async () => {
    const panel = await show('folkehelseloven');
    for (const provision of provisions(panel)) {
      expect(textOf(provision)).to.include('vår egen framstilling, ikke ordlyden i loven');
    }
  });

  it('says that folkehelseloven is being changed, and where the text in force is', async () => {
    const panel = await show('folkehelseloven');
    for (const provision of provisions(panel)) {
      const amendment = textOf(inside(provision, '[part="amendment"]'));
      expect(amendment)
        .to.include('Prop. 82 L (2024–2025)')
        .and.to.include('Lovdata har teksten som gjelder');
    }
  });

  it('says nothing of a change where we know of none', async () => {
    expect(all(await show('sosialtjenesteloven'), '[part="amendment"]').length).to.equal(0);
  });

  it('says of boligsosialloven that we have added it', async () => {
    expect(text(await show('boligsosialloven'))).to.include('Lagt til av oss.');
  });

  it('says so of no act that the guide has', async () => {
    expect(text(await show('folkehelseloven'))).not.to.include('Lagt til av oss.');
  });

  it('warns when a text is more than a year old', async () => {
    const panel = await show('folkehelseloven', '2028-01-01');
    const warnings = all(panel, '[role="note"]');
    expect(warnings.length).to.equal(provisions(panel).length);
    expect(textOf(warnings[0])).to.include('over et år siden');
  });

  it('does not warn before', async () => {
    expect(all(await show('folkehelseloven', '2027-11-22'), '[role="note"]').length).to.equal(0);
  });
});
