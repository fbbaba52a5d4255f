// `npm run check:words`: advice on plain language. Warns and never fails: a long sentence may be the right one.
import { stringsOf } from './strings.mjs';

const LONGEST = 28;
const HIGHEST_LIX = 50;
const BUREAUCRATIC =
  /\b(vennligst|herunder|vedrørende|i forhold til|samt|såfremt|fremkommer|foreligger|ifm|mht)\b/iu;

const sentences = (text) => text.split(/(?<=[.!?:])\s+/).filter(Boolean);
const words = (text) => text.match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Läsbarhetsindex: words per sentence, and the share of words longer than six letters. */
function lix(text) {
  const all = words(text);
  return (
    all.length / sentences(text).length + (100 * all.filter((word) => word.length > 6).length) / all.length
  );
}

for (const locale of ['nb', 'nn']) {
  const texts = await stringsOf(locale);
  const running = texts.filter(({ text }) => sentences(text).length > 1);
  const advice = [
    ...texts.flatMap(({ path, text }) =>
      sentences(text)
        .filter((sentence) => words(sentence).length > LONGEST)
        .map((sentence) => `${path}: ${words(sentence).length} words in «${sentence.slice(0, 60)}…»`),
    ),
    ...texts
      .filter(({ text }) => BUREAUCRATIC.test(text))
      .map(({ path, text }) => `${path}: «${BUREAUCRATIC.exec(text)[0]}»`),
  ];
  const all = running.map(({ text }) => text).join(' ');
  const index = lix(all);
  console.log(
    `${locale}: ${words(texts.map(({ text }) => text).join(' ')).length} words, LIX ${index.toFixed(0)}`,
  );
  if (index > HIGHEST_LIX) console.log(`  warning: LIX is above ${HIGHEST_LIX}`);
  for (const line of advice) console.log(`  warning: ${line}`);
}
