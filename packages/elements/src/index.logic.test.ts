import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as elements from './index.js';
import { VERSION } from './internal/version.js';

/** The package's own folder, from the one this file is compiled to: `build`. */
const packageFolder = new URL('../', import.meta.url);

describe('the package in Node', () => {
  it('exports every element and its events', () => {
    const classes = Object.keys(elements).filter((name) => name.startsWith('Omr'));
    assert.deepEqual(classes.sort(), [
      'OmrActorList',
      'OmrAnswerChangeEvent',
      'OmrAnswerChangedEvent',
      'OmrChecklist',
      'OmrCriterionChangeEvent',
      'OmrCriterionChangedEvent',
      'OmrErrorEvent',
      'OmrFilterChangedEvent',
      'OmrGlossary',
      'OmrGuide',
      'OmrLegalPanel',
      'OmrPhase',
      'OmrPhaseChangeEvent',
      'OmrPhaseChangedEvent',
      'OmrPhaseNavigator',
      'OmrProgress',
      'OmrProgressChangedEvent',
      'OmrProvisionToggledEvent',
      'OmrResourceList',
      'OmrStrategyQuestions',
      'OmrSuccessCriteria',
      'OmrTaskChangeEvent',
      'OmrTaskChangedEvent',
      'OmrTerm',
      'OmrWorkspace',
      'OmrWorkspaceReadyEvent',
    ]);
  });

  it('registers nothing when it is imported', () => {
    for (const name of readdirSync(new URL('src/define/', packageFolder))) {
      const tag = `omr-${name.replace('.ts', '')}`;
      assert.equal(globalThis.customElements?.get(tag), undefined, tag);
    }
  });

  it('keeps no page registry before something asks for one', () => {
    const keys = Object.getOwnPropertySymbols(globalThis).map(({ description }) => description ?? '');
    assert.deepEqual(
      keys.filter((key) => key.startsWith('omr.')),
      [],
    );
  });

  it('can be registered without a browser', async () => {
    await assert.doesNotReject(import('./define/all.js'));
  });

  it('has the version its package.json tells', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
      readonly version: string;
    };
    assert.equal(VERSION, version);
  });

  for (const [name, event, fields] of [
    [
      'OmrPhaseChangeEvent',
      new elements.OmrPhaseChangeEvent('kunnskapsgrunnlag', 'gjennomforing'),
      ['from', 'to'],
    ],
    ['OmrWorkspaceReadyEvent', new elements.OmrWorkspaceReadyEvent('bydel'), ['workspace']],
    [
      'OmrProvisionToggledEvent',
      new elements.OmrProvisionToggledEvent('folkehelseloven.p1', true),
      ['provision', 'expanded'],
    ],
  ] as const) {
    it(`${name} has fields of its own and no detail`, () => {
      assert.ok(event instanceof Event);
      assert.equal('detail' in event, false);
      for (const field of fields) assert.ok(Object.hasOwn(event, field));
    });
  }
});
