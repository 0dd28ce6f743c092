import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Docx {
  paragraphs: { style: string; text: string }[];
  tables: string[][][];
}

/** Reads a Word document with python-docx, an independent implementation. */
export async function readDocx(file: string): Promise<Docx> {
  const program = `
import json, sys
from docx import Document
document = Document(sys.argv[1])
print(json.dumps({
  'paragraphs': [{'style': p.style.name, 'text': p.text} for p in document.paragraphs],
  'tables': [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
}))`;
  const { stdout } = await run('/usr/bin/python3', ['-c', program, file], { maxBuffer: 50_000_000 });
  return JSON.parse(stdout) as Docx;
}
