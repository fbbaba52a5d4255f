import type { ActStructure, ProvisionStructure } from '../shape.js';

/** @internal */
export const acts: readonly ActStructure[] = [
  {
    id: 'folkehelseloven',
    lovdataId: 'LOV-2011-06-24-29',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.1', 'p3.law.1'],
  },
  {
    id: 'sosialtjenesteloven',
    lovdataId: 'LOV-2009-12-18-131',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.2', 'p3.law.2'],
  },
  {
    id: 'plan-og-bygningsloven',
    lovdataId: 'LOV-2008-06-27-71',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.3', 'p3.law.3'],
  },
  {
    // Younger than the source, which therefore does not have it.
    id: 'boligsosialloven',
    lovdataId: 'LOV-2022-12-20-121',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering'],
    sources: [],
    origin: 'added',
  },
];

/**
 * In the order of `PROVISION_IDS`. `sourceCitation` is the section as the source prints it, right or wrong.
 *
 * @internal
 */
export const provisions: readonly ProvisionStructure[] = [
  {
    id: 'folkehelseloven.p1',
    act: 'folkehelseloven',
    section: '§\u00a01',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.1', 'p3.law.1'],
  },
  {
    id: 'folkehelseloven.p4',
    act: 'folkehelseloven',
    section: '§\u00a04',
    sourceCitation: '§\u00a04',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.3', 'p3.law.3'],
  },
  {
    id: 'folkehelseloven.p5',
    act: 'folkehelseloven',
    section: '§\u00a05',
    sourceCitation: '§\u00a05',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.1', 'p3.law.1'],
  },
  {
    id: 'sosialtjenesteloven.p1',
    act: 'sosialtjenesteloven',
    section: '§\u00a01',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.2', 'p3.law.2'],
  },
  {
    id: 'plan-og-bygningsloven.p1-1',
    act: 'plan-og-bygningsloven',
    section: '§\u00a01-1',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.law.3', 'p3.law.3'],
  },
  {
    id: 'boligsosialloven.p1',
    act: 'boligsosialloven',
    section: '§\u00a01',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering'],
    sources: [],
    origin: 'added',
  },
  {
    id: 'boligsosialloven.p5',
    act: 'boligsosialloven',
    section: '§\u00a05',
    wording: 'ours',
    checkedAt: '2026-11-23',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering'],
    sources: [],
    origin: 'added',
  },
];
