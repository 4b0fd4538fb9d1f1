export interface Address {
  readonly ip: string;
  readonly family: 4 | 6;
}

export interface DnsSeen {
  readonly host: string;
  /** What the system's resolver says (getaddrinfo: what programs use). Empty with `error` set when it failed. */
  readonly addresses: readonly Address[];
  /** ENOTFOUND, EAI_AGAIN, ...; null: resolved (or the host is an address already). */
  readonly error: string | null;
  /** The host is an IP address or a loopback name: nothing to resolve. */
  readonly literal: boolean;
}

export interface TcpSeen {
  readonly port: number;
  readonly attempts: readonly {
    readonly address: Address;
    /** ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, timeout, ...; null: connected. */
    readonly error: string | null;
    readonly durationMs: number;
  }[];
}

export interface CertificateSeen {
  readonly subject: string;
  readonly issuer: string;
  readonly altNames: readonly string[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256, hex with colons. */
  readonly fingerprint: string;
  readonly selfSigned: boolean;
}

export interface TlsSeen {
  /** False: the endpoint is http (loopback); nothing to look at. */
  readonly applies: boolean;
  readonly protocol: string | null;
  /** Leaf first. */
  readonly chain: readonly CertificateSeen[];
  /** Node's verdict on the chain (CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT, ERR_TLS_CERT_ALTNAME_INVALID, ...); null: trusted. */
  readonly nodeError: string | null;
  /** Chromium's verdict (`ERR_CERT_...`); null: trusted; undefined: not asked (command line). */
  readonly browserError?: string | null;
  /** The handshake itself failed (ERR_SSL_WRONG_VERSION_NUMBER, ECONNRESET, timeout); null: completed. */
  readonly handshakeError: string | null;
}

export interface ProxySeen {
  /** From the environment (HTTPS_PROXY ...), masked; null: none. */
  readonly environment: string | null;
  /** What the operating system says for this URL: from Chromium in the app, from system settings on the command line. */
  readonly system: string | null;
  readonly source: 'chromium' | 'settings' | 'none';
  /** Hosts that bypass it. */
  readonly bypass: string | null;
}
