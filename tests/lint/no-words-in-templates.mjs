// A lint rule: what a person can read stands in messages/, never in a template and never in Norwegian in the code.
//
// In html`…` no letter may stand between tags, or in an attribute that is read out or shown. Signs and numbers may, such
// as «·», «–» and «§»: they are the same in every language. Elsewhere no string may hold æ, ø or å.
import { parseFragment } from 'parse5';

const LETTER = /\p{L}/u;
const NORWEGIAN = /[æøå]/i;

/** Attributes people read or hear, without hyphens, so that properties (`.ariaLabel`) are found too. */
const READ = new Set([
  'alt',
  'ariadescription',
  'arialabel',
  'ariaplaceholder',
  'ariaroledescription',
  'ariavaluetext',
  'label',
  'placeholder',
  'title',
]);
/** Their content is code, and never read. */
const CODE = new Set(['script', 'style']);

/** Stands for an expression in the HTML, by its number. No letter, and fit for an attribute without quotes. */
const placeholder = (index) => `\u2039${index}\u203a`;
const PLACEHOLDER = /\u2039(\d+)\u203a/g;

export const noWordsInTemplates = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words a person can read stand in messages/: «{{words}}».' },
  },
  create(context) {
    const report = (node, words) =>
      context.report({ node, messageId: 'words', data: { words: words.trim() } });
    return {
      TaggedTemplateExpression(node) {
        if (!isHtml(node)) return;
        const { quasis, expressions } = node.quasi;
        const source = quasis.map(
          ({ value }, index) => (index > 0 ? placeholder(index - 1) : '') + value.cooked,
        );
        for (const text of readTexts(parseFragment(source.join('')))) {
          if (LETTER.test(text)) report(node, text.replaceAll(PLACEHOLDER, '…'));
          for (const [, index] of text.matchAll(PLACEHOLDER)) {
            for (const literal of literals(expressions[index])) {
              if (LETTER.test(literal.words)) report(literal.node, literal.words);
            }
          }
        }
      },
      Literal(node) {
        if (typeof node.value === 'string' && NORWEGIAN.test(node.value)) report(node, node.value);
      },
      TemplateElement(node) {
        if (!isHtml(node.parent.parent) && NORWEGIAN.test(node.value.raw)) report(node, node.value.raw);
      },
    };
  },
};

const isHtml = (node) => node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name);

/** What of a piece of HTML a person can read: text between tags, and the attributes that are read out. */
function* readTexts({ nodeName, childNodes = [], attrs = [], value, content }) {
  if (nodeName === '#text') yield value;
  for (const { name, value: written } of attrs) {
    if (READ.has(name.replace(/^\./, '').replaceAll('-', ''))) yield written;
  }
  if (CODE.has(nodeName)) return;
  for (const child of content?.childNodes ?? childNodes) yield* readTexts(child);
}

/** The strings an expression may come to, as it is written. */
function* literals(node) {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') yield { node, words: node.value };
      break;
    case 'TemplateLiteral':
      for (const quasi of node.quasis) yield { node: quasi, words: quasi.value.cooked };
      for (const expression of node.expressions) yield* literals(expression);
      break;
    case 'ConditionalExpression':
      yield* literals(node.consequent);
      yield* literals(node.alternate);
      break;
    case 'LogicalExpression':
    case 'BinaryExpression':
      yield* literals(node.left);
      yield* literals(node.right);
      break;
  }
}
