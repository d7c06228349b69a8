const MENTION = /\b(?:turn|turno) (t[1-9]\d*)\b/;

/** A piece of a sentence: words, or the mention of a turn. */
export type Piece = { text: string; turnId?: string };

/** A sentence of the score, cut where it names a turn: `said in turn t2` names `t2`. */
export function mentions(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = sentence;
  for (let found = MENTION.exec(rest); found; found = MENTION.exec(rest)) {
    if (found.index) pieces.push({ text: rest.slice(0, found.index) });
    const turnId = found[1] as string;
    pieces.push({ text: found[0].replace(turnId, turnId.slice(1)), turnId });
    rest = rest.slice(found.index + found[0].length);
  }
  return rest ? [...pieces, { text: rest }] : pieces;
}
