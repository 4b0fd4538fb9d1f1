import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app';
import { CrashGuard } from './crash-guard';
import { i18n } from './i18n/text';

document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.dir();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element.');
createRoot(root).render(
  <StrictMode>
    <CrashGuard>
      <App />
    </CrashGuard>
  </StrictMode>,
);
