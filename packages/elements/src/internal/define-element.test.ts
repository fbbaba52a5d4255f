import { expect } from '@open-wc/testing';
import { recordedWarnings } from '../testing/warnings.js';
import { defineElement } from './define-element.js';

/** A fresh class of this version: one class can be registered once only. */
const elementOf = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('defineElement', () => {
  const warnings = recordedWarnings();

  it('registers a tag', () => {
    const element = elementOf('1.0.0');
    defineElement('test-define-new', element);
    expect(customElements.get('test-define-new') === element).to.be.true;
  });

  it('leaves a tag alone that is registered already', () => {
    const first = elementOf('1.0.0');
    defineElement('test-define-twice', first);
    defineElement('test-define-twice', elementOf('1.0.0'));
    expect(customElements.get('test-define-twice') === first).to.be.true;
    expect(warnings).to.deep.equal([]);
  });

  it('warns when the tag is registered in another version', () => {
    defineElement('test-define-versions', elementOf('1.0.0'));
    defineElement('test-define-versions', elementOf('2.0.0'));
    expect(warnings).to.deep.equal([
      '[omr] <test-define-versions> is already registered in version 1.0.0; version 2.0.0 is ignored.',
    ]);
  });

  it('warns when the tag is registered by something else', () => {
    customElements.define('test-define-foreign', class extends HTMLElement {});
    defineElement('test-define-foreign', elementOf('2.0.0'));
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('version unknown');
  });
});
