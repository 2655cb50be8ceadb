import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type AttributionModel, unpackModel } from '../attribution/model/unpack-model.ts';

/** The folder of the trained weights; its place is the same from `src/app` and from `dist/app`. */
const FOLDER = new URL('../../models/', import.meta.url);

/** The trained model in `models/`, or in another folder (its address ends in a slash). Throws where a file is missing or damaged. */
export function loadModel(folder: URL = FOLDER): AttributionModel {
  return unpackModel({
    clusters: readModelFile('word-clusters.bin.gz', folder),
    tagger: readModelFile('part-of-speech.bin.gz', folder),
    chains: readModelFile('attribution.bin.gz', folder),
  });
}

/** The decompressed bytes of a file in `models/`, or in another folder. */
export function readModelFile(name: string, folder: URL = FOLDER): Uint8Array {
  const file = new URL(name, folder);
  let packed: Uint8Array;
  try {
    packed = readFileSync(file);
  } catch (error) {
    throw new Error(
      `The trained model ${file.pathname} cannot be read. It belongs to the project: fetch it again, or run "npm run train".`,
      { cause: error },
    );
  }
  try {
    return gunzipSync(packed);
  } catch (error) {
    throw new Error(
      `The trained model ${file.pathname} (${packed.length} bytes) is damaged. Fetch it again, or run "npm run train".`,
      { cause: error },
    );
  }
}
