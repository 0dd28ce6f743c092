import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { functionNames, functions } from '../../../../workshop/function';
import { leverNames, levers } from '../../../../workshop/lever';
import type { Grouping } from '../../../../workshop/roadmap/grouping';
import { horizons } from '../../../../workshop/roadmap/terms';
import { useAppearance } from '../../../shell/appearance';

/** Returns the function that names a column of the board. */
export function useGroupName(): (by: Grouping, group: string) => string {
  const { t } = useTranslation('roadmap');
  const language = useAppearance((state) => state.language);
  return useCallback(
    (by, group) => {
      if (group === '') return t(`groupings.without.${by === 'horizon' ? 'lever' : by}`);
      const horizon = horizons.find((each) => each === group);
      const lever = levers.find((each) => each === group);
      const area = functions.find((each) => each === group);
      if (by === 'horizon' && horizon) return t(`horizons.${horizon}`);
      if (by === 'lever' && lever) return leverNames[language][lever];
      return by === 'function' && area ? functionNames[language][area] : group;
    },
    [language, t],
  );
}
