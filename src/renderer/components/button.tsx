import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { cx } from './cx';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** One primary button a screen. */
  readonly look?: 'primary' | 'secondary' | 'quiet';
}

export function Button({ look = 'secondary', ...props }: ButtonProps) {
  return <AriaButton {...props} className={cx(styles['button'], styles[look])} />;
}
