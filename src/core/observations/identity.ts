import type { RestAnswer } from './rest-answer';

/** Who a token belongs to, as ScaiGrid says. The email address stays out of reports. */
export interface Identity {
  readonly id: string | null;
  readonly tenant: TenantNamed | null;
  readonly roles: readonly string[];
  /** Core permissions; null: the profile does not list them. */
  readonly permissions: readonly string[] | null;
  /** Permissions of modules that were granted one by one; null: the profile does not list them. */
  readonly modulePermissions: readonly string[] | null;
}

export interface TenantNamed {
  readonly id: string;
  /** What people call it; the id where it has no name. */
  readonly name: string;
}

export interface IdentitySeen {
  /** From the session's `me_get` where it worked, else from `GET /v1/me`. */
  readonly me: RestAnswer<Identity>;
  /** All tenants in which the same email has an account; null: not asked, as the token has tools. */
  readonly accounts: RestAnswer<readonly TenantNamed[]> | null;
}
