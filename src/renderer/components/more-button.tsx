import { useText } from '../i18n/use-text';
import { Button } from './button';

interface MoreButtonProps {
  readonly hidden: number;
  readonly step: number;
  readonly onMore: () => void;
}

/** Long lists are drawn in portions; nothing is drawn when all is shown. */
export function MoreButton({ hidden, step, onMore }: MoreButtonProps) {
  const t = useText();
  if (hidden <= 0) return null;
  return (
    <div>
      <Button onPress={onMore}>{t('list.more', { count: Math.min(step, hidden) })}</Button>
    </div>
  );
}
