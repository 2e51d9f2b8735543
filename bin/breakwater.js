#!/usr/bin/env node
// The command `breakwater`, in plain JavaScript because any Node must understand it: checks the version, goes on in this
// process when it is new enough, and otherwise runs itself again with the Node that came as a dependency.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const own = fileURLToPath(import.meta.url);
const root = dirname(dirname(own));

/** The Node of the dependency `node`, or undefined when its install script did not run. */
const bundledNode = () => {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
};

/** A clone runs its TypeScript; an installed package runs what was emitted from it (Node strips no types in node_modules). */
const entry = () => {
  const source = join(root, 'src', 'main.ts');
  const emitted = join(root, 'dist', 'src', 'main.js');
  return existsSync(source) && !root.includes(`${sep}node_modules${sep}`) ? source : emitted;
};

const runAgain = (node) => {
  // The channel tells the child when this process is killed without a chance to say so.
  const child = spawn(node, [own, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  child.once('error', (error) => {
    console.error(`Node ${NEEDED} could not be started: ${error.code ?? error.name}.`);
    process.exit(2);
  });
  child.once('exit', (code, signal) => {
    for (const one of signals) process.off(one, forward);
    if (signal === null) process.exit(code ?? 2);
    process.kill(process.pid, signal);
  });
};

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { run } = await import(pathToFileURL(entry()).href);
  await run(process.argv.slice(2));
} else {
  const node = bundledNode();
  if (node === undefined) {
    console.error(
      `Breakwater needs Node ${NEEDED} or newer; this is ${process.versions.node}, and the dependency "node" that brings it is not installed. Run "npm install" with install scripts allowed.`,
    );
    process.exit(2);
  }
  runAgain(node);
}
