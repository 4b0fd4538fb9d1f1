import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';
import { useKeychain } from './use-keychain';

interface KeepButtonProps {
  /** The id of the form that it submits. */
  readonly form: string;
  readonly keeping: boolean;
}

/** Hands the token over; says where it will be kept. */
export function KeepButton({ form, keeping }: KeepButtonProps) {
  const t = useText();
  const { available } = useKeychain();
  const label = available ? t('token.keep') : t('token.keep.memory');
  return (
    <Button look="primary" type="submit" form={form}>
      {keeping ? t('token.keeping') : label}
    </Button>
  );
}
