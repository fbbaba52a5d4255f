import { css } from 'lit';

/**
 * What every widget starts from: its own box whatever the page resets, and the tokens. Each token falls back to
 * Designsystemet's, then Punkt's, then a literal. Dark follows the page's `color-scheme`, since a widget must match
 * the page it stands in.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    /* What is inside has no width of its own, so a flex row, a float or a centred column would give it the least. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: min(100%, 16em);
    scroll-margin-block-start: calc(var(--omr-sticky-offset, 0px) + 0.5em);
  }
  :host([hidden]) {
    display: none !important;
  }
  slot[hidden] {
    display: none;
  }

  .base {
    /* Nothing inherited from the page, but for what a guest should take after. */
    all: initial;
    font-family: var(--omr-font-family, var(--ds-font-family, var(--pkt-font-family, inherit)));
    color-scheme: inherit;
    direction: inherit;

    --_text: var(
      --omr-color-text,
      var(--ds-color-neutral-text-default, var(--pkt-color-text-body-default, light-dark(#1c2427, #edf1f2)))
    );
    /* Not Punkt's «body-light»: that is for dark ground. */
    --_subtle: var(
      --omr-color-subtle,
      var(--ds-color-neutral-text-subtle, var(--pkt-color-text-placeholder, light-dark(#4b585d, #b3bfc4)))
    );
    --_surface: var(
      --omr-color-surface,
      var(
        --ds-color-neutral-background-default,
        var(--pkt-color-background-default, light-dark(#ffffff, #14191b))
      )
    );
    --_surface-subtle: var(
      --omr-color-surface-subtle,
      var(--ds-color-neutral-surface-tinted, var(--pkt-color-background-subtle, light-dark(#f1f5f5, #1e2528)))
    );
    --_border: var(
      --omr-color-border,
      var(--ds-color-neutral-border-default, var(--pkt-color-border-default, light-dark(#6c7a80, #8d9aa0)))
    );
    --_accent: var(
      --omr-color-accent,
      var(--ds-color-accent-text-subtle, var(--pkt-color-text-action-normal, light-dark(#0b5261, #86cfdd)))
    );
    --_accent-contrast: var(
      --omr-color-accent-contrast,
      var(
        --ds-color-neutral-background-default,
        var(--pkt-color-background-default, light-dark(#ffffff, #0c1214))
      )
    );
    /* Punkt has a green, a yellow and a red for surfaces, too pale for text. Its text colour makes them readable, also
       on its dark pages, which say nothing of color-scheme. */
    --_own-success: light-dark(#1b6536, #86d6a0);
    --_own-warning: light-dark(#704600, #f1c478);
    --_own-danger: light-dark(#a3211a, #ffa49b);
    --_success: var(
      --omr-color-success,
      var(
        --ds-color-success-text-subtle,
        color-mix(
          in srgb,
          var(--pkt-color-text-body-default, var(--_own-success)) 65%,
          var(--pkt-color-border-green, var(--_own-success))
        )
      )
    );
    --_warning: var(
      --omr-color-warning,
      var(
        --ds-color-warning-text-subtle,
        color-mix(
          in srgb,
          var(--pkt-color-text-body-default, var(--_own-warning)) 65%,
          var(--pkt-color-border-yellow, var(--_own-warning))
        )
      )
    );
    --_danger: var(
      --omr-color-danger,
      var(
        --ds-color-danger-text-subtle,
        color-mix(
          in srgb,
          var(--pkt-color-text-body-default, var(--_own-danger)) 65%,
          var(--pkt-color-border-red, var(--_own-danger))
        )
      )
    );
    --_radius: var(--omr-radius, var(--ds-border-radius-md, 6px));
    --_space: var(--omr-space, 1em);
    /* Not Punkt's own colour of focus: on white it has a contrast of 1.8. */
    --_focus: var(
      --omr-focus-color,
      var(--ds-color-focus-outer, var(--pkt-color-border-states-active, light-dark(#0b5261, #ffffff)))
    );
    --_focus-width: var(--omr-focus-width, 3px);
    --_line: color-mix(in srgb, var(--_border) 35%, var(--_surface));

    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-size: var(--omr-font-size, 16px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
    /* The initial value, auto, takes after the page, and some pages let nothing be marked. */
    -webkit-user-select: text;
    user-select: text;
    -webkit-text-size-adjust: 100%;
  }
  .base *,
  .base *::before,
  .base *::after {
    box-sizing: border-box;
  }
  /* Whatever is scrolled to, by a link or by the focus, stops below what the page keeps at the top of the window, with
     room for the outline. */
  .base,
  .base * {
    scroll-margin-block-start: calc(var(--omr-sticky-offset, 0px) + 0.5em);
  }

  .heading {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title .heading {
    font-size: 1.5em;
  }
  /* A part is less than the whole. */
  :host([nested]) .title .heading {
    font-size: 1.3125em;
  }
  /* Norwegian compounds are long: a smaller title is better than a broken word. */
  @container (max-width: 22em) {
    .title .heading {
      font-size: 1.25em;
    }
  }
  p {
    margin: 0;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    /* Every link stands alone, so it can be as high as a finger needs. */
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  @media (hover: hover) and (pointer: fine) {
    a:hover {
      text-decoration-thickness: max(2px, 0.125em);
    }
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .source {
    margin-block-start: calc(var(--_space) * 1.5);
    color: var(--_subtle);
    font-size: 0.875em;
  }
  .notice {
    margin-block-end: var(--_space);
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  .problem {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_surface-subtle);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    /* No greys: neither in words nor in lines. */
    .base {
      --_subtle: var(--_text);
      --_border: var(--_text);
      --_line: var(--_border);
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .problem {
      border: 1px solid CanvasText;
    }
  }
`;
