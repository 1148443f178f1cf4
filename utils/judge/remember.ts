const MOST = 5_000;

/** What is read of a text, read once of each: names, addresses and short texts come again and again. */
export function remember<Outcome>(read: (text: string) => Outcome): (text: string) => Outcome {
  const known = new Map<string, Outcome>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const outcome = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, outcome);
    return outcome;
  };
}
