import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { request } from '../../../bridge';
import { addPicture } from '../../../document/add-picture';

/** The pictures that an import has added to a session, of which those that it does not use after all are taken back. */
export class AddedPictures {
  readonly #session: string;
  readonly #assets: string[] = [];
  #kept: ReadonlySet<string> = new Set();

  /** `session` is its key in the library. */
  constructor(session: string) {
    this.#session = session;
  }

  /** Adds a picture file. Resolves with its asset; null when it was refused. */
  async add(picture: Blob): Promise<string | null> {
    return this.#added(await addPicture(this.#session, picture).catch(() => null));
  }

  /** Copies a picture of another session. Resolves with false when it is not there. */
  async copy(from: string, asset: string): Promise<boolean> {
    const result = await request['session.copyAsset']({ key: this.#session, from, asset }).catch(() => null);
    return this.#added(result) !== null;
  }

  /** The pictures that these elements name are used. */
  keep(elements: readonly { element: BoardElement }[]): void {
    this.#kept = new Set(elements.flatMap(({ element }) => (element.type === 'picture' ? element.asset : [])));
  }

  /** Takes back all that is not used. */
  async discardOthers(): Promise<void> {
    const assets = this.#assets.filter((asset) => !this.#kept.has(asset));
    if (assets.length === 0) return;
    // A session that was closed meanwhile keeps them: unused pictures do no harm.
    await request['session.discardAssets']({ key: this.#session, assets }).catch(() => undefined);
  }

  #added(result: { status: 'ok'; asset: string } | { status: 'refused' } | null): string | null {
    if (result?.status !== 'ok') return null;
    this.#assets.push(result.asset);
    return result.asset;
  }
}
