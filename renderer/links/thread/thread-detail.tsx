import { ArrowRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { describeNode, threadName } from '../../../workshop/thread/describe-thread';
import type { ThreadGraph, ThreadNode } from '../../../workshop/thread/thread-graph';
import { useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { reveal } from '../../shell/navigation';
import { useStepName } from '../../shell/use-step-name';
import { Button, IconButton } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { PainPointsField } from '../pain-points-field';
import { PromisesField } from '../promises-field';
import styles from './thread.module.css';
import { pairOf, useThreadLinks } from './use-thread-links';

interface ThreadDetailProps {
  graph: ThreadGraph;
  node: ThreadNode;
  onOpen: (initiative: string) => void;
  onClose: () => void;
}

/** The chosen node in words, with its links to add and remove, and the way to where it is edited. */
export function ThreadDetail({ graph, node, onOpen, onClose }: ThreadDetailProps) {
  const { t } = useTranslation();
  const stepName = useStepName();
  const language = useAppearance((state) => state.language);
  return (
    <aside className={styles.detail} aria-label={t('thread.chosen', { name: threadName(node) })}>
      <p className="selectable" aria-live="polite">
        {describeNode(graph, node, language)}.
      </p>
      {node.kind === 'initiative' ? (
        <div className={styles.fields}>
          <PainPointsField initiative={node.place.id} />
          <PromisesField initiative={node.place.id} />
        </div>
      ) : null}
      {node.kind === 'painPoint' || node.kind === 'promise' ? <InitiativesField graph={graph} need={node} /> : null}
      <div className={styles.actions}>
        <Button
          look="quiet"
          icon={<ArrowRight aria-hidden />}
          onPress={() => (node.place.step === 'roadmap' ? onOpen(node.place.id) : reveal(node.place))}
        >
          {t('thread.open', { step: stepName(node.place.step) })}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('thread.showAll')}
        </Button>
      </div>
    </aside>
  );
}

/** The initiatives that serve a pain point or a promise. */
function InitiativesField({ graph, need }: { graph: ThreadGraph; need: ThreadNode }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const link = useThreadLinks(graph);
  const linked = new Set(graph.edges.filter(({ from }) => from === need.key).map(({ to }) => to));
  const initiatives = graph.nodes.filter(({ kind }) => kind === 'initiative');
  const set = (key: string, isLinked: boolean) => {
    const pair = pairOf(
      need,
      initiatives.find((each) => each.key === key),
    );
    if (pair) link(pair, isLinked);
  };
  if (readOnly) return null;
  const free = initiatives.filter(({ key }) => !linked.has(key));
  return (
    <div className={styles.fields}>
      <ul>
        {initiatives
          .filter(({ key }) => linked.has(key))
          .map((initiative) => (
            <li key={initiative.key}>
              <span>{threadName(initiative)}</span>
              <IconButton
                label={t('thread.unlink', { name: threadName(initiative) })}
                onPress={() => set(initiative.key, false)}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
      </ul>
      {free.length === 0 ? null : (
        <SelectField
          label={t('thread.linkInitiative')}
          hideLabel
          value={null}
          emptyText={t('thread.chooseInitiative')}
          options={free.map((initiative) => ({ value: initiative.key, text: threadName(initiative) }))}
          onChange={(key) => set(key, true)}
        />
      )}
    </div>
  );
}
