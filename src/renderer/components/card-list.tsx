import { Children, type ReactNode } from 'react';
import styles from './card-list.module.css';

/** Cards beside each other, as many as fit, all of one height. */
export function CardList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['cards']}>{Children.map(children, (card) => card && <li>{card}</li>)}</ul>;
}
