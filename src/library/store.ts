import { cardOf } from './card.ts';
import { openLibrary } from './library.ts';

/** The folder of documents, with what is said of each in it: loaded as one, when it is first needed. */
export const openStore = async () => ({ library: await openLibrary(), cardOf });
