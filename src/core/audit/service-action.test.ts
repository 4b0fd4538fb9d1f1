import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../practice-grid/tools/catalogue';
import { isActionOf, recordingOf } from './service-action';

describe('the service action of a tool', () => {
  it.each([
    ['inference_chat', 'inference.chat'],
    ['inference_image_generate', 'inference.image_generate'],
    ['models_create', 'model.create'],
    ['api_keys_create', 'api_key.create'],
    ['routing_policies_create', 'routing_policy.create'],
    ['modules_enable', 'module.enable'],
    ['webhooks_test', 'webhook.test'],
    ['bunker_exec', 'bunker.exec'],
    ['models_archive', 'model.archive'],
    ['role_mappings_create', 'role_mapping.create'],
    ['me_archive', 'me.archive'],
    ['models_getaway', 'model.getaway'],
  ])('%s is recorded as %s', (tool, action) => {
    expect(recordingOf(tool)).toEqual({ kind: 'recorded', action });
  });

  it.each([
    'me_get',
    'models_list',
    'accounting_usage_summary',
    'backends_health',
    'skills_view',
    'audit_list',
  ])('%s is a read', (tool) => {
    expect(recordingOf(tool)).toEqual({ kind: 'read' });
  });

  it.each(['remote.tenant.weather-1a2b3c.get', 'echo', 'models_', 'models_create!', 'models', ''])(
    '%s has no rule',
    (tool) => {
      expect(recordingOf(tool)).toEqual({ kind: 'unknown' });
    },
  );

  it.each(catalogue.map(({ name, auditAction }) => [name, auditAction] as const))(
    'fits what the practice grid does with %s',
    (name, auditAction) => {
      const recording = recordingOf(name);
      if (auditAction === null) expect(recording).toEqual({ kind: 'read' });
      else expect(recording.kind === 'recorded' && isActionOf(auditAction, recording.action)).toBe(true);
    },
  );

  it.each([
    ['session.message', 'session.send_message', true],
    ['session.create', 'session.send_message', false],
    ['room.message', 'session.send_message', false],
    ['session', 'session.send_message', false],
  ])('%s is the action %s: %s', (action, wanted, expected) => {
    expect(isActionOf(action, wanted)).toBe(expected);
  });
});
