import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CMSES } from '../cms/cms.js';
import { cspLines, formatCspLine } from '../forms/csp-lines.js';
import { editorLines } from '../forms/editor-lines.js';
import type { EmbedSite } from '../forms/embed-form.js';
import { accessibilityParagraph, privacyParagraph } from '../forms/paragraphs.js';
import { movingScriptLine, siteScriptLine } from '../forms/script-line.js';
import { formatState } from '../state/state-address.js';
import { fill } from '../../words/fill.js';
import { BuilderPart } from './builder-part.js';
import { linesStyles } from './builder-lines.styles.js';

/** One thing to hand on. */
interface Snippet {
  readonly name: string;
  readonly text: string;
  /** The language of the text, where it is a text to be read. */
  readonly lang?: string;
}

/** What the editor hands on to those who look after the web site. */
export class OmrBuilderLines extends BuilderPart {
  static override styles = [BuilderPart.styles, linesStyles];

  @property({ attribute: false }) site: EmbedSite | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { site } = this;
    if (!site) return nothing;
    const { lines } = this.words.page;
    const { script, moving, csp, privacy, accessibility } = lines;
    const { locale } = this.state.choice;
    const lang = locale === 'se' ? 'nb' : locale;
    return html`
      <section class="base">
        <h2>${lines.heading}</h2>
        <p class="subtle">${lines.lead}</p>
        ${this.#renderSnippet({ name: lines.address, text: `${site.folder}#${formatState(this.state)}` })}
        ${
          CMSES[this.state.cms].takesScripts
            ? html`
                ${this.#renderFold(script.name, fill(script.about, { version: site.version }), [
                  { name: script.name, text: siteScriptLine(site) },
                ])}
                ${this.#renderFold(moving.name, moving.about, [
                  { name: moving.name, text: movingScriptLine(site) },
                ])}
              `
            : nothing
        }
        ${this.#renderFold(csp.name, csp.about, [
          { name: csp.name, text: cspLines(site).map(formatCspLine).join('\n') },
        ])}
        ${this.#renderFold(lines.editor.name, lines.editor.about, this.#editorSnippets(site))}
        ${this.#renderFold(privacy.name, privacy.about, [
          { name: privacy.name, text: privacyParagraph(locale, site), lang },
        ])}
        ${this.#renderFold(accessibility.name, accessibility.about, [
          { name: accessibility.name, text: accessibilityParagraph(locale, site), lang },
        ])}
      </section>
    `;
  }

  #editorSnippets(site: EmbedSite): readonly Snippet[] {
    return CMSES[this.state.cms].settings.map((setting) => ({
      name: this.words.cms.settings[setting],
      text: editorLines(setting, site, siteScriptLine(site)),
    }));
  }

  #renderFold(name: string, about: string, snippets: readonly Snippet[]): TemplateResult {
    return html`
      <details>
        <summary>${name}</summary>
        <div class="fold">
          <p>${about}</p>
          ${snippets.map(
            (snippet) => html`
              ${snippet.name === name ? nothing : html`<p class="what">${snippet.name}</p>`}
              ${this.#renderSnippet(snippet)}
            `,
          )}
        </div>
      </details>
    `;
  }

  #renderSnippet({ name, text, lang = '' }: Snippet): TemplateResult {
    return html`
      <omr-builder-snippet
        .words=${this.words}
        .name=${name}
        .text=${text}
        .textLang=${lang}
      ></omr-builder-snippet>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-lines': OmrBuilderLines;
  }
}
