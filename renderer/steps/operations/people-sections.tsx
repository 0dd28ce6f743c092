import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, type Collection } from '../../../workshop/collection';
import { useEdit, useSession, useWorkshop } from '../../document/open-session';
import { RowList, type RowActions, type RowColumn } from '../../shell/rows/row-list';
import { Section } from '../../ui/section';

/** The lists of the step, with their columns in order. */
const lists = {
  agents: { item: 'Agent', columns: ['agent', 'task'], fields: ['name', 'task'] },
  leaders: { item: 'Leader', columns: ['leader', 'does', 'when'], fields: ['name', 'does', 'when'] },
  metrics: {
    item: 'Metric',
    columns: ['internalMetric', 'customerMetric', 'metricSource'],
    fields: ['internal', 'customer', 'source'],
  },
} as const;

/** Change agents, what leaders visibly do differently, and metrics turned around. */
export function PeopleSections() {
  return (
    <>
      <ListSection list="agents" />
      <ListSection list="leaders" />
      <ListSection list="metrics" />
    </>
  );
}

function ListSection({ list }: { list: keyof typeof lists }) {
  const { t } = useTranslation('operations');
  const rows: Collection<{ order: string }> = useSession(({ steps }) => steps.operations[list]);
  const edit = useEdit('operations');
  const people = useParticipantNames();
  const { item } = lists[list];
  const columns = useMemo(
    (): RowColumn[] =>
      lists[list].columns.map((column, index) => ({
        field: lists[list].fields[index] ?? '',
        label: t(column),
        example: t(`columnExamples.${column}`),
        ...(column === 'agent' || column === 'leader' ? { suggestions: people } : {}),
      })),
    [list, people, t],
  );
  const actions = useMemo(
    (): RowActions => ({
      add: (id) => edit(`add${item}`, { id }),
      update: (id, field, value) =>
        edit(`update${item}`, { id, change: { [field]: value } }, { undo: { merge: `${id}.${field}` } }),
      move: (id, index) => edit(`move${item}`, { id, index }),
      remove: (id) => edit(`remove${item}`, { id }),
    }),
    [edit, item],
  );
  return (
    <Section id={`operations-${list}`} title={t(`${list}Title`)} lead={t(`${list}Hint`)}>
      <RowList
        step="operations"
        label={t(`${list}Title`)}
        columns={columns}
        rows={rows}
        numbered={(number) => t('rowNumber', { number })}
        actions={actions}
        addText={t(`add${item}`)}
        emptyText={t(`no${item}`)}
      />
    </Section>
  );
}

/** The names of the participants; keeps its identity while they do. */
function useParticipantNames(): readonly string[] {
  const participants = useWorkshop((facts) => facts.participants);
  return useMemo(
    () => [...new Set(inOrder(participants).map(([, { name }]) => name.trim()))].filter((name) => name !== ''),
    [participants],
  );
}
