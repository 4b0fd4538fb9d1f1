import type { ReactNode } from 'react';
import type { ExplanationView } from '../../../shared/ipc/help';
import { Steps } from '../../components/steps';
import { StatusMark } from '../../components/status-mark';
import { severityMarks } from '../../components/severity-marks';
import { useText } from '../../i18n/use-text';
import styles from './explanation-text.module.css';

/** One finding, explained. */
export function ExplanationText({ explained }: { readonly explained: ExplanationView }) {
  const t = useText();
  const { code, severity, title, explanation, forms, sectionTitle, who, byHand, remedies } = explained;
  return (
    <article className={styles['article']}>
      <header className={styles['head']}>
        <p className={styles['kind']}>
          <StatusMark mark={severityMarks[severity]} />
          {t(`finding.severity.${severity}`)} <code>{code}</code>
        </p>
        <h3 className={styles['title']} tabIndex={-1}>
          {title}
        </h3>
      </header>
      <p>{explanation}</p>
      {forms.length > 0 && (
        <Part title={t('help.forms')}>
          <ul className={styles['forms']}>
            {forms.map((form, index) => (
              <li key={index}>
                {form.title !== title && <strong>{form.title}. </strong>}
                {form.explanation !== explanation && form.explanation}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('help.by-hand')}>
        <Steps steps={byHand} />
      </Part>
      {remedies.length > 0 && (
        <Part title={t('help.remedies')}>
          {remedies.map((remedy) => (
            <div key={remedy.title} className={styles['remedy']}>
              <h5>{remedy.title}</h5>
              <Steps steps={remedy.steps} />
            </div>
          ))}
        </Part>
      )}
      <dl className={styles['facts']}>
        <div>
          <dt>{t('finding.who')}</dt>
          <dd>{t(`finding.who.${who}`)}</dd>
        </div>
        <div>
          <dt>{t('help.section')}</dt>
          <dd>{sectionTitle}</dd>
        </div>
      </dl>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h4 className={styles['label']}>{title}</h4>
      {children}
    </section>
  );
}
