// @ts-check
import { spawnSync } from 'node:child_process';

/** A fault of the machine and not of the project. Its message is one line that says what failed and what to do. */
export class SetUpError extends Error {}

/**
 * Runs a program to its end. Throws a SetUpError with the most informative line of its output when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ failed: string, advice: string, cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} options `failed` and
 *   `advice` are the two halves of the message
 */
export function runOrFail(command, args, { failed, advice, ...options }) {
  const { status, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status === 0 && !error) return;
  const lines = `${stderr ?? ''}\n${error?.message ?? ''}`.split('\n').map((line) => line.trim());
  const reason = lines.find((line) => /^(E:|npm (ERR!|error)|Error|.*not found)/.test(line)) ?? lines.find(Boolean);
  throw new SetUpError(`${failed} (${reason?.replace(/^E: /, '') ?? `exit code ${status}`}). ${advice}`);
}

/**
 * Runs a part of set-up. A SetUpError ends the program with one line instead of a stack.
 * @template Result
 * @param {() => Result} work
 * @returns {Result}
 */
export function reportSetUpErrors(work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`Set-up failed: ${error.message}`);
    return process.exit(1);
  }
}
