import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation, InstallationQuery } from '@slack/oauth';
import { type Installations, installationName, NotInstalledError, queryOf } from './installations.ts';
import { seal, unseal } from './sealed.ts';
import { writeSecretFile } from './secret-file.ts';

type AnyInstallation = Installation<'v1' | 'v2', boolean>;
type Query = InstallationQuery<boolean>;

const ENDING = '.sealed';

interface Stored {
  /** ISO 8601. */
  readonly storedAt: string;
  readonly installation: AnyInstallation;
}

/** Installations on disk: a file each, encrypted, readable by nobody else, written whole or not at all. */
export class FileInstallations implements Installations {
  readonly #folder: string;
  readonly #key: Buffer;
  readonly #now: () => Date;

  constructor(folder: string, key: Buffer, now: () => Date = () => new Date()) {
    this.#folder = folder;
    this.#key = key;
    this.#now = now;
  }

  /** Opens every installation once, so that a wrong key is found at the start. @returns how many there are. @throws saying which. */
  async check(): Promise<number> {
    const names = await readdir(this.#folder).catch(ifMissing<string[]>([]));
    const kept = names.filter((name) => name.endsWith(ENDING));
    for (const name of kept) await this.#read(name.slice(0, -ENDING.length));
    return kept.length;
  }

  async storeInstallation(installation: AnyInstallation): Promise<void> {
    const name = installationName(queryOf(installation));
    const stored: Stored = { storedAt: this.#now().toISOString(), installation };
    await writeSecretFile(this.#path(name), seal(JSON.stringify(stored), this.#key, name));
  }

  async fetchInstallation(query: Query): Promise<AnyInstallation> {
    const name = installationName(query);
    const stored = await this.#read(name);
    if (stored === null) throw new NotInstalledError(name);
    return stored.installation;
  }

  async deleteInstallation(query: Query): Promise<void> {
    await this.remove(query);
  }

  async remove(query: Query, storedBefore?: Date): Promise<boolean> {
    const name = installationName(query);
    if (storedBefore === undefined) {
      await rm(this.#path(name), { force: true });
      return true;
    }
    const stored = await this.#read(name);
    if (stored === null || new Date(stored.storedAt) > storedBefore) return false;
    await rm(this.#path(name), { force: true });
    return true;
  }

  #path(name: string): string {
    return join(this.#folder, `${name}${ENDING}`);
  }

  async #read(name: string): Promise<Stored | null> {
    const bytes = await readFile(this.#path(name)).catch(ifMissing(null));
    if (bytes === null) return null;
    const text = unseal(bytes, this.#key, name);
    if (text !== null) return JSON.parse(text);
    throw new Error(
      `The installation in ${this.#path(name)} cannot be opened: WHOSAID_INSTALLATION_KEY is not the key that it was ` +
        'sealed with, or the file was changed. Set the old key again, or remove the file and install anew at /slack/install.',
    );
  }
}

/** What a file that is not there counts for; every other failure is one. */
const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
