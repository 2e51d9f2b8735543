// Every action, weakest first. One more action: its file, its test, one line here.
import type { Action } from './action.ts';
import { block } from './block.ts';
import { limit } from './limit.ts';
import { suspend } from './suspend.ts';

export const actions: readonly Action[] = [limit, suspend, block];
