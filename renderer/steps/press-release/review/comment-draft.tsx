import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { draftOfPassage, useDraft } from '../../../shell/drafts';
import { Button } from '../../../ui/button';
import { ComboField } from '../../../ui/combo-field';
import { isEnter } from '../../../ui/is-enter';
import { TextField } from '../../../ui/text-field';
import { usePressRelease } from '../context/press-release-context';
import { markPassage } from './passages-in-editor';
import styles from './review.module.css';
import { focusInList } from './comments-and-promises';
import type { CommentTarget } from './review-state';
import { useAuthor } from './use-author';

/** Form of a new comment. Its passage is highlighted in the text meanwhile. */
export function CommentDraft({ draft }: { draft: CommentTarget }) {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { editor, store } = context;
  const { author, people, setAuthor } = useAuthor();
  const [text, setText] = useDraft(draftOfPassage('comment', draft.part, draft.quote));

  useEffect(() => {
    const range = draft.quote === '' ? null : getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null;
    if (range && editor.getRootElement()?.contains(range.startContainer)) {
      CSS.highlights.set('passage-draft', new Highlight(range.cloneRange()));
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
    return () => void CSS.highlights.delete('passage-draft');
  }, [editor, draft]);

  const close = () => {
    store.setState({ commentDraft: null });
    editor.focus();
  };
  const save = () => {
    if (text.trim() === '') return;
    const id = newId();
    if (draft.selection !== null) markPassage(editor, id, draft.selection, draft.quote);
    const { quote, part } = draft;
    const comment = { quote, part, author: author.trim(), text: text.trim(), at: new Date().toISOString() };
    context.edit('addComment', { id, comment });
    setText('');
    store.setState({ commentDraft: null });
    focusInList(context, id);
  };

  return (
    <form
      className={styles.draft}
      aria-label={t('review.newComment')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {draft.quote === '' ? (
        <p className={styles.about}>{draft.part === null ? t('review.onAll') : t(`parts.${draft.part}`)}</p>
      ) : (
        <blockquote className={styles.quote}>{draft.quote}</blockquote>
      )}
      <TextField
        label={t('review.comment')}
        hideLabel
        multiline
        autoFocus
        example={t('review.commentExample')}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (isEnter(event) && (event.ctrlKey || event.metaKey)) save();
          if (event.key === 'Escape' && text === '') close();
        }}
      />
      <ComboField label={t('review.author')} options={people} value={author} onChange={setAuthor} />
      <div className={styles.actions}>
        <Button type="submit" look="primary" isDisabled={text.trim() === ''}>
          {t('review.addComment')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            setText('');
            close();
          }}
        >
          {t('review.cancel')}
        </Button>
      </div>
    </form>
  );
}
