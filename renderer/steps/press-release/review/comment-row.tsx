import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Check, CornerDownRight, Trash2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import type { Placed } from '../../../../workshop/press-release/text/in-text-order';
import { newId } from '../../../../workshop/new-id';
import type { Comment } from '../../../../workshop/press-release/schema';
import { decisions } from '../../../../workshop/press-release/terms';
import { useAppearance } from '../../../shell/appearance';
import { useDraft } from '../../../shell/drafts';
import { formatMoment } from '../../../shell/format';
import { offerUndo } from '../../../shell/offer-undo';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { isEnter } from '../../../ui/is-enter';
import { Button, IconButton } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { TextField } from '../../../ui/text-field';
import { focusNeighbour } from '../focus-neighbour';
import { showPassage } from './passages-in-editor';
import { ReviewRow, type InList } from './review-row';
import styles from './review.module.css';
import { useAuthor } from './use-author';

/** One comment: its passage and text, and when expanded, its thread and decision. */
export function CommentRow({ id, item, passage, ...row }: Placed<Comment> & InList) {
  const { t } = useTranslation('press-release');
  const language = useAppearance((state) => state.language);
  const part = passage?.part ?? item.part;
  const isGone = passage === null && item.quote !== '';
  const byline = [item.author || t('review.noAuthor'), formatMoment(item.at, language)].join(', ');
  return (
    <ReviewRow
      {...row}
      id={id}
      head={
        <>
          <span className={styles.meta}>
            {part === null ? t('review.onAll') : t(`parts.${part}`)}
            {item.decision === null ? null : <em>{t(`review.decisions.${item.decision}`)}</em>}
            {item.resolved ? <em>{t('review.resolved')}</em> : null}
          </span>
          {item.quote === '' ? null : (
            <span className={isGone ? styles.gone : styles.words}>{passage?.text ?? item.quote}</span>
          )}
          {isGone ? <span className={styles.lost}>{t('review.textGone')}</span> : null}
          <span className={styles.text}>{item.text}</span>
          <span className={styles.byline}>{byline}</span>
        </>
      }
    >
      <Thread id={id} comment={item} hasPassage={passage !== null} />
    </ReviewRow>
  );
}

function Thread({ id, comment, hasPassage }: { id: string; comment: Comment; hasPassage: boolean }) {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const language = useAppearance((state) => state.language);
  const { readOnly } = useOpenSession();
  const edit = useEdit('press-release');
  const { author } = useAuthor();
  const [reply, setReply] = useDraft(`reply.${id}`);
  const send = () => {
    if (reply.trim() === '') return;
    const sent = { author: author.trim(), text: reply.trim(), at: new Date().toISOString() };
    edit('addReply', { comment: id, id: newId(), reply: sent });
    setReply('');
  };
  const remove = ({ target }: { target: Element }) => {
    focusNeighbour(target, '[data-row]');
    // The marks in the text remain, so that undo restores the passage.
    edit('removeComment', { id });
    offerUndo(t('review.commentRemoved'), () => edit('restoreComment', { id, comment }));
  };
  return (
    <div className={styles.thread}>
      <ul className={styles.replies}>
        {inOrder(comment.replies).map(([replyId, { author, text, at }]) => (
          <li key={replyId}>
            <p>{text}</p>
            <p className={styles.byline}>{`${author || t('review.noAuthor')}, ${formatMoment(at, language)}`}</p>
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <div className={styles.reply}>
          <TextField
            label={t('review.reply')}
            hideLabel
            multiline
            example={t('review.replyExample')}
            value={reply}
            onChange={setReply}
            onKeyDown={(event) => {
              if (!isEnter(event) || event.shiftKey) return;
              event.preventDefault();
              send();
            }}
          />
          <IconButton label={t('review.sendReply')} isDisabled={reply.trim() === ''} onPress={send}>
            <CornerDownRight aria-hidden />
          </IconButton>
        </div>
      )}
      <ChoiceGroup
        label={t('review.decision')}
        value={comment.decision}
        isDisabled={readOnly}
        options={decisions.map((value) => ({ value, text: t(`review.decisions.${value}`) }))}
        onChange={(decision) => edit('updateComment', { id, change: { decision } })}
      />
      <div className={styles.actions}>
        {hasPassage ? (
          <Button look="quiet" onPress={() => showPassage(editor, id, true)}>
            {t('review.toText')}
          </Button>
        ) : null}
        {readOnly ? null : (
          <>
            <Button
              look="quiet"
              icon={comment.resolved ? <Undo2 aria-hidden /> : <Check aria-hidden />}
              onPress={() => edit('updateComment', { id, change: { resolved: !comment.resolved } })}
            >
              {comment.resolved ? t('review.reopen') : t('review.resolve')}
            </Button>
            <IconButton label={t('review.removeComment')} onPress={remove}>
              <Trash2 aria-hidden />
            </IconButton>
          </>
        )}
      </div>
    </div>
  );
}
