import type { Translation } from '../words';
import { byHand } from './by-hand';
import { changeWords, recommendationWords, styleWords } from './changes';
import { checks } from './checks';
import { evidence } from './evidence';
import { findingWords } from './findings';
import { instrumentWords } from './instruments';
import { keychainWords } from './keychain';
import { bridgeLineWords, logLineWords } from './log-lines';
import { moduleWords } from './modules';
import { probeWords } from './probes';
import { refreshWords } from './refresh';
import { refusalWords } from './refusals';
import { remedyWords } from './remedies';
import { repairWords } from './repair';
import { reportWords } from './report';
import { skipWords, summaryWords } from './summary';
import { symptomGroupWords, symptomWords } from './symptoms';
import { terms } from './terms';
import { tokenWords } from './tokens';

export const dutch: Translation = {
  language: 'nl',
  bridgeLines: bridgeLineWords,
  byHand,
  changes: changeWords,
  checks,
  evidence,
  findings: findingWords,
  instruments: instrumentWords,
  keychain: keychainWords,
  logLines: logLineWords,
  modules: moduleWords,
  probes: probeWords,
  recommendations: recommendationWords,
  refresh: refreshWords,
  refusals: refusalWords,
  remedies: remedyWords,
  repair: repairWords,
  report: reportWords,
  skip: skipWords,
  styles: styleWords,
  summary: summaryWords,
  symptoms: symptomWords,
  symptomGroups: symptomGroupWords,
  terms,
  tokens: tokenWords,
};
