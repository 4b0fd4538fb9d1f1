import { documentOf, judgedFile } from '../../claude-config/judged-file';
import { hasRightShape } from '../../claude-config/entry-in-question';
import { memberOf } from '../../claude-config/json-tree';
import { defineCheck } from '../../diagnosis/check';
import { symptomIds } from '../../symptoms/symptoms';
import { kindTerm } from '../kind-term';
import { noFile } from './no-file';
import { term } from '../../findings/said';

export const configShape = defineCheck({
  id: 'config-shape',
  station: 'client',
  symptoms: symptomIds,
  needs: ['config-files'],
  after: ['config-found', 'config-readable'],
  judge: ({ 'config-files': files }) => {
    const file = judgedFile(files);
    if (file === null) return noFile;
    const document = documentOf(file);
    if (document === null || hasRightShape(document)) return { status: 'passed' };
    const { root } = document;
    if (root === null || (document.cure === null && root.kind !== 'object')) {
      return { status: 'skipped', because: 'config.syntax', reason: 'caused-by' };
    }
    const { rootKey } = document.client;
    const servers = memberOf(root, rootKey);
    const saw = kindTerm(servers === undefined ? root : servers.value);
    return {
      status: 'failed',
      findings: [
        {
          code: 'config.shape',
          params: { saw, root: rootKey },
          variant: servers === undefined ? 'root' : 'servers',
          evidence: [
            { label: 'file', value: file.path },
            ...(servers === undefined
              ? []
              : [{ label: 'line' as const, value: `${document.positionOf(servers.start).line}` }]),
            { label: 'saw', value: servers === undefined ? saw : [`${rootKey}: `, saw] },
            {
              label: 'expected',
              value: servers === undefined ? term('kind-object') : [`${rootKey}: `, term('kind-object')],
            },
          ],
        },
      ],
    };
  },
});
