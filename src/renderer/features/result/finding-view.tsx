import type { ReportFinding } from '../../../core/report/schema';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Fold } from '../../components/fold';
import { PersonIcon } from '../../components/icons';
import { useText } from '../../i18n/use-text';
import { InstrumentLinks } from '../instruments/instrument-links';
import { useHelp } from '../help/use-help';
import { useReadOnly } from '../received/read-only';
import { RemedyView } from './remedy-view';
import styles from './finding-view.module.css';

interface FindingViewProps {
  readonly finding: ReportFinding;
  readonly first?: boolean;
}

/** What it means, what we saw, who can fix it, the fix. The title stands outside: here or on the fold. */
export function FindingView({ finding, first = false }: FindingViewProps) {
  const t = useText();
  const help = useHelp();
  const readOnly = useReadOnly();
  const Label = first ? 'h3' : 'h4';
  const [recommended, ...others] = finding.remedies;
  const evidence = [
    ...finding.evidence,
    ...(finding.requestId === null ? [] : [{ label: t('finding.request-id'), value: finding.requestId }]),
  ];
  return (
    <div className={styles['layout']}>
      <div className={styles['finding']}>
        <div className={styles['means']}>
          <Label className={styles['label']}>{t('finding.means')}</Label>
          <p className={styles['explanation']}>{finding.explanation}</p>
        </div>
        {recommended !== undefined && (
          <div className={styles['fix']} data-first={first}>
            <Label className={styles['label']}>{t('finding.fix')}</Label>
            <RemedyView remedy={recommended} recommended={first} />
            <p className={styles['who']}>
              <PersonIcon />
              <span>
                {t('finding.who')}: <strong>{t(`finding.who.${finding.who}`)}</strong>
              </span>
            </p>
          </div>
        )}
        <div className={styles['saw']}>
          {evidence.length > 0 && (
            <>
              <Label className={styles['label']}>{t('finding.saw')}</Label>
              <Facts facts={evidence} />
            </>
          )}
          <p className={styles['code']}>
            <span>
              {t('finding.code')}: <code>{finding.code}</code>
            </span>
            <Button look="quiet" onPress={() => help.open(finding.code)}>
              {t('finding.explain')}
            </Button>
          </p>
          {!readOnly && <InstrumentLinks code={finding.code} />}
        </div>
      </div>
      {others.length > 0 && (
        <Fold title={t('finding.other-ways')} level={4}>
          {others.map((remedy) => (
            <RemedyView key={remedy.id} remedy={remedy} />
          ))}
        </Fold>
      )}
    </div>
  );
}
