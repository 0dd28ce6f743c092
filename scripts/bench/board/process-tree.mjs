// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second in /proc, fixed on Linux. */
const ticks = 100;

/** CPU time that a process and all its descendants have used so far, in milliseconds. Linux only. @param {number} root */
export function cpuTimeOf(root) {
  let sum = 0;
  for (const { pid } of treeOf(root)) {
    const fields = statOf(pid);
    if (fields) sum += Number(fields[11]) + Number(fields[12]);
  }
  return (sum * 1000) / ticks;
}

/** Memory of a process and all its descendants in megabytes; what several share counts once. Linux only. @param {number} root */
export function memoryOf(root) {
  let kilobytes = 0;
  for (const { pid } of treeOf(root)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // The process has just ended.
    }
  }
  return kilobytes / 1024;
}

/** @param {number} root */
function treeOf(root) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))?.[1] ?? 0) }));
  const tree = all.filter(({ pid }) => pid === root);
  for (let at = 0; at < tree.length; at += 1) {
    tree.push(...all.filter(({ parent }) => parent === tree[at]?.pid));
  }
  return tree;
}

/** What stands in a process's `stat` behind its name: state, parent, … @param {number} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
