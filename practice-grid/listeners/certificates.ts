// The library's dependency injection needs this polyfill loaded first.
import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

export type CertificateKind =
  'trusted' | 'untrusted' | 'intercepted' | 'self-signed' | 'expired' | 'wrong-name';

export interface KeyAndCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM, leaf first. */
  readonly cert: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 3600 * 1000;

interface Authority {
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const makeKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

async function makeAuthority(name: string): Promise<Authority> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 30 * day),
    notAfter: new Date(Date.now() + 30 * day),
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  return { certificate, keys };
}

const localNames: x509.JsonGeneralNames = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
];

async function toPem(
  keys: webcrypto.CryptoKeyPair,
  chain: readonly x509.X509Certificate[],
): Promise<KeyAndCertificate> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
    cert: chain.map((certificate) => certificate.toString('pem')).join('\n'),
  };
}

async function makeLeaf(
  authority: Authority | null,
  names: x509.JsonGeneralNames,
  lastDay = 20,
): Promise<KeyAndCertificate> {
  const keys = await makeKeys();
  const subject = 'CN=Practice grid';
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: authority?.certificate.subject ?? subject,
    publicKey: keys.publicKey,
    signingKey: authority?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 20 * day),
    notAfter: new Date(Date.now() + lastDay * day),
    extensions: [
      new x509.SubjectAlternativeNameExtension(names),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  });
  return toPem(keys, authority ? [certificate, authority.certificate] : [certificate]);
}

/** Certificates of one process; nothing of them is ever written into the repository. */
export class Certificates {
  private constructor(private readonly authority: Authority) {}

  static async create(): Promise<Certificates> {
    return new Certificates(await makeAuthority('CN=Practice grid root, O=Ungrey practice'));
  }

  /** The root to trust, PEM. */
  get caPem(): string {
    return this.authority.certificate.toString('pem');
  }

  /** Key and chain for a listener; every kind but `trusted` has exactly one thing wrong with it. */
  async make(kind: CertificateKind): Promise<KeyAndCertificate> {
    switch (kind) {
      case 'trusted':
        return makeLeaf(this.authority, localNames);
      case 'untrusted':
        return makeLeaf(await makeAuthority('CN=Somebody else, O=Unknown'), localNames);
      case 'intercepted':
        return makeLeaf(await makeAuthority('CN=Example Web Filter CA, O=Corporate Proxy'), localNames);
      case 'self-signed':
        return makeLeaf(null, localNames);
      case 'expired':
        return makeLeaf(this.authority, localNames, -1);
      case 'wrong-name':
        return makeLeaf(this.authority, [{ type: 'dns', value: 'other.practice-grid.test' }]);
    }
  }
}
