'use strict';

/** Edits that lead from one word to the other, swapped neighbours counting as one; case does not count. */
function distance(from, to) {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** The known word that was most likely meant, if one is close. */
function nearest(word, known) {
  // A long word is close to nothing, and comparing it would take its time.
  const room = word.length > 64 ? 0 : Math.max(1, Math.floor(word.length / 3));
  const [best] = known
    .map((name) => ({ name, edits: room === 0 ? Infinity : distance(word, name) }))
    .filter(({ edits }) => edits <= room)
    .sort((one, other) => one.edits - other.edits);
  return best?.name;
}

module.exports = { nearest };
