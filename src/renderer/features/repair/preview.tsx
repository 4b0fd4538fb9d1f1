import type { RepairPreview } from '../../../shared/ipc/contract';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { Steps } from '../../components/steps';
import { useText } from '../../i18n/use-text';
import { DiffTable } from './diff-table';
import { StyleChoice } from './style-choice';
import styles from './preview.module.css';

interface PreviewProps {
  readonly preview: RepairPreview;
  readonly style: RepairPreview['style'];
  readonly onStyle: (style: RepairPreview['style']) => void;
}

/** Everything that a repair would do, before it does it. */
export function Preview({ preview, style, onStyle }: PreviewProps) {
  const t = useText();
  return (
    <>
      <Section title={t('repair.style')}>
        <StyleChoice preview={preview} style={style} onChoose={onStyle} />
      </Section>
      {preview.warnings.length > 0 && (
        <Notice mark="warning" title={t('repair.warnings')}>
          {preview.warnings.map((warning, index) => (
            <p key={index}>{warning}</p>
          ))}
        </Notice>
      )}
      <Section title={t('repair.what')}>
        <Steps steps={preview.changes} />
      </Section>
      <Section title={t('repair.change')}>
        <p className={styles['note']}>{t('repair.change.note')}</p>
        <DiffTable rows={preview.diff} />
        <Facts
          facts={[
            { label: t('repair.entry'), value: preview.entry },
            { label: t('repair.file'), value: preview.file },
            ...(preview.backup === null ? [] : [{ label: t('repair.backup'), value: preview.backup }]),
          ]}
        />
        {preview.backup === null && <p className={styles['note']}>{t('repair.backup.none')}</p>}
      </Section>
    </>
  );
}
