import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useInvocation } from '../../bridge/use-invocation';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Fold } from '../../components/fold';
import { useText } from '../../i18n/use-text';
import { UpdateLine } from './update-line';
import styles from './about.module.css';

/** What Ungrey is, what it is made of, and under which terms. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {t('about.title')}
          </Heading>
          <About />
          <div className={styles['actions']}>
            <Button onPress={onClose}>{t('about.close')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function About() {
  const t = useText();
  const [facts] = useInvocation('about.facts', {});
  const [licences] = useInvocation('about.licences', {});
  return (
    <div className={styles['content']}>
      {facts.state === 'ready' && (
        <>
          <Facts
            facts={[
              { label: t('about.version'), value: facts.value.version },
              {
                label: t('about.runtime'),
                value: `Electron ${facts.value.electron}, Chromium ${facts.value.chrome}, Node.js ${facts.value.node}`,
              },
            ]}
          />
          <UpdateLine isOn={facts.value.hasUpdates} />
        </>
      )}
      {licences.state === 'ready' && (
        <Fold title={t('about.licences', { count: licences.value.length })}>
          {licences.value.map(({ name, version, licence, text }) => (
            <Fold key={`${name}@${version}`} level={4} title={`${name} ${version} (${licence})`}>
              <pre className={styles['terms']}>{text}</pre>
            </Fold>
          ))}
        </Fold>
      )}
    </div>
  );
}
