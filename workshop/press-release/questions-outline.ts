import { inOrder } from '../collection';
import { chapter, textRow, type Block } from '../document';
import { formatDay } from '../format';
import type { Language } from '../language';
import { richTextToPlain } from '../rich-text';
import { richTextBlocks } from '../rich-text-blocks';
import { appendixWords } from './appendix-words';
import { isUnanswered } from './is-unanswered';
import type { PressRelease, Question } from './schema';
import { audiences, riskKinds } from './terms';
import { pressReleaseWords } from './words';

/** The appendix of a press release: questions and answers, owners of missing answers, the four risks. */
export function questionsOutline(slice: PressRelease, language: Language): Block[] {
  const words = pressReleaseWords[language];
  const asked = inOrder(slice.questions)
    .map(([, item]) => item)
    .filter((item) => item.question.trim() !== '' || richTextToPlain(item.answer).trim() !== '');
  const questions = audiences.flatMap((audience) => {
    const items = asked.filter((item) => item.audience === audience);
    return items.length === 0
      ? []
      : [chapter(2, words.audiences[audience]), ...items.flatMap((item) => questionBlocks(item, language))];
  });
  const behind = [...questions, ...openQuestions(asked, language), ...risks(slice, language)];
  return behind.length === 0 ? [] : [chapter(1, words.questions), ...behind];
}

function questionBlocks({ question, answer }: Question, language: Language): Block[] {
  const blocks = richTextBlocks(answer).map(belowQuestion);
  const open: Block = { kind: 'paragraph', runs: [{ text: pressReleaseWords[language].open, italic: true }] };
  const title = question.trim() === '' ? [] : [chapter(3, question.trim())];
  return [...title, ...(blocks.length === 0 ? [open] : blocks)];
}

/** The question is the heading: one within its answer is set bold. */
function belowQuestion(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'paragraph', runs: [{ text: block.text, bold: true }] } : block;
}

function openQuestions(asked: readonly Question[], language: Language): Block[] {
  const words = appendixWords[language].openQuestions;
  const open = asked.filter(isUnanswered);
  if (open.length === 0) return [];
  return [
    chapter(2, words.title),
    {
      kind: 'table',
      caption: words.caption,
      header: [words.question, words.owner, words.due],
      widths: [60, 25, 20],
      rows: open.map(({ question, owner, due }) =>
        textRow([question, owner.trim() || '–', due === '' ? '–' : formatDay(due, language)]),
      ),
    },
  ];
}

function risks({ risks }: PressRelease, language: Language): Block[] {
  const words = appendixWords[language].risks;
  const said = riskKinds.some((kind) => risks[kind].claim.trim() !== '' || risks[kind].evidence.trim() !== '');
  if (!said) return [];
  return [
    chapter(2, words.title),
    {
      kind: 'table',
      caption: words.caption,
      header: [words.risk, words.claim, words.evidence, words.level],
      widths: [22, 40, 48, 22],
      rows: riskKinds.map((kind) => {
        const { claim, evidence, level } = risks[kind];
        return textRow([words.kinds[kind], claim.trim() || '–', evidence.trim() || '–', words.levels[level]]);
      }),
    },
  ];
}
