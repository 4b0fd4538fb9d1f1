import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app';
import { CrashGuard } from './crash-guard';
import { languageOfPage, speak } from './i18n/text';

await speak(languageOfPage(location.search));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element.');
createRoot(root).render(
  <StrictMode>
    <CrashGuard>
      <App />
    </CrashGuard>
  </StrictMode>,
);
