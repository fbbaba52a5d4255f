/** The page where no script runs, in bokmål alone: there is nothing to choose another language with. */
export const plain = {
  how: 'Kopier lenken til siden dere vil vise, og lim den inn i et tomt avsnitt på nettstedet deres. Den virker som en vanlig lenke. Har nettstedet skriptet vårt, blir den til innhold på siden. Her kan dere også velge farger og språk, men det trenger JavaScript.',
  pages: 'Alle sidene',
};
