import type { Partner, Tenant, User } from './records';

export const partner: Partner = { id: 'par_northwind', name: 'Northwind Hosting' };

export const acme: Tenant = {
  id: 'ten_acme',
  slug: 'acme',
  displayName: 'Acme',
  partnerId: partner.id,
};

export const globex: Tenant = {
  id: 'ten_globex',
  slug: 'globex',
  displayName: 'Globex',
  partnerId: partner.id,
};

function person(
  id: string,
  email: string,
  displayName: string,
  roles: User['roles'],
  modulePermissions: string[] = [],
  tenantId = acme.id,
): User {
  return { id, email, displayName, tenantId, roles, modulePermissions, status: 'active' };
}

/** Fresh rows: scenarios change them. Uma has an account in both tenants, which is how people end up in the wrong one. */
export function makeUsers(): User[] {
  return [
    person('usr_root', 'root@practice-grid.test', 'Rosa Root', ['super_admin']),
    person('usr_paula', 'paula@northwind.test', 'Paula Partner', ['partner_admin']),
    person('usr_ada', 'ada@acme.test', 'Ada Admin', ['tenant_admin']),
    person(
      'usr_uma',
      'uma@acme.test',
      'Uma User',
      ['tenant_user'],
      [
        'scailink:view',
        'scailink:remote.use',
        'scailink:remote.manage_own',
        'scaimatrix:search',
        'scaiskills:view',
      ],
    ),
    person('usr_vic', 'vic@acme.test', 'Vic Viewer', ['tenant_viewer']),
    person('usr_nia', 'nia@acme.test', 'Nia Newcomer', []),
    person('usr_uma_globex', 'uma@acme.test', 'Uma User', [], [], globex.id),
    person('usr_gus', 'gus@globex.test', 'Gus Globex', ['tenant_admin'], [], globex.id),
  ];
}
