import { clientIds } from './client-ids';
import { Checkbox } from '../../components/checkbox';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { BackupList } from './backup-list';
import { Choices } from './choices';
import { TokenList } from './token-list';
import { useSettings } from './use-settings';
import styles from './settings.module.css';

/** What a person can choose about Ungrey itself, and what it keeps that can be thrown away. */
export default function SettingsStep() {
  const t = useText();
  const { shown, failure, change } = useSettings();
  return (
    <StepFrame title={t('settings.title')} lead={t('settings.lead')}>
      {failure !== null && <Notice live mark="unknown" title={failure} />}
      {shown !== null && shown.notice !== null && <Notice live mark="warning" title={shown.notice} />}
      {shown !== null && <Chosen settings={shown.settings} change={change} />}
      <Section title={t('settings.tokens')}>
        <p className={styles['note']}>{t('settings.tokens.body')}</p>
        <TokenList />
      </Section>
      <Section title={t('settings.backups')}>
        <p className={styles['note']}>{t('settings.backups.body')}</p>
        <BackupList />
      </Section>
    </StepFrame>
  );
}

type Use = ReturnType<typeof useSettings>;

interface ChosenProps extends Pick<Use, 'change'> {
  readonly settings: NonNullable<Use['shown']>['settings'];
}

function Chosen({ settings: { language, theme, leftOutClients, notify, logLevel }, change }: ChosenProps) {
  const t = useText();
  return (
    <>
      <Section title={t('settings.language')}>
        <Choices
          label={t('settings.language')}
          value={language}
          choices={[
            ['system', t('settings.language.system')],
            // Each as those who speak it write it, so that they find it in any language.
            ['en', 'English'],
            ['nl', 'Nederlands'],
            ['de', 'Deutsch'],
          ]}
          onChoose={(chosen) => change({ language: chosen })}
        />
        <p className={styles['note']}>{t('settings.language.body')}</p>
      </Section>
      <Section title={t('settings.theme')}>
        <Choices
          label={t('settings.theme')}
          value={theme}
          choices={[
            ['system', t('settings.theme.system')],
            ['light', t('settings.theme.light')],
            ['dark', t('settings.theme.dark')],
          ]}
          onChoose={(chosen) => change({ theme: chosen })}
        />
      </Section>
      <Section title={t('settings.clients')}>
        <p className={styles['note']}>{t('settings.clients.body')}</p>
        <div className={styles['boxes']}>
          {clientIds.map((id) => (
            <Checkbox
              key={id}
              isSelected={!leftOutClients.includes(id)}
              onChange={(isWanted) =>
                change({
                  leftOutClients: [
                    ...leftOutClients.filter((each) => each !== id),
                    ...(isWanted ? [] : [id]),
                  ],
                })
              }
            >
              {t(`client.${id}`)}
            </Checkbox>
          ))}
        </div>
      </Section>
      <Section title={t('settings.notify')}>
        <Checkbox isSelected={notify} onChange={(isWanted) => change({ notify: isWanted })}>
          {t('settings.notify.long')}
        </Checkbox>
      </Section>
      <Section title={t('settings.log')}>
        <p className={styles['note']}>{t('settings.log.body')}</p>
        <Choices
          label={t('settings.log')}
          value={logLevel}
          choices={[
            ['error', t('settings.log.error')],
            ['info', t('settings.log.info')],
            ['debug', t('settings.log.debug')],
          ]}
          onChoose={(chosen) => change({ logLevel: chosen })}
        />
        <p className={styles['note']}>{t(`settings.log.${logLevel}.body`)}</p>
      </Section>
    </>
  );
}
