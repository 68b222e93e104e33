const ASKS_YOU = /\b(?:do|will|can|may|must|are|have|would|could|did|should) you\b[^?]*\?$/i;
const ANSWERS_WE = /^(?:(?:Yes|No)[.,;:] )?(?:[Ww]e|I|Our)\b/;
const LEAST = 2;

/** Whether in paragraphs one party asks “do you …?” and the other answers “we …”. */
export const isInterview = (texts: readonly string[]): boolean =>
  texts.filter((text, at) => ASKS_YOU.test(text) && ANSWERS_WE.test(texts[at + 1] ?? '')).length >= LEAST;

const TURNED: Readonly<Record<string, string>> = {
  you: 'we',
  your: 'our',
  yours: 'ours',
  we: 'you',
  us: 'you',
  i: 'you',
  me: 'you',
  our: 'your',
  my: 'your',
  ours: 'yours',
};

/** A question as whoever answers it would put it: “Will you tell us?” asks whether “we will tell you”. */
export const turnQuestion = (question: string): string =>
  question.replaceAll(
    /\b(?:yours?|you|we|us|I|me|ours?|my)\b/gi,
    (word) => TURNED[word.toLowerCase()] ?? word,
  );
