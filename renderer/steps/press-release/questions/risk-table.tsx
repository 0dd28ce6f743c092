import { useTranslation } from 'react-i18next';
import type { Risk, RiskKind } from '../../../../workshop/press-release/schema';
import { riskKinds, riskLevels } from '../../../../workshop/press-release/terms';
import { useEdit, useOpenSession, useSession } from '../../../document/open-session';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import styles from './risk-table.module.css';

/** The four risks of a product: claim, evidence, and level of proof. */
export function RiskTable() {
  const { t } = useTranslation('press-release');
  return (
    <section className={styles.risks} aria-labelledby="risks">
      <h3 id="risks" className={styles.title}>
        {t('risks.title')}
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('risks.risk')}</th>
            <th scope="col">{t('risks.claim')}</th>
            <th scope="col">{t('risks.evidence')}</th>
            <th scope="col">{t('risks.level')}</th>
          </tr>
        </thead>
        <tbody>
          {riskKinds.map((kind) => (
            <RiskRow key={kind} kind={kind} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RiskRow({ kind }: { kind: RiskKind }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const edit = useEdit('press-release');
  const risk = useSession(({ steps }) => steps['press-release'].risks[kind]);
  const name = t(`risks.kinds.${kind}`);
  const write = (change: Partial<Risk>) =>
    edit('updateRisk', { risk: kind, change }, { undo: { merge: `${kind}.${Object.keys(change).join()}` } });
  const prose = (field: 'claim' | 'evidence') => (
    <TextField
      label={`${name}: ${t(`risks.${field}`)}`}
      hideLabel
      multiline
      look="plain"
      example={t(`risks.examples.${kind}.${field}`)}
      value={risk[field]}
      isReadOnly={readOnly}
      onChange={(value) => write({ [field]: value })}
    />
  );
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.question}>{t(`risks.questions.${kind}`)}</span>
      </th>
      <td>{prose('claim')}</td>
      <td>{prose('evidence')}</td>
      <td>
        <SelectField
          label={`${name}: ${t('risks.level')}`}
          hideLabel
          look="plain"
          value={risk.level}
          options={riskLevels.map((value) => ({ value, text: t(`risks.levels.${value}`) }))}
          isDisabled={readOnly}
          onChange={(level) => write({ level })}
        />
      </td>
    </tr>
  );
}
