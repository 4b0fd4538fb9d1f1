// The certificate library asks for this polyfill to be loaded first.
import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** PEM, as node:tls takes it. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** PEM of the root, to be trusted. */
  readonly pem: string;
  /** A certificate for the names `localhost`, `grid.test`, 127.0.0.1 and ::1, or with something wrong. */
  issue(options?: {
    readonly names?: readonly string[];
    readonly fromDay?: number;
    readonly toDay?: number;
  }): Promise<KeyAndCertificate>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const usualNames = ['localhost', 'grid.test', '127.0.0.1', '::1'];

/** A certificate authority of its own, made at run time. */
export async function createAuthority(name = 'CN=Test Root, O=Tests'): Promise<Authority> {
  const keys = await newKeys();
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: algorithm,
    notBefore: daysFromNow(-60),
    notAfter: daysFromNow(60),
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return {
    pem: root.toString('pem'),
    async issue({ names = usualNames, fromDay = -30, toDay = 30 } = {}) {
      const own = await newKeys();
      const leaf = await x509.X509CertificateGenerator.create({
        subject: 'CN=grid.test',
        issuer: root.subject,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        notBefore: daysFromNow(fromDay),
        notAfter: daysFromNow(toDay),
        extensions: [new x509.SubjectAlternativeNameExtension(names.map(altName))],
      });
      return { key: await privatePem(own), cert: leaf.toString('pem') };
    },
  };
}

/** A certificate that nobody vouches for. */
export async function createSelfSigned(): Promise<KeyAndCertificate> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=grid.test',
    keys,
    signingAlgorithm: algorithm,
    notBefore: daysFromNow(-1),
    notAfter: daysFromNow(30),
    extensions: [new x509.SubjectAlternativeNameExtension(usualNames.map(altName))],
  });
  return { key: await privatePem(keys), cert: certificate.toString('pem') };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function privatePem(keys: webcrypto.CryptoKeyPair): Promise<string> {
  return x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
}

function altName(name: string): x509.JsonGeneralName {
  return { type: /^[\d.]+$|:/.test(name) ? 'ip' : 'dns', value: name };
}

function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
