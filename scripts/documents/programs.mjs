// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('read-with-python.py', import.meta.url));

/**
 * The standard output of a program; null when it is not installed. Throws when it fails.
 * @param {string} program @param {readonly string[]} args
 */
export function outputOf(program, args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error && 'code' in error && error.code === 'ENOENT') return null;
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${`${stderr}${stdout}`.trim().slice(0, 600)}`);
  return stdout;
}

/**
 * What a Python library reads in a file; null when it is not installed. Another Python may come before that of the system, which has the
 * libraries of the system's packages: both are asked.
 * @param {'docx' | 'pptx' | 'openpyxl' | 'icalendar'} library @param {string} file
 * @returns {any}
 */
export function readWithPython(library, file) {
  for (const python of ['python3', '/usr/bin/python3']) {
    if (outputOf(python, ['--version']) === null) continue;
    const output = outputOf(python, [script, library, file]);
    if (output !== null && output.trim() !== '') return JSON.parse(output);
  }
  return null;
}
