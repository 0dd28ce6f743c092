import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { partGuidance } from '../../../workshop/press-release/guidance';
import { pressReleaseWords } from '../../../workshop/press-release/words';
import { useSession, useWorkshop } from '../../document/open-session';
import styles from './article.module.css';
import { MarginNote } from './margin-note';
import { $getParts, PartNode } from './editor/parts/part-node';
import { PartOrder } from './parts/part-order';

/** The press release as one newspaper article, with the names of its parts and their guidance in the margin. */
export function Article() {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const page = useRef<HTMLDivElement>(null);
  useLabels();
  return (
    <div className={styles.page} ref={page} data-page data-own-undo>
      <p className={styles.masthead} lang={language}>
        {pressReleaseWords[language].fromTheFuture}
      </p>
      <ContentEditable className={styles.article ?? ''} ariaLabel={t('text')} lang={language} aria-multiline />
      <PartOrder page={page} />
      <MarginNote page={page} />
    </div>
  );
}

/** Sets the names and examples of the parts, which the style sheet shows. Names are in the screen's language, examples in the documents'. */
function useLabels(): void {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const isInvented = useSession((session) => session.steps['press-release'].quoteApproved === null);
  useEffect(
    () =>
      editor.registerMutationListener(PartNode, (mutations) => {
        editor.read(() => {
          for (const part of $getParts()) {
            const element = mutations.get(part.getKey()) === 'created' ? editor.getElementByKey(part.getKey()) : null;
            if (!element) continue;
            const id = part.partId();
            const name = t(`parts.${id}`);
            element.setAttribute('aria-label', name);
            element.dataset['name'] = name;
            element.dataset['example'] = partGuidance[language][id].example;
            if (id === 'customerQuote' && isInvented) element.dataset['remark'] = pressReleaseWords[language].invented;
            else delete element.dataset['remark'];
          }
        });
      }),
    [editor, t, language, isInvented],
  );
}
