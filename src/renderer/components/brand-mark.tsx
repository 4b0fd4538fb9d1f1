import styles from './brand-mark.module.css';

/** The mark of build/icon.svg without its tile: separate grey dots that become one green line. */
export function BrandMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="10 9 44 44"
      aria-hidden="true"
      focusable="false"
      className={styles['mark']}
    >
      <g className={styles['dots']}>
        <circle cx="19" cy="17" r="4" />
        <circle cx="19" cy="28" r="4" />
        <circle cx="20.8" cy="39" r="4" />
      </g>
      <path
        d="M28.5 46A13 13 0 0 0 45 33.5V17"
        fill="none"
        strokeWidth="8.5"
        strokeLinecap="round"
        className={styles['line']}
      />
    </svg>
  );
}
