import type { Translation } from '../words';
import { byHand } from './by-hand';
import { changeWords, recommendationWords, styleWords } from './changes';
import { checks } from './checks';
import { evidence } from './evidence';
import { findingWords } from './findings';
import { instrumentWords } from './instruments';
import { bridgeLineWords, logLineWords } from './log-lines';
import { moduleWords } from './modules';
import { probeWords } from './probes';
import { refreshWords } from './refresh';
import { refusalWords } from './refusals';
import { remedyWords } from './remedies';
import { repairWords } from './repair';
import { skipWords, summaryWords } from './summary';
import { symptomGroupWords, symptomWords } from './symptoms';

export const german: Translation = {
  language: 'de',
  bridgeLines: bridgeLineWords,
  byHand,
  changes: changeWords,
  checks,
  evidence,
  findings: findingWords,
  instruments: instrumentWords,
  logLines: logLineWords,
  modules: moduleWords,
  probes: probeWords,
  recommendations: recommendationWords,
  refresh: refreshWords,
  refusals: refusalWords,
  remedies: remedyWords,
  repair: repairWords,
  skip: skipWords,
  styles: styleWords,
  summary: summaryWords,
  symptoms: symptomWords,
  symptomGroups: symptomGroupWords,
};
