import { RadioGroup } from 'react-aria-components/RadioGroup';
import type { RepairPreview } from '../../../shared/ipc/contract';
import { useClientName } from '../../app-state/use-client-name';
import { ChoiceCard } from '../../components/choice-card';
import { useText } from '../../i18n/use-text';
import styles from './style-choice.module.css';

type Style = RepairPreview['style'];
const shapes = ['bridge', 'documented'] as const satisfies readonly Style[];

interface StyleChoiceProps {
  readonly preview: RepairPreview;
  /** The chosen one, which may be ahead of the preview. */
  readonly style: Style;
  readonly onChoose: (style: Style) => void;
}

/** The two shapes of an entry; the recommended one says why. */
export function StyleChoice({ preview, style, onChoose }: StyleChoiceProps) {
  const t = useText();
  const client = useClientName();
  const titles: Readonly<Record<Style, string>> = {
    bridge: t('repair.style.bridge'),
    documented:
      preview.client === 'claude-desktop' ? t('repair.style.documented') : t('repair.style.own', { client }),
  };
  const bodies: Readonly<Record<Style, string>> = {
    bridge: t('repair.style.bridge.body', { client }),
    documented: t(preview.asksForToken ? 'repair.style.asks.body' : 'repair.style.documented.body', {
      client,
    }),
  };
  return (
    <RadioGroup
      aria-label={t('repair.style')}
      className={styles['choice'] ?? ''}
      value={style}
      onChange={(value) => {
        const shape = shapes.find((candidate) => candidate === value);
        if (shape) onChoose(shape);
      }}
    >
      {shapes.map((shape) => (
        <ChoiceCard key={shape} value={shape} label={titles[shape]}>
          <span className={styles['name']}>
            {titles[shape]}
            {preview.recommended === shape && (
              <span className={styles['badge']}>{t('repair.style.recommended')}</span>
            )}
          </span>
          <span className={styles['body']}>{bodies[shape]}</span>
          {preview.recommended === shape && (
            <span className={styles['reason']}>{preview.recommendation}</span>
          )}
        </ChoiceCard>
      ))}
    </RadioGroup>
  );
}
