/** English words that begin sentences and end no name: glued to a code or a name they tell where it ends. */
export const SENTENCE_STARTS: readonly string[] =
  "The This That These You Your An A It There We No Only When If Please Cannot Unable".split(" ");
