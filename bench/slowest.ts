// A hunter for the slowest text: texts of 64 KiB are made from a recipe (alphabet, word length, what separates words, what is
// strewn in), the slowest recipe of each round is changed a little, and the change is kept when it is slower still. What it finds
// is set against ordinary text of the same length. Deterministic recipes; the times are this machine's.
import assert from 'node:assert/strict';
import { openJudge } from '../src/build.ts';

const SIZE = 65_536;
const ROUNDS = 240;
const TAKES = 3;
const CALL = 'Kill all the policemen of this town tonight! ';
const TALK =
  'the market opens at nine and we will meet near the station with some friends to buy bread, milk and fruit. ';

const ALPHABETS = [
  ...['abcdefghijklmnop', 'абвгдежзийклмн', 'ابتثجحخدذرزسشص', 'אבגדהוזחטיכלמנ', 'कखगघचछजझटठा', 'কখগঘচছজঝটঠা'],
  ...['杀死他们所有官员今晚', 'abcабвαβγ', 'killburnthem', 'убитьихвсех', 'aaab', '0123456789'],
];
const STREWN = ['', '0', '1', '3', '@', '$', '*', '.', '-', '_', '\u200b', '\u0301', '🔥', '‮', '"', '«', '>', 'ٱ', 'ـ'];
const BETWEEN = [' ', '. ', '\n', ', ', '-', ' ; ', '? ', ': ', '  ', '"', ' «', '\n> '];
const HEADS = ['', CALL, 'k!ll the 0ff1c1als ', 'They wrote: ', 'у б е й т е '];

type Recipe = {
  readonly alphabet: number;
  readonly strewn: number;
  readonly every: number;
  readonly word: number;
  readonly between: number;
  readonly head: number;
  readonly known: number;
};
const LIMITS: Readonly<Record<keyof Recipe, readonly [number, number]>> = {
  alphabet: [0, ALPHABETS.length - 1],
  strewn: [0, STREWN.length - 1],
  every: [1, 12],
  word: [1, 60],
  between: [0, BETWEEN.length - 1],
  head: [0, HEADS.length - 1],
  /** Every so many words one of the call is put in; 0 = none. */
  known: [0, 9],
};
const NAMES = Object.keys(LIMITS) as (keyof Recipe)[];

let seed = 42;
const below = (n: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};
const drawn = (name: keyof Recipe): number => LIMITS[name][0] + below(LIMITS[name][1] - LIMITS[name][0] + 1);
const anyRecipe = (): Recipe => Object.fromEntries(NAMES.map((name) => [name, drawn(name)])) as Recipe;
const changed = (recipe: Recipe): Recipe => {
  const name = NAMES[below(NAMES.length)]!;
  return { ...recipe, [name]: drawn(name) };
};

function textOf(recipe: Recipe): string {
  const letters = [...ALPHABETS[recipe.alphabet]!];
  const call = CALL.trim().split(' ');
  let state = 7;
  const next = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  let text = HEADS[recipe.head]!;
  for (let words = 1; text.length < SIZE; words++) {
    if (recipe.known > 0 && words % recipe.known === 0) text += call[next(call.length)]!;
    else
      for (let i = 1; i <= recipe.word; i++)
        text += i % recipe.every === 0 && recipe.strewn > 0 ? STREWN[recipe.strewn]! : letters[next(letters.length)]!;
    text += BETWEEN[recipe.between]!;
  }
  return text.slice(0, SIZE);
}

const judge = openJudge();
/** The fastest of a few: noise of the machine only ever adds. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < TAKES; n++) {
    const begin = performance.now();
    judge(text);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const ordinary = TALK.repeat(Math.ceil(SIZE / TALK.length)).slice(0, SIZE);
for (let n = 0; n < 10; n++) judge(ordinary);
const plain = time(ordinary);
let worst = { recipe: anyRecipe(), took: 0 };
for (let n = 0; n < ROUNDS; n++) {
  // First far and wide, then around the slowest.
  const recipe = n < ROUNDS / 2 ? anyRecipe() : changed(worst.recipe);
  const took = time(textOf(recipe));
  if (took > worst.took) worst = { recipe, took };
}
const { recipe } = worst;
console.log(`${ROUNDS} recipes, ${SIZE} characters each; ordinary text ${plain.toFixed(1)} ms`);
console.log(
  `slowest: ${worst.took.toFixed(1)} ms, ${(worst.took / plain).toFixed(1)} times as long: words of ${recipe.word} of ` +
    `"${ALPHABETS[recipe.alphabet]}", ${JSON.stringify(STREWN[recipe.strewn])} every ${recipe.every}, between them ` +
    `${JSON.stringify(BETWEEN[recipe.between])}, behind ${JSON.stringify(HEADS[recipe.head])}, known word every ${recipe.known}`,
);
// A call is heard at the end of the slowest text too, and half the text takes about half the time: nothing in it is quadratic.
const slowest = textOf(recipe);
assert.equal(judge(`${slowest.slice(0, SIZE - 200)}. ${CALL}`).score >= 0.5, true, 'a call behind the slowest text');
const half = time(slowest.slice(0, SIZE / 2));
console.log(`half of it: ${half.toFixed(1)} ms, ${(worst.took / half).toFixed(1)} times`);
