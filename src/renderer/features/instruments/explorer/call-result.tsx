import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { CallOutcome } from '../../../../shared/ipc/instruments';
import { useWizard } from '../../../app-state/use-wizard';
import type { Target } from '../../../app-state/wizard';
import { Button } from '../../../components/button';
import { Facts } from '../../../components/facts';
import { Notice } from '../../../components/notice';
import { useText } from '../../../i18n/use-text';
import { visibleText } from '../../../../shared/visible-text';
import { inTime } from './in-time';
import { JsonTree } from './json-tree';
import styles from './explorer.module.css';

type Result = Extract<CallOutcome, { kind: 'result' }>;
type CallError = Extract<CallOutcome, { kind: 'error' }>;

/** The result of a call: as a tree where it is JSON, and always as text. */
export function CallResult({ result }: { readonly result: Result }) {
  const t = useText();
  const parts = [
    ...result.blocks.map(({ type, text, isCut }) => ({
      type,
      text,
      isCut,
      value: isCut ? undefined : parsed(text),
    })),
    ...(result.structured === null || repeats(result)
      ? []
      : [
          {
            type: 'structuredContent',
            text: result.structured,
            isCut: false,
            value: parsed(result.structured),
          },
        ]),
  ];
  const hasTree = parts.some(({ value }) => typeof value === 'object' && value !== null);
  const texts = parts.map(({ type, text, isCut }, index) => (
    <div key={index}>
      {type !== 'text' && <p className={styles['part']}>{visibleText(type)}</p>}
      <pre className={styles['text']}>{visibleText(text)}</pre>
      {isCut && <p className={styles['part']}>{t('explorer.cut.result')}</p>}
    </div>
  ));
  return (
    <div className={styles['result']}>
      <Notice live mark="passed" title={t('explorer.result', { time: inTime(result.durationMs, t) })} />
      <RequestId requestId={result.requestId} />
      {parts.length === 0 && <p>{t('explorer.result.empty')}</p>}
      {hasTree ? (
        <Tabs className={styles['tabs'] ?? ''}>
          <TabList aria-label={t('explorer.result.as')} className={styles['tab-list'] ?? ''}>
            <Tab id="tree" className={styles['tab'] ?? ''}>
              {t('explorer.result.tree')}
            </Tab>
            <Tab id="text" className={styles['tab'] ?? ''}>
              {t('explorer.result.text')}
            </Tab>
          </TabList>
          <TabPanel id="tree" className={styles['panel'] ?? ''}>
            {parts.map(({ value, text }, index) => (
              <JsonTree key={index} value={value ?? text} label={t('explorer.result.tree')} />
            ))}
          </TabPanel>
          <TabPanel id="text" className={styles['panel'] ?? ''}>
            {texts}
          </TabPanel>
        </Tabs>
      ) : (
        <div className={styles['panel']}>{texts}</div>
      )}
    </div>
  );
}

/** The same thing once as text and once as data: most servers send both. */
function repeats({ blocks, structured }: Result): boolean {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0) return false;
  return JSON.stringify(parsed(only.text)) === structured;
}

interface CallTroubleProps {
  readonly error: CallError;
  readonly tool: string;
  readonly target: Target;
}

/** What the tool or the gateway said instead of a result, in Ungrey's words where it knows them, and the way to the remedy. */
export function CallTrouble({ error, tool, target }: CallTroubleProps) {
  const t = useText();
  const wizard = useWizard();
  const { translation, code, message } = error;
  const finding = translation?.finding ?? null;
  const said = [code, message].filter((each) => each !== null && each !== '').join(': ');
  const title = finding?.title ?? t(error.from === 'tool' ? 'explorer.error.tool' : 'explorer.error.call');
  return (
    <div className={styles['result']}>
      <Notice
        live
        mark="failed"
        title={title}
        actions={
          translation === null ? undefined : (
            <Button
              look="primary"
              onPress={() =>
                wizard.check(target, { symptom: translation.symptom, tool, toolArguments: null })
              }
            >
              {t(finding === null ? 'explorer.error.find' : 'explorer.error.fix')}
            </Button>
          )
        }
      >
        {finding !== null && <p>{finding.explanation}</p>}
      </Notice>
      <Facts
        facts={[
          { label: t('explorer.error.said'), value: visibleText(said) },
          { label: t('explorer.duration'), value: inTime(error.durationMs, t) },
          ...(error.requestId === null
            ? []
            : [{ label: t('finding.request-id'), value: visibleText(error.requestId) }]),
        ]}
      />
    </div>
  );
}

function RequestId({ requestId }: { readonly requestId: string | null }) {
  const t = useText();
  if (requestId === null) return null;
  return <Facts facts={[{ label: t('finding.request-id'), value: visibleText(requestId) }]} />;
}

/** Undefined: no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
